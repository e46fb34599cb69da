import { expect, test } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { readLog } from '../../src/input/read-log.ts'
import { planPins } from '../../src/report/pin-log.ts'
import { table, understood } from '../food/table-for-tests.ts'
import { place, TODAY } from '../input/reading.ts'
import { pinned, planFor } from './pinned.ts'

// The ids are those of data/foods/foods.csv.
const MILK = 'fndds:11100000'
const PRUNE = 'fndds:62122100'

/** A day with this under it. */
const day = (text: string) => `2026-11-18:\n${text}`

test.each([
  ['a list', '  lunch:\n    - 100 g milk\n', `  lunch:\n    - food: 100 g milk\n      id: ${MILK}\n`],
  [
    'no line end at the end',
    '  lunch:\n    - 100 g milk',
    `  lunch:\n    - food: 100 g milk\n      id: ${MILK}`,
  ],
  [
    'a comment behind it, wide dashes, a blank line',
    '  lunch:\n  -   100 g milk   # warm\n\n  # later\n',
    `  lunch:\n  -   food: 100 g milk   # warm\n      id: ${MILK}\n\n  # later\n`,
  ],
  [
    'a list in brackets',
    '  snacks: [ 100 g milk, 2 prunes ] # so\n',
    `  snacks: [ {food: 100 g milk, id: ${MILK}}, {food: 2 prunes, id: ${PRUNE}} ] # so\n`,
  ],
  [
    'brackets over several lines',
    '  snacks: [\n    100 g milk, # one\n    100 g\n      milk,\n  ]\n',
    `  snacks: [\n    {food: 100 g milk, id: ${MILK}}, # one\n    {food: 100 g\n      milk, id: ${MILK}},\n  ]\n`,
  ],
  [
    'texts in quotes',
    `  lunch:\n    - "100 g milk"\n    - '100 g milk' # b\n  snacks: ["100 g milk"]\n`,
    `  lunch:\n    - food: "100 g milk"\n      id: ${MILK}\n    - food: '100 g milk' # b\n      id: ${MILK}\n  snacks: [{food: "100 g milk", id: ${MILK}}]\n`,
  ],
  [
    'a text over several lines',
    '  lunch:\n  - 100 g\n   milk\n  - "100 g\n   milk"\n',
    `  lunch:\n  - food: 100 g\n     milk\n    id: ${MILK}\n  - food: "100 g\n     milk"\n    id: ${MILK}\n`,
  ],
  [
    'block scalars',
    '  lunch:\n    - |\n      100 g milk\n\n    - >2-\n      100 g milk\n',
    `  lunch:\n    - food: |\n        100 g milk\n      id: ${MILK}\n\n    - food: >2-\n        100 g milk\n      id: ${MILK}\n`,
  ],
  [
    'a long entry',
    '  lunch:\n    - food: milk\n      amount: 100 g # so\n    - { food: milk, amount: 100 g, }\n',
    `  lunch:\n    - food: milk\n      amount: 100 g # so\n      id: ${MILK}\n    - { food: milk, amount: 100 g, id: ${MILK}, }\n`,
  ],
  [
    'an id that is empty',
    '  lunch:\n    - food: 100 g milk\n      id:\n    - {food: 100 g milk, id: null}\n',
    `  lunch:\n    - food: 100 g milk\n      id: ${MILK}\n    - {food: 100 g milk, id: ${MILK}}\n`,
  ],
  [
    'entries that are pinned, to whatever food',
    '  lunch:\n    - food: 100 g milk\n      id: sr28:9291\n    - id: fndds:11100000\n      amount: 100 g\n',
    '  lunch:\n    - food: 100 g milk\n      id: sr28:9291\n    - id: fndds:11100000\n      amount: 100 g\n',
  ],
  ['a day that is a list', '  - 100 g milk\n', `  - food: 100 g milk\n    id: ${MILK}\n`],
  ['a meal that is one text', '  lunch: 100 g milk\n', `  lunch: {food: 100 g milk, id: ${MILK}}\n`],
  [
    'commas in a text that has to stand in braces',
    '  lunch: 100 g milk, NFS\n  tea: 100 g "milk", NFS\n',
    `  lunch: {food: "100 g milk, NFS", id: ${MILK}}\n  tea: {food: '100 g "milk", NFS', id: ${MILK}}\n`,
  ],
  [
    'an anchor, pinned once',
    '  lunch:\n    - &milk 100 g milk\n    - *milk\n  tea: [*milk]\n',
    `  lunch:\n    - &milk {food: 100 g milk, id: ${MILK}}\n    - *milk\n  tea: [*milk]\n`,
  ],
])('%s', (_, before, after) => {
  expect(pinned(day(before))).toBe(day(after))
  expect(pinned(day(after))).toBe(day(after))
})

