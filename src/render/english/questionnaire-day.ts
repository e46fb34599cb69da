import { foodsIn } from '../../food/understood.ts'
import type { ItemDetail } from '../../report/intake-days.ts'
import type { TodayView } from '../../report/today-view.ts'
import { dayAndMonth } from './questionnaire-back.ts'
import { foodAndGrams } from './questionnaire-talk.ts'

export const WRITTEN_HEAD = 'as written'

/** Over the sums of a day that is not all that was eaten. */
export function writtenDay({ date, unknownSupplements, notUnderstood }: TodayView): string {
  const left = notUnderstood === 0 ? '' : ` Not understood, and so in no sum: ${notUnderstood}.`
  const supplements =
    unknownSupplements.length === 0 ? '' : ` Not counted, and so in no sum: ${unknownSupplements.join('; ')}.`
  return `What you wrote for ${dayAndMonth(date)}, which is not all of that day, and what that comes to. It is held against no target, since the rest of the day is not known.${left}${supplements}`
}

/** `porridge: Oatmeal, NFS, 240 g` */
export function itemWritten({ text, understood }: ItemDetail): string {
  if (understood === null) return text
  const [food, ...besides] = foodsIn(understood.entry)
  const all = [food, ...besides].flatMap((one) =>
    one === undefined ? [] : [foodAndGrams(one.food.description, one.grams)],
  )
  return `${text}: ${all.join('; ')}`
}
