import { type Amount, type Phrase, readAmounts } from './amount/read-amounts.ts'
import { unitWords } from './amount/units.ts'
import { confidenceOf } from './confidence.ts'
import { Scales, type Weighed } from './grams.ts'
import { nearest } from './nearest.ts'
import { FoodSearch, type Found, type Hit } from './search/search.ts'
import type { FoodTable } from './table.ts'
import type { Candidate, EntryProblem, Understanding } from './understood.ts'
import { fold, wordsOf } from './words.ts'

/** An entry as written. The short form has everything in `food`. */
export interface Entry {
  readonly food: string
  readonly amount: string | null
  readonly id: string | null
}

/** Hits within this of the best are as good; the one that has the unit in its own portions is taken. */
const AS_GOOD = 0.035
const LEAST_COVERAGE = 0.45
/** Grams of one entry beyond which a slip of the keys is likelier than a meal. */
const HUGE_G = 10_000

const searches = new WeakMap<FoodTable, FoodSearch>()

/** Turns an entry into a table food and grams, or says why it cannot. Pure: the same entry, the same answer. */
export function understandEntry(table: FoodTable, entry: Entry): Understanding {
  const phrase = readAmounts(entry.food)
  const separate = entry.amount === null ? null : readAmounts(entry.amount)
  const trouble = amountTrouble(phrase) ?? (separate === null ? null : amountTrouble(separate))
  if (trouble !== null) return trouble
  const amounts = separate === null ? phrase.amounts : separate.amounts
  if (separate !== null && separate.amounts.length === 0 && entry.amount?.trim() !== '') {
    return no(
      { code: 'bad-amount', level: 'error', args: { amount: entry.amount ?? '', why: 'not-understood' } },
      0,
      entry.food.length,
    )
  }
  const search = searchOf(table)
  const foodText = separate === null ? phrase.rest : entry.food
  const fromCan = amounts.some((amount) => amount.unit?.name === 'can')
  const found = entry.id === null ? search.find(foodText, fromCan) : pinned(table, entry.id)
  if (found === null) {
    return no(
      { code: 'unknown-id', level: 'error', args: { id: entry.id ?? '', suggestion: null } },
      0,
      entry.food.length,
    )
  }
  return choose(table, entry, amounts, { found, phrase, foodText })
}

function searchOf(table: FoodTable): FoodSearch {
  const made = searches.get(table) ?? new FoodSearch(table)
  searches.set(table, made)
  return made
}

function pinned(table: FoodTable, id: string): Found | null {
  const row = table.rowOf(id)
  if (row === null) return null
  const hit: Hit = { row, score: 2, coverage: 1, surplus: 0, headFits: true }
  return {
    query: { terms: [{ word: '', weight: 1, isUnknown: false, isHint: false }], heads: [], corrected: [] },
    hits: [hit],
  }
}

function no(problem: EntryProblem, start: number, end: number): Understanding {
  return { ok: false, problem, start, end }
}

/** Numbers that cannot be taken: ambiguous, negative, zero, huge. */
function amountTrouble(phrase: Phrase): Understanding | null {
  const { badNumber, negative } = phrase
  if (badNumber !== null)
    return no(
      { code: 'ambiguous-number', level: 'error', args: { number: badNumber.text } },
      badNumber.start,
      badNumber.end,
    )
  if (negative !== null)
    return no(
      { code: 'bad-amount', level: 'error', args: { amount: negative.text, why: 'negative' } },
      negative.start,
      negative.end,
    )
  const zero = phrase.amounts.find((amount) => !(amount.quantity > 0))
  if (zero === undefined) return null
  return no(
    { code: 'bad-amount', level: 'error', args: { amount: String(zero.quantity), why: 'zero' } },
    zero.start,
    zero.end,
  )
}

interface Weighing {
  readonly hit: Hit
  readonly weight: Weighed
}

interface Reading {
  readonly found: Found
  readonly phrase: Phrase
  readonly foodText: string
}

