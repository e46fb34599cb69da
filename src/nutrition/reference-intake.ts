import type { Nutrient } from './nutrients.ts'

/** Whose reference intakes there are (data/reference/target-sets.yaml), in the order of help and comparisons. */
export const TARGET_SETS = ['us', 'efsa', 'uk', 'who', 'asco', 'general'] as const
export type TargetSetName = (typeof TARGET_SETS)[number]

/** What each kind of figure is for. The kinds are the bodies' own words; the YAML files say what each means. */
export const ROLE_OF = {
  EAR: 'requirement', AR: 'requirement',
  RDA: 'target', PRI: 'target', RNI: 'target', AI: 'target', safe: 'target', recommendation: 'target', range: 'target',
  UL: 'limit', CDRR: 'limit', guidance: 'limit', limit: 'limit',
  LRNI: 'shown',
} as const // biome-ignore format: a line a role
export type ReferenceKind = keyof typeof ROLE_OF
type KindOf<Role> = { [K in ReferenceKind]: (typeof ROLE_OF)[K] extends Role ? K : never }[ReferenceKind]
export type RequirementKind = KindOf<'requirement'>
export type TargetKind = KindOf<'target'>
export type LimitKind = KindOf<'limit'>

/** One reference intake a day. Ages are inclusive whole years; `toAge` null: and older. */
export interface ReferenceIntake {
  readonly nutrient: Nutrient
  readonly kind: ReferenceKind
  readonly sex: 'F' | 'M' | 'any'
  readonly fromAge: number
  readonly toAge: number | null
  readonly amount: number
  /** Upper end of a range, whose lower end is `amount`. */
  readonly upTo: number | null
  /** `g/kg` and `µg/kg` are for each kg of body weight, `%E` is a share of energy. */
  readonly unit: 'g' | 'mg' | 'µg' | 'g/kg' | 'µg/kg' | '%E'
  readonly applies: 'total' | 'supplements' | null
  /** Phytate intake, mg a day, for which the figure holds; null: any. */
  readonly phytateMg: number | null
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
  readonly note: string | null
}

/** Whose figures a set is, and where it looks for those that it does not have. */
export interface TargetSet {
  readonly set: TargetSetName
  readonly name: string
  readonly fallsBackTo: TargetSetName | null
  readonly phytateMg: number | null
  readonly evidence: ReferenceIntake['evidence']
  readonly source: string
  readonly notes: readonly string[]
}
