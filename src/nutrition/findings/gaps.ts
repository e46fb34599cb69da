import type { Coded } from '../../diagnostics/code.ts'
import type { Nutrient, NutrientUnit } from '../nutrients.ts'
import type { TargetKind } from '../reference-intake.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Nutrients that can have a gap, with the name their codes begin with. Sodium is not one: it is never a goal. */
export const GAP_NUTRIENTS = {
  protein: 'protein', calcium: 'calcium', phosphorus: 'phosphorus', magnesium: 'magnesium',
  potassium: 'potassium', zinc: 'zinc', vitaminD: 'vitamin-d', vitaminK: 'vitamin-k', ala: 'ala', epaDha: 'epa-dha',
} as const satisfies Partial<Record<Nutrient, string>> // biome-ignore format: a table
export type GapNutrient = keyof typeof GAP_NUTRIENTS

/** What a gap finding says; amounts in `unit` a day. */
export interface BelowTargetArgs {
  readonly nutrient: GapNutrient
  readonly unit: NutrientUnit
  /** A lower bound where `gapIsUpperBound`; null where no food has a value and no supplement brings any. */
  readonly mean: number | null
  readonly gap: number
  readonly gapIsUpperBound: boolean
  /** No bound holds: some of the mean may rest on what US makers add. */
  readonly isByUsFortification: boolean
  /** Supplements that could not be counted: they may bring more. */
  readonly uncounted: readonly string[]
  readonly target: number
  readonly targetKind: TargetKind
  /** Grams of food with a value / grams of all food. */
  readonly known: number | null
  /** Counted days. */
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

/** What is under its target, and of what too little is known. */
export type GapFinding =
  | BelowTarget
  /** Nutrients of which less than 0.8 of the food's weight has a value (domain.md 5.1), and the foods without one. */
  | Coded<'low-known', 'note', { nutrients: readonly { nutrient: Nutrient; known: number; foods: readonly string[] }[] }> // biome-ignore format: a table

export const GAPS_EVIDENCE: EvidenceByCode<GapFinding> = {
  'protein-below-target': 'moderate',
  'calcium-below-target': 'strong',
  'vitamin-d-below-target': 'strong',
  'vitamin-k-below-target': 'moderate',
  'magnesium-below-target': 'moderate',
  'potassium-below-target': 'moderate',
  'zinc-below-target': 'moderate',
  'phosphorus-below-target': 'moderate',
  'ala-below-target': 'weak',
  'epa-dha-below-target': 'weak',
  'low-known': null,
}
