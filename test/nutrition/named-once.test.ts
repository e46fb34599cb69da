import { expect, test } from 'vitest'
import { namedOnce } from '../../src/nutrition/named-once.ts'

test.each([
  [["St John's wort", "St John's wort 300 mg", "st john's wort, 2 capsules a day"], ["St John's wort"]],
  [
    ['Slow-K', 'slow-K 2 tablets', 'Lo-Salt', 'Lo-Salt 1 tsp'],
    ['Slow-K', 'Lo-Salt'],
  ],
  [
    ['vitamin B6 10 mg', 'vitamin B12 10 ug', 'vitamin B12'],
    ['vitamin B6 10 mg', 'vitamin B12 10 ug'],
  ],
  [
    ['300 mg', 'варфарин', 'аспирин'],
    ['300 mg', 'варфарин', 'аспирин'],
  ],
  [[], []],
])('%j: %j', (texts, once) => expect(namedOnce(texts)).toEqual(once))
