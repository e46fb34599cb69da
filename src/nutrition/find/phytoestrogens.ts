import { phytoestrogens } from '../../generated/phytoestrogens.ts'
import type { FoodFinding } from '../findings/foods.ts'
import { namedOnce } from '../named-once.ts'
import { takenTexts, textsNaming } from '../supplement-names.ts'
import type { EatenFood } from '../top.ts'
import type { ToFind } from './to-find.ts'

/**
 * Soy and flax of the log, and concentrated sources of phytoestrogens among what is taken.
 *
 * Unit    isoflavones of food mg a day, ground flaxseed g a day; means of the counted days
 * Rule    isoflavones up to 75 mg are usual amounts, above to be asked about, above 100 high; flaxseed from above 30 g;
 *         a supplement or powder at any amount. What is known is a lower bound, so it can show an amount reached
 * Source  data/reference/phytoestrogens.yaml; domain.md 5.7
 */
export function aboutPhytoestrogens(toFind: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const days = toFind.assessment.countedDays
  return [
    ...ofSoy(toFind.assessment.nutrients.isoflavones.fromFood),
    ...ofSupplements(toFind, eaten),
    ...(days === 0 ? [] : ofFlax(eaten, days)),
  ]
}

function ofSoy(mgPerDay: number | null): FoodFinding[] {
  const { usualUpTo, highAbove, servingMg } = phytoestrogens.isoflavones
  if (mgPerDay === null || mgPerDay <= usualUpTo) return []
  return mgPerDay > highAbove
    ? [{ code: 'isoflavones-high', level: 'caution', args: { mgPerDay, above: highAbove, servingMg } }]
    : [{ code: 'isoflavones-above-usual', level: 'note', args: { mgPerDay, usualUpTo, servingMg } }]
}

function ofSupplements({ days, person }: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const { list, foods } = phytoestrogens.supplements
  const texts = takenTexts(days, person)
  const named = list.map((listed) => ({ of: listed.of, texts: textsNaming(texts, listed) }))
  const powders = eaten.filter(({ food }) => {
    const description = food.description.toLowerCase()
    return foods.some((words) => description.includes(words))
  })
  const kinds = new Set(named.flatMap(({ of, texts: found }) => (found.length > 0 ? [of] : [])))
  if (powders.length > 0) kinds.add('soy protein powder')
  const names = new Set([
    ...named.flatMap(({ texts: found }) => found),
    ...powders.map(({ food }) => food.description),
  ])
  if (kinds.size === 0) return []
  return [
    {
      code: 'phytoestrogen-supplement',
      level: 'caution',
      args: { kinds: [...kinds], names: namedOnce([...names]) },
    },
  ]
}

function ofFlax(eaten: readonly EatenFood[], days: number): FoodFinding[] {
  const { usualUpTo } = phytoestrogens.flaxseed
  const grams = eaten.reduce((sum, { food, grams: g }) => (food.tags?.includes('flax') ? sum + g : sum), 0)
  const gPerDay = grams / days
  return gPerDay > usualUpTo
    ? [{ code: 'flaxseed-above-usual', level: 'note', args: { gPerDay, usualUpTo } }]
    : []
}
