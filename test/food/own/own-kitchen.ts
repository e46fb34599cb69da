import type { Measures } from '../../../src/food/amount/units.ts'
import { OwnFoods } from '../../../src/food/own/own-foods.ts'
import { understandEntry } from '../../../src/food/understand-entry.ts'
import type { Understanding, Understood } from '../../../src/food/understood.ts'
import type { FoodFacts } from '../../../src/nutrition/intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../../../src/nutrition/nutrients.ts'
import { isSaltSubstitute } from '../../../src/nutrition/salt-substitute.ts'
import { place, read } from '../../input/reading.ts'
import { table } from '../table-for-tests.ts'

/** Own foods of a log's text (and of a second text, the file that the profile names), with the built table. */
export function kitchen(text: string, file = '', measures: Measures = 'us') {
  const log = read(text)
  const inFile = read(file === '' ? 'days: {}' : file, 'foods.yaml')
  const faults = [...log.problems, ...inFile.problems].filter(({ what }) => what.code !== 'empty-file')
  if (faults.length > 0) throw new Error(`not sound: ${JSON.stringify(faults.map(({ what }) => what))}`)
  return cooked(log.log.own, inFile.log.own, measures)
}

/** As `kitchen`, for definitions that need not be sound. */
export function unsound(text: string) {
  return cooked(read(text).log.own, [], 'us')
}

function cooked(
  inLog: ReturnType<typeof read>['log']['own'],
  inFile: ReturnType<typeof read>['log']['own'],
  measures: Measures,
) {
  const own = new OwnFoods(
    { inLog, inFile },
    {
      understand: (entry) => understandEntry(table(), entry, measures),
      isSaltSubstitute,
      measures,
      facts: (row) => table().facts(row),
    },
  )
  const answer = (food: string, amount: string | null = null, id: string | null = null): Understanding =>
    own.answer({ food, amount, id })
  const understood = (food: string, amount: string | null = null, id: string | null = null): Understood => {
    const made = answer(food, amount, id)
    if (!made.ok) throw new Error(`"${food}" was not understood: ${JSON.stringify(made.problem.code)}`)
    return made.value
  }
  return {
    answer,
    understood,
    /** Grams of an own food; fails where a table food was taken. */
    grams: (food: string, amount: string | null = null): number => {
      const made = understood(food, amount)
      if (made.own === undefined) throw new Error(`"${food}" is ${made.food.id}`)
      return made.grams
    },
    facts: (food: string): FoodFacts => factsOf(understood(food)),
    /** The code of what is wrong, with the words it is about. */
    trouble: (food: string, amount: string | null = null): string => {
      const made = answer(food, amount)
      return made.ok ? `taken as ${made.value.food.id}` : made.problem.code
    },
    told: [...own.problems, ...own.ofIngredients].map(
      ({ what, at }) => `${what.code} ${at === null ? '' : place(at)}`,
    ),
  }
}

export function factsOf({ own, food }: Understood): FoodFacts {
  return own?.facts ?? table().facts(food.row ?? -1)
}

export const per100g = (facts: FoodFacts, nutrient: Nutrient): number =>
  facts.per100g[COLUMN_OF[nutrient]] ?? Number.NaN
