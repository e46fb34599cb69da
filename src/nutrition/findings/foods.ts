import type { Coded } from '../../diagnostics/code.ts'
import type { AgainstLine, ChecklistLine } from '../checklist.ts'
import type { Sex } from '../person.ts'
import type { FortifiedNutrient } from '../us-fortified.ts'
import type { EvidenceByCode } from './evidence.ts'

/** Prunes of the log, amounts a day; null where they are not to be named to this person, or not known. */
export interface PrunesArgs {
  readonly gPerDay: number
  readonly potassiumMg: number | null
  readonly vitaminKUg: number | null
  readonly boronMg: number | null
}

export interface VitaminDArgs {
  /** 25(OH)D of the profile; null: not recorded. */
  readonly bloodNmolPerL: number | null
  readonly bloodNgPerMl: number | null
  /** Against the IOM line of 50 nmol/L and the 75 nmol/L of some groups; null: not recorded. */
  readonly blood: 'below' | 'between' | 'above' | null
  /** Conditions with which vitamin D is a matter for the team alone; the guideline's figure is then not named. */
  readonly askFirst: readonly string[]
  /** ASCO's figure, IU a day. */
  readonly ascoIu: readonly [from: number, to: number]
  /** Lines of 25(OH)D, nmol/L: the IOM's, and that of some cancer-bone groups. */
  readonly sufficientNmol: number
  readonly someGroupsNmol: number
}

/** A nutrient that US makers add, in the unit of the nutrient. */
export interface UsFortifiedArgs {
  readonly nutrient: FortifiedNutrient
  readonly amount: number
  readonly share: number
  /** The target is reached with it, and would not be without. */
  readonly reachesTarget: boolean
  /** Descriptions, what brings most first. */
  readonly foods: readonly string[]
}

/** `sex`: the ACS speaks of women. */
interface AlcoholArgs {
  readonly gPerDay: number
  readonly from: 'log' | 'profile'
  readonly line: number
  readonly sex: Sex
}

/** What the foods and drinks of the log, and supplements of plants, say. */
export type FoodFinding =
  /** Isoflavones of food, mg a day; `servingMg`: about what a serving of soy food has. */
  | Coded<'isoflavones-high', 'caution', { mgPerDay: number; above: number; servingMg: number }>
  | Coded<'isoflavones-above-usual', 'note', { mgPerDay: number; usualUpTo: number; servingMg: number }>
  /** `kinds`: what the lines name, in the words of data/reference/phytoestrogens.yaml; `names` as written. */
  | Coded<'phytoestrogen-supplement', 'caution', { kinds: readonly string[]; names: readonly string[] }>
  | Coded<'flaxseed-above-usual', 'note', { gPerDay: number; usualUpTo: number }>
  /** `mgPerDay` null: a supplement of boron whose amount is not known. */
  | Coded<'boron-supp', 'caution', { mgPerDay: number | null; names: readonly string[] }>
  | Coded<'alcohol-high', 'warning', AlcoholArgs>
  | Coded<'alcohol-above-one-drink', 'caution', AlcoholArgs>
  | Coded<'caffeine-high', 'caution', { mgPerDay: number; line: number }>
  | Coded<'caffeine-with-low-calcium', 'caution', { mgPerDay: number; calciumMg: number; calciumIsLowerBound: boolean; lowBelowMg: number }>
  | Coded<'retinol-above-upper-limit', 'warning', { ugPerDay: number; isLowerBound: boolean; limit: number }>
  | Coded<'retinol-high', 'caution', { ugPerDay: number; isLowerBound: boolean; line: number }>
  /** Supplements of retinol that are in no sum; `ugPerDay` is what else brings, a lower bound. */
  | Coded<'retinol-not-counted', 'caution', { names: readonly string[]; ugPerDay: number | null; line: number; limit: number }>
  /** `bloodThinners` as written; `medicinesKnown` false: the profile does not list medicines. */
  | Coded<'turmeric-ginger-supplement', 'caution' | 'note', { names: readonly string[]; bloodThinners: readonly string[]; medicinesKnown: boolean }>
  | Coded<'vitamin-d-in-context', 'caution' | 'note', VitaminDArgs>
  | Coded<'prunes-eaten', 'note', PrunesArgs>
  /** With targets of another country: what may rest on US fortification; `amount` a day, `share` of what food brings. */
  | Coded<'us-fortified', 'caution' | 'note', { nutrients: readonly UsFortifiedArgs[] }>
  | Coded<'smoking-now', 'note', Record<string, never>>
  | Coded<'cola-drunk', 'note', { gPerDay: number; days: number }>
  | Coded<'food-checklist', 'note', { met: number; of: number; lines: readonly ChecklistLine[]; against: readonly AgainstLine[]; days: number; askAboutPotassium: boolean }> // biome-ignore format: a table

export const FOODS_EVIDENCE: EvidenceByCode<FoodFinding> = {
  'isoflavones-high': 'theory',
  'isoflavones-above-usual': 'theory',
  'phytoestrogen-supplement': 'moderate',
  'flaxseed-above-usual': 'theory',
  'boron-supp': 'weak',
  'alcohol-high': 'strong',
  'alcohol-above-one-drink': 'moderate',
  'caffeine-high': 'moderate',
  'caffeine-with-low-calcium': 'weak',
  'retinol-above-upper-limit': 'strong',
  'retinol-high': 'moderate',
  'retinol-not-counted': 'moderate',
  'turmeric-ginger-supplement': 'weak',
  'vitamin-d-in-context': 'moderate',
  'prunes-eaten': 'weak',
  'us-fortified': null,
  'smoking-now': 'strong',
  'cola-drunk': 'theory',
  'food-checklist': 'weak',
}
