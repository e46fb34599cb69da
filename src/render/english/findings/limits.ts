import type { AboveUpperLimitArgs, LimitFinding } from '../../../nutrition/findings/limits.ts'
import { amountText as amount, amountAbove } from '../amount.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { SET_NAME } from '../target-names.ts'
import { capital, count, type Words } from './words.ts'

export const limitsWords: Words<LimitFinding> = {
  'vitamin-d-above-upper-limit': aboveLimit,
  'calcium-above-upper-limit': aboveLimit,
  'magnesium-above-upper-limit': aboveLimit,
  'zinc-above-upper-limit': aboveLimit,
  'phosphorus-above-upper-limit': aboveLimit,
  'boron-above-upper-limit': aboveLimit,
  'potassium-above-upper-limit': aboveLimit,
  'sodium-above-limit': (args) => {
    const { meanMg, meanIsLowerBound, limitMg, limitKind, limitSet, daysAbove, days } = args
    const whose = limitKind === 'CDRR' ? 'CDRR: reduce if above' : limitSet === null ? '' : SET_NAME[limitSet]
    const limit = limitKind === 'own' ? 'your own limit' : `the limit (${whose})`
    const much = `Sodium: ${meanIsLowerBound ? 'at least ' : ''}${amountAbove(meanMg, limitMg, 'mg')}`
    if (days === 1) return `${much} on the one day counted; ${limit} is ${amount(limitMg, 'mg')}.`
    return (
      `${much} a day over ${count(days, 'day')}; ${limit} is ${amount(limitMg, 'mg')}. ` +
      `${daysAbove} of ${count(days, 'day')} above it.`
    )
  },
}

function aboveLimit(args: AboveUpperLimitArgs): string {
  const {
    nutrient,
    unit,
    amount: taken,
    amountIsLowerBound,
    applies,
    limit,
    limitKind,
    limitSet,
    leftOutDay,
  } = args
  const when = leftOutDay === null ? 'a day' : `on ${leftOutDay}, a day that is left out of the means,`
  const what = limitKind === 'guidance' ? 'guidance level' : 'upper limit'
  const whose = limitSet === null || limitSet === 'us' ? '' : ` (${SET_NAME[limitSet]})`
  const from = applies === 'supplements' ? 'from supplements' : 'from food and supplements'
  return (
    `${capital(NUTRIENT_NAME[nutrient])}: ${amountIsLowerBound ? 'at least ' : ''}${amountAbove(taken, limit, unit)}${inIu(nutrient, taken)} ${when} ${from}, above the ${what} of ${amount(limit, unit)}${whose}. ` +
    'Ask your team about it; do not stop anything that was prescribed by your team.'
  )
}

/** Labels of vitamin D are in IU; 40 are 1 µg. */
function inIu(nutrient: AboveUpperLimitArgs['nutrient'], micrograms: number): string {
  return nutrient === 'vitaminD' ? ` (${Math.round(micrograms * 40)} IU)` : ''
}
