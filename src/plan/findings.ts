import type { Coded } from '../diagnostics/code.ts'
import type { PlanFood } from '../generated/plan-foods.ts'
import type { FindingEvidence } from '../nutrition/findings/evidence.ts'
import type { Nutrient, NutrientUnit } from '../nutrition/nutrients.ts'
import type { EnergyBand } from './energy-band.ts'
import type { NoGoal } from './goals.ts'
import type { LimitKind } from './limits.ts'
import type { WhyOpen } from './stand-in-the-way.ts'
import type { Reading } from './wishes.ts'

export interface GapLeftArgs {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  readonly gap: number
  /** What is left of it with the changes, a day. */
  readonly left: number
  readonly target: number
  /** Some of what is eaten is not known, so both are "at most". */
  readonly isUpperBound: boolean
  readonly why: WhyOpen['why']
  readonly limits: readonly LimitKind[]
  /** Without the one limit food could close it. */
  readonly isEnough: boolean
  readonly kept: KeptTo
}

/** What the limits of a plan are, as far as they differ from plan to plan. */
export interface KeptTo {
  readonly maxChanges: number
  readonly energy: EnergyBand
  /** mg; null: sodium is above its limit now, and no higher. */
  readonly sodiumUpTo: number | null
  /** Groups and foods that are left out. */
  readonly leftOut: readonly string[]
  /** Not raised above the present: a matter for the team. */
  readonly askFirst: readonly Nutrient[]
}

/** Something above a limit that a plan does not bring down; amounts a day with the changes. */
export interface AboveLimitArgs {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  readonly mean: number
  readonly limit: number
  /** Whether the limit is for supplements alone. */
  readonly ofSupplements: boolean
  readonly fromFood: number | null
  readonly fromSupplements: number | null
  /** What brings most of it, with its share of what food brings (0 to 1). */
  readonly foods: readonly { readonly description: string; readonly share: number }[]
}

/** Medicines and conditions of which nothing is known, as written, and what they matter to. */
export interface NamesUnknownArgs {
  readonly medicines: readonly string[]
  readonly conditions: readonly string[]
  /** Vitamin K is kept steady because of the medicines. */
  readonly isVitaminKSteady: boolean
  /** The plan brings more potassium. */
  readonly bringsPotassium: boolean
}

/** Where words of a person stand: in an option or in the profile. */
export type WordsFrom = 'without' | 'likes' | 'dislikes' | 'avoid' | 'conditions'

/** Everything that a plan itself can find; the rest it shares with the intake report. */
export type PlanFinding =
  | Coded<'plan-words-unknown', 'caution', { words: readonly string[]; from: WordsFrom }>
  /** Words that were read as groups, or in part. */
  | Coded<'plan-words-read', 'note', { readings: readonly Reading[]; from: WordsFrom }>
  | Coded<'plan-gap-left', 'note', GapLeftArgs>
  | Coded<'plan-above-limit', 'caution', AboveLimitArgs>
  | Coded<
      'plan-no-goal',
      'caution' | 'note',
      { nutrients: readonly Nutrient[]; why: NoGoal; names: readonly string[] }
    >
  | Coded<'plan-names-unknown', 'caution', NamesUnknownArgs>
  | Coded<'plan-all-met', 'note', Record<string, never>>
  /** The search for the best plan was ended before it was done. */
  | Coded<'plan-search-ended', 'note', Record<string, never>>
  /** Foods that are counted as fortified, by what with. */
  | Coded<'plan-fortified', 'note', { foods: readonly Pick<PlanFood, 'one' | 'fortified'>[] }>

export type PlanFindingCode = PlanFinding['code']

/** Every code, in the order in which the findings of a plan stand. */
export const PLAN_FINDING_CODES = [
  'plan-words-unknown',
  'plan-words-read',
  'plan-names-unknown',
  'plan-above-limit',
  'plan-gap-left',
  'plan-no-goal',
  'plan-all-met',
  'plan-fortified',
  'plan-search-ended',
] as const satisfies readonly PlanFindingCode[]

const EVIDENCE: Readonly<Record<PlanFindingCode, FindingEvidence | null>> = {
  'plan-words-unknown': null,
  'plan-words-read': null,
  'plan-names-unknown': null,
  'plan-above-limit': null,
  'plan-gap-left': null,
  'plan-no-goal': null,
  'plan-all-met': null,
  'plan-fortified': 'moderate',
  'plan-search-ended': null,
}

export function planEvidenceOf(code: PlanFindingCode): FindingEvidence | null {
  return EVIDENCE[code]
}
