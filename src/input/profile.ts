import type { PlainDate } from '../calendar/plain-date.ts'
import type { TargetSetName } from '../nutrition/reference-intake.ts'
import type { SupplementLine } from './supplement.ts'
import type { TextAt } from './text-at.ts'

export type YesNoUnknown = 'yes' | 'no' | 'unknown'

/** A year, month or day as far as it is known: `2021`, `2021-03`, `2021-03-15`. */
export type PartialDate = string & { readonly partialDate: unique symbol }

/** What a profile says. null and 'unknown': it does not say. Unknown never means "no" or "none". */
export interface Profile {
  readonly birthDate: PlainDate | null
  readonly ageYears: number | null
  readonly sex: 'F' | 'M' | null
  readonly menopause: 'natural' | 'surgical' | 'ovarian_suppression' | 'pre' | null
  readonly heightCm: number | null
  readonly weightKg: number | null
  readonly aromataseInhibitor: {
    readonly drug: string | null
    readonly start: PartialDate | null
    readonly stop: PartialDate | null
    /** Where the drug's name was only found among the medicines. */
    readonly from?: 'medicines'
  } | null
  readonly medicines: readonly { readonly name: string; readonly start: PartialDate | null }[] | null
  /** Ids of the known ones (`kidney_stones`), others as written. */
  readonly conditions: readonly string[] | null
  readonly fractures:
    | readonly {
        readonly date: PartialDate | null
        readonly site: string | null
        readonly lowTrauma: YesNoUnknown
      }[]
    | null
  readonly parentalHipFracture: YesNoUnknown
  readonly smoking: 'never' | 'former' | 'current' | 'unknown'
  /** Grams of alcohol a day; 14 g a US drink, 8 g a UK unit. */
  readonly alcoholGPerDay: number | null
  readonly glucocorticoidMonths: number | null
  readonly fallsLast12Months: number | null
  /** The person's own results, 10-year %. */
  readonly frax: OwnRisk | null
  readonly qfracture: OwnRisk | null
  readonly supplements: readonly SupplementLine[] | null
  /** The first is the target, the others are compared with it. */
  readonly targets: readonly [TargetSetName, ...TargetSetName[]] | null
  readonly pregnant: YesNoUnknown
  readonly breastfeeding: YesNoUnknown
  readonly vitaminDBloodNmolPerL: number | null
  /** 0 to 10 */
  readonly jointPain: number | null
  /** An empty list: it says that there are none. */
  readonly symptoms: readonly string[] | null
  readonly heightLossCm: number | null
  readonly weightLossPercent: number | null
  readonly unsteady: YesNoUnknown
  readonly foods: TextAt | null
  readonly measures: 'us' | 'metric' | null
  readonly sodiumLimitMg: number | null
  readonly diet: 'vegetarian' | 'vegan' | null
  readonly avoid: readonly string[] | null
}

/** The person's own result of a calculator; thresholds of one country say nothing of a result for another. */
export interface OwnRisk {
  readonly major: number | null
  readonly hip: number | null
  readonly country: string | null
  readonly withBmd: YesNoUnknown
  readonly date: PartialDate | null
}

/** A profile that says nothing. */
export const EMPTY_PROFILE: Profile = {
  birthDate: null,
  ageYears: null,
  sex: null,
  menopause: null,
  heightCm: null,
  weightKg: null,
  aromataseInhibitor: null,
  medicines: null,
  conditions: null,
  fractures: null,
  parentalHipFracture: 'unknown',
  smoking: 'unknown',
  alcoholGPerDay: null,
  glucocorticoidMonths: null,
  fallsLast12Months: null,
  frax: null,
  qfracture: null,
  supplements: null,
  targets: null,
  pregnant: 'unknown',
  breastfeeding: 'unknown',
  vitaminDBloodNmolPerL: null,
  jointPain: null,
  symptoms: null,
  heightLossCm: null,
  weightLossPercent: null,
  unsteady: 'unknown',
  foods: null,
  measures: null,
  sodiumLimitMg: null,
  diet: null,
  avoid: null,
}
