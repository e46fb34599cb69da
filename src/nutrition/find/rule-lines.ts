import type { MedicineRule } from '../../generated/medicine-rules.ts'
import type { MedicineLine } from '../findings/medicine-rules.ts'
import type { Met } from '../medicine-rules.ts'
import { namedOnce } from '../named-once.ts'
import type { ToFind } from './to-find.ts'

type Whom = Pick<ToFind, 'person' | 'rules'>

/** What labels and sources say of a medicine that is taken. */
export function medicineLine({ rule, names, slips }: Met<MedicineRule>, whom: Whom): MedicineLine {
  const once = namedOnce(names)
  return {
    id: rule.of,
    title: rule.title,
    names: once,
    slips: slips.filter((name) => once.includes(name)),
    says: rule.says,
    inhibitor: whom.person.aromataseInhibitor,
    beside: rule.of === 'st-johns-wort' ? bloodThinnersOf(whom) : [],
    evidence: rule.label,
  }
}

/** Vitamin K antagonists, what may be one, and direct anticoagulants, each once, as written. */
export function bloodThinnersOf({ rules }: Pick<ToFind, 'rules'>): string[] {
  const direct = rules.met.medicines.find(({ rule }) => rule.of === 'direct-anticoagulant')?.names ?? []
  return namedOnce([...rules.vitaminK, ...direct])
}

/** What sources say of each condition. */
export function conditionLines({ person, rules: { met } }: Whom): MedicineLine[] {
  return met.conditions.map(({ rule, names, slips }) => {
    const { of, says, label } = rule
    const inhibitor = person.aromataseInhibitor
    return { id: of, title: of, names, slips, says, inhibitor, beside: [], evidence: label }
  })
}