test('a day that is one text becomes a list, since a map would be meals', () => {
  expect(pinned('2026-11-18: 100 g milk\n')).toBe(`2026-11-18: [{food: 100 g milk, id: ${MILK}}]\n`)
})

test('a file that is one list; lines that end as in Windows', () => {
  expect(pinned('- 100 g milk # a\r\n-   2 prunes\r\n')).toBe(
    `- food: 100 g milk # a\r\n  id: ${MILK}\r\n-   food: 2 prunes\r\n    id: ${PRUNE}\r\n`,
  )
})

test('a log in JSON stays JSON', () => {
  const log = { days: { '2026-11-18': { lunch: ['100 g milk', { food: 'milk', amount: '100 g' }] } } }
  const text = pinned(JSON.stringify(log, null, 1))
  expect(JSON.parse(text)).toEqual({
    days: {
      '2026-11-18': {
        lunch: [
          { food: '100 g milk', id: MILK },
          { food: 'milk', amount: '100 g', id: MILK },
        ],
      },
    },
  })
})

test('letters beyond ASCII before an entry do not shift anything', () => {
  expect(pinned(day('  jause 🥐: [100 g milk]\n  dîner:\n    - 100 g milk\n'))).toBe(
    day(
      `  jause 🥐: [{food: 100 g milk, id: ${MILK}}]\n  dîner:\n    - food: 100 g milk\n      id: ${MILK}\n`,
    ),
  )
})

test('what is not understood or not sure is left and listed with its place, and the rest is pinned', () => {
  const text = day('  lunch:\n    - 100 g milk\n    - 100 g zzqqx\n    - 1 egg, 2 slices toast\n')
  const { pins, left, problems } = planFor(text)
  expect(pins.map(({ entry }) => entry.food.text)).toEqual(['100 g milk'])
  expect(left).toBe(2)
  expect(problems.map(({ what, at }) => `${what.code} ${at === null ? '' : place(at)}`)).toEqual([
    'unknown-food 4:13',
    'several-foods 5:14',
  ])
})

test('a match worse than even odds is left, said with the food that it would be', () => {
  // Which these are changes with the search; of these, some are.
  const phrases = ['tea cake', 'big mac', 'rainbow trout, baked', '1 bowl of oatmeal with water']
  const unsure = phrases.filter((phrase) => understood(phrase).food.confidence < 0.5)
  expect(unsure).not.toEqual([])
  const text = day(`  lunch:\n${unsure.map((phrase) => `    - ${phrase}\n`).join('')}`)
  expect(pinned(text)).toBe(text)
  for (const { what } of planFor(text).problems)
    expect(what).toMatchObject({ code: 'not-pinned', level: 'warning', args: { why: 'unsure' } })
  expect(planFor(text).problems).toHaveLength(unsure.length)
})

test('an anchor that is a note as well would break the note, so it is left, and the others are pinned', () => {
  const text = day('  lunch:\n    - &a 100 g milk\n    - 2 prunes\n  notes: [*a]\n')
  expect(pinned(text)).toBe(
    day(`  lunch:\n    - &a 100 g milk\n    - food: 2 prunes\n      id: ${PRUNE}\n  notes: [*a]\n`),
  )
  expect(planFor(text).problems.map(({ what }) => what)).toMatchObject([
    { code: 'not-pinned', args: { why: 'place', id: MILK } },
  ])
})

test('an entry that a tag says is a text, and a block scalar with an anchor, are left', () => {
  const text = day('  lunch:\n    - !!str 100 g milk\n    - &b |\n      100 g milk\n')
  expect(pinned(text)).toBe(text)
  expect(planFor(text).left).toBe(2)
})

test('days that a merge key repeats are pinned where they stand', () => {
  const text = '2026-11-18: &usual\n  lunch: [100 g milk]\n2026-11-19:\n  <<: *usual\n  tea: [2 prunes]\n'
  expect(pinned(text)).toBe(
    `2026-11-18: &usual\n  lunch: [{food: 100 g milk, id: ${MILK}}]\n2026-11-19:\n  <<: *usual\n  tea: [{food: 2 prunes, id: ${PRUNE}}]\n`,
  )
})

test('where YAML finds a fault, nothing is planned', () => {
  const source = { name: 'log.yaml', text: day('  lunch: [100 g milk\n') }
  expect(
    planPins(source, readLog(source, { today: TODAY }), {
      understand: (entry) => understandEntry(table(), entry),
      today: TODAY,
    }),
  ).toBeNull()
})

test('leading zeros of an id, and supplements, exercise and notes, stay as they are', () => {
  const text = day(
    '  lunch:\n    - food: 100 g eggs\n      id: sr28:01123\n  supplements: [vitamin D3 1000 IU]\n  exercise: [walking 30 min]\n  notes: 100 g milk\n',
  )
  expect(pinned(text)).toBe(text)
  expect(planFor(text).alreadyPinned).toBe(1)
})
