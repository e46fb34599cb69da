import type { Measures } from '../food/amount/units.ts'
import type { Table } from '../food/own/own-foods.ts'
import type { FoodTable } from '../food/table.ts'
import { understandEntry } from '../food/understand-entry.ts'
import type { Log } from '../input/log.ts'
import { isSaltSubstitute } from '../nutrition/salt-substitute.ts'
import type { OwnFoodsRead } from './own-foods.ts'
import type { ProfileRead } from './read-profile.ts'
import type { World } from './world.ts'

/** null: there are none, as in most logs, and nothing of them is loaded. */
export async function ownFoodsFor(
  { own }: Pick<Log, 'own'>,
  { profile }: Pick<ProfileRead, 'profile'>,
  world: World,
): Promise<OwnFoodsRead | null> {
  const path = profile?.foods ?? null
  if (own.length === 0 && path === null) return null
  return (await import('./own-foods.ts')).readOwnFoods(own, path, world)
}

/** What own foods ask of the table. */
export function askedOf(table: FoodTable, measures: Measures): Table {
  return {
    measures,
    understand: (entry) => understandEntry(table, entry, measures),
    isSaltSubstitute,
    facts: (row) => table.facts(row),
  }
}
