import type { NutritionFinding, NutritionFindingCode } from '../../nutrition/findings.ts'
import { daysWords } from './findings/days.ts'
import { foodsWords } from './findings/foods.ts'
import { gapsWords } from './findings/gaps.ts'
import { limitsWords } from './findings/limits.ts'
import { medicinesWords } from './findings/medicines.ts'
import { proteinWords } from './findings/protein.ts'
import { supplementsWords } from './findings/supplements.ts'
import { symptomsWords } from './findings/symptoms.ts'
import { targetsWords } from './findings/targets.ts'
import type { Words } from './findings/words.ts'

const WORDS: Words<NutritionFinding> = {
  ...daysWords,
  ...foodsWords,
  ...gapsWords,
  ...limitsWords,
  ...medicinesWords,
  ...proteinWords,
  ...supplementsWords,
  ...symptomsWords,
  ...targetsWords,
}

/** A sentence or a few for a finding. */
export function nutritionFinding({ code, args }: NutritionFinding): string {
  // The compiler cannot see that a code and its arguments belong together.
  return (WORDS as Readonly<Record<NutritionFindingCode, (args: unknown) => string>>)[code](args)
}
