import type { Span } from '../../diagnostics/source.ts'
import type { SodiumClass } from '../../nutrition/intake-day.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'
import type { LogEntry } from '../log-entry.ts'
import type { TextAt } from '../text-at.ts'

/** A household measure and its size: "1 bar (60 g)", "12 muffins", "250 ml", "1 cup (55 g)". */
export interface Helping {
  /** How many of `name`: 12. */
  readonly count: number
  /** "muffins"; null: a weight or volume alone. */
  readonly name: string | null
  readonly grams: number | null
  readonly ml: number | null
}

/** What own foods and recipes share. */
interface Own {
  readonly name: TextAt
  /** Name and definition. */
  readonly at: Span
  /** Of the sodium report; null: not said. */
  readonly sodiumClass: SodiumClass | null
  /** The first thing that is wrong with the definition; entries that name it are not understood. null: all is well. */
  readonly faultAt: Span | null
}

/** A food from its label. */
export interface OwnFood extends Own {
  readonly kind: 'food'
  /** What the amounts are for: 100 g, 100 ml, or the serving. */
  readonly per: { readonly amount: number; readonly unit: 'g' | 'ml' }
  /** In the units of UNIT_OF; what is not here is unknown, never zero. */
  readonly amounts: ReadonlyMap<Nutrient, number>
  readonly serving: Helping | null
  readonly densityGPerMl: number | null
  readonly isWaterTeaOrCoffee: boolean
}

/** A dish of ingredients, which are entries as in a meal. */
export interface OwnRecipe extends Own {
  readonly kind: 'recipe'
  readonly ingredients: readonly LogEntry[]
  readonly serves: number | null
  /** What all of it comes to when it is done; null: what the ingredients weigh. */
  readonly yields: Helping | null
  readonly yieldAt: Span | null
}

export type OwnDefinition = OwnFood | OwnRecipe
