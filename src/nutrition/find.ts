import { aboutDaysAndPerson } from './find/days.ts'
import { tooLittle } from './find/gaps.ts'
import { tooMuch } from './find/limits.ts'
import { aboutMedicineRules } from './find/medicine-rules.ts'
import { aboutMedicines } from './find/medicines.ts'
import { aboutSupplements } from './find/supplements.ts'
import type { ToFind } from './find/to-find.ts'
import { aboutVitaminK } from './find/vitamin-k.ts'
import { symptomFindings } from './find-symptoms.ts'
import type { NutritionFinding } from './findings.ts'

/** One function for each topic of src/nutrition/findings. */
const TOPICS = [
  tooMuch,
  tooLittle,
  aboutMedicines,
  aboutMedicineRules,
  aboutVitaminK,
  aboutDaysAndPerson,
  aboutSupplements,
]

/** Everything worth saying about an intake, in no particular order (`inOrderOfWeight` gives one). */
export function findingsOf(toFind: ToFind): NutritionFinding[] {
  return [...symptomFindings(toFind.person.symptoms), ...TOPICS.flatMap((topic) => topic(toFind))]
}
