import type { Amount } from './amount/amount.ts'
import type { Measures, Unit } from './amount/units.ts'
import { OWN_PIECE } from './count-rank.ts'
import { Scales, type Weighed } from './grams.ts'
import type { FoodSearch, Found, Hit } from './search/search.ts'
import type { FoodTable } from './table.ts'
import { CAN_G } from './tins.ts'
import { MAYBE } from './trust.ts'

/** What an entry weighs, and how many of the unit that is. */
export interface Total extends Weighed {
  readonly quantity: number
}

/** What weighing needs: a table food's scales, or an own food's. */
export type Scale = Pick<Scales, 'weigh' | 'byDefault' | 'drainedShare'>

/** A food of the search and what the entry's amount of it weighs. */
export interface Weighing {
  readonly hit: Hit
  readonly weight: Total
}

/** Hits within this of the best are as good; the one that has the unit among its own portions is taken. */
const AS_GOOD = 0.035
/** A food's own portion, or a plain weight: no better can be had. */
const OWN = 0.95
/** Foods this far below the best are another food, whose portions say nothing. */
const ALIKE = 0.25
const BORROWED = 0.85
/** Grams of water in 100 g by which two foods are in another state. */
const OTHER_WATER_G = 20
/** Foods this near the best eat alike. */
const NEAR = 0.3
/** FNDDS's usual helping of cooked meat and fish: 3 ounces. */
const MEAT_HELPING_G = 85
const CUP: Unit = { name: 'cup', kind: 'volume', size: 236.588 }
const HALF_CUP: Amount = {
  quantity: 0.5,
  unit: CUP,
  size: null,
  inBrackets: false,
  isDrained: false,
  ofEach: false,
  start: 0,
  end: 0,
}
/** One piece that nobody asked for by number; heavier ones are shared. */
const MOST_OF_ONE_G = 310

/** "half tin 200 g" is half of 200 g or all of it: below this difference (of logarithms) the table does not settle it. */
const CLEARLY_NEARER = 0.5

interface Wanted {
  /** Those by which portions are chosen. */
  readonly words: ReadonlySet<string>
  readonly measures: Measures
  /** The first food of the search is the only one. */
  readonly isPinned: boolean
}

/** The food and its weight: own portions before those of a like food before conventions; null: it cannot be weighed. */
export function weighEntry(
  table: FoodTable,
  search: FoodSearch,
  found: Found,
  amounts: readonly Amount[],
  { words, measures, isPinned }: Wanted,
): Weighing | null {
  const best = found.hits[0]
  if (best === undefined) return null
  const ofRow = (row: number) => new Scales(table, row, words, measures)
  const weigh = (hit: Hit) => totalOf(ofRow(hit.row), amounts)
  let first: Weighing | null = null
  for (const hit of isPinned ? [best] : nearTo(found.hits, best.score - AS_GOOD)) {
    const weight = weigh(hit)
    if (weight === null) continue
    first ??= { hit, weight }
    if (first.weight.isOneOfSizes) return first
    if (weight.trust >= OWN) return { hit, weight }
  }
  return (
    borrowed(table, found, weigh, OWN) ??
    first ??
    borrowed(table, found, weigh, 0) ??
    byKind(table, search, found, amounts, weigh, ofRow)
  )
}

/** The hits down to a score, one by one: they stand the best first, and what is not asked for is not worked out. */
function* nearTo(hits: readonly Hit[], score: number): Generator<Hit> {
  for (const hit of hits) {
    if (hit.score < score) return
    yield hit
  }
}

/** The best food, weighed by the portions of one that is named nearly alike. */
function borrowed(
  table: FoodTable,
  found: Found,
  weigh: (hit: Hit) => Total | null,
  least: number,
): Weighing | null {
  const best = found.hits[0]
  if (best === undefined) return null
  for (const other of nearTo(found.hits.slice(1), best.score - ALIKE)) {
    if (
      other.fit.coverage < best.fit.coverage - 0.1 ||
      !other.fit.headFits ||
      isOtherState(table, best.row, other.row)
    )
      continue
    const weight = weigh(other)
    if (weight === null || weight.trust < least) continue
    const gramsFrom = weight.gramsFrom === 'portion' ? 'like_food' : weight.gramsFrom
    return { hit: best, weight: { ...weight, gramsFrom, trust: weight.trust * BORROWED } }
  }
  return null
}

/** Dry lentils and sprouted ones fill a cup differently. Where the water of either is unknown, nothing is said. */
function isOtherState(table: FoodTable, row: number, other: number): boolean {
  return Math.abs(table.waterG(row) - table.waterG(other)) > OTHER_WATER_G
}

/**
 * No amount, and no usual one for this food: one of it, if it comes in pieces; USDA's usual helping of meat or fish;
 * else that of the plainest food with the same noun, of the nearest FNDDS food, or any piece of the food's own.
 */
