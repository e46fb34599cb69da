import type { Nutrient } from '../../src/nutrition/nutrients.ts'

/** Amounts per 100 g as text, as in the source; what is not there is unknown. */
export type Amounts = Partial<Record<Nutrient, string>>

/** One food of the project's table, before it is written. */
export interface TableFood {
  /** `fndds:11411200`, `sr28:11233`, `fdc:323505` */
  readonly id: string
  readonly source: 'fndds' | 'sr28' | 'fdc'
  readonly description: string
  /** WWEIA category number, SR28 group id or FDC category code, without leading zeros. */
  readonly category: string
  readonly also: readonly string[]
  readonly defaultGrams: string
  readonly amounts: Amounts
  /** 18:3 "undifferentiated", g: ALA of plant foods that have no ALA value of their own. */
  readonly undifferentiated18c3: string | null
  /** Menaquinone-4, µg, where USDA has it: a part of vitamin K2, and so in the literature table. */
  readonly mk4: string | null
}

/** One household portion. */
export interface TablePortion {
  readonly id: string
  readonly seq: number
  readonly amount: string
  readonly measure: string
  readonly grams: string
}

export interface TableCategory {
  readonly source: TableFood['source']
  readonly code: string
  readonly name: string
}

/** What one source gives. */
export interface SourceTables {
  readonly foods: readonly TableFood[]
  readonly portions: readonly TablePortion[]
  readonly categories: readonly TableCategory[]
}
