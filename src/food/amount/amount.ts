import type { Unit } from './units.ts'

export type Size = 'small' | 'medium' | 'large' | 'extra large' | 'miniature'

/** An amount found in a phrase: "1 1/2 cups", "2 large", "(3.75 oz)", "a handful". */
export interface Amount {
  /** How many units; the middle of a range. */
  readonly quantity: number
  /** null: a bare count. */
  readonly unit: Unit | null
  readonly size: Size | null
  readonly inBrackets: boolean
  /** Followed by a vessel ("8 oz bottle") or by "each": the amount of one, not of all. */
  readonly ofEach: boolean
  /** "100 g drained": the weight without the water. */
  readonly isDrained: boolean
  readonly start: number
  readonly end: number
}

/** A stretch of a phrase. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}
