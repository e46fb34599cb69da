import type { PlainDate } from '../calendar/plain-date.ts'
import type { PartialDate, Profile } from './profile.ts'

/** What a date of a life is the date of. */
export type LifeDate = 'fracture' | 'drug-start' | 'drug-stop' | 'medicine-start' | 'scan'

/** Why a date cannot be; `than` is the date that it goes against, as it is known. */
export interface ImpossibleDate {
  readonly text: string
  readonly of: LifeDate
  readonly why: 'before-birth' | 'in-future' | 'before-start'
  readonly than: string
}

/** What is known of a birth: its day, or by an age the earliest year that it may have been in. */
export function birthKnown(
  { birthDate, ageYears }: Pick<Profile, 'birthDate' | 'ageYears'>,
  today: PlainDate,
): string | null {
  if (birthDate !== null) return birthDate
  // Whoever is 67 in 2026 was born in 1959, or in 1958 if the birthday is still to come.
  return ageYears === null ? null : String(Number(today.slice(0, 4)) - Math.floor(ageYears) - 1)
}

/** What must not lie ahead: a treatment may be planned to end, and a medicine for bone to begin. */
const PAST: readonly LifeDate[] = ['fracture', 'drug-start', 'scan']

/**
 * Why a date as far as it is known cannot be, compared as far as both are known; null: it can.
 *
 * @example whyImpossible({ text: '1955', of: 'fracture' }, { birth: '1958', today: '2026-11-27' })?.why // 'before-birth'
 */
export function whyImpossible(
  { text, of }: { readonly text: string; readonly of: LifeDate },
  { birth, today, start = null }: { birth: string | null; today: PlainDate; start?: PartialDate | null },
): ImpossibleDate | null {
  if (PAST.includes(of) && isBefore(today, text)) return { text, of, why: 'in-future', than: today }
  if (birth !== null && isBefore(text, birth)) return { text, of, why: 'before-birth', than: birth }
  if (start !== null && isBefore(text, start)) return { text, of, why: 'before-start', than: start }
  return null
}

/** Whether a date lies before another for certain: 2024 is not before 2024-05. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length)
  return date.slice(0, known) < other.slice(0, known)
}
