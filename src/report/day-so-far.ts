import type { Entry } from '../food/entry.ts'
import { entryOf } from '../food/entry-place.ts'
import type { FoodTable } from '../food/table.ts'
import { foodsIn, type Understanding, type Understood } from '../food/understood.ts'
import type { LogDay } from '../input/log.ts'
import type { SupplementLine } from '../input/supplement.ts'
import type { FoodFacts } from '../nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../nutrition/nutrients.ts'
import { addItem, noTotals } from '../nutrition/totals.ts'

const SHOWN = ['energy', 'protein', 'calcium', 'sodium'] as const satisfies readonly Nutrient[]

/** What the food of a day comes to, in short. */
export interface DaySoFar {
  readonly entries: number
  /** Entries that are not understood, and so are in no sum. */
  readonly notUnderstood: number
  /** In the units of UNIT_OF; null: no food has a value. `isAtLeast`: of some food it is not known. */
  readonly sums: readonly {
    readonly nutrient: Nutrient
    readonly amount: number | null
    readonly isAtLeast: boolean
  }[]
  /** What supplements bring, each nutrient once, in the units of UNIT_OF. */
  readonly fromSupplements: readonly { readonly nutrient: Nutrient; readonly amount: number }[]
  /** Supplements of which that is not known. */
  readonly notCounted: number
}

/** The sums of a day's food, and beside them what its supplements bring; `everyDay`: those of a day that lists none. */
export function daySoFar(
  day: LogDay,
  {
    table,
    understand,
    everyDay,
    nutrients = SHOWN,
  }: {
    readonly table: FoodTable
    readonly understand: (entry: Entry) => Understanding
    readonly everyDay: readonly SupplementLine[] | null
    readonly nutrients?: readonly Nutrient[]
  },
): DaySoFar {
  const totals = noTotals()
  let notUnderstood = 0
  for (const entry of day.entries) {
    const understood = understand(entryOf(entry))
    if (!understood.ok) notUnderstood += 1
    else
      for (const one of foodsIn(understood.value))
        addItem(totals, { food: foodOf(one, table), grams: one.grams, sodiumClass: 'other' })
  }
  const sums = nutrients.map((nutrient) => {
    const column = COLUMN_OF[nutrient]
    const amount = totals.hasValue[column] === 1 ? (totals.food[column] ?? null) : null
    return { nutrient, amount, isAtLeast: notUnderstood > 0 || (totals.unknownGrams[column] ?? 0) > 0 }
  })
  const supplements = day.supplements ?? everyDay ?? []
  return {
    entries: day.entries.length,
    notUnderstood,
    sums,
    fromSupplements: broughtBy(supplements),
    notCounted: supplements.filter(({ dose }) => dose === null).length,
  }
}

function broughtBy(supplements: readonly SupplementLine[]): DaySoFar['fromSupplements'] {
  const brought = new Map<Nutrient, number>()
  // Of a line whose nutrients are in no sum there is nothing to say.
  for (const { dose } of supplements)
    if (dose !== null && dose.amountPerDay > 0)
      brought.set(dose.nutrient, (brought.get(dose.nutrient) ?? 0) + dose.amountPerDay)
  return [...brought].map(([nutrient, amount]) => ({ nutrient, amount }))
}

function foodOf({ food, own }: Understood, table: FoodTable): FoodFacts {
  const facts = food.row === null ? own?.facts : table.facts(food.row)
  if (facts === undefined) throw new Error(`${food.id} has no facts`)
  return facts
}
