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

test.each([
  'the pink one',
  'pink one',
  'the little white one',
  'the one for my heart',
  'two white ones at night',
  'red and yellow capsule',
  'something for sleep',
  'plant sterols',
  'the one in question',
])('"%s" is a description, and no slip of a name', (text) => {
  expect(namesGuessed(person({ medicines: [text] }))).toEqual([])
  expect(namesGuessed(person({ conditions: [text] }))).toEqual([])
})

test.each([
  ['kumadin', 'coumadin'],
  ['wafarin', 'warfarin'],
  ['spironolactne', 'spironolactone'],
])('"%s" begins like %s, and is read as it', (text, as) => {
  expect(namesGuessed(person({ medicines: [text] }))).toEqual([{ text, as }])
})

test.each([
  ['earfarin 3 mg', 'warfarin'],
  ['arfarin', 'warfarin'],
  ['wwarfarin', 'warfarin'],
  ['pironolactone', 'spironolactone'],
])('"%s" has one slip, in its first letter, and is read as %s', (text, as) => {
  expect(namesGuessed(person({ medicines: [text] }))).toEqual([{ text, as }])
})

// Nothing else may be wrong then, the name has eight letters, and it is one word.
test.each(['earfain', 'tritrom', 'cold rithiazide'])('"%s" is no slip', (text) => {
  expect(namesGuessed(person({ medicines: [text] }))).toEqual([])
})

test('a condition one slip away is a guess too', () => {
  expect(namesGuessed(person({ conditions: ['sarcoidosys'] }))).toEqual([
    { text: 'sarcoidosys', as: 'sarcoidosis' },
  ])
})
