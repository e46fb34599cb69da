import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { FoodFactsView } from '../../report/food-facts.ts'
import type { FoodListView } from '../../report/food-list.ts'
import type { FoodMatch, FoodMatchView } from '../../report/food-match.ts'
import type { FoodTopView } from '../../report/food-top.ts'
import { amountOf, percent } from '../english/amount.ts'
import {
  alikeText,
  FOOD_HEADS,
  SOURCE_NAME,
  searchNotes,
  sourceLine,
  support,
  tagsText,
  topNotes,
  topTitle,
} from '../english/food-words.ts'
import { understoodAs } from '../english/items-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { listing } from './listing.ts'
import { hanging, wrap } from './width.ts'

/** Below this there is no room for the source, which the id says too. */
const WIDTH_FOR_SOURCE = 72

export function renderFoodSearch(view: FoodListView, style: Style): string {
  const { id, source, calcium, food } = FOOD_HEADS.search
  const wide = style.width >= WIDTH_FOR_SOURCE
  const rows = view.foods.map((one) => [
    one.id,
    ...(wide ? [SOURCE_NAME[one.source]] : []),
    amountOf('calcium', one.calciumMgPer100g),
    printable(one.description),
  ])
  const columns = [
    { head: id },
    ...(wide ? [{ head: source }] : []),
    { head: calcium, right: true },
    { head: food },
  ]
  return text([
    ...(rows.length === 0 ? [] : listing(columns, rows, style)),
    ...searchNotes(view).flatMap((note) => wrap(printable(note), style.width)),
  ])
}

export function renderFoodShow(view: FoodFactsView, style: Style): string {
  const { nutrients, portions, usual, tags, unknown } = FOOD_HEADS.show
  const rows = view.nutrients.map((one) => [
    NUTRIENT_NAME[one.nutrient],
    one.per100g === null ? unknown : amountOf(one.nutrient, one.per100g),
    support(one),
  ])
  const measures = [
    ...(view.usualGrams === null ? [] : [[gramsText(view.usualGrams), usual]]),
    ...view.portions.map(({ measure, grams }) => [gramsText(grams), printable(measure)]),
  ]
  return text([
    ...wrap(printable(view.description), style.width).map(style.bold),
    ...wrap(sourceLine(view), style.width),
    '',
    ...listing([{ head: nutrients }, { head: '', right: true }, { head: '' }], rows, style),
    '',
    ...(measures.length === 0
      ? []
      : [...listing([{ head: portions, right: true }, { head: '' }], measures, style), '']),
    ...hanging(`${tags}  `, tagsText(view.tags), style.width),
  ])
}

export function renderFoodTop(view: FoodTopView, style: Style): string {
  const heads = FOOD_HEADS.top
  const { nutrient } = view
  const rows = view.foods.map((food) => {
    const said = support({ ...food, per100g: food.per100g })
    return [
      amountOf(nutrient, food.amount),
      ...(view.per === 'serving' ? [gramsText(food.grams)] : []),
      food.id,
      printable(`${food.description}${alikeText(food.alike)}${said === '' ? '' : `; ${said}`}`),
    ]
  })
  const columns = [
    { head: NUTRIENT_NAME[nutrient], right: true },
    ...(view.per === 'serving' ? [{ head: heads.grams, right: true }] : []),
    { head: heads.id },
    { head: heads.food },
  ]
  return text([
    style.bold(topTitle(view)),
    ...listing(columns, rows, style),
    '',
    ...wrap(topNotes(view).join(' '), style.width),
  ])
}

export function renderFoodMatch(view: FoodMatchView, style: Style): string {
  return text(view.matches.flatMap((match) => matchLines(match, view.others, style)))
}

function matchLines(
  { text: phrase, understood, problem }: FoodMatch,
  others: number,
  style: Style,
): string[] {
  const arrow = style.unicode ? '→ ' : '-> '
  const head = hanging('', printable(phrase), style.width).map(style.bold)
  if (understood === null) {
    const why = `${FOOD_HEADS.match.notUnderstood} [${problem.what.code}]`
    return [...head, ...hanging(`  ${arrow}`, why, style.width).map(style.over)]
  }
  const alternatives = understood.alternatives
    .slice(0, others)
    .flatMap(({ id, description, confidence }) =>
      hanging(
        `    ${FOOD_HEADS.match.or} `,
        printable(`${description} (${id}), ${percent(confidence)}`),
        style.width,
      ).map(style.dim),
    )
  return [
    ...head,
    ...hanging(`  ${arrow}`, printable(understoodAs(understood)), style.width),
    ...alternatives,
  ]
}

function gramsText(grams: number): string {
  return `${roundHalfAwayFromZero(grams, grams < 10 ? 1 : 0)} g`
}

function text(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
