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
  readonly heightCm: number | null
  /** Medicines and conditions as the person wrote them. */
  readonly medicines: readonly string[] | null
  readonly conditions: readonly string[] | null
  /** The aromatase inhibitor that is taken, as written; null: none, or not recorded. */
  readonly aromataseInhibitor: string | null
  /** Whether it was found among the medicines, without a line of its own. */
  readonly isInhibitorFromMedicines?: boolean
  /** 0 to 10 */
  readonly jointPain: number | null
  /** 25(OH)D of a blood test, nmol/L. */
  readonly vitaminDBloodNmolPerL: number | null
  readonly weightLossPercent: number | null
  /** The person's own limit, mg a day; null: the limit of the targets. */
  readonly sodiumLimitMg: number | null
  /** Ids of the symptoms logged in the period or listed in the profile. */
  readonly symptoms: readonly string[]
  /** What the profile says of alcohol, g a day, whatever the log has. */
  readonly alcoholGPerDay: number | null
  /** Now; false: formerly or never; null or absent: not recorded. */
  readonly smokes?: boolean | null
  /** What is not eaten, by diet, allergy or wish: groups of plan-foods.yaml and words of foods; absent: nothing is known of it. */
  readonly leftOut?: LeftOut
}

/** Foods that are not to be suggested to a person. */
export interface LeftOut {
  readonly groups: readonly string[]
  /** In small letters. */
  readonly words: readonly string[]
  /** Conditions that are why, as written: "milk allergy". */
  readonly conditions?: readonly string[]
}

/** What a profile may say of a person; `null` is "not recorded". */
export interface PersonFacts {
  /** Whole years on the day of the report. */
  readonly ageYears: number | null
  readonly sex: Sex | null
  readonly weightKg: number | null
  readonly heightCm: number | null
  readonly medicines: readonly string[] | null
  readonly conditions: readonly string[] | null
  readonly aromataseInhibitor: string | null
  readonly isInhibitorFromMedicines?: boolean
  readonly jointPain: number | null
  readonly vitaminDBloodNmolPerL: number | null
  readonly weightLossPercent: number | null
  readonly sodiumLimitMg: number | null
  readonly symptoms: readonly string[]
  readonly alcoholGPerDay: number | null
  readonly smokes?: boolean | null
  readonly pregnant: boolean | null
  readonly breastfeeding: boolean | null
}

/** The facts of a person of whom nothing is recorded. */
export const NOTHING_RECORDED: PersonFacts = {
  ageYears: null,
  sex: null,
  weightKg: null,
  heightCm: null,
  medicines: null,
  conditions: null,
  aromataseInhibitor: null,
  jointPain: null,
  vitaminDBloodNmolPerL: null,
  weightLossPercent: null,
  sodiumLimitMg: null,
  symptoms: [],
  alcoholGPerDay: null,
  pregnant: null,
  breastfeeding: null,
}

/** Why no figures are given at all. */
export type Refusal = 'pregnant' | 'breastfeeding' | 'under-19'

/** The youngest age, in whole years, for which there are targets. */
export const YOUNGEST = 19

/**
 * The life-stage group of an age in whole years.
 *
 * Range   19 and up; younger people are refused before (`refusalOf`)
 * Source  NASEM life-stage groups; domain.md 1.1
 *
 * @example ageGroupOf(70) // '51-70'
 * @example ageGroupOf(71) // '>70'
 */
export function ageGroupOf(ageYears: number): AgeGroup {
  if (!(ageYears >= YOUNGEST)) throw new RangeError(`no targets for the age ${ageYears}`)
  if (ageYears < 31) return '19-30'
  if (ageYears < 51) return '31-50'
  return ageYears < 71 ? '51-70' : '>70'
}

/**
 * The person for whom targets are read. Age group and sex are assumed where the profile does not say (a woman of
 * 51-70: who most often takes an aromatase inhibitor), and listed in `assumed`; nothing else is ever assumed.
 */
export function personFrom(facts: PersonFacts): Person {
  const assumed: ('age' | 'sex')[] = []
  if (facts.ageYears === null) assumed.push('age')
  if (facts.sex === null) assumed.push('sex')
  return {
    ageYears: facts.ageYears,
    ageGroup: facts.ageYears === null ? '51-70' : ageGroupOf(facts.ageYears),
    sex: facts.sex ?? 'F',
    assumed,
    weightKg: facts.weightKg,
    heightCm: facts.heightCm,
    medicines: facts.medicines,
    conditions: facts.conditions,
    aromataseInhibitor: facts.aromataseInhibitor,
    isInhibitorFromMedicines: facts.isInhibitorFromMedicines ?? false,
    jointPain: facts.jointPain,
    vitaminDBloodNmolPerL: facts.vitaminDBloodNmolPerL,
    weightLossPercent: facts.weightLossPercent,
    sodiumLimitMg: facts.sodiumLimitMg,
    symptoms: facts.symptoms,
    alcoholGPerDay: facts.alcoholGPerDay,
    smokes: facts.smokes ?? null,
  }
}
