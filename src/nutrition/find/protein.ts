import type { ProteinRangeArgs } from '../findings/protein.ts'
import type { NutritionFinding } from '../findings.ts'
import { cancerProtein, heavyBmi, olderProtein } from '../protein-range.ts'
import type { ToFind } from './to-find.ts'

/** Protein against what is recommended for people with cancer; with kidney disease no such amount is shown. */
export function aboutProtein({ assessment, person, rules }: ToFind): NutritionFinding[] {
  const names = rules.kidneys
  if (names.length > 0) return [{ code: 'protein-range-withheld', level: 'caution', args: { names } }]
  const { mean, known, adequacy } = assessment.nutrients.protein
  const { weightKg } = person
  if (mean === null || weightKg === null) return []
  const cancer = cancerProtein(weightKg)
  const args: ProteinRangeArgs = {
    meanG: mean,
    meanIsLowerBound: adequacy?.meanIsLowerBound ?? known !== 1,
    weightKg,
    cancer,
    older: olderProtein(person),
    stands: mean < cancer.lower ? 'below' : mean > cancer.upper ? 'above' : 'within',
    bmi: heavyBmi(person),
    conditionsKnown: person.conditions !== null,
  }
  return [{ code: 'protein-range', level: 'note', args }]
}
