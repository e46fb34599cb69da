import { phytoestrogens } from '../generated/phytoestrogens.ts'
import { planFoods } from '../generated/plan-foods.ts'
import { COLUMN_OF, type Nutrient } from '../nutrition/nutrients.ts'
import { knownShare } from '../nutrition/totals.ts'
import { type Change, effectOf, mostOnADay } from './change.ts'
import type { Goal } from './goals.ts'
import type { Limit } from './limits.ts'

/** The problem of one plan: what may be changed, what for, and what it keeps to. */
export interface PlanProblem {
  readonly changes: readonly Change[]
  readonly goals: readonly Goal[]
  readonly limits: readonly Limit[]
  readonly maxChanges: number
  /** Grams of food a day that count in `known`, and the share of them with a value of each goal. */
  readonly foodGrams: number
  readonly known: Readonly<Partial<Record<Nutrient, number>>>
  /** By how much a target rises with each kcal, for those that are a share of energy. */
  readonly perKcal: Readonly<Partial<Record<Nutrient, number>>>
}

/** One row: `low <= sum of weight x variable <= high`; infinite where it is open. */
export interface Row {
  readonly low: number
  readonly high: number
  /** By the number of the variable. */
  readonly weights: ReadonlyMap<number, number>
}

/**
 * A mixed integer programme: the sum of `costs` is made least. The first `changes` variables are 0 or 1, at most `most` of
 * them 1, and one of each of their `kinds`; then comes for each goal one from 0 up: how much of its gap is covered, as a
 * part of the target. Written so, no change at all keeps to every row, and a search starts from there.
 */
export interface Programme {
  readonly costs: readonly number[]
  readonly rows: readonly Row[]
  readonly changes: number
  /** As many as may be made, of each kind one. */
  readonly most: number
  readonly kinds: readonly string[]
}

/** Sums of binary fractions differ in their last digits; a gap is closed, and a limit kept, by a hair more than that. */
const HAIR = 1e-6
/** Of the food's weight, as ENOUGH_KNOWN has it the other way round (domain.md 5.1). */
const MOST_UNKNOWN = 0.2

/**
 * Rule    least: what is missing of each target as a part of it; 0.01 for each change; then foods that are new, and large
 *         changes. One change of each kind of food and of each thing eaten.
 * Source  data/reference/plan-foods.yaml (project convention)
 */
export function programmeOf(problem: PlanProblem): Programme {
  const { changes, goals, limits, maxChanges } = problem
  // A ten-millionth by place settles what is left equal, the same way every time.
  const costs = changes.map(({ cost }, at) => planFoods.rules.change + cost + at * 1e-7)
  const rows: Row[] = []
  for (const { nutrient, target, gap } of goals) {
    const weights = weightsOf(changes, (change) => -towards(change, nutrient, problem.perKcal) / target)
    const covered = costs.push(-1) - 1
    rows.push({ low: Number.NEGATIVE_INFINITY, high: 0, weights: weights.set(covered, 1) })
    rows.push({ low: Number.NEGATIVE_INFINITY, high: gap / target + HAIR, weights: new Map([[covered, 1]]) })
  }
  const limited = [...limits.map((limit) => limitRow(limit, problem)), ...knownRows(problem)]
  rows.push(...limited.filter((row) => canBind(row, maxChanges)).map(inItsOwnScale))
  rows.push(...oncePlace(changes).filter((row) => canBind(row, maxChanges)))
  const kinds = changes.map(({ plan }) => plan.kind)
  return { costs, rows, changes: changes.length, most: maxChanges, kinds }
}

/** What a change brings of a nutrient, less what it raises a target that is a share of energy. */
export function towards(change: Change, nutrient: Nutrient, perKcal: PlanProblem['perKcal']): number {
  const rise = perKcal[nutrient] ?? 0
  return effectOf(change, nutrient) - (rise === 0 ? 0 : rise * effectOf(change, 'energy'))
}

