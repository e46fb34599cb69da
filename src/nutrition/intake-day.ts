import type { PlainDate } from '../calendar/plain-date.ts'
import type { SupplementForm } from '../generated/supplements.ts'
import type { FoodTag } from './food-tags.ts'
import type { Nutrient } from './nutrients.ts'

/**
 * How well a figure is supported, from strong to weak. `analytical` is the USDA tables' own; the others are
 * the words of the literature tables (`primary`: in an official data set; `verified`: seen in a published table;
 * `estimate`: a group mean; `tertiary`; `recalled`: quoted without opening the source).
 */
export const EVIDENCE = ['analytical', 'primary', 'verified', 'estimate', 'tertiary', 'recalled'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** Food classes of the sodium report; each food has one (data/reference/sodium-classes.yaml). */
export const SODIUM_CLASSES = [
  'fast_food',
  'canned_soup',
  'deli_meat',
  'processed',
  'bread',
  'other',
] as const
export type SodiumClass = (typeof SODIUM_CLASSES)[number]

/** Foods of which rules on medicines speak: natto is told to those on warfarin, grapefruit to everyone. */
export type MedicineFood = 'natto' | 'grapefruit'

/** What the sums need of a table food. One object a food, shared by all its items. */
export interface FoodFacts {
  /** `fndds:11411200` */
  readonly id: string
  readonly description: string
  /** Amounts per 100 g in the order of NUTRIENTS and the units of UNIT_OF; NaN where there is no value. */
  readonly per100g: ArrayLike<number>
  /** Share (0 to 1) of the food's weight whose value is known; null: 1 where there is a value, else 0. */
  readonly known: ArrayLike<number> | null
  /** Where the evidence is weaker than `analytical`. */
  readonly evidence: Readonly<Partial<Record<Nutrient, Evidence>>> | null
  /** Water, tea and coffee (WWEIA 7302, 7304, 7702-7804) stay out of `known`. */
  readonly isWaterTeaOrCoffee: boolean
  /** What of it rules on medicines look for; of a dish, what its parts bring. */
  readonly medicineFoods?: readonly MedicineFood[]
  /** Grams that count in `known` for each gram, where that is not 1: a dish with water in it, or one boiled down. */
  readonly countedShare?: number
  /** What it surely is; a tag that is missing is unknown, never "no". Absent where the table says nothing of it. */
  readonly tags?: readonly FoodTag[]
  /** What a dish of the person's own is made of, grams for each gram of it; absent for any other food. */
  readonly madeOf?: readonly { readonly food: FoodFacts; readonly perG: number }[]
  /** Share (0 to 1) of its calcium that is absorbed, and whether oxalate binds it; null or missing: not listed, or a dish, whose parts say it. */
  readonly calciumAbsorption?: { readonly share: number; readonly oxalate: boolean } | null
}

/** One thing eaten or drunk. */
export interface IntakeItem {
  readonly food: FoodFacts
  readonly grams: number
  /** Of the entry, not of the food alone: the words "can" or "tin" make a soup a canned one. */
  readonly sodiumClass: SodiumClass
}

/** A supplement's share of one nutrient, per day, in the unit of UNIT_OF. */
export interface SupplementDose {
  readonly nutrient: Nutrient
  readonly amountPerDay: number
  /** One dose, in the same unit; missing: not known, and taken as the amount of a day. */
  readonly single?: number
  /** Which salt of calcium, or which vitamin D; null or missing: the line does not say. */
  readonly form?: SupplementForm | null
  /** The line as written, for lists. */
  readonly text: string
}

/** Why a day is shown but left out of the means. */
export type IncompleteReason = 'no-food' | 'not-understood' | 'marked-incomplete'

/** One logged day. */
export interface IntakeDay {
  readonly date: PlainDate
  readonly items: readonly IntakeItem[]
  /** null: neither the day nor the profile says anything of supplements, so they are not recorded (not zero). */
  readonly supplements: readonly SupplementDose[] | null
  /** Supplement lines whose nutrients or amount are not known ("a multivitamin"). */
  readonly unknownSupplements: readonly string[]
  /** Entries of food that name a salt substitute too: its potassium is in no sum, and all else of them is. */
  readonly saltSubstitutes?: readonly string[]
  /**
   * The number of its foods where there are so few that the day may not be whole, though it counts; absent or null: it does
   * not look so, or the log says that it is whole.
   */
  readonly fewFoods?: number | null
  /** null: the day counts. */
  readonly incomplete: IncompleteReason | null
}
