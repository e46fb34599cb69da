import { expect, test } from 'vitest'
import { understood } from './table-for-tests.ts'

test.each(['mushy peas, a good dollop', 'spoonful of peas', 'dollop of mashed potato'])(
  '%s is a serving spoon, a quarter of a cup, and a guess',
  (entry) => {
    const { grams, gramsFrom } = understood(entry)
    // 60 ml at 0.6 to 1.1 g/ml
    expect(grams).toBeGreaterThan(36)
    expect(grams).toBeLessThan(66)
    expect(gramsFrom).toBe('default')
  },
)

test('of tomato paste and of honey it is a little', () => {
  expect(understood('dollop of tomato paste').grams).toBeLessThan(20)
  expect(understood('spoonful of honey').grams).toBeLessThan(20)
})
