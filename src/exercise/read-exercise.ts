import type { Activity } from './activity.ts'
import { type Called, called } from './activity-called.ts'
import { calledByWords, withoutCount, wordsOf } from './called-by-words.ts'
import { type ExerciseAmounts, exerciseAmounts } from './exercise-amounts.ts'
import { isWater } from './harmless-tail.ts'
import { choicesOf, namedIn, nearActivities } from './near-activities.ts'
import { hasSignedNumber, plainExercise } from './plain-exercise.ts'
import { FASTEST_WALK_MPH, walkingAt } from './walking-pace.ts'

/** What an entry was understood as, or why not. Minutes null: done, for how long is unknown (never zero). */
export type ExerciseRead =
  | {
      readonly ok: true
      readonly activity: Activity
      readonly minutes: number | null
      /** A range was written, and `minutes` is its lower end. */
      readonly isAtLeast: boolean
      /** The written pace, miles an hour: it chose the row of walking, and none of running; null: none, or it says nothing. */
      readonly mph: number | null
      /** How it was read, where that is not as it was written; to be said. */
      readonly readAs: ReadAs | null
    }
  /** Exercise that no figure is known for: it counts towards nothing. */
  | { readonly ok: true; readonly activity: null; readonly notClassed: string; readonly minutes: number | null; readonly isAtLeast: boolean; readonly readAs: ReadAs | null }
  /** A day without. */
  | { readonly ok: true; readonly activity: null; readonly notClassed: null }
  | ExerciseRefused // biome-ignore format: a table

export interface ExerciseRefused {
  readonly ok: false
  readonly why: ExerciseRefusal
  /** Names that may have been meant, or that were named. */
  readonly near: readonly string[]
}
export type ExerciseRefusal = 'unknown-activity' | 'several-activities' | 'bad-amount' | 'which-activity'
export type ReadAs =
  | { readonly why: 'spelling' | 'range'; readonly as: string }
  /** Of walking: the slower pace, which chose the row, and the faster one, where it gave the minutes; km/h. */
  | { readonly why: 'pace-range'; readonly as: string; readonly minutesAt: string | null }
  /** Of anything else with a distance: the faster pace, which gave the minutes; km/h. */
  | { readonly why: 'pace-minutes'; readonly as: string }

/** Nobody trains longer in one go; more is a slip of the unit. */
const LONGEST_MINUTES = 16 * 60
/** What may be meant where a word names water: nothing there bears weight. */
const IN_WATER = ['water walking', 'water aerobics', 'swimming']
/** Slower than this jogging is a slip, or walking: it would count 7.0 MET at the pace of a stroll. In turns with walking, from the pace of plain walking. */
const SLOWEST_MPH: Readonly<Record<string, number>> = { jogging: 4, jog_walk: 2.8 }
/** Slower on a treadmill is walking; faster may be either. The fastest row of walking. */
const TREADMILL_WALK_MPH = 4

/**
 * An entry such as "brisk walking 30 min", "squats 3x10", "1 h swimming", "walked 3 km in 45 min" as activity and minutes.
 *
 * Rule    minutes from hours and minutes, of a range the lower end; from a distance only with a known pace, the
 *         activity's own or one that is written ("at 5 km/h"), of a range of paces the faster one; sets, repetitions,
 *         lengths and steps give none. A pace that is written, or that minutes and a distance come to, chooses the row of
 *         level walking whatever the name says of it (`walkingAt`); of both the slower one; below the slowest row there
 *         is no figure. Jogging below the fastest row of walking is asked back. Every word has to be understood, so
 *         "walking football" is no walk; but where, with whom and when may follow ("walk with Susan"), as
 *         `isHarmlessTail` says. One slip of the pen in a name of six letters or more is taken for the name, and said.
 *         "none" and "rest day" are a day without.
 * Unit    minutes, above 0 and at most 960
 *
 * @example readExercise('squats 3x10') // squats, minutes null
 */
export function readExercise(text: string): ExerciseRead {
  const written = plainExercise(text)
  if (isDayWithout(written)) return { ok: true, activity: null, notClassed: null }
  const amounts = exerciseAmounts(written)
  const rest = withoutCount(amounts.rest, written)
  const words = wordsOf(rest)
  const named = namedIn(words)
  // "20 m" may be metres or minutes; a number without its unit may be anything.
  if (/\d/.test(words.join(' ')) || hasSignedNumber(text))
    return refused(named.length > 1 ? 'several-activities' : 'bad-amount', named)
  const name = amounts.steps && words.length === 0 ? 'walking' : words.join(' ')
  const found = called(name, true) ?? calledByWords(rest)
  if (found === undefined)
    return named.length > 1
      ? refused('several-activities', named)
      : refused('unknown-activity', words.some(isWater) ? IN_WATER : nearActivities(words))
  return asCalled(found, words, amounts)
}

