import { expect, test } from 'vitest'
import { profileOf } from '../../src/questionnaire/profile-answers.ts'
import { remarksOn } from '../../src/questionnaire/remarks.ts'
import { supplementsIn } from '../../src/questionnaire/supplement-answer.ts'
import { remarkInEnglish } from '../../src/render/english/questionnaire-remarks.ts'

const said = (id: 'supplements' | 'avoid', text: string) =>
  remarksOn({ question: { id, reader: 'profile' } }, text, new Map())
    .map(remarkInEnglish)
    .join(' ')

test('one strange word of a list is named, and the others are counted', () => {
  const line = 'calcium 600 mg, flobble, vitamin D 1000 IU'
  expect(profileOf(new Map([['supplements.1', line]]))).toEqual({
    supplements: ['calcium 600 mg', 'flobble', 'vitamin D 1000 IU'],
  })
  expect(said('supplements', line)).toContain("'flobble' is kept, but not counted")
  // 1000 IU / 40
  expect(said('supplements', line)).toContain('Counted a day: calcium 600 mg, vitamin D 25 µg (1000 IU).')
})

test.each(['calcium 500 mg, every third day', 'calcium 500 mg, weekly', 'Adcal-D3, two'])(
  '%s is not parted',
  (line) => {
    expect(supplementsIn(line)).toEqual([line])
  },
)

test('what a number of tablets comes to is said', () => {
  expect(said('supplements', 'Adcal-D3 600 mg calcium and 400 IU vitamin D, two a day')).toContain(
    'Counted a day: calcium 1200 mg, vitamin D 20 µg (800 IU).',
  )
  expect(said('supplements', 'vitamin D3 1000 IU')).toBe('')
})

test.each([
  ['Adcal-D3 twice a day', true],
  ['anything spicy', true],
  ['shellfish', false],
  ['dairy', false],
  ["I can't stand liver", false],
  ['none', false],
])('to avoid "%s": not known is said: %s', (line, isSaid) => {
  expect(said('avoid', line).includes('names no food that')).toBe(isSaid)
})
