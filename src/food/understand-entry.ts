import { isSaltSubstitute } from '../nutrition/salt-substitute.ts'
import type { Amount } from './amount/amount.ts'
import { readAmounts } from './amount/read-amounts.ts'
import type { Measures } from './amount/units.ts'
import { mostFor, withoutAnimals } from './animal-foods.ts'
import { type BesideUnit, besideUnit, byConvention } from './beside-unit.ts'
import { confidenceOf } from './confidence.ts'
import { asSure } from './doubtful-weights.ts'
import { withoutDryDrinks } from './dry-drinks.ts'
import type { Entry } from './entry.ts'
import {
  badAmount,
  no,
  noWeight,
  numberTrouble,
  phraseTrouble,
  strayUnit,
  tooHeavy,
  unknownFood,
  whole,
} from './entry-troubles.ts'
import { FoodSearch, type Found, type Hit } from './search/search.ts'
import type { FoodTable } from './table.ts'
import { asTwoFoods } from './two-foods.ts'
import type { Candidate, Understanding } from './understood.ts'
import { type Weighing, weighEntry } from './weigh-entry.ts'
import { asHelping } from './whole-dish.ts'
import { fold, wordsOf } from './words.ts'

/** A name that answers less than this share of the typed words is another food. */
const LEAST_COVERAGE = 0.45
const OTHERS = 5
/** A name that answers so much of the words may be what was meant. */
const WHOLE = 0.85

/** One search a table, which holds its vocabulary and scratch space. */
const searches = new WeakMap<FoodTable, FoodSearch>()

/**
 * Turns an entry into a table food and grams, or says why it cannot. The same entry always gives the same answer. Two
 * foods in one entry ("fish and chips") are two where the table has them so: the second gets a usual amount.
 */
export function understandEntry(table: FoodTable, entry: Entry, measures: Measures = 'us'): Understanding {
  const one = understandOne(table, entry, measures)
  if (entry.id !== null) return one
  return asTwoFoods(entry, one, (part) => understandOne(table, part, measures)) ?? one
}

function understandOne(table: FoodTable, entry: Entry, measures: Measures): Understanding {
  const phrase = readAmounts(entry.food)
  if (entry.id === null && isSaltSubstitute(phrase.rest))
    return no({ code: 'salt-substitute', level: 'error', args: { text: entry.food } }, whole(entry.food))
  const separate = entry.amount === null ? null : readAmounts(entry.amount)
  const trouble = numberTrouble(separate ?? phrase)
  if (trouble !== null) return trouble
  if (separate !== null && (separate.amounts.length === 0 || /\p{L}/u.test(separate.rest))) {
    return no(badAmount(entry.amount ?? '', 'not-understood'), whole(entry.food))
  }
  const amounts = (separate ?? phrase).amounts
  const unclear = separate === null && entry.id === null ? phraseTrouble(entry.food, amounts) : null
  if (unclear !== null) return unclear
  const foodText = separate === null ? phrase.rest : entry.food
  const search = searchOf(table)
  const beside = besideUnit(foodText, entry.amount ?? entry.food, amounts, measures)
  const sought = search.find(beside.text, impliedBy(amounts, entry), mostFor(entry.food))
  const fit = withoutAnimals(table, sought, entry.food)
  const asked = withoutDryDrinks(table, fit, foodText, amounts)
  const found = entry.id === null ? asked : pinned(table, entry.id, asked)
  if (found === null)
    return no(
      { code: 'unknown-id', level: 'error', args: { id: entry.id ?? '', suggestion: null } },
      whole(entry.food),
    )
  if (!found.query.terms.some((term) => !term.isHint)) {
    return no({ code: 'empty-entry', level: 'error', args: { text: entry.food } }, whole(entry.food))
  }
  if (entry.id === null && namesNoFood(found.query)) return unknownFood(table, entry.food, foodText, found)
  const stray =
    separate === null && entry.id === null ? strayUnit(table, search, phrase.wordAfterNumber, found) : null
  if (stray !== null) return stray
  const best = found.hits[0]
  if (best === undefined || (entry.id === null && answered(best) < LEAST_COVERAGE))
    return unknownFood(table, entry.food, foodText, found)
  const words = wordsFor(beside, found)
  const usual = entry.id === null ? byConvention(beside, amounts[0]) : null
  const weighing =
    usual === null
      ? weighEntry(table, search, found, amounts, { words, measures, isPinned: entry.id !== null })
      : { hit: best, weight: usual }
  if (weighing === null) return noWeight(table, entry.food, amounts, best.row)
  const lower =
    entry.amount === null ? entry.food.toLowerCase() : `${entry.amount} ${entry.food}`.toLowerCase()
  const one = entry.id === null ? asHelping(table, weighing, lower) : weighing
  const told = { table, lower, found, amount: amounts[0], isReread: beside.isReread, weighing: one }
  return tooHeavy(one.weight.grams, entry.food) ?? understood(table, entry, found, asSure(told))
}

