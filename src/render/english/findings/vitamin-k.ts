import type { VitaminKFinding } from '../../../nutrition/findings/vitamin-k.ts'
import { amountText } from '../amount.ts'
import { because, count, fewOf, list, type Words } from './words.ts'

const CALL = 'Do not change your diet or warfarin dose yourself; call the clinic that follows your INR.'

export const vitaminKWords: Words<VitaminKFinding> = {
  'vitamin-k-source': ({ medicines, foods, supplements }) => {
    const what = list([...foods, ...supplements])
    const why =
      foods.length > 0
        ? 'Natto (vitamin K2) measurably changes the INR.'
        : 'Supplements of vitamin K, K2 above all, may change the INR.'
    return `In the log beside ${list(medicines)}: ${what}. ${why} ${CALL} (evidence: strong)`
  },
  'vitamin-k-variable': ({ medicines, days, minUg, maxUg, ratio, cvPercent }) => {
    const how = [
      ...(ratio === null
        ? []
        : [`the most is ${ratio > 100 ? 'more than 100' : ratio.toFixed(1)} times the least`]),
      ...(cvPercent === null ? [] : [`variation ${cvPercent.toFixed(0)} %`]),
    ].join(', ')
    return (
      `Vitamin K varies: from ${amountText(minUg, 'µg')} to ${amountText(maxUg, 'µg')} a day over ` +
      `${count(days, 'day')} (${how}). With ${because(medicines)} it is to be kept steady. One meal of 400 g of greens ` +
      `may change the INR, servings under 100 g hardly. ${CALL} (evidence: moderate)`
    )
  },
  'vitamin-k-unusual-day': ({ meanUg, limitUg, days }) => {
    const each = days.map(({ date, ug }) => `${date} (${amountText(ug, 'µg')})`)
    return (
      `Vitamin K more than ${limitUg} µg away from your mean of ` +
      `${amountText(meanUg, 'µg')}: ${fewOf(each)}.`
    )
  },
  'vitamin-k-not-judged': ({ days, counted, least }) => {
    const known =
      days === counted ? '' : ` with enough known of vitamin K (of ${count(counted, 'counted day')})`
    return (
      `Whether vitamin K is steady from day to day: not enough information. That takes ${least} days or more; the ` +
      `log has ${days}${known}.`
    )
  },
}
