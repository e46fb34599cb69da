import type { MedicineRule } from '../../generated/medicine-rules.ts'
import type { MedicineLine } from '../findings/medicine-rules.ts'
import type { Met } from '../medicine-rules.ts'
import type { ToFind } from './to-find.ts'

/** What labels and sources say of a medicine that is taken. */
export function medicineLine({ rule, names, slips }: Met<MedicineRule>): MedicineLine {
  return { id: rule.of, title: rule.title, names, slips, says: rule.says, evidence: rule.label }
}

/** What sources say of each condition. */
export function conditionLines({ rules: { met } }: Pick<ToFind, 'rules'>): MedicineLine[] {
  return met.conditions.map(({ rule, names, slips }) => {
    return { id: rule.of, title: rule.of, names, slips, says: rule.says, evidence: rule.label }
  })
}
