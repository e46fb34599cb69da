import type { MedicineFinding } from '../findings/medicines.ts'
import type { NutritionFinding } from '../findings.ts'
import { type GapRules, KIDNEY_TEAM } from '../gap-rules.ts'
import { namedOnce } from '../named-once.ts'
import { namesGuessed } from '../names-guessed.ts'
import type { Person } from '../person.ts'
import { unknownMedicines } from '../unknown-medicines.ts'
import type { ToFind } from './to-find.ts'

/** What medicines and conditions change. */
export function aboutMedicines({
  assessment: { nutrients, saltSubstitutes },
  person,
  rules,
}: ToFind): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  if (rules.vitaminK.length > 0) {
    findings.push({ code: 'vitamin-k-gap-withheld', level: 'caution', args: named(rules.vitaminK, person) })
  } else if (person.medicines === null && (nutrients.vitaminK.gap ?? 0) > 0) {
    findings.push({ code: 'vitamin-k-medicines-unknown', level: 'note', args: {} })
  }
  findings.push(...potassiumSource(person, rules))
  if (rules.potassium.length > 0) {
    findings.push({
      code: 'potassium-gap-withheld',
      level: 'caution',
      args: {
        ...named(namedOnce(rules.potassium), person),
        ...(saltSubstitutes.length > 0 ? { notInSum: saltSubstitutes } : {}),
      },
    })
  } else if ((nutrients.potassium.gap ?? 0) > 0) {
    const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
    if (missing.length > 0)
      findings.push({ code: 'potassium-medicines-unknown', level: 'note', args: { missing } })
  }
  return [...findings, ...gapsInDoubt(nutrients, rules), ...kidneyCare(rules), ...namesRead(person, rules)]
}

/**
 * Gaps that are shown beside a medicine that is not known here: it may be warfarin, or let potassium build up.
 *
 * Rule    a gap above 0 that is not withheld already (domain.md 5.6, 5.12: unknown is said beside it)
 */
function gapsInDoubt(nutrients: ToFind['assessment']['nutrients'], rules: GapRules): NutritionFinding[] {
  const shown = (['vitaminK', 'potassium'] as const).filter((nutrient) => (nutrients[nutrient].gap ?? 0) > 0)
  if (shown.length === 0 || rules.medicinesNotChecked.length === 0) return []
  const names = unknownMedicines(rules)
  if (names.length === 0) return []
  return [{ code: 'gap-medicine-not-known', level: 'caution', args: { names, nutrients: shown } }]
}

/**
 * What brings potassium beside what lets it build up, of any logged day. Of two products each lets the other's build up
 * (domain.md 5.12 lists both). What is missing from the profile may be such a medicine or condition.
 */
function potassiumSource(person: Person, { potassium, potassiumProducts: all }: GapRules): MedicineFinding[] {
  if (all.length === 0) return []
  const others = namedOnce(potassium.filter((name) => !all.includes(name)))
  const [first = '', ...rest] = namedOnce(all)
  const products = others.length > 0 ? [first, ...rest] : [first]
  const beside = others.length > 0 ? others : rest
  const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
  if (beside.length > 0)
    return [{ code: 'potassium-source', level: 'warning', args: { products, beside, missing: [] } }]
  if (missing.length === 0) return []
  return [{ code: 'potassium-source', level: 'caution', args: { products, beside, missing } }]
}

/** Names that bring a rule, and those of them that were read as another. */
function named(names: readonly string[], person: Person) {
  const guessed = namesGuessed(person).filter(({ text }) => names.includes(text))
  return guessed.length === 0 ? { names } : { names, guessed }
}

/** How medicines and conditions were read, where that is not plain: for a report, and for who checks a profile. */
export function namesRead(person: Person, rules: GapRules): NutritionFinding[] {
  const { denied, medicinesNotChecked, conditionsNotChecked } = rules
  const names = namesGuessed(person)
  return [
    ...(names.length > 0 ? [{ code: 'names-guessed', level: 'note', args: { names } } as const] : []),
    ...(denied.length > 0
      ? [{ code: 'condition-denied', level: 'note', args: { names: denied } } as const]
      : []),
    ...(medicinesNotChecked.length > 0
      ? [
          {
            code: 'medicine-not-checked',
            level: 'note',
            args: { names: medicinesNotChecked, unknown: unknownMedicines(rules) },
          } as const,
        ]
      : []),
    ...(conditionsNotChecked.length > 0
      ? [
          {
            code: 'condition-not-checked',
            level: 'note',
            args: {
              names: conditionsNotChecked,
              kept: conditionsNotChecked.filter((text) => person.leftOut?.conditions?.includes(text)),
            },
          } as const,
        ]
      : []),
  ]
}

/** What the kidney team sets, and which words were read as a kidney disease. */
export function kidneyCare({ kidneys, met }: GapRules): NutritionFinding[] {
  if (kidneys.length === 0) return []
  const readAs = met.conditions.find(({ rule }) => rule.of === 'ckd')?.slips ?? []
  const args = { names: kidneys, readAs, nutrients: KIDNEY_TEAM }
  return [{ code: 'kidney-targets-withheld', level: 'caution', args }]
}
