import { distance } from 'fastest-levenshtein'
import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'

/** What a name stands for; `corrected` is the name that was most likely meant, where it was misspelled. */
export type Called =
  | { readonly of: 'activity'; readonly activity: Activity; readonly corrected: string | null }
  | { readonly of: 'not-classed'; readonly name: string; readonly corrected: string | null }
  | { readonly of: 'ask-what' }

/** What a name stands for; undefined: nothing known. With `slips`, a name with one slip of the pen counts too. */
export function called(name: string, slips: boolean): Called | undefined {
  const known = exactly(name, null)
  if (known !== undefined || !slips || name.length < SHORTEST_WITH_SLIP) return known
  const near = exerciseNames().filter((one) => one[0] === name[0] && isOneSlip(name, one))
  const found = near.flatMap((one) => exactly(one, one) ?? [])
  const things = new Set(found.map((one) => (one.of === 'activity' ? one.activity.id : one.of)))
  return things.size === 1 ? found[0] : undefined
}

/** Shorter names are one slip from too much else. */
const SHORTEST_WITH_SLIP = 6

function exactly(name: string, corrected: string | null): Called | undefined {
  const activity = exerciseFigures.activities.find(({ names }) => names.includes(name))
  if (activity !== undefined) return { of: 'activity', activity, corrected }
  if (exerciseFigures.notClassed.includes(name)) return { of: 'not-classed', name, corrected }
  return exerciseFigures.askWhat.includes(name) ? { of: 'ask-what' } : undefined
}

/** One letter more, less or other, or two neighbours that changed places. */
function isOneSlip(name: string, known: string): boolean {
  if (distance(name, known) === 1) return true
  if (name.length !== known.length) return false
  const at = [...name].findIndex((letter, i) => letter !== known[i])
  const swapped = `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`
  return at >= 0 && swapped === known
}

/** Names of activities that a text may have meant, nearest first, at most three. */
export function nearActivities(words: readonly string[]): string[] {
  const name = words.join(' ')
  if (name === '') return []
  const names = exerciseFigures.activities.flatMap((activity) => activity.names)
  const within = names.filter((one) => words.includes(one))
  const near = names
    .map((one) => ({ one, far: distance(name, one) }))
    .filter(({ far }) => far <= Math.max(1, Math.floor(name.length / 4)))
    .sort((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
  return [...new Set([...near.map(({ one }) => one), ...within])].slice(0, 3)
}

function exerciseNames(): string[] {
  return [...exerciseFigures.activities.flatMap(({ names }) => names), ...exerciseFigures.notClassed]
}