function byKind(
  table: FoodTable,
  search: FoodSearch,
  found: Found,
  amounts: readonly Amount[],
  weigh: (hit: Hit) => Total | null,
  ofRow: (row: number) => Scales,
): Weighing | null {
  const best = found.hits[0]
  const { noun } = found.query
  if (best === undefined || noun === null || amounts.length > 0) return null
  const guess = (weight: Weighed): Weighing => ({
    hit: best,
    weight: { ...weight, quantity: 1, gramsFrom: 'default', trust: 0.4 },
  })
  const scales = ofRow(best.row)
  const own = scales.count(1, null, 1, OWN_PIECE)
  if (own !== null && own.grams <= MOST_OF_ONE_G) return guess(own)
  if (table.hasTag(best.row, 'meat') || table.hasTag(best.row, 'fish'))
    return guess({ grams: MEAT_HELPING_G, gramsFrom: 'default', unit: null, trust: 0.4 })
  const kin = search.find(noun).hits.filter(({ fit }) => fit.coverage >= 1 && fit.headFits)
  const near = nearTo(found.hits, best.score - NEAR)
  for (const hit of [...kin, ...near]) {
    const weight = weigh(hit)
    if (weight !== null) return guess(weight)
  }
  const any = scales.count(1, null)
  // A block of tofu is shared: half a cup, as FNDDS has it of vegetables.
  const shared = any !== null && any.grams > MOST_OF_ONE_G ? scales.weigh(HALF_CUP) : null
  const one = shared ?? any
  return one === null ? null : guess(one)
}

/** All amounts of an entry together: "1 can (3.75 oz)", "2 x 125 g", "2 slices, 60 g", "2 6-inch tortillas". */
export function totalOf(scales: Scale, written: readonly Amount[]): Total | null {
  // In "12 inch pizza, 2 slices" the length only says which pizza.
  const hasUnit = written.some(({ unit }) => unit !== null && unit.kind !== 'length')
  const amounts = hasUnit ? written.filter(({ unit }) => unit?.kind !== 'length') : written
  const first = amounts[0]
  if (first === undefined) return counted(scales.byDefault(1, null), 1)
  const measured = amounts.find((amount) => amount !== first && isMeasure(amount))
  if (measured === undefined || first.unit?.kind === 'mass')
    return counted(scales.weigh(first), unitsOf(first))
  const one = inTin(scales, first, measured)
  if (one === null || first.quantity === 1) return one
  const all = { ...one, grams: one.grams * first.quantity, quantity: one.quantity * first.quantity }
  if (isOfEach(first, measured)) return all
  // "2 slices 60 g": whichever reading is nearer to what the table says the pieces weigh.
  const pieces = scales.weigh(first)
  if (pieces === null) return first.unit?.kind === 'container' ? all : one
  const off = ({ grams }: Weighed) => Math.abs(Math.log(grams / pieces.grams))
  const nearer = off(all) < off(one) ? all : one
  return Math.abs(off(all) - off(one)) < CLEARLY_NEARER
    ? { ...nearer, trust: Math.min(nearer.trust, MAYBE), isOneOfSizes: true }
    : nearer
}

/** "1 tin (400 g), drained" is the weight with the water: a part of it is eaten. */
function inTin(scales: Scale, first: Amount, measured: Amount): Total | null {
  const one = counted(scales.weigh(measured), unitsOf(measured))
  const isTin = first.unit?.name === 'can' && scales.drainedShare < 1
  if (one === null || !isTin || (measured.isDrained && !isWholeTin(one))) return one
  const share = scales.drainedShare
  return {
    ...one,
    grams: one.grams * share,
    quantity: one.quantity * share,
    gramsFrom: 'portion',
    // Without brackets it may be what was left.
    trust: measured.inBrackets ? 0.7 : MAYBE,
  }
}

/** "Tin of beans, 400 g drained": that is what the label says of the tin; without the water it holds 240 g. */
function isWholeTin({ grams }: Weighed): boolean {
  return grams >= CAN_G && grams <= 1.05 * CAN_G
}

function counted(weight: Weighed | null, quantity: number): Total | null {
  return weight === null ? null : { ...weight, quantity }
}

/** A length names one piece: "6 inch tortilla" is one of them. */
function unitsOf({ unit, quantity }: Amount): number {
  return unit?.kind === 'length' ? 1 : quantity
}

function isMeasure({ unit }: Amount): boolean {
  return unit?.kind === 'mass' || unit?.kind === 'volume' || unit?.kind === 'length'
}

/** "2 x 125 g", "2 200 ml", "2 cans (400 g)", "3 at 50 g each": the second amount is that of one. */
function isOfEach(first: Amount, measured: Amount): boolean {
  if (measured.ofEach) return true
  if (first.unit === null) return measured.start - first.end <= 3 || measured.unit?.kind === 'length'
  return first.unit.kind === 'container' && measured.inBrackets
}
