import { CALCIUM_EVIDENCE, type CalciumFinding } from './findings/calcium.ts'
import { DAYS_EVIDENCE, type DayFinding } from './findings/days.ts'
import type { FindingEvidence } from './findings/evidence.ts'
import { FOODS_EVIDENCE, type FoodFinding } from './findings/foods.ts'
import { GAPS_EVIDENCE, type GapFinding } from './findings/gaps.ts'
import { LIMITS_EVIDENCE, type LimitFinding } from './findings/limits.ts'
import { MEDICINE_RULES_EVIDENCE, type MedicineRuleFinding } from './findings/medicine-rules.ts'
import { MEDICINES_EVIDENCE, type MedicineFinding } from './findings/medicines.ts'
import { PROTEIN_EVIDENCE, type ProteinFinding } from './findings/protein.ts'
import { SUPPLEMENTS_EVIDENCE, type SupplementFinding } from './findings/supplements.ts'
import { SYMPTOMS_EVIDENCE, type SymptomFinding } from './findings/symptoms.ts'
import { TARGETS_EVIDENCE, type TargetFinding } from './findings/targets.ts'
import { VITAMIN_K_EVIDENCE, type VitaminKFinding } from './findings/vitamin-k.ts'

/** Everything that an intake assessment can find; each topic has a file of its own. */
export type NutritionFinding =
  | CalciumFinding
  | DayFinding
  | FoodFinding
  | GapFinding
  | LimitFinding
  | MedicineFinding
  | ProteinFinding
  | SupplementFinding
  | SymptomFinding
  | TargetFinding
  | MedicineRuleFinding
  | VitaminKFinding

export type NutritionFindingCode = NutritionFinding['code']

/** Every code, in the order in which findings of one level stand; `--fail-on` checks names against it. */
export const NUTRITION_FINDING_CODES = [
  'symptom-call-now',
  'vitamin-k-source',
  'potassium-source',
  'vitamin-d-above-upper-limit',
  'calcium-above-upper-limit',
  'magnesium-above-upper-limit',
  'zinc-above-upper-limit',
  'phosphorus-above-upper-limit',
  'boron-above-upper-limit',
  'potassium-above-upper-limit',
  'vitamin-k-variable',
  'vitamin-k-gap-withheld',
  'potassium-gap-withheld',
  'kidney-targets-withheld',
  'calcium-more-than-target',
  'calcium-ask-first',
  'protein-range-withheld',
  'calcium-spacing',
  'iron-spacing',
  'magnesium-spacing',
  'zinc-spacing',
  'condition-rules',
  'medicine-rules',
  'joint-pain',
  'retinol-above-upper-limit',
  'alcohol-high',
  'phytoestrogen-supplement',
  'boron-supp',
  'turmeric-ginger-supplement',
  'supplement-not-checked',
  'isoflavones-high',
  'sodium-above-limit',
  'alcohol-above-one-drink',
  'caffeine-high',
  'caffeine-with-low-calcium',
  'retinol-high',
  'retinol-not-counted',
  'protein-below-target',
  'protein-range',
  'no-counted-day',
  'one-day-tells-little',
  'few-days',
  'day-looks-incomplete',
  'calcium-below-target',
  'calcium-after-food',
  'calcium-large-dose',
  'calcium-supplement-facts',
  'calcium-absorbable',
  'vitamin-d-below-target',
  'vitamin-d-in-context',
  'us-fortified',
  'ergocalciferol-taken',
  'cholecalciferol-preferred',
  'vitamin-k-below-target',
  'gap-medicine-not-known',
  'vitamin-k-medicines-unknown',
  'vitamin-k-unusual-day',
  'vitamin-k-not-judged',
  'magnesium-below-target',
  'potassium-below-target',
  'potassium-medicines-unknown',
  'zinc-below-target',
  'phosphorus-below-target',
  'ala-below-target',
  'epa-dha-below-target',
  'above-target-range',
  'medicine-nothing-known',
  'isoflavones-above-usual',
  'flaxseed-above-usual',
  'food-checklist',
  'prunes-eaten',
  'smoking-now',
  'cola-drunk',
  'names-guessed',
  'medicine-not-checked',
  'condition-not-checked',
  'condition-denied',
  'symptom-not-known',
  'low-known',
  'supplements-not-recorded',
  'supplements-partly-recorded',
  'supplement-not-counted',
  'weight-not-recorded',
  'targets-basis',
  'days-left-out',
  'person-assumed',
] as const satisfies readonly NutritionFindingCode[]

/** Does not compile when a code of the union is missing from the list above. */
type Listed = (typeof NUTRITION_FINDING_CODES)[number]
const allListed: [Exclude<NutritionFindingCode, Listed>] extends [never] ? true : never = true
void allListed

const EVIDENCE: Readonly<Record<NutritionFindingCode, FindingEvidence | null>> = {
  ...CALCIUM_EVIDENCE,
  ...DAYS_EVIDENCE,
  ...FOODS_EVIDENCE,
  ...GAPS_EVIDENCE,
  ...LIMITS_EVIDENCE,
  ...MEDICINES_EVIDENCE,
  ...PROTEIN_EVIDENCE,
  ...SUPPLEMENTS_EVIDENCE,
  ...SYMPTOMS_EVIDENCE,
  ...TARGETS_EVIDENCE,
  ...MEDICINE_RULES_EVIDENCE,
  ...VITAMIN_K_EVIDENCE,
}

/** The evidence label of a code; null for findings that only say how the sums were made. */
export function evidenceOf(code: NutritionFindingCode): FindingEvidence | null {
  return EVIDENCE[code]
}

const WEIGHT = { urgent: 0, warning: 1, caution: 2, note: 3 } as const

/** Urgent first, then warnings, cautions and notes; within a level in the order of `NUTRITION_FINDING_CODES`. */
export function inOrderOfWeight(findings: readonly NutritionFinding[]): NutritionFinding[] {
  const place = (finding: NutritionFinding) => NUTRITION_FINDING_CODES.indexOf(finding.code)
  return [...findings].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level] || place(a) - place(b))
}
