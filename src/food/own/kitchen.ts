import type { Problem } from '../../diagnostics/problem.ts'
import type { Span } from '../../diagnostics/source.ts'
import type { LogEntry } from '../../input/log-entry.ts'
import type { OwnDefinition, OwnRecipe } from '../../input/own/own.ts'
import type { FoodFacts } from '../../nutrition/intake-day.ts'
import type { Measures } from '../amount/units.ts'
import { doubtsOf } from '../doubts.ts'
import type { Entry } from '../entry.ts'
import { entryOf, placeOf } from '../entry-place.ts'
import { type EntryProblem, foodsIn, type Understanding } from '../understood.ts'
import { type Dish, dishOfFood, dishOfRecipe, type Part } from './dish.ts'

/** A definition that cannot be used, and why. */
export interface Unusable {
  readonly own: OwnDefinition
  readonly because: Span
  /** A salt substitute somewhere in it: its potassium is not known, and no potassium gap may be shown. */
  readonly saltSubstitute: string | null
}

/** What cooking needs of those who read entries and of the table. */
export interface Helpers {
  /** The key of the own food that an entry names; null: none. */
  readonly keyOf: (entry: Entry) => string | null
  readonly answer: (entry: Entry) => Understanding
  readonly facts: (row: number) => FoodFacts
  readonly measures: Measures
}

/** Recipes in recipes; deeper than any cook goes, and far from what a computer cannot. */
const DEEPEST = 40
/** A dish that weighs this many times more, or less, than what went into it: the unit of the yield is wrong. */
const ODD_YIELD = 10

/** Makes definitions into dishes, each once, recipes in recipes too. */
export class Kitchen {
  /** Of ingredients, as of entries. */
  readonly problems: Problem<EntryProblem>[] = []
  private readonly byKey: ReadonlyMap<string, OwnDefinition>
  private readonly helpers: Helpers
  private readonly done = new Map<string, Dish | Unusable>()
  /** Recipes that are being made, each for the one before it. */
  private readonly making: string[] = []

  constructor(byKey: ReadonlyMap<string, OwnDefinition>, helpers: Helpers) {
    this.byKey = byKey
    this.helpers = helpers
  }

  dish(key: string): Dish | Unusable {
    const made = this.done.get(key)
    if (made !== undefined) return made
    const own = this.byKey.get(key)
    if (own === undefined) throw new Error(`no own food has the key ${key}`)
    const dish = this.make(key, own)
    this.done.set(key, dish)
    return dish
  }

  private make(key: string, own: OwnDefinition): Dish | Unusable {
    if (own.kind === 'recipe') return this.cook(key, own)
    return own.faultAt === null
      ? dishOfFood(own, this.helpers.measures)
      : { own, because: own.faultAt, saltSubstitute: null }
  }

  /** Every ingredient is looked at, also where the recipe is lost already: all problems in one run. */
  private cook(key: string, own: OwnRecipe): Dish | Unusable {
    this.making.push(key)
    const parts: Part[] = []
    let because = own.faultAt
    let saltSubstitute: string | null = null
    for (const ingredient of own.ingredients) {
      const part = this.partOf(ingredient)
      if ('parts' in part) parts.push(...part.parts)
      else {
        because ??= part.because
        saltSubstitute ??= part.saltSubstitute
      }
    }
    this.making.pop()
    if (because !== null) return { own, because, saltSubstitute }
    const dish = dishOfRecipe(own, parts, this.helpers.measures)
    const odd = oddYield(dish, parts)
    if (odd === null) return dish
    this.problems.push({ what: odd, at: own.yieldAt ?? own.name.span })
    return { own, because: own.yieldAt ?? own.name.span, saltSubstitute: null }
  }

  private partOf(ingredient: LogEntry): { readonly parts: readonly Part[] } | Omit<Unusable, 'own'> {
    const at = ingredient.food.span
    const entry = entryOf(ingredient)
    const problem = this.troubleOfNesting(entry)
    if (problem !== null) {
      this.problems.push({ what: problem, at })
      return { because: at, saltSubstitute: null }
    }
    const answer = this.helpers.answer(entry)
    if (answer.ok) {
      const foods = foodsIn(answer.value)
      for (const what of foods.flatMap(doubtsOf)) this.problems.push({ what, at })
      const parts = foods.map(({ own, grams, food }) => ({
        facts: own?.facts ?? this.helpers.facts(food.row ?? 0),
        grams,
      }))
      return { parts }
    }
    const { problem: what } = answer
    const saltSubstitute = what.code === 'salt-substitute' ? what.args.text : null
    // What is wrong with an own food in it has been said at its own place.
    if (what.code === 'own-unusable') return { because: what.args.because, saltSubstitute }
    this.problems.push({ what, at: placeOf(ingredient, answer) })
    return { because: placeOf(ingredient, answer), saltSubstitute }
  }

  /** A recipe that is in itself, straight or by way of others; or more of them in each other than can be meant. */
  private troubleOfNesting(entry: Entry): EntryProblem | null {
    const key = this.helpers.keyOf(entry)
    if (key === null || this.done.has(key)) return null
    const from = this.making.indexOf(key)
    if (from >= 0) {
      const circle = [...this.making.slice(from), key].map(
        (one) => this.byKey.get(one)?.name.text.trim() ?? '',
      )
      return { code: 'recipe-circle', level: 'error', args: { circle } }
    }
    return this.making.length < DEEPEST
      ? null
      : { code: 'recipe-too-deep', level: 'error', args: { limit: DEEPEST } }
  }
}

/** A yield that cannot be; null: it can. */
function oddYield({ measures }: Dish, parts: readonly Part[]): EntryProblem | null {
  const ingredientsG = parts.reduce((sum, { grams }) => sum + grams, 0)
  const yieldG = measures.wholeG ?? ingredientsG
  if (yieldG <= ingredientsG * ODD_YIELD && yieldG * ODD_YIELD >= ingredientsG) return null
  return { code: 'recipe-yield', level: 'error', args: { yieldG, ingredientsG } }
}

/** Whether a definition became a dish. */
export function isUsable(made: Dish | Unusable): made is Dish {
  return 'facts' in made
}
