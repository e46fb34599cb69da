/** The article's four types, and what trains heart and lungs without loading bone (swimming, cycling). */
export const ACTIVITY_TYPES = [
  'high_impact',
  'low_impact',
  'resistance',
  'flex_balance',
  'other_aerobic',
] as const
export type ActivityType = (typeof ACTIVITY_TYPES)[number]

export interface Activity {
  readonly id: string
  /** Of the Compendium of Physical Activities 2011. */
  readonly code: string
  /** Metabolic equivalents: 1 is rest. */
  readonly met: number
  readonly type: ActivityType
  /** Only where the name itself fixes a pace. */
  readonly kmPerHour: number | null
  /** Miles an hour of a row of level walking, of a range the lower end; null: the pace does not choose it. */
  readonly fromMph: number | null
  readonly bendsSpine: boolean
  readonly heavy: boolean
  readonly names: readonly string[]
}
