import { type PlanFood, planFoods } from '../generated/plan-foods.ts'

/** What a person eats and does not, as options and profile say. */
export interface Wishes {
  /** Groups of plan-foods.yaml. */
  readonly without: readonly string[]
  /** Words of foods, in small letters. */
  readonly likes: readonly string[]
  readonly dislikes: readonly string[]
}

/** The groups and diets that can be named. */
export function groupNames(): readonly string[] {
  return Object.keys(planFoods.groups)
}

/** The group that a word names, by its own name or another; null: none. */
export function groupCalled(word: string): string | null {
  const asked = plain(word)
  const found = Object.entries(planFoods.groups).find(
    ([name, others]) => plain(name) === asked || others.some((other) => plain(other) === asked),
  )
  return found?.[0] ?? null
}

/** The groups that a diet leaves out. */
export function leftOutBy(diet: 'vegetarian' | 'vegan' | null): readonly string[] {
  return diet === null ? [] : planFoods.diets[diet]
}

/** Whether a food is avoided or disliked. */
export function isLeftOut(food: PlanFood, { without, dislikes }: Wishes): boolean {
  return (
    food.contains.some((group) => without.includes(group)) || dislikes.some((word) => isCalled(food, word))
  )
}

export function isLiked(food: PlanFood, { likes }: Wishes): boolean {
  return likes.some((word) => isCalled(food, word))
}

/** Words that name none of the foods that can be suggested. */
export function naming(words: readonly string[]): { none: string[] } {
  return { none: words.filter((word) => !planFoods.foods.some((food) => isCalled(food, word))) }
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

function wordsOf(text: string): string[] {
  return (plain(text).match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/(?<=[^s]{2})s$/, ''))
}

function plain(text: string): string {
  return text.trim().toLowerCase()
}
