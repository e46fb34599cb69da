import type { NutritionFinding } from '../findings.ts'
import { NUTRIENTS } from '../nutrients.ts'
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
  findings.push(...kidneyCare(nutrients, rules))
  if (rules.denied.length > 0)
    findings.push({ code: 'condition-denied', level: 'note', args: { names: rules.denied } })
  if (medicinesNotChecked.length > 0) {
    findings.push({ code: 'medicine-not-checked', level: 'note', args: { names: medicinesNotChecked } })
  }
  if (conditionsNotChecked.length > 0) {
    findings.push({ code: 'condition-not-checked', level: 'note', args: { names: conditionsNotChecked } })
  }
  return findings
}

/** What the kidney team sets, and which words were read as a kidney disease. */
function kidneyCare(
  nutrients: ToFind['assessment']['nutrients'],
  { kidneys, met }: ToFind['rules'],
): NutritionFinding[] {
  if (kidneys.length === 0) return []
  const readAs = met.conditions.find(({ rule }) => rule.of === 'ckd')?.slips ?? []
  const withheld = NUTRIENTS.filter((nutrient) => nutrients[nutrient].gapWithheld === 'kidney-care')
  return [
    {
      code: 'kidney-targets-withheld',
      level: 'caution',
      args: { names: kidneys, readAs, nutrients: withheld },
    },
  ]
}
