import { UNIT_OF } from '../../nutrition/nutrients.ts'
import type { FoodFactsView } from '../../report/food-facts.ts'
import type { FoodListView } from '../../report/food-list.ts'
import type { FoodMatchView } from '../../report/food-match.ts'
import type { FoodTopView } from '../../report/food-top.ts'
import { foodMatchJson, foodSearchJson, foodShowJson, foodTopJson } from '../json/food.ts'

/** Rows and columns, for CSV and Markdown; null is unknown. */
export interface Sheet {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

export function searchSheet(view: FoodListView): Sheet {
  return {
    heads: ['id', 'description', 'source', 'calciumMgPer100g'],
    rows: foodSearchJson(view).foods.map((food) => [
      food.id,
      food.description,
      food.source,
      food.calciumMgPer100g,
    ]),
  }
}

/** Long: a row for each nutrient, portion and tag. */
export function showSheet(view: FoodFactsView): Sheet {
  const { food } = foodShowJson(view)
  const nutrients = view.nutrients.map(({ nutrient }) => {
    const { unit, per100g, known, evidence } = food.nutrients[nutrient]
    return ['per100g', nutrient, unit, per100g, known, evidence]
  })
  const usual =
    food.usualGrams === null ? [] : [['portion', 'usual amount', 'g', food.usualGrams, null, null]]
  const portions = food.portions.map(({ measure, grams }) => ['portion', measure, 'g', grams, null, null])
  const tags = food.tags.map((tag) => ['tag', tag, null, null, null, null])
  return {
    heads: ['kind', 'name', 'unit', 'value', 'known', 'evidence'],
    rows: [...nutrients, ...usual, ...portions, ...tags],
  }
}

export function topSheet(view: FoodTopView): Sheet {
  return {
    heads: [
      'id',
      'description',
      'nutrient',
      'unit',
      'amount',
      'grams',
      'per100g',
      'known',
      'evidence',
      'alike',
    ],
    rows: foodTopJson(view).foods.map((food) => [
      food.id,
      food.description,
      view.nutrient,
      UNIT_OF[view.nutrient],
      food.amount,
      food.grams,
      food.per100g,
      food.known,
      food.evidence,
      food.alike,
    ]),
  }
}

export function matchSheet(view: FoodMatchView): Sheet {
  return {
    heads: [
      'text',
      'quantity',
      'unit',
      'grams',
      'gramsFrom',
      'id',
      'description',
      'confidence',
      'error',
      'message',
      'of',
    ],
    rows: foodMatchJson(view).entries.map((entry) =>
      'error' in entry
        ? [entry.text, null, null, null, null, null, null, null, entry.error.code, entry.error.message, null]
        : [
            entry.text,
            entry.quantity,
            entry.unit,
            entry.grams,
            entry.gramsFrom,
            entry.food.id,
            entry.food.description,
            entry.confidence,
            null,
            null,
            entry.of ?? null,
          ],
    ),
  }
}
