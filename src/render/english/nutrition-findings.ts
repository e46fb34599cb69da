import type { NutritionFinding, NutritionFindingCode } from '../../nutrition/findings.ts'
import { daysWords } from './findings/days.ts'
import { foodsWords } from './findings/foods.ts'
import { gapsWords } from './findings/gaps.ts'
import { limitsWords } from './findings/limits.ts'
import { medicineRulesWords } from './findings/medicine-rules.ts'
import { medicinesWords } from './findings/medicines.ts'
import { proteinWords } from './findings/protein.ts'
import { supplementsWords } from './findings/supplements.ts'
import { symptomsWords } from './findings/symptoms.ts'
import { targetsWords } from './findings/targets.ts'
import { vitaminKWords } from './findings/vitamin-k.ts'
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
  ...medicineRulesWords,
  ...vitaminKWords,
}

/** A sentence or a few for a finding. */
export function nutritionFinding(finding: NutritionFinding): string {
  return nutritionFindingLines(finding).join(' ')
}

/** The same in lines: the first says it, those after it are what it lists. */
export function nutritionFindingLines({ code, args }: NutritionFinding): readonly string[] {
  // The compiler cannot see that a code and its arguments belong together.
  const words = WORDS as Readonly<Record<NutritionFindingCode, (args: unknown) => string | readonly string[]>>
  const said = words[code](args)
  return typeof said === 'string' ? [said] : said
}
