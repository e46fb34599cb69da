import type { NutritionFinding } from '../findings.ts'
import type { ToFind } from './to-find.ts'

/** What medicines and conditions change. */
export function aboutMedicines({ assessment: { nutrients }, person, rules }: ToFind): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  const { medicinesNotChecked, conditionsNotChecked } = rules
  if (rules.vitaminK.length > 0) {
    findings.push({ code: 'vitamin-k-gap-withheld', level: 'caution', args: { names: rules.vitaminK } })
  } else if (person.medicines === null && (nutrients.vitaminK.gap ?? 0) > 0) {
    findings.push({ code: 'vitamin-k-medicines-unknown', level: 'note', args: {} })
  }
  if (rules.potassium.length > 0) {
    findings.push({ code: 'potassium-gap-withheld', level: 'caution', args: { names: rules.potassium } })
  } else if ((nutrients.potassium.gap ?? 0) > 0) {
    const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
    if (missing.length > 0)
      findings.push({ code: 'potassium-medicines-unknown', level: 'note', args: { missing } })
  }
  if (medicinesNotChecked.length > 0) {
    findings.push({ code: 'medicine-not-checked', level: 'note', args: { names: medicinesNotChecked } })
  }
  if (conditionsNotChecked.length > 0) {
    findings.push({ code: 'condition-not-checked', level: 'note', args: { names: conditionsNotChecked } })
  }
  return findings
}
