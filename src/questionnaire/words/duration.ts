import { exerciseAmounts } from '../../exercise/exercise-amounts.ts'
import { plainExercise } from '../../exercise/plain-exercise.ts'
import { readExercise } from '../../exercise/read-exercise.ts'
import { withFigures } from './figures.ts'

/** What is said before and behind a time, and changes nothing of it. */
const BEFORE =
  /^(?:(?:oh|well|um|yes|and|just|only|it|that|was|took|lasted|me|for|about|around|roughly|approximately|approx|nearly|almost|maybe|perhaps|probably|say|i'd say|i think|i guess|i suppose|must have been|all of|at least|a good|some)[ ,]+)+/i
const BEHIND =
  /[ ,]*(?:or so|or thereabouts|roughly|ish|-ish|or thereabout|i think|i guess|i suppose|i'd say|maybe|probably|perhaps|at most|at least|in all|all in all|altogether|in total|all told|and a bit|there and back|long|(?<=\d) each)$/i

/**
 * The minutes of a line that says how long, and nothing else; null: it says something else, or no certain time.
 *
 * Rule    words around the time are left out ("about", "or so"); "each way" is twice; of a range the lower end; a bare
 *         number only where minutes are asked for
 * Unit    minutes, above 0 and at most 960
 *
 * @example minutesAlone('about half an hour', false) // 30
 * @example minutesAlone('30', true) // 30
 * @example minutesAlone('pilates 30 min', false) // null
 */
export function minutesAlone(line: string, isAskedFor: boolean): number | null {
  const text = line.trim().replace(/[.!]$/, '')
  const [, once] = /^(.+?) (?:each way|there and (?:the )?same back)$/i.exec(text) ?? []
  if (once !== undefined) {
    const minutes = minutesAlone(once, isAskedFor)
    return minutes === null ? null : minutes * 2
  }
  const plain = withoutAround(text).replace(/\ba couple of hours\b/i, '2 hours')
  if (isAskedFor && /^\d{1,3}$/.test(withFigures(plain))) return possible(Number(withFigures(plain)))
  return timeIn(plain) ?? timeIn(withFigures(plain))
}

function timeIn(text: string): number | null {
  const { rest, minutes, km } = exerciseAmounts(plainExercise(text))
  return rest === '' && km === null ? possible(minutes) : null
}

function withoutAround(text: string): string {
  const shorter = text.replace(BEFORE, '').replace(BEHIND, '').trim()
  return shorter === text ? text : withoutAround(shorter)
}

const possible = (minutes: number | null) =>
  minutes !== null && minutes > 0 && minutes <= 960 ? minutes : null

/** Whether how long it was is missing of an exercise that minutes are counted of; of sets none are asked for. */
export function lacksDuration(text: string): boolean {
  const read = readExercise(text)
  if (!read.ok || read.activity === null || read.minutes !== null) return false
  return !(read.activity.type === 'resistance' && /\d/.test(text))
}

/** The exercise with so long. */
export function withMinutes(text: string, minutes: number): string {
  return `${text} ${Number(minutes.toFixed(1))} min`
}
