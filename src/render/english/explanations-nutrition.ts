import type { NutritionFinding } from '../../nutrition/findings.ts'
import { daysExplanations } from './explain/days.ts'
import type { Explanations } from './explain/explanation.ts'
import { foodsExplanations } from './explain/foods.ts'
import { gapsExplanations } from './explain/gaps.ts'
import { limitsExplanations } from './explain/limits.ts'
import { medicineRulesExplanations } from './explain/medicine-rules.ts'
import { medicinesExplanations } from './explain/medicines.ts'
import { proteinExplanations } from './explain/protein.ts'
import { supplementsExplanations } from './explain/supplements.ts'
import { symptomsExplanations } from './explain/symptoms.ts'
import { targetsExplanations } from './explain/targets.ts'
import { vitaminKExplanations } from './explain/vitamin-k.ts'

/** Meaning, rule, threshold, formula and citation of every finding about intake; the figures are those the program works with. */
export function nutritionExplanations(): Explanations<NutritionFinding> {
  return {
    ...daysExplanations(),
    ...foodsExplanations(),
    ...gapsExplanations(),
    ...limitsExplanations(),
    ...medicinesExplanations(),
    ...proteinExplanations(),
    ...supplementsExplanations(),
    ...symptomsExplanations(),
    ...targetsExplanations(),
    ...medicineRulesExplanations(),
    ...vitaminKExplanations(),
  }
}
