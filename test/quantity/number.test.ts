import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { milligramsIn } from '../../src/quantity/mass-unit.ts'
import { readNumber } from '../../src/quantity/number.ts'
import { roundHalfAwayFromZero } from '../../src/quantity/round.ts'

describe('numbers as people write them', () => {
  test.each([
    ['2', 2],
    [' 2 ', 2],
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    [',5', 0.5],
    ['0,125', 0.125],
    ['12,50', 12.5],
    ['1000', 1000],
    ['1.000', 1],
    ['1/2', 0.5],
    ['1 1/2', 1.5],
    ['1-1/2', 1.5],
    ['3⁄4', 0.75],
    ['½', 0.5],
    ['1½', 1.5],
    ['1 ¾', 1.75],
    ['10⅛', 10.125],
    ['0', 0],
  ])('%s', (text, value) => {
    expect(readNumber(text)).toEqual({ value })
  })

  test.each(['1,000', '12,500', '1,000,000', '1,000.5'])('%s could be a thousand times another', (text) => {
    expect(readNumber(text)).toEqual({ trouble: 'ambiguous-comma' })
  })

  test.each([
    '',
    ' ',
    '-1',
    '+1',
    '1e3',
    'NaN',
    'Infinity',
    '1/0',
    '1.',
    '1..5',
    '1.5.2',
    'two',
    '1 2',
    '٣',
    '0x10',
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toEqual({ trouble: 'not-a-number' })
  })

  test('whatever the text: a finite number, or why not', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,/½ -eE') }), (text) => {
        const read = readNumber(text)
        if ('value' in read) expect(Number.isFinite(read.value) && read.value >= 0).toBe(true)
        else expect(['not-a-number', 'ambiguous-comma']).toContain(read.trouble)
      }),
    )
  })
})

test.each([
  [-2.45, 1, -2.5],
  [2.45, 1, 2.5],
  [1.005, 2, 1.01],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [-0.04, 1, 0],
  [178.571, 1, 178.6],
  [0, 3, 0],
])('%d to %d decimals is %d', (value, decimals, rounded) => {
  expect(Object.is(roundHalfAwayFromZero(value, decimals), rounded)).toBe(true)
})

test('units of mass as labels write them, with either letter for micro', () => {
  expect(['g', 'Gram', 'MG', 'mcg', 'ug', '\u00b5g', '\u03bcg'].map(milligramsIn)).toEqual([
    1000, 1000, 1, 0.001, 0.001, 0.001, 0.001,
  ])
  expect(['IU', 'ml', '', 'constructor', '__proto__'].map(milligramsIn)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
