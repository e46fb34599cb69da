import { expect, test } from 'vitest'
import { readNumber } from '../../src/quantity/number.ts'

test.each<[string, number]>([
  ['2', 2],
  ['1.5', 1.5],
  ['1,5', 1.5],
  ['.5', 0.5],
  ['0,125', 0.125],
  ['1/2', 0.5],
  ['1 1/2', 1.5],
  ['1½', 1.5],
  ['¾', 0.75],
])('%s', (text, value) => {
  expect(readNumber(text)).toEqual({ value })
})

test.each(['1,000', '12,500', '1,000,000'])('%s could be thousands', (text) => {
  expect(readNumber(text)).toEqual({ trouble: 'ambiguous-comma' })
})

test.each(['', '-1', '1/0', '1.2.3', '1e3', 'two', '1 2', 'Infinity', '0x10'])('%s is no number', (text) => {
  expect(readNumber(text)).toEqual({ trouble: 'not-a-number' })
})
