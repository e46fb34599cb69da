import type { Activity } from './activity.ts'
import { called, nearActivities } from './activity-called.ts'
import { type ExerciseAmounts, exerciseAmounts, plainExercise } from './exercise-amounts.ts'

/** What an entry was understood as, or why not. Minutes null: done, for how long is unknown (never zero). */
export type ExerciseRead =
  | {
      readonly ok: true
      readonly activity: Activity
      readonly minutes: number | null
      /** How it was read, where that is not as it was written; to be said. */
      readonly readAs: ReadAs | null
    }
  /** Exercise that no figure is known for: it counts towards nothing. */
  | { readonly ok: true; readonly activity: null; readonly notClassed: string; readonly minutes: number | null; readonly readAs: ReadAs | null }
  /** A day without. */
  | { readonly ok: true; readonly activity: null; readonly notClassed: null }
  | { readonly ok: false; readonly why: ExerciseRefusal; readonly near: readonly string[] } // biome-ignore format: a table

export type ExerciseRefusal = 'unknown-activity' | 'several-activities' | 'bad-amount' | 'which-activity'
export interface ReadAs {
  readonly why: 'spelling' | 'range'
  readonly as: string
}

/** Nobody trains longer in one go; more is a slip of the unit. */
const LONGEST_MINUTES = 16 * 60

/**
 * An entry such as "brisk walking 30 min", "squats 3x10", "1 h swimming", "walked 5 km" as activity and minutes.
 *
 * Rule    minutes from hours and minutes, of a range the lower end; from a distance only with a known pace, the
 *         activity's own or one that is written ("at 5 km/h"); sets, repetitions, lengths and steps give none. Every
 *         word has to be understood, so "walking football" is no walk; but where, with whom and when may follow ("walk
 *         with Susan"), unless that names water or another activity. One slip of the pen in a name of six letters or
 *         more is taken for the name, and said. "none" and "rest day" are a day without.
 * Unit    minutes, above 0 and at most 960
 *
 * @example readExercise('squats 3x10') // squats, minutes null
 */
export function readExercise(text: string): ExerciseRead {
  const written = plainExercise(text)
  if (/^(none|nothing|no exercise|rest|rest day)$/.test(written))
    return { ok: true, activity: null, notClassed: null }
  const amounts = exerciseAmounts(written)
  const minutes = amounts.minutes
  const rest = withoutCount(amounts, written)
  const words = wordsOf(rest)
  // "20 m" may be metres or minutes; a number without its unit may be anything.
  if (/\d/.test(words.join(' '))) return refused('bad-amount')
  const name = amounts.steps && words.length === 0 ? 'walking' : words.join(' ')
  const found = called(name, true) ?? calledBeforeTail(rest) ?? calledAtTheGym(words)
  if (found === undefined) return notKnown(words)
  if (found.of === 'ask-what') return refused('which-activity')
  const readAs = readAsOf(found.corrected, amounts)
  if (found.of === 'not-classed')
    return isPossible(minutes)
      ? { ok: true, activity: null, notClassed: found.name, minutes, readAs }
      : refused('bad-amount')
  const all = minutes ?? minutesByDistance(amounts, found.activity)
  return isPossible(all)
    ? { ok: true, activity: found.activity, minutes: all, readAs }
    : refused('bad-amount')
}

function refused(why: ExerciseRefusal, near: readonly string[] = []): ExerciseRead {
  return { ok: false, why, near }
}

function isPossible(minutes: number | null): boolean {
  return minutes === null || (minutes > 0 && minutes <= LONGEST_MINUTES)
}

function minutesByDistance({ km, kmPerHour }: ExerciseAmounts, activity: Activity): number | null {
  const pace = kmPerHour ?? activity.kmPerHour
  return km === null || pace === null ? null : (km / pace) * 60
}

function readAsOf(corrected: string | null, { isRange, minutes }: ExerciseAmounts): ReadAs | null {
  if (corrected !== null) return { why: 'spelling', as: isRange ? `${corrected} ${minutes} min` : corrected }
  return isRange ? { why: 'range', as: String(minutes) } : null
}

/** "20 squats": a count before what is counted. Behind hours ("1 h 20 squats") it may be minutes as well. */
function withoutCount({ rest, minutes }: ExerciseAmounts, written: string): string {
  const found = /^(\d+) ((?:squats|lunges|push ups|pushups|press ups|sit ups|situps|star jumps|jumping jacks|deadlifts))\b/.exec(rest) // biome-ignore format: a list
  if (found === null || !(minutes === null || written.startsWith(found[0]))) return rest
  return rest.slice((found[1] ?? '').length + 1)
}

const FILLERS = new Set([
  'a', 'an', 'the', 'of', 'for', 'did', 'my', 'some', 'class', 'session', 'lesson', 'about', 'around', 'approx', 'approximately', 'ca',
  'i', 'we', 'went', 'had', 'today', 'yesterday', 'daily', 'morning', 'evening', 'afternoon', 'short', 'long', 'nice', 'quick',
]) // biome-ignore format: a list

function wordsOf(text: string): string[] {
  return text.split(' ').filter((word) => word !== '' && !FILLERS.has(word))
}

/** In water nothing bears weight, whatever it is called. */
const WATER = /^(water|pool|sea|lake|swimming)$/

/** What would make it more, or less, than it says: "20 min each way". */
const CHANGES = /^(each|both|twice|times|every|per|not|no|without|instead|half)$/

function isActivity(word: string): boolean {
  const found = called(word, false)
  return found !== undefined && found.of !== 'ask-what'
}

/** "gym: weights 40 min" says what was done there. */
function calledAtTheGym(words: readonly string[]) {
  const others = words.filter((word) => called(word, false)?.of !== 'ask-what')
  if (others.length === words.length) return undefined
  return others.length === 0 ? ({ of: 'ask-what' } as const) : called(others.join(' '), true)
}

/** "walk with Susan", "yoga at home": what comes before says it, where what follows names nothing else. */
function calledBeforeTail(rest: string) {
  const found =
    /^(.+?) (?:with|in|at|to|on|around|along|after|before|this|through|from|by|and back)\b(.*)$/.exec(rest)
  if (found === null) return undefined
  const tail = (found[2] ?? '').split(' ').filter((word) => word !== '')
  if (tail.some((word) => WATER.test(word) || CHANGES.test(word) || isActivity(word))) return undefined
  return called(wordsOf(found[1] ?? '').join(' '), true)
}

/** Two names in one entry, or none; near names are suggestions. */
function notKnown(words: readonly string[]): ExerciseRead {
  const named = words.filter((word) => called(word, false) !== undefined)
  return named.length > 1 ? refused('several-activities') : refused('unknown-activity', nearActivities(words))
}
