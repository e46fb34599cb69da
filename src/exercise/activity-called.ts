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
  if (OTHER_WORDS.has(name)) return undefined
  const known = exactly(name, null)
  if (known !== undefined || !slips || name.length < SHORTEST_WITH_SLIP) return known
  const near = exerciseNames().filter((one) => one[0] === name[0] && isOneSlip(name, one))
  const found = near.flatMap((one) => exactly(one, one) ?? [])
  const things = new Set(found.map((one) => (one.of === 'activity' ? one.activity.id : one.of)))
  return things.size === 1 ? found[0] : undefined
}

/** Shorter names are one slip from too much else. */
const SHORTEST_WITH_SLIP = 6

/** Not the names whose forms they look like: "skipped" is not done, "weight 64 kg" and "iron" are something else. */
const OTHER_WORDS = new Set(['skipped', 'weight', 'band', 'iron', 'bowl', 'shop', 'shops'])

/** The name as it is listed, or the same words in another order or form: "walked fast" is "fast walking". */
function exactly(name: string, corrected: string | null): Called | undefined {
  return listed(name, corrected) ?? listed(namesByStems().get(stemsOf(name)) ?? '', corrected)
}

/** Whether a word names an activity of its own; "shops" is no shopping. */
export function isActivityName(word: string): boolean {
  if (OTHER_WORDS.has(word)) return false
  const found = listed(word, null)
  if (found !== undefined) return found.of !== 'ask-what'
  return exactly(word, null)?.of === 'activity'
}

function listed(name: string, corrected: string | null): Called | undefined {
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

function exerciseNames(): string[] {
  return [...exerciseFigures.activities.flatMap(({ names }) => names), ...exerciseFigures.notClassed]
}

let byStems: ReadonlyMap<string, string> | undefined

/** Made once, when a name is not as it is listed. */
function namesByStems(): ReadonlyMap<string, string> {
  byStems ??= new Map([...exerciseNames(), ...exerciseFigures.askWhat].map((name) => [stemsOf(name), name]))
  return byStems
}

function stemsOf(name: string): string {
  return name.split(' ').map(stemOf).sort().join(' ')
}

/** `walks`, `walked` and `walking` are `walk`; what would leave less than four letters stays, but for the plural. */
function stemOf(word: string): string {
  const ending = /^(.{4,}?)(?:ing|ed)$/.exec(word)?.[1]
  const stem = (ending ?? word.replace(/(?<=..)(?<!s)s$/, '')).replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
  return stem.length < 4 && ending !== undefined ? word : stem.replace(/e$/, '')
}
