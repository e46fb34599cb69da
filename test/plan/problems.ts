import fc from 'fast-check'
import type { PlanFood } from '../../src/generated/plan-foods.ts'
import type { FoodFacts } from '../../src/nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../../src/nutrition/nutrients.ts'
import type { Change, EatenEntry } from '../../src/plan/change.ts'
import type { PlanProblem } from '../../src/plan/programme.ts'
import { food } from '../nutrition/made.ts'

type Values = Record<string, number>

/** Per 100 g; what is not here is not known. */
const EATEN: readonly Values[] = [
  { energy: 100, calcium: 20, sodium: 300, vitaminK: 4, phosphorus: 50, magnesium: 10 },
  { energy: 150, calcium: 20, sodium: 300, vitaminK: 9, phosphorus: 70 },
]

/** 90 g of a food, each of `times` that it stands in the days, all of them on the same day of three. */
function eatenEntry(at: number, times: number): EatenEntry {
  return {
    food: food(`e:${at}`, EATEN[at] ?? {}, {}),
    whole: null,
    text: `eaten ${at}`, times, days: 1, grams: 90 * times, mostADay: times, by: [],
  } // biome-ignore format: a row
}

const DAYS = 3

/** 100 g of a food of its own. */
function change(at: number, kind: string, values: Values, instead: EatenEntry | null): Change {
  const plan: PlanFood = {
    id: `p:${at}`, one: `food ${at}`, more: `food ${at}`, sizes: [1], kind, second: false, contains: [], may: [],
    fortified: [], grams: 100,
  } // biome-ignore format: a row
  const facts: FoodFacts = food(`p:${at}`, values, {})
  return {
    plan,
    food: facts,
    sodiumClass: 'other',
    size: 1,
    grams: 100,
    instead,
    timesADay: instead === null ? 1 : instead.times / DAYS,
    insteadGramsADay: instead === null ? 0 : instead.grams / DAYS,
    cost: 0.0001 * at,
  }
}

const upTo = (max: number) => fc.integer({ min: 0, max })
/** One in six is not known. */
const maybe = (max: number) => fc.option(upTo(max), { freq: 5, nil: Number.NaN })

/**
 * Foods with whole numbers and limits between them: no choice is within a hair of a limit, which the program keeps.
 * Beside energy and sodium: vitamin K of every day, a target that rises with energy, for a goal and for a limit, foods with
 * values that are not known, and how much of the food's weight may be without one.
 */
export const problemsOf = (least: number, most: number) =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        calcium: maybe(400),
        magnesium: maybe(150),
        sodium: upTo(500),
        energy: upTo(250),
        vitaminK: maybe(30),
        phosphorus: upTo(200),
        instead: fc.constantFrom(null, null, 0, 1),
      }),
      { minLength: least, maxLength: most },
    )
    .chain((foods) =>
      fc.record({
        gaps: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 250 })),
        energyUp: upTo(500),
        sodiumUp: upTo(700),
        vitaminKUp: fc.option(upTo(60)),
        phosphorusDown: fc.option(upTo(60)),
        rises: fc.tuple(fc.constantFrom(0, 0.25), fc.constantFrom(0, 0.5)),
        room: fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 })),
        times: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
        maxChanges: fc.integer({ min: 1, max: 4 }),
        foods: fc.constant(foods),
      }),
    )
    .map((made): PlanProblem => {
      const { gaps, energyUp, sodiumUp, vitaminKUp, phosphorusDown, rises, room, times, maxChanges, foods } =
        made
      const changes = foods.map(({ kind, instead, ...values }, at) =>
        change(at, kind, values, instead === null ? null : eatenEntry(instead, times[instead] ?? 1)),
      )
      const everyDay = { kind: 'vitamin-k', nutrient: 'vitaminK', down: null, ofEveryDay: true } as const
      const floor = { kind: 'other-targets', nutrient: 'phosphorus', up: null } as const
      return {
        changes,
        maxChanges,
        goals: [
          { nutrient: 'calcium', target: 1200, gap: gaps[0] },
          { nutrient: 'magnesium', target: 320, gap: gaps[1] },
        ],
        limits: [
          { kind: 'energy', nutrient: 'energy', down: -100.43, up: energyUp + 0.43 },
          { kind: 'sodium', nutrient: 'sodium', down: null, up: sodiumUp + 0.43 },
          ...(vitaminKUp === null ? [] : [{ ...everyDay, up: vitaminKUp + 0.43 }]),
          ...(phosphorusDown === null ? [] : [{ ...floor, down: -phosphorusDown - 0.43 }]),
        ],
        foodGrams: FOOD_GRAMS,
        known: { calcium: knownOf(room[0]), magnesium: knownOf(room[1]) },
        perKcal: { magnesium: rises[0], phosphorus: rises[1] },
      }
    })

