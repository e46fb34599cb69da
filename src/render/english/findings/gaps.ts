import type { BelowTargetArgs, GapFinding } from '../../../nutrition/findings/gaps.ts'
import { amountText as amount, knownShare } from '../amount.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { capital, fewOf, type Words } from './words.ts'

export const gapsWords: Words<GapFinding> = {
  'protein-below-target': belowTarget,
  'calcium-below-target': belowTarget,
  'vitamin-d-below-target': belowTarget,
  'vitamin-k-below-target': belowTarget,
  'magnesium-below-target': belowTarget,
  'potassium-below-target': belowTarget,
  'zinc-below-target': belowTarget,
  'phosphorus-below-target': belowTarget,
  'ala-below-target': belowTarget,
  'epa-dha-below-target': belowTarget,
  'low-known': (args) => {
    return args.nutrients
      .map(({ nutrient, known, foods }) => {
        const share = `only ${knownShare(known)} of the food's weight has a value`
        return `${capital(NUTRIENT_NAME[nutrient])}: ${share}, so not enough information. Without one: ${fewOf(foods)}.`
      })
      .join(' ')
  },
}

/** What a nutrient's gap means, beyond the numbers. */
const BESIDE: Readonly<Partial<Record<BelowTargetArgs['nutrient'], string>>> = {
  vitaminD: ' Food and supplements only: the sun is not counted.',
  potassium: ' Ask your team about potassium before any supplement or salt substitute.',
}

function belowTarget({
  nutrient,
  unit,
  mean,
  gap,
  gapIsUpperBound,
  isByUsFortification,
  uncounted,
  target,
  targetKind,
}: BelowTargetArgs): string {
  // What rests on US fortification says "about": then nothing else tells that more is taken.
  const without = isByUsFortification && uncounted.length > 0 ? `, without ${fewOf(uncounted)}` : ''
  const eaten =
    mean === null
      ? 'unknown'
      : mean === 0 && gapIsUpperBound
        ? 'none in what is known'
        : `${isByUsFortification ? 'about ' : gapIsUpperBound ? 'at least ' : ''}${amount(mean, unit)} a day`
  const under = `${isByUsFortification ? 'about ' : gapIsUpperBound ? 'at most ' : ''}${amount(gap, unit)} under the target of ${amount(target, unit)}`
  const meaning =
    targetKind === 'AI'
      ? 'Below an adequate intake (AI), adequacy cannot be judged.'
      : 'A target is for planning; being under it is no verdict.'
  return `${capital(NUTRIENT_NAME[nutrient])}: ${eaten}, ${under}${without}. ${meaning}${BESIDE[nutrient] ?? ''}`
}
