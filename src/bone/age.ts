import { ageOn, daysBetween, type PlainDate } from '../calendar/plain-date.ts'
import type { BonePerson } from './person.ts'

/** Days in a year, as all rates of this room count them. */
export const DAYS_A_YEAR = 365.25

/** Years between two dates: days / 365.25. */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  return daysBetween(from, to) / DAYS_A_YEAR
}

/**
 * Whole years of age on a day; null where no age is recorded. From a date of birth it is exact; an age alone is that of
 * `today`, less the whole years since the day, so it can be a year too high for an earlier day.
 */
export function ageAt(person: BonePerson, day: PlainDate, today: PlainDate): number | null {
  if (person.birthDate !== null) return ageOn(person.birthDate, day)
  return person.ageYears === null ? null : person.ageYears - Math.trunc(yearsBetween(day, today))
}

/**
 * The age that rules of guidelines look at: on the day of the latest scan where the date of birth is known, else as
 * recorded. Without a scan, today's.
 */
export function ageForRules(person: BonePerson, latest: PlainDate | null, today: PlainDate): number | null {
  return person.birthDate !== null ? ageOn(person.birthDate, latest ?? today) : person.ageYears
}
