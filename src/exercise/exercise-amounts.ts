import { KM_A_MILE } from './walking-pace.ts'

/** What an entry says of how much; all null where it says nothing. */
export interface ExerciseAmounts {
  /** The entry without its amounts. */
  readonly rest: string
  readonly minutes: number | null
  /** A range ("30-40 min") was written, and `minutes` is its lower end. */
  readonly isRange: boolean
  readonly km: number | null
  /** The pace that is written, of a range the slower end; and the faster one, where it is a range. */
  readonly kmPerHour: number | null
  readonly upToKmPerHour: number | null
  /** The pace that is written, or that minutes and a distance come to; of both the slower one. */
  readonly mph: number | null
  readonly steps: boolean
}

const NUMBER = String.raw`(\d*\.?\d+)`
const MINUTES = '(?:min|mins|minutes?)'
const SECONDS = '(?:s|secs?|seconds?)'
const HOURS = '(?:h|hrs?|hours?)'

/** Takes what a pattern finds out of the text, and gives its numbers; null: not found. */
type Take = (pattern: string) => number[] | null

/** The amounts of an entry as `plainExercise` writes it, and the words that are left without them. */
export function exerciseAmounts(written: string): ExerciseAmounts {
  let rest = written
  const take: Take = (pattern) => {
    const found = new RegExp(pattern).exec(rest)
    if (found === null) return null
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`
    return found.slice(1).map((part) => Number(part ?? 0))
  }
  const { slowest: kmPerHour, fastest: upToKmPerHour } = takePace(take)
  const time = takeTime(take)
  const km = takeKm(take)
  take(String.raw`\b(\d+) ?(?:x|sets? of|sets? x) ?(\d+)(?: reps?| repetitions?)?\b`)
  const steps = take(String.raw`\b${NUMBER} ?k? ?steps\b`)
  take(String.raw`\b(\d+) (?:reps?|repetitions?|sets?|holes?|flights?(?: of)?|floors?(?: of)?)\b`)
  // "3 laps 10 min" on foot may be ten minutes each; swimmers count lengths beside the minutes of all.
  if (time.minutes === null || /\bsw[aiu]m/.test(rest)) take(String.raw`\b(\d+) (?:lengths?|laps?)\b`)
  take(String.raw`\b${NUMBER} ?(?:kgs?|kilos?|lbs?|pounds?)\b`)
  // With minutes "x2" and "3 times" would change them.
  if (time.minutes === null) take(String.raw`(?:\bx ?(\d+)|\b(\d+) ?(?:x|times)|\b(?:once|twice))(?= |$)`)
  const longest = time.longestMinutes
  const byDistance = km === null || longest === null ? null : km / (longest / 60)
  const paces = [kmPerHour, byDistance].flatMap((pace) => pace ?? [])
  return {
    rest: rest.replaceAll(/\s+/g, ' ').trim(),
    minutes: time.minutes,
    isRange: time.isRange,
    km,
    kmPerHour,
    upToKmPerHour,
    mph: paces.length === 0 ? null : Math.min(...paces) / KM_A_MILE,
    steps: steps !== null,
  }
}

interface Pace {
  /** Kilometres an hour; of a range ("3-4 mph", "18-20 min/mile") both ends, else no fastest one. */
  readonly slowest: number | null
  readonly fastest: number | null
}

function takePace(take: Take): Pace {
  const at = String.raw`(?:\bat )?(?:(\d*\.?\d+)~)?\b${NUMBER} ?`
  const kmh = take(String.raw`${at}(?:km ?\/ ?h|kmh|kph|kmph)\b`)
  const mph = take(String.raw`${at}mph\b`)
  const aKm = take(String.raw`${at}minperkm\b`)
  const aMile = take(String.raw`${at}minpermile\b`)
  const paces =
    kmh ??
    mph?.map((pace) => pace * KM_A_MILE) ??
    aKm?.map((minutes) => (minutes === 0 ? 0 : 60 / minutes)) ??
    aMile?.map((minutes) => (minutes === 0 ? 0 : (60 / minutes) * KM_A_MILE))
  // Of one pace the other end is 0.
  const written = paces?.filter((pace) => pace > 0) ?? []
  if (written.length === 0) return { slowest: paces === undefined ? null : 0, fastest: null }
  return { slowest: Math.min(...written), fastest: written.length > 1 ? Math.max(...written) : null }
}

interface Time {
  readonly minutes: number | null
  readonly isRange: boolean
  /** Of a range the upper end: a distance in that time is the slower pace. */
  readonly longestMinutes: number | null
}

function takeTime(take: Take): Time {
  const times =
    take(String.raw`\b(\d+) ?x ?${NUMBER} ?${MINUTES}\b`) ??
    take(String.raw`\b${NUMBER} ?${MINUTES} ?x ?(\d+)\b`)
  const timesSeconds = take(String.raw`\b(\d+) ?x ?${NUMBER} ?${SECONDS}\b`)
  const rangeHours = take(String.raw`\b${NUMBER}~${NUMBER} ?${HOURS}\b`)
  const range = take(String.raw`\b${NUMBER}~${NUMBER} ?${MINUTES}\b`)
  // A bare number behind the hours is minutes where it is joined to them, or ends the entry: in "1 h 20 squats" it is none.
  const hours = take(
    String.raw`${NUMBER} ?${HOURS}(?:(\d+)\b| ?(?:and )?(\d+) ?(?:m|${MINUTES})\b| (?:and )?([1-5]\d)$)?(?![a-z\d])`,
  )
  const mins = take(String.raw`${NUMBER} ?${MINUTES}\b`)
  const seconds = take(String.raw`${NUMBER} ?${SECONDS}\b`)
  const parts = [
    ...(times === null ? [] : [(times[0] ?? 0) * (times[1] ?? 0)]),
    ...(timesSeconds === null ? [] : [((timesSeconds[0] ?? 0) * (timesSeconds[1] ?? 0)) / 60]),
    ...(rangeHours === null ? [] : [(rangeHours[0] ?? 0) * 60]),
    ...(range === null ? [] : [range[0] ?? 0]),
    ...(hours === null ? [] : [(hours[0] ?? 0) * 60 + (hours[1] ?? 0) + (hours[2] ?? 0) + (hours[3] ?? 0)]),
    ...(mins === null ? [] : [mins[0] ?? 0]),
    ...(seconds === null ? [] : [(seconds[0] ?? 0) / 60]),
  ]
  const minutes = parts.length === 0 ? null : parts.reduce((total, part) => total + part, 0)
  const more =
    ((rangeHours?.[1] ?? 0) - (rangeHours?.[0] ?? 0)) * 60 + ((range?.[1] ?? 0) - (range?.[0] ?? 0))
  return {
    minutes,
    longestMinutes: minutes === null ? null : minutes + Math.max(0, more),
    isRange: range !== null || rangeHours !== null,
  }
}

/** "5k" is five kilometres; "10k steps" are steps. */
function takeKm(take: Take): number | null {
  const km =
    take(String.raw`${NUMBER} ?(?:km|kilomet(?:re|er)s?)\b`) ?? take(String.raw`${NUMBER}k\b(?! ?steps)`)
  const miles = take(String.raw`${NUMBER} ?(?:miles?|mi)\b`)
  return km?.[0] ?? (miles === null ? null : (miles[0] ?? 0) * KM_A_MILE)
}
