import type { NutritionFinding, NutritionFindingCode } from '../../nutrition/findings.ts'
import { calciumWords } from './findings/calcium.ts'
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
  ...calciumWords,
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

/** Said by each finding of its own that brings it, in a report once: by the first. */
const CALL =
  / ?Do not change your diet or (?:your|warfarin) dose yourself; call the clinic that follows your INR\./

/** The lines of each of several findings that stand together. */
export function nutritionFindingsLines(findings: readonly NutritionFinding[]): (readonly string[])[] {
  let isSaid = false
  return findings.map((finding) => {
    const lines = nutritionFindingLines(finding)
    const [sentence = '', ...listed] = lines
    if (!CALL.test(sentence)) return lines
    if (isSaid) return [sentence.replace(CALL, ''), ...listed]
    isSaid = true
    return lines
  })
}

/** The same in lines: the first says it, those after it are what it lists. */
export function nutritionFindingLines({ code, args }: NutritionFinding): readonly string[] {
  // The compiler cannot see that a code and its arguments belong together.
  const words = WORDS as Readonly<Record<NutritionFindingCode, (args: unknown) => string | readonly string[]>>
  const said = words[code](args)
  return typeof said === 'string' ? [said] : said
}
