import { proteinRanges } from '../../../generated/protein-ranges.ts'
import type { ProteinFinding, ProteinRangeArgs } from '../../../nutrition/findings/protein.ts'
import type { ProteinRange } from '../../../nutrition/protein-range.ts'
import { roundHalfAwayFromZero } from '../../../quantity/round.ts'
import { amountText as amount } from '../amount.ts'
import { because, type Words } from './words.ts'

export const proteinWords: Words<ProteinFinding> = {
  'protein-range': (args) => {
    const { meanG, meanIsLowerBound, weightKg, cancer } = args
    const { lower, upper } = proteinRanges.cancer
    const bound = meanIsLowerBound ? 'at least ' : ''
    return (
      `Protein: ${bound}${amount(meanG, 'g')} a day. For people with cancer ESPEN says above ${lower} g, if possible up ` +
      `to ${upper} g, for each kg of body weight: ${rangeText(cancer)} at ${one(weightKg)} kg. ` +
      `${olderText(args)}${standsText(args)}${cautions(args)}`
    )
  },
  'protein-range-withheld': ({ names }) => {
    return (
      `Protein: no raised amount is shown because of ${because(names)}, since more protein may do harm with kidney disease. ` +
      'Ask your renal or oncology dietitian.'
    )
  },
}

function olderText({ older }: ProteinRangeArgs): string {
  if (older === null) return ''
  const { fromAge, lower, upper } = proteinRanges.older
  return `For healthy people from ${fromAge} PROT-AGE says ${lower}-${upper} g for each kg: ${rangeText(older)}. `
}

function standsText({ stands, meanIsLowerBound }: ProteinRangeArgs): string {
  if (stands === 'above') return 'The mean is above the first range.'
  if (stands === 'within') return 'The mean is within the first range.'
  return `The mean is ${meanIsLowerBound ? 'perhaps ' : ''}under the first range; a dietitian can say what suits you.`
}

function cautions({ bmi, conditionsKnown }: ProteinRangeArgs): string {
  const heavy =
    bmi === null
      ? ''
      : ` With a BMI of ${one(bmi)} a target by actual weight may be overstated; dietitians often use adjusted weight.`
  const kidneys = conditionsKnown
    ? ''
    : ' Conditions are not recorded: with kidney disease, ask your team before eating more protein.'
  return `${heavy}${kidneys}`
}

function rangeText({ lower, upper }: ProteinRange): string {
  return `${one(lower)}-${one(upper)} g a day`
}

function one(value: number): string {
  return roundHalfAwayFromZero(value, 1).toString()
}
