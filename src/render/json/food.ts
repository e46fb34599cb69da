import { UNIT_OF } from '../../nutrition/nutrients.ts'
import type { FoodFactsView } from '../../report/food-facts.ts'
import type { FoodListView, TableInfo } from '../../report/food-list.ts'
import type { FoodMatch, FoodMatchView } from '../../report/food-match.ts'
import type { FoodTopView } from '../../report/food-top.ts'
import { problemInEnglish } from '../english/problems.ts'
import type { FoodMatchJson, FoodSearchJson, FoodShowJson, FoodTopJson } from './food-schema.ts'
import { harmless } from './harmless.ts'
import { grams, rounded, share } from './rounding.ts'

/** A value as one object on several lines. */
export function prettyJson(value: object): string {
  return `${harmless(JSON.stringify(value, null, 2))}\n`
}

/** NDJSON: an object a line. */
export function jsonLines(values: readonly object[]): string {
  return values.map((value) => `${harmless(JSON.stringify(value))}\n`).join('')
}

export function foodSearchJson(view: FoodListView): FoodSearchJson {
  return {
    schema: 'bonecheck.food-search/1',
    ...madeWith(view),
    query: view.query,
    readAs: view.readAs.map(([typed, taken]) => ({ typed, taken })),
    unknownWords: [...view.unknownWords],
    foods: view.foods.map(({ id, description, source, calciumMgPer100g }) => ({
      id,
      description,
      source,
      calciumMgPer100g: rounded('calcium', calciumMgPer100g),
    })),
  }
}

export function foodShowJson(view: FoodFactsView): FoodShowJson {
  const nutrients = view.nutrients.map(({ nutrient, per100g, known, evidence }) => [
    nutrient,
    { unit: UNIT_OF[nutrient], per100g: rounded(nutrient, per100g), known: share(known) ?? 0, evidence },
  ])
  return {
    schema: 'bonecheck.food-show/1',
    ...madeWith(view),
    food: {
      id: view.id,
      description: view.description,
      source: view.source,
      nutrients: Object.fromEntries(nutrients) as FoodShowJson['food']['nutrients'],
      usualGrams: view.usualGrams === null ? null : grams(view.usualGrams),
      portions: view.portions.map((portion) => ({ measure: portion.measure, grams: grams(portion.grams) })),
      tags: [...view.tags],
      sodiumClass: view.sodiumClass,
    },
  }
}

export function foodTopJson(view: FoodTopView): FoodTopJson {
  const { nutrient } = view
  return {
    schema: 'bonecheck.food-top/1',
    ...madeWith(view),
    nutrient,
    unit: UNIT_OF[nutrient],
    per: view.per,
    all: view.all,
    without: [...view.without],
    foods: view.foods.map((food) => ({
      id: food.id,
      description: food.description,
      amount: rounded(nutrient, food.amount) ?? 0,
      grams: grams(food.grams),
      per100g: rounded(nutrient, food.per100g) ?? 0,
      known: share(food.known) ?? 0,
      evidence: food.evidence,
      alike: food.alike,
      plain: food.plain,
    })),
    compared: view.compared,
    withoutValue: view.withoutValue,
  }
}

export function foodMatchJson(view: FoodMatchView): FoodMatchJson {
  return {
    schema: 'bonecheck.food-match/1',
    ...madeWith(view),
    entries: view.matches.map((match) => matchJson(match, view.others)),
  }
}

/** What a phrase was understood as, or why not. */
export function matchJson(
  { text, of, understood, problem }: FoodMatch,
  others: number,
): FoodMatchJson['entries'][number] {
  if (understood === null) {
    const { message } = problemInEnglish(problem.what)
    return { text, error: { code: problem.what.code, message } }
  }
  const { quantity, unit, gramsFrom, food, alternatives } = understood
  return {
    text,
    ...(of === null ? {} : { of }),
    quantity: share(quantity) ?? 0,
    unit,
    grams: grams(understood.grams),
    gramsFrom,
    food: { id: food.id, description: food.description },
    confidence: share(food.confidence) ?? 0,
    alternatives: alternatives
      .slice(0, others)
      .map(({ id, description, confidence }) => ({ id, description, confidence: share(confidence) ?? 0 })),
  }
}

function madeWith({ version, foodTable }: { readonly version: string; readonly foodTable: TableInfo }) {
  return { tool: { name: 'bonecheck' as const, version }, foodTable: { ...foodTable } }
}
