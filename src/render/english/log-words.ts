import type { CheckedLog, UnsureEntry } from '../../report/checked-log.ts'
import type { TodayRow, TodayView } from '../../report/today-view.ts'
import { amountOf, percent, targetText } from './amount.ts'
import { days } from './intake-words.ts'

const entriesText = (count: number) => (count === 1 ? '1 entry' : `${count} entries`)

/** `log.yaml: no errors. 7 days, 63 entries; 4 of 71 foods may be another, or read in part; 12 of 71 amounts are guesses.` */
export function checkSummary(
  name: string,
  { days: logged, entries, notUnderstood, foods, guessed, unsure }: CheckedLog,
  errors: number,
): string {
  const found = errors === 0 ? 'no errors' : errors === 1 ? '1 error' : `${errors} errors`
  const not = notUnderstood === 0 ? '' : `; ${notUnderstood} not understood`
  const doubtful = unsure.filter(({ isUnsure }) => isUnsure).length
  const fair = unsure.length - doubtful
  const of = `of ${foods} ${foods === 1 ? 'food' : 'foods'}`
  const matches = doubtful === 0 ? '' : `; ${doubtful} ${of} may be another, or read in part`
  const guesses =
    guessed === 0 ? '' : `; ${guessed} of ${foods} amounts: none was written, so a usual one was taken`
  const others =
    fair === 0 ? '' : `; ${fair} more ${fair === 1 ? 'match is' : 'matches are'} fair, and listed by -v`
  return `${name}: ${found}. ${days(logged)}, ${entriesText(entries)}${not}${matches}${guesses}${others}.`
}

export const UNSURE_HINT =
  'Wrong food? Write it as one of the others is called, or add its id: "bonecheck help log" shows how. ' +
  'A plain amount (a weight, a cup) makes a match surer too.'

/** `2026-11-18, breakfast, line 7; 3 times` */
export function unsurePlace({ date, meal, times }: UnsureEntry, line: number): string {
  const often = times === 1 ? '' : `; ${times} times in all`
  return `${date}${meal === null ? '' : `, ${meal}`}, line ${line}${often}`
}

export function nothingToday(name: string, date: string): string {
  return `${name}: nothing is logged for ${date} yet. "bonecheck log add" adds to it.`
}

/** The day is not over, so nothing is missing yet. */
export function soFar({ date, entries, notUnderstood, unknownSupplements }: TodayView): string {
  const left = notUnderstood === 0 ? '' : ` Not understood, and so in no sum: ${entriesText(notUnderstood)}.`
  return (
    `${date} so far, ${entriesText(entries)}. The day is not over: what is below a target now is not missing yet.` +
    left +
    (unknownSupplements.length === 0
      ? ''
      : ` Not counted, and so in no sum: ${unknownSupplements.join('; ')}.`)
  )
}

export const TODAY_HEADS = { soFar: 'so far', target: 'target', share: 'share', left: '' } as const

export function soFarText({ nutrient, amount, isAtLeast }: TodayRow): string {
  return `${isAtLeast && amount !== null ? 'at least ' : ''}${amountOf(nutrient, amount)}`
}

/** The target, else the limit to stay under; neither where what suits the person is not for this program to say. */
export function targetOf({ nutrient, target, limit, isWithheld }: TodayRow): string {
  if (target !== null) return targetText(nutrient, target)
  return limit === null || isWithheld ? '' : `under ${amountOf(nutrient, limit)}`
}

export function shareOf({ share }: TodayRow): string {
  return share === null ? '' : percent(share)
}

export function remark({ isAboveLimit, isWithheld, limit, nutrient }: TodayRow): string {
  if (isAboveLimit) return `above the limit of ${amountOf(nutrient, limit)}`
  return isWithheld ? 'no target shown' : ''
}
