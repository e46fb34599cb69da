import { describe, expect, test } from 'vitest'
import { type Said, saidIn } from '../../../src/input/adding/said.ts'

const said = (more: Partial<Said>): Said => ({ to: null, alsoTo: null, days: [], text: '', ...more })

test.each<readonly [string, readonly Partial<Said>[]]>([
  [
    'Breakfast: 2 eggs. Lunch: 1 cup soup',
    [
      { to: 'breakfast', text: '2 eggs' },
      { to: 'lunch', text: '1 cup soup' },
    ],
  ],
  [
    'breakfast: 2 eggs, lunch: 1 banana',
    [
      { to: 'breakfast', text: '2 eggs' },
      { to: 'lunch', text: '1 banana' },
    ],
  ],
  [
    'Breakfast was 2 eggs; then lunch - soup',
    [
      { to: 'breakfast', text: '2 eggs' },
      { to: 'lunch', text: 'soup' },
    ],
  ],
  [
    'breakfast 2 eggs, lunch 1 cup soup',
    [
      { to: 'breakfast', text: '2 eggs' },
      { to: 'lunch', text: '1 cup soup' },
    ],
  ],
  [
    'For breakfast I had 2 eggs. For lunch I had 1 cup soup.',
    [
      { to: 'breakfast', text: '2 eggs' },
      { to: 'lunch', text: '1 cup soup.' },
    ],
  ],
  ['2 eggs, lunch: 1 banana', [{ text: '2 eggs' }, { to: 'lunch', text: '1 banana' }]],
  ['2 eggs lunch: 1 banana', [{ to: 'lunch', text: '2 eggs: 1 banana' }]],
  [
    '2 eggs for breakfast, 1 banana for lunch',
    [{ to: 'lunch', alsoTo: 'breakfast', text: '2 eggs, 1 banana' }],
  ],
  [
    'I had 2 eggs for breakfast and a banana as a snack',
    [{ to: 'snacks', alsoTo: 'breakfast', text: '2 eggs and a banana' }],
  ],
  ['2 eggs for lunch, 1 banana for lunch', [{ to: 'lunch', text: '2 eggs, 1 banana' }]],
  ['2 eggs for breakfast, 1 banana', [{ to: 'breakfast', text: '2 eggs, 1 banana' }]],
  [
    'lunch: soup. Supplements: vitamin D3 1000 IU',
    [
      { to: 'lunch', text: 'soup' },
      { to: 'supplements', text: 'vitamin D3 1000 IU' },
    ],
  ],
])('%s', (line, parts) => {
  expect(saidIn(line)).toEqual(parts.map(said))
})

describe('names of foods that begin or end like a meal are left alone', () => {
  test.each([
    '1 breakfast bar, 1 cup tea',
    '30 g lunch meat',
    'soup with 2 dinner rolls',
    'green tea: 1 cup',
    'rice pudding: 100 g',
    'fruit snacks: 1 pouch',
    '1 tv dinner',
  ])('%s', (line) => {
    expect(saidIn(line)).toEqual([said({ text: line })])
  })
})

describe('days', () => {
  test.each<readonly [string, Partial<Said>]>([
    ['yesterday breakfast: 2 eggs', { to: 'breakfast', days: ['yesterday'], text: '2 eggs' }],
    ["yesterday's lunch: 2 eggs", { to: 'lunch', days: ['yesterday'], text: '2 eggs' }],
    ['lunch yesterday: 2 eggs', { to: 'lunch', days: ['yesterday'], text: '2 eggs' }],
    ['Dinner last night was 2 eggs', { to: 'dinner', days: ['last night'], text: '2 eggs' }],
    ['Monday: 2 eggs', { days: ['Monday'], text: '2 eggs' }],
    ['2 eggs on Monday', { days: ['on Monday'], text: '2 eggs' }],
    ['2 eggs for lunch on Monday', { to: 'lunch', days: ['on Monday'], text: '2 eggs' }],
    ['2 eggs two days ago', { days: ['two days ago'], text: '2 eggs' }],
    ['2 eggs yesterday, 1 banana today', { days: ['today', 'yesterday'], text: '2 eggs, 1 banana' }],
    ['2026-11-20: 2 eggs', { days: ['2026-11-20'], text: '2 eggs' }],
    ['100 g chicken left over from last night', { text: '100 g chicken left over from last night' }],
    ["1 cup of yesterday's soup", { text: "1 cup of yesterday's soup" }],
    ['Sunday roast, 200 g', { text: 'Sunday roast, 200 g' }],
  ])('%s', (line, one) => {
    expect(saidIn(line)).toEqual([said(one)])
  })
})