const FOOD_GRAMS = 2000
/** A share of the weight with which so many tens of grams, and 3.3 g, of a food without a value could be added. */
const knownOf = (tens: number) => 0.8 + (tens * 10 + 3.3) / FOOD_GRAMS

/** What a choice comes to, written anew from the rules; null where it breaks a limit. */
export function sumOf(problem: PlanProblem, chosen: readonly number[]): number | null {
  const { changes, goals, limits, maxChanges, perKcal } = problem
  const made = chosen.flatMap((at) => changes[at] ?? [])
  const once = (names: readonly string[]) => new Set(names).size === names.length
  if (made.length > maxChanges || !once(made.map(({ plan }) => plan.kind))) return null
  if (!once(made.flatMap(({ instead }) => (instead === null ? [] : [instead.food.id])))) return null
  const rise = (nutrient: Nutrient) => (perKcal[nutrient] ?? 0) * sum(made, (one) => movedBy(one, 'energy'))
  for (const { kind, nutrient, down, up, ofEveryDay } of limits) {
    const by =
      ofEveryDay === true
        ? sum(made, (one) => onWorstDay(one, nutrient))
        : sum(made, (one) => movedBy(one, nutrient)) - (kind === 'other-targets' ? rise(nutrient) : 0)
    if ((up !== null && by > up) || (down !== null && by < down)) return null
  }
  let missing = 0
  for (const { nutrient, gap, target } of goals) {
    const brought = sum(made, (one) => movedBy(one, nutrient)) - rise(nutrient)
    // No gap is widened.
    if (brought < -1e-9) return null
    if (isTooLittleKnown(made, nutrient, problem)) return null
    missing += Math.max(0, (gap - brought) / target + 1e-6)
  }
  return missing + chosen.reduce((all, at) => all + 0.01 + (changes[at]?.cost ?? 0) + at * 1e-7, 0)
}

/** The least of all choices there are. */
export function bestOfAll(problem: PlanProblem): number {
  let best = Number.POSITIVE_INFINITY
  for (let set = 0; set < 2 ** problem.changes.length; set += 1) {
    const chosen = problem.changes.flatMap((_, at) => ((set >> at) & 1 ? [at] : []))
    best = Math.min(best, sumOf(problem, chosen) ?? Number.POSITIVE_INFINITY)
  }
  return best
}

/** Of 100 g; null: not known. */
function amountIn({ per100g }: FoodFacts, nutrient: Nutrient): number | null {
  const value = per100g[COLUMN_OF[nutrient]] ?? Number.NaN
  return Number.isNaN(value) ? null : value
}

/** A day, in the mean. */
function movedBy({ food: added, instead }: Change, nutrient: Nutrient): number {
  const brought = amountIn(added, nutrient) ?? 0
  if (instead === null) return brought
  return ((brought - 0.9 * (amountIn(instead.food, nutrient) ?? 0)) * instead.times) / DAYS
}

/** All that is eaten of something falls on one day, so that this day moves by the whole of it. */
function onWorstDay({ food: added, instead }: Change, nutrient: Nutrient): number {
  const brought = amountIn(added, nutrient) ?? 0
  if (instead === null) return Math.abs(brought)
  return instead.times * Math.abs(brought - 0.9 * (amountIn(instead.food, nutrient) ?? 0))
}

/** Whether less than 0.8 of the weight would keep a value; where it is less now, it is to become no less of it. */
function isTooLittleKnown(
  made: readonly Change[],
  nutrient: Nutrient,
  { foodGrams, known }: PlanProblem,
): boolean {
  const unknownBefore = foodGrams * (1 - (known[nutrient] ?? 1))
  let [grams, unknown] = [foodGrams, unknownBefore]
  for (const { food: added, instead } of made) {
    const times = instead === null ? 1 : instead.times / DAYS
    grams += 100 * times
    if (amountIn(added, nutrient) === null) unknown += 100 * times
    if (instead === null) continue
    grams -= 90 * times
    if (amountIn(instead.food, nutrient) === null) unknown -= 90 * times
  }
  return unknown - 0.2 * grams > Math.max(0, unknownBefore - 0.2 * foodGrams) + 1e-9
}

function sum(made: readonly Change[], by: (one: Change) => number): number {
  return made.reduce((all, one) => all + by(one), 0)
}
