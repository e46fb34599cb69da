import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Coded } from '../../diagnostics/code.ts'
import type { IncompleteReason } from '../intake-day.ts'
import type { Nutrient } from '../nutrients.ts'
import type { AgeGroup, Sex } from '../person.ts'
import type { EvidenceByCode } from './evidence.ts'

/** How far the days reach, and what is not known of the person. */
export type DayFinding =
  | Coded<'no-counted-day', 'caution', { loggedDays: number }>
  | Coded<'one-day-tells-little', 'caution', Record<string, never>>
  | Coded<'few-days', 'caution', { days: number }>
  /** Counted days with so few foods that they may not be whole. */
  | Coded<'day-looks-incomplete', 'caution', { days: readonly { date: PlainDate; foods: number }[] }>
  | Coded<'days-left-out', 'note', { days: readonly { date: PlainDate; reason: IncompleteReason }[] }>
  | Coded<'weight-not-recorded', 'note', { nutrients: readonly Nutrient[] }>
  | Coded<'person-assumed', 'note', { assumed: readonly ('age' | 'sex')[]; ageGroup: AgeGroup; sex: Sex }> // biome-ignore format: a table

export const DAYS_EVIDENCE: EvidenceByCode<DayFinding> = {
  'no-counted-day': null,
  'one-day-tells-little': null,
  'few-days': null,
  'day-looks-incomplete': null,
  'days-left-out': null,
  'weight-not-recorded': null,
  'person-assumed': null,
}
