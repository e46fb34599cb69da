import type { TableFood } from './table-food.ts'
import { type FoodTags, PLANT } from './tags.ts'

/**
 * Alpha-linolenic acid: the food's own value (USDA 851, FDC 1404), else 18:3 undifferentiated for plant foods alone,
 * where it is nearly all alpha-linolenic. In animal foods part of it is another acid, so there it stays unknown.
 */
export function alaOfPlants(foods: readonly TableFood[], tagged: readonly FoodTags[]): TableFood[] {
  const plants = new Set(tagged.filter(({ tags }) => tags.includes(PLANT)).map(({ id }) => id))
  return foods.map((food) => {
    const { amounts, undifferentiated18c3 } = food
    if (amounts.ala !== undefined || undifferentiated18c3 === null || !plants.has(food.id)) return food
    return { ...food, amounts: { ...amounts, ala: undifferentiated18c3 } }
  })
}
