import type { Profile } from '../../input/profile.ts'
import { namesGuessed } from '../../nutrition/names-guessed.ts'
import { NOTHING_RECORDED, personFrom } from '../../nutrition/person.ts'

/** Supplements as written, each once, though a line may bring several nutrients; what cannot be counted is said. */
export function supplementTexts(supplements: Profile['supplements']): readonly string[] | null {
  if (supplements === null) return null
  const isCounted = new Map<string, boolean>()
  for (const { text, dose } of supplements)
    isCounted.set(text.text, dose !== null || isCounted.get(text.text) === true)
  return [...isCounted].map(([text, counted]) =>
    counted ? text : `${text} (not counted: no amount could be read)`,
  )
}

/** " (read as warfarin)" behind a name that is a slip of the keys from a known one. */
export function readAs(list: 'medicines' | 'conditions', name: string): string {
  const as = namesGuessed(personFrom({ ...NOTHING_RECORDED, [list]: [name] }))[0]?.as
  return as === undefined ? '' : ` (read as ${as})`
}
