import { closest, distance } from 'fastest-levenshtein'
import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'

/** What an entry was understood as, or why not. Minutes null: done, for how long is unknown (never zero). */
export type ExerciseRead =
  | { readonly ok: true; readonly activity: Activity; readonly minutes: number | null }
  | { readonly ok: true; readonly activity: null }
  | { readonly ok: false; readonly why: 'unknown-activity'; readonly suggestion: string | null }
  | { readonly ok: false; readonly why: 'several-activities' | 'bad-amount'; readonly suggestion: null }

/** Nobody trains longer in one go; more is a slip of the unit. */
const LONGEST_MINUTES = 16 * 60

/**
 * An entry such as "brisk walking 30 min", "squats 3x10", "1 h swimming", "walked 5 km" as activity and minutes.
 *
 * Rule    minutes from hours and minutes; from a distance only with a known pace, the activity's own or one that is
 *         written ("at 5 km/h"); sets and repetitions give none. Every word has to be understood: a word left over
 *         makes the entry unknown, so "walking football" is no walk. "none" and "rest day" are a day without.
 * Unit    minutes, above 0 and at most 960
 *
 * @example readExercise('squats 3x10') // squats, minutes null
 */
export function readExercise(text: string): ExerciseRead {
  const written = plain(text)
  if (/^(none|nothing|no exercise|rest|rest day)$/.test(written)) return { ok: true, activity: null }
  const { rest, minutes, km, kmPerHour } = amountsOf(written)
  const words = rest.split(' ').filter((word) => word !== '' && !FILLERS.has(word))
  const name = words.join(' ')
  // "20 m" may be metres or minutes; a number without its unit may be anything.
  if (/\d/.test(name)) return { ok: false, why: 'bad-amount', suggestion: null }
  const activity = activityCalled(name)
  if (activity === undefined) return unknown(words, name)
  const pace = kmPerHour ?? activity.kmPerHour
  const byDistance = km === null || pace === null ? null : (km / pace) * 60
  const all = minutes ?? byDistance
  if (all !== null && !(all > 0 && all <= LONGEST_MINUTES))
    return { ok: false, why: 'bad-amount', suggestion: null }
  return { ok: true, activity, minutes: all }
}

const FILLERS = new Set(['a', 'an', 'the', 'of', 'for', 'did', 'my', 'some', 'class', 'session'])

function activityCalled(name: string): Activity | undefined {
  return exerciseFigures.activities.find(({ names }) => names.includes(name))
}

/** Two names in one entry, or none; the nearest name is a suggestion, never taken. */
function unknown(words: readonly string[], name: string): ExerciseRead {
  if (words.filter((word) => activityCalled(word) !== undefined).length > 1)
    return { ok: false, why: 'several-activities', suggestion: null }
  if (name === '') return { ok: false, why: 'unknown-activity', suggestion: null }
  const known = exerciseFigures.activities.flatMap(({ names }) => names)
  const within = known.find((one) => words.includes(one))
  const near = closest(name, known)
  const isNear = distance(name, near) <= Math.max(1, Math.floor(name.length / 4))
  return { ok: false, why: 'unknown-activity', suggestion: isNear ? near : (within ?? null) }
}

function plain(text: string): string {
  const spelled = text
    .toLowerCase()
    .replaceAll('½', '.5')
    .replaceAll('×', 'x')
    .replaceAll(/(\d),(\d)/g, '$1.$2')
    .replaceAll(/\bthree quarters of an hour\b/g, '45 min')
    .replaceAll(/\b(?:a )?quarter of an hour\b/g, '15 min')
    .replaceAll(/\bhalf an hour\b/g, '30 min')
    .replaceAll(/\ban hour\b/g, '1 h')
  return spelled
    .replaceAll(/[-,;:()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

const NUMBER = String.raw`(\d*\.?\d+)`
const KM_A_MILE = 1.609344

/** The amounts of an entry, and the words that are left without them. */
function amountsOf(written: string) {
  let rest = written
  const take = (pattern: string): number[] | null => {
    const found = new RegExp(pattern).exec(rest)
    if (found === null) return null
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`
    return found.slice(1).map((part) => Number(part ?? 0))
  }
  const kmh = take(String.raw`(?:\bat )?\b${NUMBER} ?(?:km ?\/ ?h|kmh|kph)\b`)
  const mph = take(String.raw`(?:\bat )?\b${NUMBER} ?mph\b`)
  // A bare number behind the hours is minutes only where it is joined to them: in "1 h 20 squats" it is none.
  const hours = take(
    String.raw`${NUMBER} ?(?:h|hrs?|hours?)(?:(\d+)\b| ?(?:and )?(\d+) ?(?:m|min|mins|minutes?)\b)?(?![a-z\d])`,
  )
  const mins = take(String.raw`${NUMBER} ?(?:min|mins|minutes?)\b`)
  const km = take(String.raw`${NUMBER} ?(?:km|kilomet(?:re|er)s?)\b`)
  const miles = take(String.raw`${NUMBER} ?miles?\b`)
  take(String.raw`\b(\d+) ?(?:x|sets? of|sets? x) ?(\d+)(?: reps?| repetitions?)?\b`)
  take(String.raw`\b(\d+) (?:reps?|repetitions?|sets?|steps)\b`)
  const minutes =
    hours === null && mins === null
      ? null
      : (hours?.[0] ?? 0) * 60 + (hours?.[1] ?? 0) + (hours?.[2] ?? 0) + (mins?.[0] ?? 0)
  const distanceKm = km?.[0] ?? (miles === null ? null : (miles[0] ?? 0) * KM_A_MILE)
  return {
    rest: rest.trim(),
    minutes,
    km: distanceKm,
    kmPerHour: kmh?.[0] ?? (mph === null ? null : (mph[0] ?? 0) * KM_A_MILE),
  }
}
