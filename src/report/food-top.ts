import { isOddRow, kindOf } from '../food/odd-rows.ts'
import { isPlainFood, middleServings } from '../food/plain-food.ts'
import type { FoodTable } from '../food/table.ts'
import type { FoodTag } from '../nutrition/food-tags.ts'
import type { Evidence } from '../nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../nutrition/nutrients.ts'
import { nutrientOf } from './food-facts.ts'
import { type TableInfo, tableInfo } from './food-list.ts'

/** A usual serving is USDA's "Quantity not specified" weight, which foods of FNDDS have. */
export type Per = 'serving' | '100g'

export interface TopFood {
  readonly id: string
  readonly description: string
  /** Of the nutrient in `grams` of the food. */
  readonly amount: number
  readonly grams: number
  readonly per100g: number
  readonly known: number
  readonly evidence: Evidence
  /** How many more rows there are of this kind of food, all with less. */
  readonly alike: number
  /** A food that is eaten as it is; null where the list does not ask. */
  readonly plain: boolean | null
}

/** What `--without` leaves out, and the tags that foods of that kind have. */
const TAGS_OF = {
  dairy: ['dairy'],
  egg: ['egg'],
  fish: ['fish', 'oily_fish'],
  meat: ['meat', 'processed_meat'],
  nuts: ['nut_or_seed'],
} as const satisfies Readonly<Record<string, readonly FoodTag[]>>

/** Names that say it where the tags do not: "Muffin, English, cheese". */
const NAMED: Readonly<Partial<Record<keyof typeof TAGS_OF, RegExp>>> = {
  dairy: /cheese|souffl|(?<!coconut |almond |soy |rice |oat |cashew |non-dairy )\bmilk\b/i,
  egg: /\begg(?!plant)|souffl/i,
}

export type LeftOut = keyof typeof TAGS_OF

/** The foods with most of a nutrient. */
export interface FoodTopView {
  readonly version: string
  readonly foodTable: TableInfo
  readonly nutrient: Nutrient
  readonly per: Per
  readonly all: boolean
  readonly without: readonly LeftOut[]
  readonly foods: readonly TopFood[]
  /** Foods that could be compared, and those that have no value, so that they may have more. */
  readonly compared: number
  readonly withoutValue: number
}

interface TopOptions {
  readonly per: Per
  readonly all: boolean
  readonly without: readonly LeftOut[]
  readonly most: number
  readonly version: string
}

/** Of these the list shows what brings most, whatever it is: nobody looks for more of them. */
const TO_LIMIT: ReadonlySet<Nutrient> = new Set([
  'energy', 'carbohydrate', 'sugars', 'fat', 'saturatedFat', 'sodium', 'retinol', 'caffeine', 'alcohol', 'water',
] as const) // biome-ignore format: groups

interface Row {
  readonly row: number
  readonly grams: number
  readonly amount: number
  readonly plain: boolean | null
  alike: number
}

/**
 * The foods with most of a nutrient, by a usual serving or by 100 g. Without `all`, of each kind of food the row
 * with most, and no odd rows; by the serving, foods that are eaten as they are come before dishes. With `without`
 * those alone, since what is in a dish is not tagged. Equal amounts stand in the order of the table.
 */
export function foodTop(table: FoodTable, nutrient: Nutrient, options: TopOptions): FoodTopView {
  const { per, all, without, most, version } = options
  const { rows, withoutValue } = comparedRows(table, nutrient, options)
  const sorted = rows
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => Number(b.plain) - Number(a.plain) || b.amount - a.amount || a.row - b.row)
  const foods = (all ? sorted : ofEachKind(table, sorted)).slice(0, most).map((one) => {
    const { per100g, known, evidence } = nutrientOf(table, one.row, nutrient)
    return {
      id: table.id(one.row),
      description: table.description(one.row),
      amount: one.amount,
      grams: one.grams,
      per100g: per100g ?? 0,
      known,
      evidence: evidence ?? 'analytical',
      alike: one.alike,
      plain: one.plain,
    }
  })
  const foodTable = tableInfo(table)
  return { version, foodTable, nutrient, per, all, without, foods, compared: rows.length, withoutValue }
}

function comparedRows(
  table: FoodTable,
  nutrient: Nutrient,
  { per, all, without }: TopOptions,
): { rows: Row[]; withoutValue: number } {
  const column = COLUMN_OF[nutrient]
  const middle = middleServings(table)
  const asksPlain = without.length > 0 || (per === 'serving' && !all && !TO_LIMIT.has(nutrient))
  const rows: Row[] = []
  let withoutValue = 0
  for (let row = 0; row < table.size; row += 1) {
    const grams = per === '100g' ? 100 : table.defaultGrams(row)
    if (grams === null || (!all && isOddRow(table, row))) continue
    const plain = asksPlain ? isPlainFood(table, row, middle) : null
    if (without.length > 0 && (plain !== true || isOneOf(table, row, without))) continue
    const per100g = table.nutrient(row, column)
    if (Number.isNaN(per100g)) withoutValue += 1
    else rows.push({ row, grams, amount: (per100g * grams) / 100, plain, alike: 0 })
  }
  return { rows, withoutValue }
}

function isOneOf(table: FoodTable, row: number, without: readonly LeftOut[]): boolean {
  return without.some(
    (kind) =>
      TAGS_OF[kind].some((tag) => table.hasTag(row, tag)) ||
      NAMED[kind]?.test(table.description(row)) === true,
  )
}

/** The first row of each kind, with how many more there are. */
function ofEachKind(table: FoodTable, sorted: readonly Row[]): Row[] {
  const kinds = new Map<string, Row>()
  for (const one of sorted) {
    const kind =
      one.plain === true ? plainKindOf(table.description(one.row)) : kindOf(table.description(one.row))
    const first = kinds.get(kind)
    if (first === undefined) kinds.set(kind, one)
    else first.alike += 1
  }
  return [...kinds.values()]
}

/** Milk of any fat is one kind of food, and so is yogurt: "Milk, whole" and "Milk, fat free". */
function plainKindOf(description: string): string {
  return /^(?:milk|yogurt|bread|tofu)\b/i.exec(description)?.[0].toLowerCase() ?? kindOf(description)
}
