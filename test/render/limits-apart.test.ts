import fc from 'fast-check'
import { expect, test } from 'vitest'
import { amountAbove, amountText, percentOfLimit } from '../../src/render/english/amount.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, daysOf } from '../nutrition/made.ts'

test.each([
  [2300.4, 2300, '2300.4 mg'],
  [2300.04, 2300, '2300.04 mg'],
  [2300.0004, 2300, 'just above 2300 mg'],
  [2521.3, 2300, '2521 mg'],
  [2300, 2300, '2300 mg'],
])('%d beside the limit of %d is %s', (amount, limit, text) => {
  expect(amountAbove(amount, limit, 'mg')).toBe(text)
})

test('no amount above a limit is printed as the limit', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 1e-9, max: 3, noNaN: true }),
      (limit, more) => {
        fc.pre(limit + more > limit)
        for (const unit of ['mg', 'µg', 'g'] as const)
          expect(amountAbove(limit + more, limit, unit)).not.toBe(amountText(limit, unit))
      },
    ),
  )
})

test('a share above all of the limit is not 100 %', () => {
  expect(percentOfLimit(1.0002)).toBe('just over 100 %')
  expect(percentOfLimit(1)).toBe('100 %')
  expect(percentOfLimit(1.1)).toBe('110 %')
})

test('sodium of 2300.3 mg with a limit of 2300', () => {
  const found = assess(daysOf(3, { sodium: 2300.3 })).findings.find(
    ({ code }) => code === 'sodium-above-limit',
  )
  expect(found === undefined ? '' : nutritionFinding(found)).toContain('2300.3 mg a day')
})

// A gap of 378 mg and "about 350 left" stood side by side without a word.
test('what is left says that it is the gap rounded down', () => {
  const found = assess(daysOf(3, { calcium: 822 })).findings.find(({ code }) => code === 'calcium-after-food')
  expect(found === undefined ? '' : nutritionFinding(found)).toContain(
    'about 350 mg a day is left after food (the gap of 378 mg, rounded down to 50)',
  )
})
