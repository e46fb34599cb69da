import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Coded } from '../../diagnostics/code.ts'
import type { Nutrient, NutrientUnit } from '../nutrients.ts'
import type { LimitKind, TargetSetName } from '../reference-intake.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Nutrients with an upper limit, with the name their codes begin with. */
export const LIMITED_NUTRIENTS = {
  calcium: 'calcium', phosphorus: 'phosphorus', magnesium: 'magnesium',
  potassium: 'potassium', zinc: 'zinc', vitaminD: 'vitamin-d', boron: 'boron',
} as const satisfies Partial<Record<Nutrient, string>> // biome-ignore format: a table
export type LimitedNutrient = keyof typeof LIMITED_NUTRIENTS

/** What an upper-limit finding says; amounts in `unit` a day. */
export interface AboveUpperLimitArgs {
  readonly nutrient: LimitedNutrient
  readonly unit: NutrientUnit
  /** What was compared with the limit: all of the intake, or that from supplements alone. */
  readonly amount: number
  /** Something is not in the amount: a food without a value, a supplement not recorded or not counted. */
  readonly amountIsLowerBound: boolean
  readonly applies: 'total' | 'supplements'
  readonly limit: number
  readonly limitKind: LimitKind | 'own'
  /** Whose limit; null: the profile's. */
  readonly limitSet: TargetSetName | null
  readonly days: number
  /** The day, where it is one that is left out of the means: what is known of it is above the limit all the same. */
  readonly leftOutDay: PlainDate | null
}

type AboveUpperLimit = {
  [N in LimitedNutrient]: Coded<
    `${(typeof LIMITED_NUTRIENTS)[N]}-above-upper-limit`,
    'warning',
    AboveUpperLimitArgs
  >
}[LimitedNutrient]

/** What is too much. */
export type LimitFinding =
  | AboveUpperLimit
  | Coded<'sodium-above-limit', 'caution', { meanMg: number; meanIsLowerBound: boolean; limitMg: number; limitKind: LimitKind | 'own'; limitSet: TargetSetName | null; daysAbove: number; days: number }> // biome-ignore format: a table

export const LIMITS_EVIDENCE: EvidenceByCode<LimitFinding> = {
  'vitamin-d-above-upper-limit': 'strong',
  'calcium-above-upper-limit': 'strong',
  'magnesium-above-upper-limit': 'strong',
  'zinc-above-upper-limit': 'strong',
  'phosphorus-above-upper-limit': 'moderate',
  'boron-above-upper-limit': 'weak',
  'potassium-above-upper-limit': 'moderate',
  'sodium-above-limit': 'strong',
}
