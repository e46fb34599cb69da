import type { LiteratureMap } from './literature-map.ts'
import { LITERATURE_NUTRIENTS, type LiteratureRow } from './literature-rows.ts'
import type { TableFood } from './table-food.ts'

const FILE = 'data/reference/literature-map.yaml'

/** What is wrong between mapping, literature and table: no row may be lost, no food or row may be made up. */
export function literatureTroubles(
  map: LiteratureMap,
  rows: readonly LiteratureRow[],
  foods: readonly TableFood[],
): string[] {
  const ids = new Set(foods.map(({ id }) => id))
  return LITERATURE_NUTRIENTS.flatMap((nutrient) => {
    const there = new Set(rows.filter((row) => row.nutrient === nutrient).map(({ name }) => name))
    const mapped = new Set(map[nutrient].flatMap((entry) => entry.rows))
    if (nutrient === 'silicon') for (const { row } of map.groups.silicon) mapped.add(row)
    const unused = new Set(Object.keys(map.unused[nutrient] ?? {}))
    const isBySr28Number = (name: string) => name.startsWith('ndb:') && ids.has(name.replace('ndb:', 'sr28:'))
    const unknownFoods = map[nutrient].flatMap((entry) => entry.foods).filter((id) => !ids.has(id))
    return [
      ...[...there]
        .filter((name) => !mapped.has(name) && !unused.has(name) && !isBySr28Number(name))
        .map((name) => `${FILE}: ${nutrient}: the row "${name}" is neither mapped nor listed as unused`),
      ...[...mapped, ...unused]
        .filter((name) => !there.has(name))
        .map((name) => `${FILE}: ${nutrient}: no row is called "${name}"`),
      ...[...mapped]
        .filter((name) => unused.has(name))
        .map((name) => `${FILE}: ${nutrient}: "${name}" is mapped and unused`),
      ...unknownFoods.map((id) => `${FILE}: ${nutrient}: no food has the id ${id}`),
    ]
  })
}
