import { expect, test } from 'vitest'
import { remarksOn } from '../../src/questionnaire/remarks.ts'

const codes = (text: string) =>
  remarksOn({ question: { id: 'avoid', reader: 'profile' } }, text, new Map()).map(({ code }) => code)

test.each(['dairy', 'nuts and milk', 'anything with gluten', 'oily fish', 'none'])(
  '%s is heeded, and nothing is said',
  (text) => {
    expect(codes(text)).toEqual([])
  },
)

test.each(['Adcal-D3 twice a day', 'spicy food'])(
  '%s names no food that is suggested, and that is said',
  (text) => {
    expect(codes(text)).toEqual(['avoids-nothing-known'])
  },
)
