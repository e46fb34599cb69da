import type { Recipe } from './recipes.ts'

/** Recipes in an order in which every dish comes after what it is made of; circles where there is no such order. */
export interface Unfolded {
  readonly order: readonly Recipe[]
  /** Each as the ids along it, the first one again at its end: a dish that is made of itself. */
  readonly circles: readonly (readonly string[])[]
}

/** Orders recipes from the ground up. */
export function unfold(recipes: readonly Recipe[]): Unfolded {
  const byId = new Map(recipes.map((recipe) => [recipe.id, recipe]))
  const order: Recipe[] = []
  const circles: string[][] = []
  const done = new Set<string>()
  const path: string[] = []
  const visit = (recipe: Recipe): void => {
    if (done.has(recipe.id)) return
    const begin = path.indexOf(recipe.id)
    if (begin >= 0) {
      circles.push([...path.slice(begin), recipe.id])
      return
    }
    path.push(recipe.id)
    for (const { id } of recipe.ingredients) {
      const made = id === null ? undefined : byId.get(id)
      if (made !== undefined) visit(made)
    }
    path.pop()
    done.add(recipe.id)
    order.push(recipe)
  }
  for (const recipe of recipes) visit(recipe)
  return { order, circles }
}

/** The circles in words. */
export function circleTroubles(circles: Unfolded['circles']): string[] {
  return circles.map(
    (ids) =>
      `fndds-2021-2023/fndds_ingredients.csv: food ${ids[0]?.slice(6)} is made of itself: ` +
      ids.map((id) => id.slice(6)).join(' of '),
  )
}
