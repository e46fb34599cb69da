export type Sex = 'F' | 'M'

/** Life-stage groups of the NASEM tables: `51-70` means from 51 up to the 71st birthday. */
export type AgeGroup = '19-30' | '31-50' | '51-70' | '>70'

/** What the nutrition rules know of a person. `null` is "not recorded"; it never means "no" or "none". */
export interface Person {
  readonly ageYears: number | null
  readonly ageGroup: AgeGroup
  readonly sex: Sex
  /** Which of the two were assumed because the profile does not say. */
  readonly assumed: readonly ('age' | 'sex')[]
  readonly weightKg: number | null
  /** Medicines and conditions as the person wrote them. */
  readonly medicines: readonly string[] | null
  readonly conditions: readonly string[] | null
  /** The person's own limit, mg a day; null: the limit of the targets. */
  readonly sodiumLimitMg: number | null
  /** Ids of the symptoms logged in the period or listed in the profile. */
  readonly symptoms: readonly string[]
}
