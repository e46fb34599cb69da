import type { TableFood } from './table-food.ts'
import { type FoodTags, PLANT } from './tags.ts'

/** Up to this much fat (g per 100 g) a zero of 18:3 is believed. In fatty foods it often means "not looked for". */
const NEXT_TO_NO_FAT = 0.5

/**
 * Alpha-linolenic acid: the food's own value (USDA 851, FDC 1404), else 18:3 undifferentiated for plant foods alone,
 * where it is nearly all alpha-linolenic. In other foods part of it is another acid, so there it stays unknown; but
 * foods next to without fat that have no 18:3 (water, salt, sugar) have no alpha-linolenic acid either.
 */
export function withAla(foods: readonly TableFood[], tagged: readonly FoodTags[]): TableFood[] {
  const plants = new Set(tagged.filter(({ tags }) => tags.includes(PLANT)).map(({ id }) => id))
  return foods.map((food) => {
    const { amounts, undifferentiated18c3 } = food
    if (amounts.ala !== undefined || undifferentiated18c3 === null) return food
    const isNone = undifferentiated18c3 === '0' && Number(amounts.fat ?? Number.NaN) <= NEXT_TO_NO_FAT
    if (!isNone && !plants.has(food.id)) return food
    return { ...food, amounts: { ...amounts, ala: undifferentiated18c3 } }
  })
}