/** The share of the words that is answered; a name whose noun was not typed answers less. */
function answered({ fit }: Hit): number {
  return fit.coverage - (fit.headFits ? 0 : 0.3)
}

function searchOf(table: FoodTable): FoodSearch {
  const made = searches.get(table) ?? new FoodSearch(table)
  searches.set(table, made)
  return made
}

/** "1 tin" implies canned, "a 400 ml tin" too, and so does a pouch, of fish at least. */
function impliedBy(amounts: readonly Amount[], { food }: Entry): string | null {
  const isTin =
    amounts.some(({ unit }) => unit?.name === 'can' || unit?.name === 'pouch') ||
    (amounts.length > 0 && saysCanned(food.toLowerCase()))
  if (isTin) return 'canned'
  // Only the British count rashers, and unless they say streaky theirs is back bacon.
  return food.includes('rasher') && !food.includes('streaky') ? 'canadian' : null
}

/** The words by which portions are chosen: as typed and as the table has them. */
function wordsFor({ text, unit }: BesideUnit, found: Found): ReadonlySet<string> {
  return new Set([...wordsOf(fold(text)), unit, ...found.query.terms.map((term) => term.word)])
}

/**
 * A food pinned by its id. Where its words lead to it too, they count as without the id: they choose the portion, a
 * portion that it lacks may be that of a like food, and what it does not answer is still said.
 */
function pinned(table: FoodTable, id: string, asked: Found): Found | null {
  const row = table.rowOf(id)
  if (row === null) return null
  const own = asked.hits.find((hit) => hit.row === row)
  if (own !== undefined) return { ...asked, hits: [own, ...asked.hits.filter((hit) => hit !== own)] }
  const hit: Hit = { row, score: 2, fit: { coverage: 1, surplus: 0, headFits: true, missing: [] } }
  return {
    query: {
      terms: [
        {
          word: '',
          weight: 1,
          isUnknown: false,
          isHint: false,
          number: undefined,
          orNumber: undefined,
          whenAbsent: null,
          kinds: [],
        },
      ],
      numbers: [undefined],
      heads: [],
      noun: null,
      asked: 0,
      corrected: [],
    },
    hits: [hit],
  }
}

function understood(table: FoodTable, entry: Entry, found: Found, { hit, weight }: Weighing): Understanding {
  const candidate = ({ row }: Hit, confidence: number): Candidate => ({
    row,
    id: table.id(row),
    description: table.description(row),
    confidence,
  })
  const confidence = entry.id !== null ? Math.min(1, weight.trust) : confidenceOf(found, hit, weight.trust)
  return {
    ok: true,
    value: {
      text: entry.amount === null ? entry.food : `${entry.amount} ${entry.food}`,
      quantity: weight.quantity,
      unit: weight.unit,
      grams: weight.grams,
      gramsFrom: weight.gramsFrom,
      food: candidate(hit, confidence),
      // Worked out only where somebody asks, which a plain report seldom does.
      get alternatives() {
        const others = found.hits.filter((other) => other.row !== hit.row).slice(0, OTHERS)
        return others.map((other) =>
          candidate(other, Math.min(confidence, confidenceOf(found, other, weight.trust))),
        )
      },
      leftOut: hit.fit.missing,
      isWhole: hit.fit.coverage >= WHOLE && hit.fit.headFits && hit.fit.missing.length === 0,
      saysCanned: saysCanned(entry.food.toLowerCase()),
    },
  }
}

/** Looked for before it is matched: most entries say neither. */
function saysCanned(lower: string): boolean {
  return (
    (lower.includes('can') || lower.includes('tin')) && /\b(?:can|cans|tin|tins|canned|tinned)\b/.test(lower)
  )
}

const FORM = 0.5
const FOOD = 1

/** "200 g raw" and "1 cup fat free" say how a food is, and not which. */
function namesNoFood({ terms }: Found['query']): boolean {
  const typed = terms.filter(({ isHint }) => !isHint)
  return typed.some(({ weight }) => weight >= FORM) && typed.every(({ weight }) => weight < FOOD)
}
