import type { PlainDate } from '../calendar/plain-date.ts'
import type { Coded } from '../diagnostics/code.ts'
import type { IncompleteReason } from './intake-day.ts'
import type { Nutrient, NutrientUnit } from './nutrients.ts'
import type { AgeGroup, Sex } from './person.ts'

/** Nutrients that can have a gap, with the name their codes begin with. Sodium is not one: it is never a goal. */
export const GAP_NUTRIENTS = {
  protein: 'protein', calcium: 'calcium', phosphorus: 'phosphorus', magnesium: 'magnesium',
  potassium: 'potassium', zinc: 'zinc', vitaminD: 'vitamin-d', vitaminK: 'vitamin-k', ala: 'ala',
} as const satisfies Partial<Record<Nutrient, string>> // biome-ignore format: a table
export type GapNutrient = keyof typeof GAP_NUTRIENTS

/** Nutrients with an upper limit, with the name their codes begin with. */
export const LIMITED_NUTRIENTS = {
  calcium: 'calcium', phosphorus: 'phosphorus', magnesium: 'magnesium',
  zinc: 'zinc', vitaminD: 'vitamin-d', boron: 'boron',
} as const satisfies Partial<Record<Nutrient, string>> // biome-ignore format: a table
export type LimitedNutrient = keyof typeof LIMITED_NUTRIENTS

/** What a gap finding says; amounts in `unit` a day. */
export interface BelowTargetArgs {
  readonly nutrient: GapNutrient
  readonly unit: NutrientUnit
  /** A lower bound where `gapIsUpperBound`; null where no food has a value and no supplement brings any. */
  readonly mean: number | null
  readonly gap: number
  readonly gapIsUpperBound: boolean
  readonly target: number
  readonly targetKind: 'RDA' | 'AI' | 'range'
  /** Grams of food with a value / grams of all food. */
  readonly known: number | null
  /** Counted days. */
  readonly days: number
}

/** What an upper-limit finding says; amounts in `unit` a day. */
export interface AboveUpperLimitArgs {
  readonly nutrient: LimitedNutrient
  readonly unit: NutrientUnit
  /** What was compared with the limit: all of the intake, or that from supplements alone. */
  readonly amount: number
  readonly applies: 'total' | 'supplements'
  readonly limit: number
  readonly days: number
}

/** One code for each nutrient. Protein alone is a caution where its gap is no upper bound (domain.md 5.12). */
type BelowTarget = {
  [N in GapNutrient]: Coded<
    `${(typeof GAP_NUTRIENTS)[N]}-below-target`,
    N extends 'protein' ? 'caution' | 'note' : 'note',
    BelowTargetArgs
  >
}[GapNutrient]

type AboveUpperLimit = {
  [N in LimitedNutrient]: Coded<
    `${(typeof LIMITED_NUTRIENTS)[N]}-above-upper-limit`,
    'warning',
    AboveUpperLimitArgs
  >
}[LimitedNutrient]

/** Everything that an intake assessment can find. */
export type NutritionFinding =
  /** A trigger of domain.md 8.2, in the words of data/reference/symptoms.yaml. */
  | Coded<'symptom-call-now', 'urgent', { id: string; text: string; call: 'emergency' | 'team'; written: string }>
  | AboveUpperLimit
  | Coded<'sodium-above-limit', 'caution', { meanMg: number; limitMg: number; limitKind: 'CDRR' | 'own'; daysAbove: number; days: number }>
  /** `names`: the medicines, as written, for which no vitamin K gap is shown. */
  | Coded<'vitamin-k-gap-withheld', 'caution', { names: readonly string[] }>
  /** `names`: the medicines, conditions, supplements and foods, as written, for which no potassium gap is shown. */
  | Coded<'potassium-gap-withheld', 'caution', { names: readonly string[] }>
  | Coded<'no-counted-day', 'caution', { loggedDays: number }>
  | Coded<'one-day-tells-little', 'caution', Record<string, never>>
  | Coded<'few-days', 'caution', { days: number }>
  | BelowTarget
  /** Which of the two lists the profile does not have. */
  | Coded<'potassium-medicines-unknown', 'note', { missing: readonly ('medicines' | 'conditions')[] }>
  | Coded<'vitamin-k-medicines-unknown', 'note', Record<string, never>>
  | Coded<'medicine-not-checked', 'note', { names: readonly string[] }>
  | Coded<'condition-not-checked', 'note', { names: readonly string[] }>
  | Coded<'symptom-not-known', 'note', { names: readonly string[] }>
  /** Nutrients of which less than 0.8 of the food's weight has a value (domain.md 5.1), and the foods without one. */
  | Coded<'low-known', 'note', { nutrients: readonly { nutrient: Nutrient; known: number; foods: readonly string[] }[] }>
  | Coded<'supplements-not-recorded', 'note', { days: number }>
  | Coded<'supplements-partly-recorded', 'note', { recordedDays: number; days: number }>
  | Coded<'supplement-not-counted', 'note', { names: readonly string[] }>
  | Coded<'weight-not-recorded', 'note', Record<string, never>>
  | Coded<'days-left-out', 'note', { days: readonly { date: PlainDate; reason: IncompleteReason }[] }>
  | Coded<'person-assumed', 'note', { assumed: readonly ('age' | 'sex')[]; ageGroup: AgeGroup; sex: Sex }> // biome-ignore format: a table

