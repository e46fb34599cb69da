import type { Problem } from '../../diagnostics/problem.ts'
import type { OwnDefinition } from '../../input/own/own.ts'
import type { FoodFacts } from '../../nutrition/intake-day.ts'
import type { Amount } from '../amount/amount.ts'
import type { Measures } from '../amount/units.ts'
import type { Entry } from '../entry.ts'
import { badAmount, no, numberTrouble, phraseTrouble, tooHeavy, whole } from '../entry-troubles.ts'
import type { EntryProblem, OwnMatch, Understanding, Understood } from '../understood.ts'
import { type Total, totalOf } from '../weigh-entry.ts'
import { type Dish, idOf } from './dish.ts'
import { isUsable, Kitchen } from './kitchen.ts'
import type { OwnMeasures } from './measures.ts'
import { isOwnId, type NamedEntry, OwnNames } from './named-entry.ts'
import { OwnScales } from './own-scales.ts'
import { oneOfEach } from './twins.ts'

/** What own foods ask of the food table. They are handed it, so that the search is in memory once. */
export interface Table {
  readonly understand: (entry: Entry) => Understanding
  /** An own food of such a name is refused too: its potassium matters more than a figure for it. */
  readonly isSaltSubstitute: (food: string) => boolean
  readonly facts: (row: number) => FoodFacts
  /** Whose cups and spoons. */
  readonly measures: Measures
}

/** A match of the table that is no surer than this says nothing of what a bowl of an own dish weighs. */
const ALIKE = 0.75

/** Own foods and recipes before the table: a name that is written alone, with its amount, is the own food. */
export class OwnFoods {
  /** Of the definitions among each other. */
  readonly problems: readonly Problem<EntryProblem>[]
  private readonly table: Table
  private readonly names: OwnNames
  private readonly kitchen: Kitchen

  /** `inLog` stand in the log itself and come before `inFile`, those of the file that the profile names. */
  constructor(
    {
      inLog,
      inFile,
    }: { readonly inLog: readonly OwnDefinition[]; readonly inFile: readonly OwnDefinition[] },
    table: Table,
  ) {
    const { byKey, problems } = oneOfEach(inLog, inFile)
    this.table = table
    this.problems = problems
    this.names = new OwnNames(byKey)
    this.kitchen = new Kitchen(byKey, {
      keyOf: (entry) => this.names.of(entry)?.key ?? null,
      answer: (entry) => this.answer(entry),
      facts: table.facts,
      measures: table.measures,
    })
    // All of them, whether eaten or not: what is wrong with one is better known before it is.
    for (const key of byKey.keys()) this.kitchen.dish(key)
  }

  /** What is wrong with ingredients: they are entries. */
  get ofIngredients(): readonly Problem<EntryProblem>[] {
    return this.kitchen.problems
  }

  /** The own food of an entry, else the table's; a table food with an own name near by says so. */
  answer(entry: Entry): Understanding {
    const named = this.names.of(entry)
    if (named !== null) return this.ofOwn(entry, named)
    if (entry.id === null) return this.withNear(entry, this.table.understand(entry))
    if (!isOwnId(entry.id)) return this.table.understand(entry)
    const args = { id: entry.id, suggestion: this.names.idNear(entry.id) }
    return no({ code: 'unknown-id', level: 'error', args }, whole(entry.food))
  }

  private ofOwn(entry: Entry, { key, beside, phrase }: NamedEntry): Understanding {
    const place = whole(entry.food)
    const dish = this.kitchen.dish(key)
    const name = dish.own.name.text.trim()
    const salt = this.table.isSaltSubstitute(name) ? name : isUsable(dish) ? null : dish.saltSubstitute
    if (salt !== null) return no({ code: 'salt-substitute', level: 'error', args: { text: salt } }, place)
    if (!isUsable(dish))
      return no({ code: 'own-unusable', level: 'error', args: { name, because: dish.because } }, place)
    if (phrase === null) return no(badAmount(entry.amount ?? entry.food, 'not-understood'), place)
    const { amounts } = phrase
    const trouble = numberTrouble(phrase) ?? phraseTrouble(beside, amounts)
    if (trouble !== null) return trouble
    const scales = new OwnScales(dish.measures, this.table.measures)
    const weight = totalOf(scales, amounts) ?? this.likeTable(entry, dish, amounts)
    if (weight === null) return noWeight(entry, dish, scales, amounts)
    return tooHeavy(weight.grams, entry.food) ?? { ok: true, value: understood(entry, dish, weight) }
  }

