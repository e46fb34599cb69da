import type { Evidence } from '../../nutrition/intake-day.ts'
import type { Nutrient } from '../../nutrition/nutrients.ts'
import type { FoodFactsView, FoodNutrient } from '../../report/food-facts.ts'
import type { FoodListView, FoodSource } from '../../report/food-list.ts'
import type { FoodTopView } from '../../report/food-top.ts'
import { knownShare } from './amount.ts'
import { NUTRIENT_NAME } from './names.ts'

export const SOURCE_NAME: Readonly<Record<FoodSource, string>> = {
  fndds: 'FNDDS',
  sr28: 'SR28',
  fdc: 'Foundation',
}

const SOURCE_LONG: Readonly<Record<FoodSource, string>> = {
  fndds: 'USDA FNDDS 2021-2023, foods as eaten',
  sr28: 'USDA Standard Reference 28',
  fdc: 'USDA Foundation Foods, October 2024',
}

export const FOOD_HEADS = {
  search: { id: 'id', source: 'source', calcium: 'calcium', food: 'food (calcium per 100 g)' },
  show: {
    nutrients: 'Per 100 g',
    portions: 'Portions',
    usual: 'usual amount',
    tags: 'Tags',
    unknown: 'unknown',
  },
  top: { grams: 'of', id: 'id', food: 'food' },
  match: { or: 'or', notUnderstood: 'not understood' },
} as const

export function sourceLine({ id, source }: Pick<FoodFactsView, 'id' | 'source'>): string {
  return `${id}, ${SOURCE_LONG[source]}`
}

/** What a search did with the words; null: took them as they are, and found something. */
export function searchNotes({ readAs, unknownWords, foods }: FoodListView): string[] {
  return [
    ...readAs.map(([typed, taken]) => `Read '${typed}' as '${taken}'.`),
    ...(unknownWords.length === 0
      ? []
      : [`No name in the table has: ${unknownWords.map((word) => `'${word}'`).join(', ')}.`]),
    ...(foods.length === 0 ? ['No food found. Try a plainer name, such as "kale".'] : []),
  ]
}

const EVIDENCE_NAME: Readonly<Record<Evidence, string>> = {
  analytical: '',
  primary: 'value from an official data set',
  verified: 'value from a published table',
  estimate: 'value of its group, an estimate',
  tertiary: 'value quoted at third hand',
  recalled: 'value quoted from a source that was not opened',
}

/** Behind a value: where it comes from if not from USDA's table, and how much of the food it speaks for. */
export function support({
  known,
  evidence,
  per100g,
}: Pick<FoodNutrient, 'known' | 'evidence' | 'per100g'>): string {
  if (per100g === null) return ''
  const from = evidence === null ? '' : EVIDENCE_NAME[evidence]
  const share = known < 1 ? `at least; for ${knownShare(known)} of it` : ''
  return [from, share].filter((part) => part !== '').join('; ')
}

export function tagsText(tags: readonly string[]): string {
  return tags.length === 0
    ? 'none known'
    : `${tags.map((tag) => tag.replaceAll('_', ' ')).join(', ')} (what is not listed is unknown, not "no")`
}

export function topTitle({ nutrient, per }: Pick<FoodTopView, 'nutrient' | 'per'>): string {
  return `Most ${NUTRIENT_NAME[nutrient]} ${per === 'serving' ? 'in a usual serving' : 'in 100 g'}`
}

/** Under the list: what it cannot say, and for whom it is none to act on. */
export function topNotes(view: FoodTopView): string[] {
  const { compared, withoutValue, all, nutrient, without, foods } = view
  const rows = all ? 'rows' : 'rows, without baby foods, powders, dry mixes and spices (--all has them)'
  return [
    `Of ${compared} ${rows}.`,
    ...(without.length > 0
      ? [
          `Without ${without.join(', ')} and all dishes, going by the kinds of the table: with an allergy, read labels.`,
        ]
      : foods.some(({ plain }) => plain === true)
        ? ['Foods that are eaten as they are come first, then dishes.']
        : []),
    ...(FORTIFIED.has(nutrient) && foods.some(({ plain }) => plain === true)
      ? [
          'Milks of the table are American, plant milks with calcium and vitamin D added and milk with vitamin D: labels differ.',
        ]
      : []),
    ...(withoutValue === 0 ? [] : [`${withoutValue} more have no value: they may have more, or none.`]),
    ...(CAUTION[nutrient] === undefined ? [] : [CAUTION[nutrient]]),
    'A list of the table, no advice on what to eat.',
  ]
}

/** What is added to plant milks (calcium), and to milk as well (vitamin D). */
const FORTIFIED: ReadonlySet<Nutrient> = new Set(['calcium', 'vitaminD'])

/** domain.md 5.8 and 5.12: foods are no goal for everybody. */
const CAUTION: Readonly<Partial<Record<Nutrient, string>>> = {
  vitaminK: 'With warfarin and its like, vitamin K is to be kept steady: ask your team before a change.',
  vitaminK2: 'With warfarin and its like, vitamin K is to be kept steady: ask your team before a change.',
  potassium:
    'With weak kidneys, or some medicines for blood pressure or the heart, more potassium may do harm: ask your team.',
}

export function alikeText(alike: number): string {
  return alike === 0 ? '' : ` (and ${alike} like it)`
}
