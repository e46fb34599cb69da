import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IntakeDay, IntakeItem } from '../../src/nutrition/intake-day.ts'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { assess, day, dose, food, item, person } from './made.ts'

const value = fc.option(
  fc.integer({ min: 0, max: 50_000 }).map((n) => n / 10),
  { nil: Number.NaN },
)
const foods = fc
  .array(
    fc.tuple(fc.array(value, { minLength: NUTRIENTS.length, maxLength: NUTRIENTS.length }), fc.boolean()),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((made) =>
    made.map(([values, tea], i) => {
      return food(
        `f${i}`,
        Object.fromEntries(NUTRIENTS.map((nutrient, column) => [nutrient, values[column]])),
        { tea },
      )
    }),
  )
const items = foods.chain((eaten) =>
  fc.array(
    fc.tuple(fc.nat(eaten.length - 1), fc.integer({ min: 1, max: 9000 })).map(([i, tenths]) => {
      const one = eaten[i]
      if (one === undefined) throw new Error('out of foods')
      return item(one, tenths / 10)
    }),
    { minLength: 1, maxLength: 20 },
  ),
)

/** Sums of the same numbers in another order may differ in the last bits. */
function near(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

function eachNutrient(check: (nutrient: (typeof NUTRIENTS)[number]) => boolean): void {
  for (const nutrient of NUTRIENTS) expect(check(nutrient), nutrient).toBe(true)
}

const amounts = (eaten: readonly IntakeItem[]) => assess([day(1, eaten)]).nutrients

test('totals add over items', () => {
  fc.assert(
    fc.property(items, fc.nat(), (eaten, cut) => {
      const at = cut % (eaten.length + 1)
      const [all, first, rest] = [eaten, eaten.slice(0, at), eaten.slice(at)].map(amounts)
      eachNutrient((n) => {
        const parts = [first?.[n].mean ?? null, rest?.[n].mean ?? null]
        const sum = parts.every((part) => part === null) ? null : (parts[0] ?? 0) + (parts[1] ?? 0)
        return near(all?.[n].mean ?? null, sum)
      })
    }),
  )
})

test('totals add over days: the mean is their sum over the counted days', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(items, fc.boolean()), { minLength: 1, maxLength: 6 }), (made) => {
      const days: IntakeDay[] = made.map(([eaten, counts], i) =>
        day(i + 1, eaten, { incomplete: counts ? null : 'marked-incomplete' }),
      )
      const found = assess(days)
      const counted = found.days.filter(({ incomplete }) => incomplete === null)
      expect(found.countedDays).toBe(counted.length)
      eachNutrient((n) => {
        const known = counted.map(({ nutrients }) => nutrients[n].amount).filter((amount) => amount !== null)
        const mean =
          known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0) / counted.length
        return near(found.nutrients[n].mean, mean)
      })
    }),
  )
})

test('known, ratio and shares are what they say: within 0 and 1, never negative, adding up to no more than 1', () => {
  fc.assert(
    fc.property(items, (eaten) => {
      const found = assess([day(1, eaten)])
      eachNutrient((n) => {
        const { known, ratio, gap, foods } = found.nutrients[n]
        const shares = foods.top.reduce((sum, { share }) => sum + share, 0)
        return (
          (known === null || (known >= 0 && known <= 1)) &&
          (ratio === null || ratio >= 0) &&
          (gap === null || gap >= 0) &&
          shares <= 1 + 1e-9
        )
      })
    }),
  )
})

test('known is exactly 1 when nothing is missing and exactly 0 when everything is', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 5000, noNaN: true }), { minLength: 1 }), (grams) => {
      const eaten = grams.map((g) => item(food('a', { calcium: 1 }), g))
      const { calcium, zinc } = amounts(eaten)
      expect([calcium.known, zinc.known]).toEqual([1, 0])
    }),
  )
})

test('the order of items and days changes nothing', () => {
  fc.assert(
    fc.property(items, items, (one, two) => {
      const forth = assess([day(1, one), day(2, two)]).nutrients
      const back = assess([day(2, [...two].reverse()), day(1, [...one].reverse())]).nutrients
      eachNutrient(
        (n) =>
          near(forth[n].mean, back[n].mean) &&
          near(forth[n].known, back[n].known) &&
          near(forth[n].gap, back[n].gap),
      )
      eachNutrient((n) => forth[n].gapIsUpperBound === back[n].gapIsUpperBound)
    }),
  )
})

test('twice the grams are twice the totals, with the same share known', () => {
  fc.assert(
    fc.property(items, (eaten) => {
      const once = amounts(eaten)
      const twice = amounts(eaten.map((it) => ({ ...it, grams: it.grams * 2 })))
      eachNutrient((n) => {
        const mean = once[n].mean
        return near(mean === null ? null : mean * 2, twice[n].mean) && near(once[n].known, twice[n].known)
      })
    }),
  )
})

test('a supplement never changes what food brings, nor what is known of it', () => {
  fc.assert(
    fc.property(
      items,
      fc.constantFrom(...NUTRIENTS),
      fc.integer({ min: 1, max: 5000 }),
      (eaten, nutrient, amount) => {
        const without = amounts(eaten)
        const found = assess([day(1, eaten, { supplements: [dose(nutrient, amount)] })], person()).nutrients
        eachNutrient((n) => found[n].fromFood === without[n].fromFood && found[n].known === without[n].known)
        expect(near(found[nutrient].mean, (without[nutrient].mean ?? 0) + amount)).toBe(true)
      },
    ),
  )
})

test('no figure is NaN or endless, whatever is missing', () => {
  fc.assert(
    fc.property(items, (eaten) => {
      const text = JSON.stringify(assess([day(1, eaten)]), (_, it) =>
        typeof it === 'number' && !Number.isFinite(it) ? 'not a number' : it,
      )
      expect(text).not.toContain('not a number')
    }),
  )
})
