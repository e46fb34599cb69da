import { unitOf } from '../../src/food/amount/units.ts'

/** Median g/ml of each category, from its foods' cups, spoons and fluid ounces: `[category, density, ...]`. */
export function densities(
  foods: readonly Record<string, string>[],
  portionsOf: readonly (readonly { measure: string; grams: number }[])[],
): Float32Array {
  const byCategory = new Map<number, number[]>()
  foods.forEach((food, row) => {
    const volumes = (portionsOf[row] ?? []).flatMap(({ measure, grams }) => {
      const ml = millilitresOf(measure)
      return ml === null ? [] : [grams / ml]
    })
    const list = byCategory.get(Number(food['category'])) ?? []
    if (volumes.length > 0) list.push(median(volumes))
    byCategory.set(Number(food['category']), list)
  })
  const pairs = [...byCategory].filter(([, list]) => list.length > 0).sort(([a], [b]) => a - b)
  return Float32Array.from(pairs.flatMap(([category, list]) => [category, median(list)]))
}

/** "cup, chopped" is 236.6 ml; null for what is no volume. */
function millilitresOf(measure: string): number | null {
  const word = /^(fl oz|cup|tbsp|tablespoon|tsp|teaspoon|pint|quart)\b/i
    .exec(measure)?.[1]
    ?.toLowerCase()
    .replace(' ', '')
  return word === undefined ? null : (unitOf(word)?.size ?? null)
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
