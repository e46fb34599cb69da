import type { LeftOut } from '../report/food-top.ts'
import type { ColourChoice } from './colour.ts'
import type { Format } from './options.ts'

/** The options of `bonecheck food ...` as parsed; the table in options.ts says what each is. */
export interface FoodOptions {
  readonly format: Format
  readonly json?: true
  readonly limit?: number
  readonly color: ColourChoice
}

export interface FoodTopOptions extends FoodOptions {
  readonly per: 'serving' | '100g'
  readonly all?: true
  readonly without?: readonly LeftOut[]
}

export interface FoodMatchOptions extends FoodOptions {
  readonly profile?: string
  readonly measures?: 'us' | 'metric'
  readonly lenient?: true
  readonly verbose?: true
}
