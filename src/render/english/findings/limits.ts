import type { AboveUpperLimitArgs, LimitFinding } from '../../../nutrition/findings/limits.ts'
import { amountText as amount } from '../amount.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { capital, count, type Words } from './words.ts'

export const limitsWords: Words<LimitFinding> = {
  'vitamin-d-above-upper-limit': aboveLimit,
  'calcium-above-upper-limit': aboveLimit,
  'magnesium-above-upper-limit': aboveLimit,
  'zinc-above-upper-limit': aboveLimit,
  'phosphorus-above-upper-limit': aboveLimit,
  'boron-above-upper-limit': aboveLimit,
  'sodium-above-limit': (args) => {
    const { meanMg, limitMg, limitKind, daysAbove, days } = args
    const limit = limitKind === 'own' ? 'your own limit' : 'the limit (CDRR: reduce if above)'
    return (
      `Sodium: ${amount(meanMg, 'mg')} a day over ${count(days, 'day')}; ${limit} is ${amount(limitMg, 'mg')}. ` +
      `${daysAbove} of ${count(days, 'day')} above it.`
    )
  },
}

function aboveLimit({ nutrient, unit, amount: taken, applies, limit }: AboveUpperLimitArgs): string {
  const from = applies === 'supplements' ? 'from supplements' : 'from food and supplements'
  return (
    `${capital(NUTRIENT_NAME[nutrient])}: ${amount(taken, unit)} a day ${from}, above the upper limit of ${amount(limit, unit)}. ` +
    'Ask your team about it; do not stop anything that was prescribed by your team.'
  )
}
