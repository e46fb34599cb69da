import { expect, test } from 'vitest'
import { namesGuessed } from '../../src/nutrition/names-guessed.ts'
import { assess, codes, daysOf, person } from './made.ts'

test.each([
  ['warfrin', 'warfarin'],
  ['Ramirpil 5 mg', 'ramipril'],
  ['levothyroxnie', 'levothyroxine'],
])('"%s" is read as %s, and that is said', (text, as) => {
  const who = person({ medicines: [text] })
  expect(namesGuessed(who)).toEqual([{ text, as }])
  expect(codes(assess(daysOf(3, {}), who))).toContain('names-guessed')
})

test.each(['warfarin', 'Coumadin 3mg at night', 'metformin', 'aspirin', 'anastrozole 1 mg', 'CKD', 'gout'])(
  '"%s" is no guess',
  (text) => {
    expect(namesGuessed(person({ medicines: [text] }))).toEqual([])
    expect(namesGuessed(person({ conditions: [text] }))).toEqual([])
  },
)

test('a condition one slip away is a guess too', () => {
  expect(namesGuessed(person({ conditions: ['sarcoidosys'] }))).toEqual([
    { text: 'sarcoidosys', as: 'sarcoidosis' },
  ])
})