  /** The bowl of a dish whose volume nobody said weighs what one of its like in the table does; null: there is none. */
  private likeTable(entry: Entry, { own }: Dish, [first]: readonly Amount[]): Total | null {
    const unit = first?.unit ?? null
    if (first === undefined || unit === null || own.kind === 'food') return null
    if (unit.kind !== 'volume' && (unit.kind !== 'container' || unit.size === null)) return null
    const like = this.table.understand({ ...entry, id: null })
    if (!like.ok || like.value.leftOut.length > 0 || like.value.food.confidence < ALIKE) return null
    const { grams } = like.value
    return { grams, gramsFrom: 'volume', unit: unit.name, trust: 0.6, quantity: first.quantity }
  }

  private withNear(entry: Entry, answer: Understanding): Understanding {
    const near = this.names.near(entry.food)
    if (near === null) return answer
    const own = { name: near.own.name.text.trim(), id: idOf(near.own) }
    if (answer.ok) {
      const { food, alternatives } = answer.value
      const candidate = { row: null, id: own.id, description: own.name, confidence: food.confidence }
      return {
        ok: true,
        value: { ...answer.value, nearOwn: own, alternatives: [candidate, ...alternatives] },
      }
    }
    const { code, args } = answer.problem
    // "my" of "1 my protien bar" would else be a unit.
    if (code !== 'unknown-food' && (code !== 'unknown-unit' || !near.isSlip)) return answer
    const suggestions = [own.name, ...(code === 'unknown-food' ? args.suggestions : [])]
    return no({ code: 'unknown-food', level: 'error', args: { food: near.text, suggestions } }, near)
  }
}

/** The food is clear, its weight is not: a unit it does not have, or no amount at all. */
function noWeight(
  entry: Entry,
  { own, measures }: Dish,
  scales: OwnScales,
  [first]: readonly Amount[],
): Understanding {
  const food = own.name.text.trim()
  const known = scales.knownUnits()
  const all = whole(entry.food)
  if (first === undefined) return no({ code: 'how-much', level: 'error', args: { food, known } }, all)
  // Amounts of the long form stand elsewhere.
  const place = entry.amount === null ? first : all
  if (first.unit !== null) {
    const args = { unit: first.unit.name, suggestion: null, food, known }
    return no({ code: 'unknown-unit', level: 'error', args }, place)
  }
  if (first.size !== null || measures.servingG === null)
    return no({ code: 'how-much', level: 'error', args: { food, known } }, place)
  const share = (entry.amount ?? entry.food).slice(first.start, first.end).trim()
  return no(badAmount(share, 'share'), place)
}

/** What a weight rests on that nobody said. */
function assumedIn({ dishWeight, isByVolume }: OwnMeasures): OwnMatch['assumed'] {
  if (isByVolume) return 'density'
  return dishWeight === 'ingredients' ? 'dish-weight' : null
}

function understood(
  entry: Entry,
  { own, id, facts, measures }: Dish,
  { grams, gramsFrom, unit, trust, quantity }: Total,
): Understood {
  const confidence = gramsFrom === 'default' ? 0.5 : Math.round(100 * (0.6 + 0.4 * trust)) / 100
  return {
    text: entry.amount === null ? entry.food : `${entry.amount} ${entry.food}`,
    quantity,
    unit,
    grams,
    gramsFrom,
    food: { row: null, id, description: facts.description, confidence },
    alternatives: [],
    leftOut: [],
    isWhole: true,
    saysCanned: false,
    own: { facts, sodiumClass: own.sodiumClass ?? 'other', assumed: assumedIn(measures) },
  }
}