/** "none", "rest day", and why: "none - poorly"; not where something that was done follows. */
function isDayWithout(written: string): boolean {
  const found =
    /^(?:did )?(?:none|nothing|no exercise|rest|rested|rest day|day off)(?: today)?(?: (.+))?$/.exec(written)
  const why = found?.[1] ?? ''
  return found !== null && !/\d|\b(?:but|except|only|and)\b/.test(why) && namedIn(why.split(' ')).length === 0
}

function asCalled(found: Called, words: readonly string[], amounts: ExerciseAmounts): ExerciseRead {
  if (found.of === 'ask-what') {
    const isWalk = words.includes('treadmill') && amounts.mph !== null && amounts.mph <= TREADMILL_WALK_MPH
    return isWalk
      ? walked(amounts, readAsOf(null, amounts, true))
      : refused('which-activity', choicesOf(words))
  }
  if (found.of === 'not-classed')
    return withoutFigure(found.name, amounts, spellingOrRange(found.corrected, amounts))
  const { activity } = found
  const readAs = readAsOf(found.corrected, amounts, activity.fromMph !== null)
  if (activity.fromMph !== null && amounts.mph !== null) return walked(amounts, readAs)
  if (amounts.mph !== null && amounts.mph < (SLOWEST_MPH[activity.id] ?? 0) - 0.05)
    return refused('which-activity', ['brisk walking', 'jogging'])
  const minutes = amounts.minutes ?? minutesByDistance(amounts, activity)
  // Of running there is one figure; the pace is kept to say so.
  const mph = activity.id === 'jogging' ? amounts.mph : null
  return isPossible(minutes)
    ? { ok: true, activity, minutes, isAtLeast: isAtLeast(amounts), mph, readAs }
    : refused('bad-amount', activity.names.slice(0, 1))
}

/** Level walking whose pace is known. */
function walked(amounts: ExerciseAmounts, readAs: ReadAs | null): ExerciseRead {
  const mph = amounts.mph ?? 0
  const minutes = amounts.minutes ?? minutesByDistance(amounts, null)
  if (!(mph > 0 && mph <= FASTEST_WALK_MPH) || !isPossible(minutes)) return refused('bad-amount', ['walking'])
  const activity = walkingAt(mph)
  return activity === null
    ? withoutFigure(SLOWER_THAN_ANY_ROW, { minutes, isRange: amounts.isRange }, readAs)
    : { ok: true, activity, minutes, isAtLeast: isAtLeast(amounts), mph, readAs }
}

/** A range was written, of minutes or of the pace that gives them. */
function isAtLeast({ isRange, minutes, km, upToKmPerHour }: ExerciseAmounts): boolean {
  return isRange || (minutes === null && km !== null && upToKmPerHour !== null)
}

/** A name without a number of its own: the slowest row is 2.0 mph. */
const SLOWER_THAN_ANY_ROW = 'walking slower than 2 mph (3.2 km/h)'

function withoutFigure(
  notClassed: string,
  { minutes, isRange: isAtLeast }: Pick<ExerciseAmounts, 'minutes' | 'isRange'>,
  readAs: ReadAs | null,
): ExerciseRead {
  return isPossible(minutes)
    ? { ok: true, activity: null, notClassed, minutes, isAtLeast, readAs }
    : refused('bad-amount', [notClassed])
}

function refused(why: ExerciseRefusal, near: readonly string[]): ExerciseRefused {
  return { ok: false, why, near: [...new Set(near)] }
}

function isPossible(minutes: number | null): boolean {
  return minutes === null || (minutes > 0 && minutes <= LONGEST_MINUTES)
}

/** Of a range of paces the minutes at the faster one: the lower end. */
function minutesByDistance(
  { km, kmPerHour, upToKmPerHour }: ExerciseAmounts,
  activity: Activity | null,
): number | null {
  const pace = upToKmPerHour ?? kmPerHour ?? activity?.kmPerHour ?? null
  return km === null || pace === null ? null : (km / pace) * 60
}

function readAsOf(corrected: string | null, amounts: ExerciseAmounts, isWalk: boolean): ReadAs | null {
  const { minutes, km, kmPerHour, upToKmPerHour } = amounts
  const other = spellingOrRange(corrected, amounts)
  if (other !== null || upToKmPerHour === null) return other
  const minutesAt = minutes === null && km !== null ? upToKmPerHour.toFixed(1) : null
  if (isWalk) return { why: 'pace-range', as: (kmPerHour ?? 0).toFixed(1), minutesAt }
  return minutesAt === null ? null : { why: 'pace-minutes', as: minutesAt }
}

function spellingOrRange(corrected: string | null, { isRange, minutes }: ExerciseAmounts): ReadAs | null {
  if (corrected !== null) return { why: 'spelling', as: isRange ? `${corrected} ${minutes} min` : corrected }
  return isRange ? { why: 'range', as: String(minutes) } : null
}
