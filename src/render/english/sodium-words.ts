import type { SodiumAssessment } from '../../nutrition/assessment.ts'
import { amountText, percent } from './amount.ts'

/** `at least` where something may be missing. `3120 mg a day, 136 % of the limit of 2300 mg; above it on 6 of 7 days`. */
export function sodiumSummary(sodium: SodiumAssessment, countedDays: number): string {
  const { meanMg, limit, daysAbove, category } = sodium
  const whose = limit.kind === 'own' ? 'your own limit' : 'the limit'
  const share = meanMg === null ? '?' : percent(meanMg / limit.value)
  const daysText = countedDays === 1 ? '' : `; above it on ${daysAbove} of ${countedDays} days`
  const bound = meanMg !== null && meanMg <= limit.value && category === null ? 'at least ' : ''
  return `${bound}${amountText(meanMg, 'mg')} a day, ${share} of ${whose} of ${amountText(limit.value, 'mg')}${daysText}`
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
