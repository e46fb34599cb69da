import { medicineRules } from '../../../generated/medicine-rules.ts'
import type { VitaminKFinding } from '../../../nutrition/findings/vitamin-k.ts'
import { ENOUGH_KNOWN } from '../../../nutrition/known.ts'
import type { Explanations } from './explanation.ts'

export function vitaminKExplanations(): Explanations<VitaminKFinding> {
  const { leastDays, ratioAbove, cvPercentAbove, dayFromMeanUgAbove, source } = medicineRules.vitaminK
  const days = `counted days with a value of vitamin K for ${ENOUGH_KNOWN * 100} % of the food or more; ${leastDays} or more`
  return {
    'vitamin-k-source': {
      meaning: 'Natto or a supplement of vitamin K stands in the log beside a vitamin K antagonist.',
      rule: 'With warfarin and its like, natto and supplements of vitamin K2 are a warning, other supplements of vitamin K a caution.',
      threshold: null,
      formula: null,
      source: medicineRules.k2.source,
    },
    'vitamin-k-variable': {
      meaning: 'Vitamin K of the logged days is not steady, with a vitamin K antagonist.',
      rule: `Vitamin K (K1 of food and supplements) is held against itself from day to day: ${days}.`,
      threshold: `most / least above ${ratioAbove}, or a coefficient of variation above ${cvPercentAbove} %`,
      formula: 'coefficient of variation = 100 x standard deviation (n - 1) / mean',
      source,
    },
    'vitamin-k-unusual-day': {
      meaning: 'A day with far more or less vitamin K than the mean, with a vitamin K antagonist.',
      rule: `Single days are held against the mean of the ${days}.`,
      threshold: `more than ${dayFromMeanUgAbove} µg of K1 from the mean`,
      formula: null,
      source,
    },
    'vitamin-k-not-judged': {
      meaning: 'Too few days to tell whether vitamin K is steady, with a vitamin K antagonist.',
      rule: `Steadiness is judged over ${days}. A day of which little is known would look like a day without vitamin K.`,
      threshold: null,
      formula: null,
      source,
    },
  }
}
