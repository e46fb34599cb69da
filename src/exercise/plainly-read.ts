import { exerciseFigures } from '../generated/activities.ts'

/** "brisk walking 40 min": a name and minutes below a hundred. */
const PLAIN = /^([a-z][a-z ]*[a-z]) ([1-9]\d?) ?(?:min|mins|minutes)$/

/**
 * Whether an entry is of the plainest form there is, which `readExercise` always understands (a property test holds it).
 * A report that only looks for mistakes is spared its patterns.
 */
export function isPlainlyRead(text: string): boolean {
  const name = PLAIN.exec(text.trim().toLowerCase())?.[1]
  return name !== undefined && exerciseFigures.activities.some(({ names }) => names.includes(name))
}
