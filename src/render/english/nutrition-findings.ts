import type { NutritionFinding, NutritionFindingCode } from '../../nutrition/findings.ts'
import { daysWords } from './findings/days.ts'
import { gapsWords } from './findings/gaps.ts'
import { limitsWords } from './findings/limits.ts'
import { medicinesWords } from './findings/medicines.ts'
import { supplementsWords } from './findings/supplements.ts'
import { symptomsWords } from './findings/symptoms.ts'
import type { Words } from './findings/words.ts'

const WORDS: Words<NutritionFinding> = {
  ...daysWords,
  ...gapsWords,
  ...limitsWords,
  ...medicinesWords,
  ...supplementsWords,
  ...symptomsWords,
}

/** A sentence or a few for a finding. */
export function nutritionFinding({ code, args }: NutritionFinding): string {
  // The compiler cannot see that a code and its arguments belong together.
  return (WORDS as Readonly<Record<NutritionFindingCode, (args: unknown) => string>>)[code](args)
}
