import { type PlanFood, planFoods } from '../generated/plan-foods.ts'
import { groupsNamed, isGroupName } from './groups-named.ts'
import { wordsOf } from './words.ts'

/** What a person eats and does not, as options and profile say. */
export interface Wishes {
  /** Groups of plan-foods.yaml. */
  readonly without: readonly string[]
  /** Those of them that are left out also where only some brands have them: avoided, maybe for an allergy, and not by a diet. */
  readonly wary: readonly string[]
  /** Words of foods, in small letters. */
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
}

/** What a phrase leaves out: groups, and words of foods. */
export interface Reading {
  readonly phrase: string
  readonly groups: readonly string[]
  readonly words: readonly string[]
}

/** The groups and diets that can be named. */
export function groupNames(): readonly string[] {
  return Object.keys(planFoods.groups)
}

/** The groups that a diet leaves out. */
export function leftOutBy(diet: 'vegetarian' | 'vegan' | null): readonly string[] {
  return diet === null ? [] : planFoods.diets[diet]
}

/** Whether a food is avoided or disliked. */
export function isLeftOut(food: PlanFood, { without, wary, dislikes }: Wishes): boolean {
  return (
    food.contains.some((group) => without.includes(group)) ||
    food.may.some((group) => wary.includes(group)) ||
    dislikes.some((word) => isCalled(food, word))
  )
}

export function isLiked(food: PlanFood, { likes }: Wishes): boolean {
  return likes.some((word) => isCalled(food, word))
}

/**
 * What is left out for somebody who avoids something, maybe for an allergy: in doubt more rather than less.
 *
 * Rule    every group that any of its words names, and every food of that name; where that is nothing, every food that
 *         any one of its words names
 */
export function readAvoided(phrase: string): Reading {
  const { groups, rest } = groupsNamed(phrase)
  return { phrase, groups, words: foodsNamed(phrase, groups.length === 0 ? rest : []) }
}

/** The same of what is disliked: but where a food is called so, it is that food and not all of its group. */
export function readDisliked(phrase: string): Reading {
  const isFood = !isGroupName(phrase) && isNameOfAny(phrase)
  return isFood ? { phrase, groups: [], words: [phrase] } : readAvoided(phrase)
}

/** Whether a phrase was taken for what it says, so that nothing has to be told of it. */
export function isPlain({ phrase, groups, words }: Reading): boolean {
  return groups.length === 0 ? words.includes(phrase) : isGroupName(phrase)
}

/** Words that name none of the foods that can be suggested. */
export function naming(words: readonly string[]): { none: string[] } {
  return { none: words.filter((word) => !isNameOfAny(word)) }
}

function foodsNamed(phrase: string, rest: readonly string[]): string[] {
  if (isNameOfAny(phrase)) return [phrase]
  const plain = new Set(planFoods.notFoods.flatMap(wordsOf))
  return rest.filter((word) => !plain.has(word) && isNameOfAny(word))
}

function isNameOfAny(phrase: string): boolean {
  return planFoods.foods.some((food) => isCalled(food, phrase))
}

/** Whether a word, or several, stand in a food's name or are its kind: "yogurts" is yogurt, "oily fish" is not oil. */
export function isCalled(
  { one, more, kind }: Pick<PlanFood, 'one' | 'more' | 'kind'>,
  word: string,
): boolean {
  const names = new Set(wordsOf(`${one} ${more} ${kind.replaceAll('_', ' ')}`))
  const asked = wordsOf(word)
  return asked.length > 0 && asked.every((part) => names.has(part))
}