function choose(table: FoodTable, entry: Entry, amounts: readonly Amount[], reading: Reading): Understanding {
  const { found, phrase, foodText } = reading
  const best = found.hits[0]
  if (!found.query.terms.some((term) => !term.isHint))
    return no({ code: 'empty-entry', level: 'error', args: { text: entry.food } }, 0, entry.food.length)
  const strayUnit = unknownUnit(table, phrase, found)
  if (strayUnit !== null) return strayUnit
  if (best === undefined || best.coverage < LEAST_COVERAGE) return unknownFood(table, entry, found, foodText)
  const words = new Set(wordsOf(fold(foodText)))
  const near = found.hits.filter((hit) => hit.score >= best.score - AS_GOOD)
  const weighed = near.map((hit) => ({ hit, weight: total(new Scales(table, hit.row, words), amounts) }))
  const own = weighed.find(({ weight }) => weight !== null && weight.trust >= 0.95)
  const any =
    own ??
    borrowed(table, amounts, found, words, 0.95) ??
    weighed.find(({ weight }) => weight !== null) ??
    borrowed(table, amounts, found, words, 0) ??
    byKind(table, searchOf(table), amounts, found, words)
  if (any === null || any.weight === null) return noAmount(table, best.row, amounts, words, entry)
  if (any.weight.grams > HUGE_G)
    return no(
      {
        code: 'bad-amount',
        level: 'error',
        args: { amount: `${Math.round(any.weight.grams)} g`, why: 'huge' },
      },
      0,
      entry.food.length,
    )
  return understood(table, entry, amounts, found, any.hit, any.weight)
}

function understood(
  table: FoodTable,
  entry: Entry,
  amounts: readonly Amount[],
  found: Found,
  hit: Hit,
  weight: Weighed,
): Understanding {
  const candidate = ({ row }: Hit, confidence: number): Candidate => ({
    row,
    id: table.id(row),
    description: table.description(row),
    confidence,
  })
  const confidence = entry.id !== null ? Math.min(1, weight.trust) : confidenceOf(found, hit, weight.trust)
  const others = found.hits.filter((other) => other.row !== hit.row).slice(0, 5)
  return {
    ok: true,
    value: {
      text: entry.amount === null ? entry.food : `${entry.amount} ${entry.food}`,
      quantity: amounts[0]?.quantity ?? 1,
      unit: weight.unit,
      grams: weight.grams,
      gramsFrom: weight.gramsFrom,
      food: candidate(hit, confidence),
      alternatives: others.map((other) =>
        candidate(other, Math.min(confidence, confidenceOf(found, other, weight.trust))),
      ),
      saysCanned: /\b(can|cans|tin|tins|canned|tinned)\b/i.test(entry.food),
    },
  }
}

/** All amounts of an entry together: "1 can (3.75 oz)", "2 x 125 g", "2 slices, 60 g". */
function total(scales: Scales, amounts: readonly Amount[]): Weighed | null {
  const [first] = amounts
  if (first === undefined) return scales.byDefault(1, null)
  const measured = amounts.find(
    (amount) => amount.unit?.kind === 'mass' || (amount.unit?.kind === 'volume' && amount !== first),
  )
  if (measured === undefined || measured === first) return scales.weigh(first)
  const one = scales.weigh(measured)
  if (one === null || first.quantity === 1) return one
  const isEach =
    measured.ofEach || first.unit === null || (first.unit.kind === 'container' && measured.inBrackets)
  if (isEach && (first.unit === null ? isTimes(first, measured) || measured.ofEach : true))
    return { ...one, grams: one.grams * first.quantity }
  // "2 slices 60 g": whichever reading is nearer to what the table says the pieces weigh.
  const pieces = scales.weigh(first)
  if (pieces === null)
    return first.unit?.kind === 'container' ? { ...one, grams: one.grams * first.quantity } : one
  const off = (grams: number) => Math.abs(Math.log(grams / pieces.grams))
  return off(one.grams * first.quantity) < off(one.grams)
    ? { ...one, grams: one.grams * first.quantity }
    : one
}