export type NutritionFindingCode = NutritionFinding['code']

/** Every code, in the order in which findings of one level stand; `--fail-on` checks names against it. */
export const NUTRITION_FINDING_CODES = [
  'symptom-call-now',
  'vitamin-d-above-upper-limit',
  'calcium-above-upper-limit',
  'magnesium-above-upper-limit',
  'zinc-above-upper-limit',
  'phosphorus-above-upper-limit',
  'boron-above-upper-limit',
  'vitamin-k-gap-withheld',
  'potassium-gap-withheld',
  'sodium-above-limit',
  'protein-below-target',
  'no-counted-day',
  'one-day-tells-little',
  'few-days',
  'calcium-below-target',
  'vitamin-d-below-target',
  'vitamin-k-below-target',
  'vitamin-k-medicines-unknown',
  'magnesium-below-target',
  'potassium-below-target',
  'potassium-medicines-unknown',
  'zinc-below-target',
  'phosphorus-below-target',
  'ala-below-target',
  'medicine-not-checked',
  'condition-not-checked',
  'symptom-not-known',
  'low-known',
  'supplements-not-recorded',
  'supplements-partly-recorded',
  'supplement-not-counted',
  'weight-not-recorded',
  'days-left-out',
  'person-assumed',
] as const satisfies readonly NutritionFindingCode[]

/** Does not compile when a code of the union is missing from the list above. */
type Listed = (typeof NUTRITION_FINDING_CODES)[number]
const allListed: [Exclude<NutritionFindingCode, Listed>] extends [never] ? true : never = true
void allListed

/** How well the advice behind a finding is supported (domain.md 8.2). */
export type FindingEvidence = 'strong' | 'moderate' | 'weak' | 'theory'

const EVIDENCE_OF: Readonly<Partial<Record<NutritionFindingCode, FindingEvidence>>> = {
  'symptom-call-now': 'strong',
  'sodium-above-limit': 'strong',
  'vitamin-k-gap-withheld': 'moderate',
  'potassium-gap-withheld': 'strong',
  'protein-below-target': 'moderate',
  'calcium-below-target': 'strong',
  'vitamin-d-below-target': 'strong',
  'vitamin-k-below-target': 'moderate',
  'magnesium-below-target': 'moderate',
  'potassium-below-target': 'moderate',
  'zinc-below-target': 'moderate',
  'phosphorus-below-target': 'moderate',
  'ala-below-target': 'weak',
  'vitamin-d-above-upper-limit': 'strong',
  'calcium-above-upper-limit': 'strong',
  'magnesium-above-upper-limit': 'strong',
  'zinc-above-upper-limit': 'strong',
  'phosphorus-above-upper-limit': 'moderate',
  'boron-above-upper-limit': 'weak',
}

/** The evidence label of a code; null for findings that only say how the sums were made. The labels are ours. */
export function evidenceOf(code: NutritionFindingCode): FindingEvidence | null {
  return EVIDENCE_OF[code] ?? null
}

const WEIGHT = { urgent: 0, warning: 1, caution: 2, note: 3 } as const

/** Urgent first, then warnings, cautions and notes; within a level in the order of `NUTRITION_FINDING_CODES`. */
export function inOrderOfWeight(findings: readonly NutritionFinding[]): NutritionFinding[] {
  const place = (finding: NutritionFinding) => NUTRITION_FINDING_CODES.indexOf(finding.code)
  return [...findings].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level] || place(a) - place(b))
}