function limitRow({ kind, nutrient, down, up, ofEveryDay }: Limit, { changes, perKcal }: PlanProblem): Row {
  if (kind === 'soy') return soyRow(up ?? 0, changes)
  const rise = kind === 'other-targets' ? perKcal : {}
  return {
    low: down === null ? Number.NEGATIVE_INFINITY : down,
    high: up === null ? Number.POSITIVE_INFINITY : up,
    weights: weightsOf(changes, (change) =>
      ofEveryDay === true ? mostOnADay(change, nutrient) : towards(change, nutrient, rise),
    ),
  }
}

/** More isoflavones, mg a day, than taking soy out could make room for. */
const NO_ROOM_MG = 10_000

/** Soy without a value counts as a usual serving; where soy stands above usual amounts none is suggested (domain.md 5.7). */
function soyRow(up: number, changes: readonly Change[]): Row {
  const { servingMg } = phytoestrogens.isoflavones
  const weights = weightsOf(changes, (change) => {
    const mg = effectOf(change, 'isoflavones')
    if (!change.plan.contains.includes('soy')) return mg
    if (up === 0) return NO_ROOM_MG
    return knownShare(change.food, COLUMN_OF.isoflavones) > 0 ? mg : mg + servingMg * change.timesADay
  })
  return { low: Number.NEGATIVE_INFINITY, high: up, weights }
}

/** Of what is to be closed, 0.8 of the food's weight keeps a value (domain.md 5.1). */
function knownRows({ changes, goals, foodGrams, known }: PlanProblem): Row[] {
  return goals.map(({ nutrient }) => {
    const unknownShare = (food: Change['food']) => 1 - knownShare(food, COLUMN_OF[nutrient])
    const weights = weightsOf(changes, ({ food, grams, timesADay, instead, insteadGramsADay }) => {
      const added = grams * timesADay * (unknownShare(food) - MOST_UNKNOWN)
      const taken = instead === null ? 0 : insteadGramsADay * (unknownShare(instead.food) - MOST_UNKNOWN)
      return added - taken
    })
    const room = foodGrams * ((known[nutrient] ?? 1) - (1 - MOST_UNKNOWN))
    return { low: Number.NEGATIVE_INFINITY, high: Math.max(0, room), weights }
  })
}

/** One thing in the place of another. */
function oncePlace(changes: readonly Change[]): Row[] {
  const places = new Map<string, Map<number, number>>()
  changes.forEach(({ instead }, at) => {
    if (instead === null) return
    const { id } = instead.food
    places.set(id, (places.get(id) ?? new Map()).set(at, 1))
  })
  return [...places.values()].map((weights) => ({ low: Number.NEGATIVE_INFINITY, high: 1, weights }))
}

/** Whether so many changes could break a row; most limits are far off. */
function canBind({ low, high, weights }: Row, maxChanges: number): boolean {
  const sorted = [...weights.values()].sort((a, b) => a - b)
  const most = sorted.slice(-maxChanges).reduce((sum, weight) => sum + Math.max(0, weight), 0)
  const least = sorted.slice(0, maxChanges).reduce((sum, weight) => sum + Math.min(0, weight), 0)
  return most > high || least < low
}

/** With weights of at most 1, so that milligrams and grams are alike to the solver; a hair inside of its limits. */
function inItsOwnScale({ low, high, weights }: Row): Row {
  const largest = Math.max(...[...weights.values()].map(Math.abs))
  return {
    low: Math.min(0, low / largest + HAIR),
    high: Math.max(0, high / largest - HAIR),
    weights: new Map([...weights].map(([at, weight]) => [at, weight / largest])),
  }
}

function weightsOf(changes: readonly Change[], weight: (change: Change) => number): Map<number, number> {
  const weights = new Map<number, number>()
  changes.forEach((change, at) => {
    const value = weight(change)
    if (value !== 0) weights.set(at, value)
  })
  return weights
}
