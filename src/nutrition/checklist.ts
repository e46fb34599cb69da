import { foodChecklist } from '../generated/food-checklist.ts'
import type { ChecklistAgainst, ChecklistItem } from './checklist-ids.ts'
import type { FoodTag } from './food-tags.ts'
import type { FoodFacts } from './intake-day.ts'
import { ENOUGH_KNOWN } from './known.ts'
import type { EatenFood } from './top.ts'

/**
 * `unknown`: food of which it is not sure what it is may make up for what is missing, or the log is under a week.
 * `not-asked`: the person does not eat it, by diet, allergy or wish.
 */
export type ChecklistStatus = 'yes' | 'no' | 'unknown' | 'withheld' | 'not-asked'

export interface ChecklistLine {
  readonly item: ChecklistItem
  readonly status: ChecklistStatus
  /** Portions, or grams of ALA and fibre; a lower bound. `log`: over all counted days, which are under a week. */
  readonly amount: number | null
  readonly needed: number | null
  readonly unit: 'portions' | 'g'
  readonly per: 'day' | 'week' | 'log'
}

export interface AgainstLine {
  readonly item: ChecklistAgainst
  /** A lower bound. */
  readonly gPerDay: number
}

interface Known {
  /** A lower bound, g a day. */
  readonly mean: number | null
  /** Share of the food with a value, 0 to 1. */
  readonly known: number | null
}

/** What the checklist is worked out from: the counted days, their number, and two nutrients of their assessment. */
export interface ChecklistInput {
  readonly eaten: readonly EatenFood[]
  readonly days: number
  readonly ala: Known & { readonly target: { readonly lower: number } | null }
  readonly fibre: Known
  /** With medicines for which vitamin K is to be kept steady, nothing is said of leafy greens. */
  readonly withholdGreens: boolean
  /** Groups of plan-foods.yaml that the person leaves out. */
  readonly leftOut: readonly string[]
}

/**
 * Ten items of an anti-inflammatory way of eating. No score of anybody else, and no claim about any illness.
 *
 * Range   one counted day or more
 * Rule    a group of food is `yes` where the foods that surely belong to it reach the portions; else `unknown` where
 *         foods that may belong to it could make up the rest, or where a weekly item is asked of less than 7 days;
 *         else `no`. What the person leaves out is not asked for, and no `yes` is lost. ALA against its target and fibre against 25 g, `no` only where 0.8 of the food has a value.
 * Source  project convention, data/reference/food-checklist.yaml; domain.md 5.10
 */
export function foodChecklistLines(input: ChecklistInput): ChecklistLine[] {
  const { ala, fibre, withholdGreens, leftOut } = input
  return [
    ofNutrient('omega-3-ala', ala, ala.target?.lower ?? null),
    ofNutrient('fibre', fibre, foodChecklist.fibreG),
    ...foodChecklist.items.map((item) => {
      const line = ofFoods(item, input)
      if (item.id === 'leafy-greens' && withholdGreens) return { ...line, status: 'withheld' as const }
      const isLeftOut = item.without !== null && leftOut.includes(item.without) && line.status !== 'yes'
      return isLeftOut ? { ...line, status: 'not-asked' as const } : line
    }),
  ]
}

/** Grams a day of what such a way of eating has little of. */
export function againstLines({ eaten, days }: Pick<ChecklistInput, 'eaten' | 'days'>): AgainstLine[] {
  return foodChecklist.against.map(({ id, tags }) => ({
    item: id,
    gPerDay: gramsOf(eaten, (food) => hasAny(food, tags)) / days,
  }))
}

function ofNutrient(
  item: ChecklistItem,
  { mean, known }: ChecklistInput['fibre'],
  needed: number | null,
): ChecklistLine {
  const reached = mean !== null && needed !== null && mean >= needed
  const canTell = mean !== null && needed !== null && (known ?? 0) >= ENOUGH_KNOWN
  return {
    item,
    status: reached ? 'yes' : canTell ? 'no' : 'unknown',
    amount: mean,
    needed,
    unit: 'g',
    per: 'day',
  }
}

type FoodItem = (typeof foodChecklist.items)[number]

/** Sums of binary fractions may miss a whole number of portions by a hair. */
const HAIR = 1e-6

function ofFoods({ id, tags, kinds, portionG, portions, per, inGrams }: FoodItem, input: ChecklistInput) {
  const { eaten, days } = input
  const isShort = per === 'week' && days < 7
  const periods = per === 'day' ? days : isShort ? 1 : days / 7
  const sure = gramsOf(eaten, (food) => hasAny(food, tags))
  const maybe = gramsOf(eaten, (food) => !hasAny(food, tags) && mayBe(food, kinds))
  const needed = portionG * portions * periods - HAIR
  const status: ChecklistStatus =
    sure >= needed ? 'yes' : isShort || sure + maybe >= needed ? 'unknown' : 'no'
  const line: ChecklistLine = {
    item: id,
    status,
    amount: sure / (inGrams ? 1 : portionG) / periods,
    needed: inGrams ? portions * portionG : portions,
    unit: inGrams ? 'g' : 'portions',
    per: isShort ? 'log' : per,
  }
  return line
}

/** Whether a food without an item's own tags may belong to it: it has no tag of any other kind. */
function mayBe({ tags, isWaterTeaOrCoffee }: FoodFacts, kinds: readonly FoodTag[]): boolean {
  if (isWaterTeaOrCoffee) return false
  const others = (tags ?? []).filter((tag) => foodChecklist.sorted.includes(tag))
  return others.length === 0 || others.some((tag) => kinds.includes(tag))
}

function hasAny({ tags }: FoodFacts, wanted: readonly FoodTag[]): boolean {
  return tags?.some((tag) => wanted.includes(tag)) ?? false
}

function gramsOf(eaten: readonly EatenFood[], is: (food: FoodFacts) => boolean): number {
  return eaten.reduce((sum, { food, grams }) => (is(food) ? sum + grams : sum), 0)
}
