import type { PlainDate } from '../calendar/plain-date.ts'

export type YesNoUnknown = 'yes' | 'no' | 'unknown'
export type Menopause = 'natural' | 'surgical' | 'ovarian_suppression' | 'pre'
export type Smoking = 'never' | 'former' | 'current'

export interface Fracture {
  /** As written: `wrist`, `hip`, `spine`. */
  readonly site: string | null
  /** From a fall from standing height or less; null is "not recorded". */
  readonly lowTrauma: boolean | null
  /** The first of the month where only a month is known. */
  readonly date: PlainDate | null
}

export interface Medicine {
  /** As written. */
  readonly name: string
  readonly start: PlainDate | null
}

/** The user's own result, ten-year per cent; never computed here. */
export interface OwnRisk {
  readonly major: number | null
  readonly hip: number | null
  /** As written; null is "not recorded". */
  readonly country: string | null
  readonly withBmd: boolean | null
  /** Where and when it was worked out, as written. */
  readonly source: string | null
  readonly date: PlainDate | null
}

export interface AromataseInhibitor {
  readonly drug: string | null
  readonly start: PlainDate | null
  /** null: still taken, as far as is recorded. */
  readonly stop: PlainDate | null
  /** Whether it has a line of its own, or was found among the medicines. */
  readonly from?: 'profile' | 'medicines'
}

/**
 * What the bone rules know of a person. `null` and 'unknown' are "not recorded"; they never mean "no" or "none".
 * A list that is there but empty means none.
 */
export interface BonePerson {
  readonly birthDate: PlainDate | null
  /** Whole years today, where no date of birth is known. */
  readonly ageYears: number | null
  readonly sex: 'F' | 'M' | null
  readonly menopause: Menopause | null
  /** null: not recorded, and then taken for someone on one: it is whom this program is for (and `assumed` says so). */
  readonly aromataseInhibitor: AromataseInhibitor | null
  readonly weightKg: number | null
  readonly heightCm: number | null
  readonly fractures: readonly Fracture[] | null
  readonly parentalHipFracture: YesNoUnknown
  readonly smoking: Smoking | null
  /** Months of glucocorticoids by mouth; 0 is none. */
  readonly glucocorticoidMonths: number | null
  /** UK units (8 g of alcohol) a day; 0 is none. */
  readonly alcoholUnitsPerDay: number | null
  /** Ids of the profile's list, or as written. */
  readonly conditions: readonly string[] | null
  /** What the person calls a condition, by its id, where that is another word: malabsorption, coeliac disease. */
  readonly conditionWords?: Readonly<Record<string, string>>
  readonly medicines: readonly Medicine[] | null
  readonly frax: OwnRisk | null
  readonly qfracture: OwnRisk | null
  /** Per cent of body weight lost in six months; 0 is none. */
  readonly weightLossPercent: number | null
  /** Calcium (mg) and vitamin D (µg) a day from food and supplements, where a log says so. */
  readonly intake: { readonly calciumMg: number | null; readonly vitaminDUg: number | null } | null
}

/** A person of whom nothing is recorded. */
export const NOTHING_KNOWN: BonePerson = {
  birthDate: null,
  ageYears: null,
  sex: null,
  menopause: null,
  aromataseInhibitor: null,
  weightKg: null,
  heightCm: null,
  fractures: null,
  parentalHipFracture: 'unknown',
  smoking: null,
  glucocorticoidMonths: null,
  alcoholUnitsPerDay: null,
  conditions: null,
  medicines: null,
  frax: null,
  qfracture: null,
  weightLossPercent: null,
  intake: null,
}
