import { aboutDaysAndPerson } from './find/days.ts'
import { aboutFoods } from './find/foods.ts'
import { tooLittle } from './find/gaps.ts'
import { tooMuch } from './find/limits.ts'
import { aboutMedicineRules } from './find/medicine-rules.ts'
import { aboutMedicines } from './find/medicines.ts'
import { aboutProtein } from './find/protein.ts'
import { aboutSupplements } from './find/supplements.ts'
import { aboutTargets } from './find/targets.ts'
import type { ToFind } from './find/to-find.ts'
import { aboutVitaminK } from './find/vitamin-k.ts'
import { symptomFindings } from './find-symptoms.ts'
import type { NutritionFinding } from './findings.ts'

/** One function for each topic of src/nutrition/findings. */
const TOPICS = [
  tooMuch,
  tooLittle,
  aboutMedicines,
  aboutDaysAndPerson,
  aboutSupplements,
  aboutProtein,
  aboutTargets,
  aboutMedicineRules,
  aboutVitaminK,
  aboutFoods,
]

/** Everything worth saying about an intake, in no particular order (`inOrderOfWeight` gives one). */
export function findingsOf(toFind: ToFind): NutritionFinding[] {
  return [...symptomFindings(toFind.person.symptoms), ...TOPICS.flatMap((topic) => topic(toFind))]
}
