import { expect, test } from 'vitest'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { assess, day, food, item } from './made.ts'

test('ten years of 20 entries a day are assessed in a fraction of a second', () => {
  const foods = Array.from({ length: 400 }, (_, i) =>
    food(
      `f${i}`,
      Object.fromEntries(
        NUTRIENTS.map((nutrient, n) => [nutrient, (i * 7 + n) % 5 === 0 ? Number.NaN : i + n]),
      ),
    ),
  )
  const days = Array.from({ length: 3650 }, (_, d) =>
    day(
      1 + (d % 28),
      Array.from({ length: 20 }, (_, i) => item(foods[(d * 13 + i * 29) % 400] ?? food('none', {}), 50 + i)),
    ),
  )
  const start = performance.now()
  const found = assess(days)
  const ms = performance.now() - start
  expect(found.countedDays).toBe(3650)
  expect(found.nutrients.calcium.top).toHaveLength(5)
  // About 40 ms on a slow laptop; the line is drawn where something has gone wrong by an order of magnitude.
  expect(ms).toBeLessThan(1000)
  if (process.env['BONECHECK_SHOW_TIMES'] !== undefined) console.log(`73,000 items: ${ms.toFixed(0)} ms`)
})