/** "2 x 125 g", "2 200 ml": the second amount right behind a bare number. */
function isTimes(first: Amount, second: Amount): boolean {
  return second.start - first.end <= 3
}

/** No food as good as the best has the unit: a like food further down whose own portions do. */
function borrowed(
  table: FoodTable,
  amounts: readonly Amount[],
  found: Found,
  words: ReadonlySet<string>,
  least: number,
): Weighing | null {
  const best = found.hits[0]
  if (best === undefined) return null
  for (const other of found.hits.slice(1)) {
    if (other.score < best.score - 0.25 || other.coverage < best.coverage - 0.1 || !other.headFits) continue
    const weight = total(new Scales(table, other.row, words), amounts)
    if (weight !== null && weight.trust >= least)
      return { hit: best, weight: { ...weight, trust: weight.trust * 0.85 } }
  }
  return null
}

/** No amount, and no usual one for this food or its like: that of the plainest FNDDS food with the same noun. */
function byKind(
  table: FoodTable,
  search: FoodSearch,
  amounts: readonly Amount[],
  found: Found,
  words: ReadonlySet<string>,
): Weighing | null {
  const best = found.hits[0]
  const head = found.query.heads[0]
  if (best === undefined || head === undefined || amounts.length > 0) return null
  for (const hit of search.find(head).hits) {
    const weight =
      hit.coverage < 1 || !hit.headFits ? null : total(new Scales(table, hit.row, words), amounts)
    if (weight !== null) return { hit: best, weight: { ...weight, gramsFrom: 'default', trust: 0.4 } }
  }
  return null
}

function noAmount(
  table: FoodTable,
  row: number,
  amounts: readonly Amount[],
  words: ReadonlySet<string>,
  entry: Entry,
): Understanding {
  const scales = new Scales(table, row, words)
  const food = table.description(row)
  const first = amounts[0]
  if (first?.unit === undefined || first.unit === null) {
    return no(
      { code: 'how-much', level: 'error', args: { food, known: scales.knownUnits() } },
      0,
      entry.food.length,
    )
  }
  return no(
    {
      code: 'unknown-unit',
      level: 'error',
      args: { unit: first.unit.name, suggestion: null, food, known: scales.knownUnits() },
    },
    first.start,
    first.end,
  )
}

/** "2 cpu kale": the word behind the number is no food word and near a unit. */
function unknownUnit(table: FoodTable, phrase: Phrase, found: Found): Understanding | null {
  const stray = phrase.wordAfterNumber
  if (stray === null || found.query.terms.length < 2) return null
  const word = fold(stray.text)
  const isFood = wordsOf(word).some((part) => searchOf(table).vocabulary.isKnown(part))
  if (isFood || found.query.corrected.some(([typed]) => wordsOf(word).includes(typed))) return null
  const suggestion = nearest(word, unitWords(), word.length <= 4 ? 2 : 2)
  if (suggestion === null) return null
  const row = found.hits[0]?.row
  const known = row === undefined ? [] : new Scales(table, row, new Set()).knownUnits()
  const food = row === undefined ? '' : table.description(row)
  return no(
    { code: 'unknown-unit', level: 'error', args: { unit: stray.text, suggestion, food, known } },
    stray.start,
    stray.end,
  )
}

function unknownFood(table: FoodTable, entry: Entry, found: Found, foodText: string): Understanding {
  const suggestions = found.hits.slice(0, 3).map((hit) => table.description(hit.row))
  const start = entry.food.indexOf(foodText.trim())
  return no(
    {
      code: 'unknown-food',
      level: 'error',
      args: { food: foodText.trim().replace(/\s+/g, ' '), suggestions },
    },
    Math.max(0, start),
    start < 0 ? entry.food.length : start + foodText.trim().length,
  )
}
