import { sodiumRules } from '../../generated/sodium.ts'
import type { SodiumAssessment } from '../../nutrition/assessment.ts'
import type { SodiumDay } from '../../report/sodium-days.ts'
import { amountAbove, amountText, percentOfLimit } from './amount.ts'

/** `at least` where something may be missing. `3120 mg a day, 136 % of the limit of 2300 mg; above it on 6 of 7 days`. */
export function sodiumSummary(sodium: SodiumAssessment, countedDays: number): string {
  const { meanMg, limit, daysAbove, category } = sodium
  const whose = limit.kind === 'own' ? 'your own limit' : 'the limit'
  const share = meanMg === null ? '?' : percentOfLimit(meanMg / limit.value)
  const daysText = countedDays === 1 ? '' : `; above it on ${daysAbove} of ${countedDays} days`
  const bound = meanMg !== null && meanMg <= limit.value && category === null ? 'at least ' : ''
  const mean = meanMg === null ? '?' : amountAbove(meanMg, limit.value, 'mg')
  return `${bound}${mean} a day, ${share} of ${whose} of ${amountText(limit.value, 'mg')}${daysText}`
}

export const mostSodiumFrom = '  most from'

/** Context, never "bone lost" (domain.md 5.13). */
export function calciumCost({ calciumCostMg, limit, cdrrMg }: SodiumAssessment): string {
  const above = limit.kind === 'CDRR' ? 'the limit' : amountText(cdrrMg, 'mg')
  return (
    `Sodium above ${above} may take about ${amountText(calciumCostMg, 'mg')} more calcium a day out in urine; ` +
    'whether that matters for bone is disputed.'
  )
}

/** The AI is a US figure: beside the limit of another body it would only confuse. */
export function sodiumReference({ aiMg, limit }: SodiumAssessment): string {
  const ai =
    limit.set === null || limit.set === 'us'
      ? ` The adequate intake, ${amountText(aiMg, 'mg')}, is for reference only.`
      : ' The limit is no goal.'
  return `Classes by table category.${ai}`
}

/** `Days: 2 within 2300 mg, 1 up to 3500, 1 above.` An own limit under 1500 mg ends the lowest category too. */
export function sodiumDaysText(days: readonly (readonly [SodiumDay, number])[], limitMg: number): string {
  const { lowUpTo, aboveUpTo } = sodiumRules.categories
  const name: Readonly<Record<SodiumDay, string>> = {
    low: `up to ${Math.min(lowUpTo, limitMg)} mg`,
    within: `within the limit of ${limitMg} mg`,
    above: `above it, up to ${aboveUpTo} mg`,
    high: `above ${Math.max(aboveUpTo, limitMg)} mg`,
    unclear: 'not clear, since some food has no value',
  }
  return `Days: ${days.map(([category, n]) => `${n} ${name[category]}`).join('; ')}.`
}
