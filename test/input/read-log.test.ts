import { describe, expect, test } from 'vitest'
import { eaten, read, TODAY, told } from './reading.ts'

describe('the forms of a log', () => {
  test.each<[string, string, string[]]>([
    ['days with dates', 'days:\n  2026-11-18:\n    lunch:\n      - 1 egg\n', ['lunch: 1 egg']],
    ['dates at the top', '2026-11-18:\n  lunch: [1 egg, 2 prunes]\n', ['lunch: 1 egg', 'lunch: 2 prunes']],
    ['a day as a list', '2026-11-18:\n  - 1 egg\n', ['1 egg']],
    ['a meal with one entry', '2026-11-18:\n  Second breakfast: 1 egg\n', ['Second breakfast: 1 egg']],
    ['a day with one entry', '2026-11-18: 1 egg\n', ['1 egg']],
    ['JSON', '{"days": {"2026-11-18": {"lunch": ["1 egg"]}}}', ['lunch: 1 egg']],
    ['CRLF', '2026-11-18:\r\n  - 1 egg\r\n  - 2 prunes\r\n', ['1 egg', '2 prunes']],
    [
      'a merged day',
      '2026-11-18:\n  <<: {lunch: [1 egg]}\n  dinner: [1 ham]\n',
      ['dinner: 1 ham', 'lunch: 1 egg'],
    ],
    ['a decimal comma in a block list', '2026-11-18:\n  - 1,5 dl milk\n', ['1,5 dl milk']],
    ['a meal of nothing', '2026-11-18:\n  supper: nothing\n  dinner: [1 egg]\n', ['dinner: 1 egg']],
    ['a meal that was left out', '2026-11-18:\n  lunch:\n  dinner: [1 egg]\n', ['dinner: 1 egg']],
    ['an odd meal name', '2026-11-18:\n  __proto__: [1 egg]\n', ['__proto__: 1 egg']],
  ])('%s', (_name, text, entries) => {
    const made = read(text)
    expect(told(made)).toEqual([])
    expect(made.log.days.map(({ date }) => date)).toEqual(['2026-11-18'])
    expect(eaten(made.log.days[0])).toEqual(entries)
    expect(made.log.days[0]?.troubled).toBe(false)
  })

  test('a file that is one list is today', () => {
    const made = read('- 1 egg\n- 2 prunes\n')
    expect(told(made)).toEqual([])
    expect(made.log.days).toMatchObject([{ date: TODAY, troubled: false }])
    expect(eaten(made.log.days[0])).toEqual(['1 egg', '2 prunes'])
  })

  test('an alias repeats a day; days come in the order of dates', () => {
    const { log } = read('2026-11-19: &usual [1 egg]\n2026-11-18: *usual\n')
    expect(log.days.map(({ date }) => date)).toEqual(['2026-11-18', '2026-11-19'])
    expect(log.days.map(eaten)).toEqual([['1 egg'], ['1 egg']])
  })

  test('the long form, and null for what JSON leaves out', () => {
    const { log, problems } = read(
      '2026-11-18:\n  - {food: "kale, cooked", amount: 1 1/2 cups, id: null}\n  - food: milk\n    amount: 2\n',
    )
    expect(problems).toEqual([])
    expect(
      log.days[0]?.entries.map(({ food, amount, id }) => [food.text, amount?.text ?? null, id?.text ?? null]),
    ).toEqual([
      ['kale, cooked', '1 1/2 cups', null],
      ['milk', '2', null],
    ])
  })

  test('reserved keys', () => {
    const [day] = read(
      '2026-11-18:\n  supplements: [calcium 500 mg]\n  exercise: walking 30 min\n  symptoms: [tired]\n  notes: slept well\n  complete: no\n',
    ).log.days
    expect(day).toMatchObject({ complete: false, entries: [], troubled: false })
    expect(day?.supplements?.map(({ dose }) => dose)).toMatchObject([
      { nutrient: 'calcium', amountPerDay: 500 },
    ])
    expect([day?.exercise, day?.symptoms, day?.notes].map((texts) => texts?.map(({ text }) => text))).toEqual(
      [['walking 30 min'], ['tired'], ['slept well']],
    )
  })

  test('supplements: nothing said is null, none is an empty list', () => {
    expect(read('2026-11-18: [1 egg]').log.days[0]?.supplements).toBeNull()
    expect(read('2026-11-18: {supplements: none}').log.days[0]?.supplements).toEqual([])
    expect(read('2026-11-18: {supplements: []}').log.days[0]?.supplements).toEqual([])
  })
})

// The smallest bad log for each code, with its line and column counted by hand.
test.each<[string, string[]]>([
  ['', ['empty-file 1:1']],
  ['# nothing yet\n', ['empty-file 1:1']],
  ['hello', ['not-a-map 1:1']],
  ['days:\n\t2026-11-18: x', ['yaml-tab 2:1']],
  ['2026-11-18:\n  - "1 egg\n2026-11-19:\n  - 1 ham', ['yaml-syntax 2:5']],
  ['2026-11-18:\n  - 1 egg\n -2 eggs', ['yaml-syntax 3:1']],
  ['2026-11-18: *nope', ['yaml-syntax 1:13']],
  ['2026-11-18:\n  - @home pizza', ['yaml-syntax 2:5']],
  ['2026-11-18:\n  - !x 1 egg', ['yaml-syntax 2:5']],
  ['2026-11-18: [1 egg]\n---\n2026-11-19: [1 egg]', ['yaml-syntax 3:1']],
  ['[[[[[[[['.repeat(10), ['yaml-too-deep 1:62']],
  ['&a [*a, *a]', ['yaml-too-deep 1:5']],
  ['breakfast: [1 egg]', ['unknown-key 1:1']],
  ['__proto__: {x: 1}\nconstructor: y\n', ['unknown-key 1:1', 'unknown-key 2:1']],
  ['foods: []\nrecipes: x', ['not-a-map 1:8', 'not-a-map 2:10']],
  ['foods: {}\nfoods: {}', ['duplicate-key 2:1']],
  ['days:\n  - 1 egg', ['not-a-map 2:3']],
  ['2026-02-30: [1 egg]', ['bad-date 1:1']],
  ['days:\n  2026-11-8: [1 egg]', ['bad-date 2:3']],
  ['2026-11-18:\n  2026-11-19: [1 egg]', ['bad-date 2:3']],
  ['2026-11-18:\n  19 November 2026: [1 egg]', ['bad-date 2:3']],
  ['2026-11-18:\n  10-11: [1 egg]\n  snack 2: [1 egg]', []],
  ['2026-11-18: [1 egg]\n2026-11-18: [1 ham]', ['duplicate-date 2:1']],
  ['2026-11-18:\n  lunch: [1 egg]\n  lunch: [1 ham]', ['duplicate-key 3:3']],
  ['2026-11-18:\n  suplements: [x]', ['unknown-key 2:3']],
  ['2026-11-18:\n  lunch: {egg: 1}', ['not-a-list 2:10']],
  ['2026-11-18:\n  - [1 egg]', ['nested-list 2:5']],
  ['2026-11-18:\n  - \n  - 1 egg', ['empty-item 2:5']],
  ['2026-11-18: [2, 1 egg]', ['bare-number 1:14']],
  ['2026-11-18: [1,5 dl milk]', ['split-at-comma 1:14']],
  ['2026-11-18: [yogurt 1,5 dl]', ['split-at-comma 1:14']],
  ['2026-11-18:\n  - 1 cup milk: whole', ['entry-is-map 2:5']],
  ['2026-11-18:\n  - {food: milk, amonut: 1 cup}', ['unknown-key 2:18']],
  ['2026-11-18:\n  - {food: milk, amount: [1]}', ['not-a-text 2:26']],
  ['2026-11-18:\n  - {amount: 1 cup}', ['entry-without-food 2:5']],
  ['2026-11-18:\n  - {amount: 1 cup, food: null}', ['entry-without-food 2:5']],
  [`2026-11-18:\n  - ${'x'.repeat(1001)}`, ['entry-too-long 2:5']],
  ['2026-11-18:\n  complete: maybe', ['bad-yes-no 2:13']],
  ['2026-11-18:\n  complete: on', ['bad-yes-no 2:13']],
  ['2026-11-18:\n  symptoms: [[tired]]', ['not-a-text 2:14']],
  ['2026-11-18:\n  supplements: {calcium: 500 mg}', ['not-a-list 2:16']],
  ['2026-11-18:\n  supplements: [calcium citrate 500 mg]', ['salt-or-element 2:17']],
  ['profile: [x]\n2026-11-18: [1 egg]', ['not-a-text 1:10']],
])('%j', (text, problems) => {
  expect(told(read(text))).toEqual(problems)
})

describe('what cannot be read costs as little as it can', () => {
  test('a day with a broken entry does not count, and the others do', () => {
    const { log } = read('2026-11-18:\n  - @home pizza\n  - 1 egg\n2026-11-19: [1 ham]\n')
    expect(log.days.map((day) => [day.date, day.troubled, eaten(day)])).toEqual([
      ['2026-11-18', true, ['1 egg']],
      ['2026-11-19', false, ['1 ham']],
    ])
  })

  test('days before a quote that is never closed are read', () => {
    const { log } = read(
      '2026-11-18:\n  - 1 egg\n2026-11-19:\n  - 1 ham\n  - "1 pear\n2026-11-20:\n  - 1 fig\n',
    )
    expect(log.days.map((day) => [day.date, day.troubled, eaten(day)])).toEqual([
      ['2026-11-18', false, ['1 egg']],
      ['2026-11-19', true, ['1 ham']],
    ])
  })

  test('neither half of a decimal comma is eaten', () => {
    expect(eaten(read('2026-11-18: [1 egg, 1,5 dl milk]').log.days[0])).toEqual(['1 egg'])
  })

  test('a date that comes twice: the first stands, and does not count', () => {
    const { log, problems } = read('2026-11-18: [1 egg]\n2026-11-18: [1 ham]')
    expect(log.days.map((day) => [day.troubled, eaten(day)])).toEqual([[true, ['1 egg']]])
    expect(problems[0]?.what).toMatchObject({
      code: 'duplicate-date',
      args: { first: { start: 0, end: 10 } },
    })
  })

  test.each([
    ['2026-11-8', '2026-11-08'],
    ['2026/11/18', '2026-11-18'],
    ['18.11.2026', '2026-11-18'],
    ['03/04/2026', '2026-04-03 or 2026-03-04'],
  ])('%s: meant was %s', (text, suggestion) => {
    expect(read(`days:\n  ${text}: [1 egg]`).problems[0]?.what).toMatchObject({
      code: 'bad-date',
      args: { text, suggestion },
    })
  })

  test('keys that objects have of their own pollute nothing', () => {
    read('__proto__: {polluted: yes}\n2026-11-18:\n  __proto__: [1 egg]\n  constructor: [1 egg]\n')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })
})

test.each([
  ['26 November 2026', 'form', '2026-11-26'],
  ['26/11/2026', 'form', '2026-11-26'],
  ['2026/11/26', 'form', '2026-11-26'],
  ['Nov 18', 'form', '2026-11-18'],
  ['Wednesday 18 Nov', 'form', '2026-11-18'],
  ['2026-11-18 (Wed)', 'form', '2026-11-18'],
  ['20261118', 'form', '2026-11-18'],
  ['18.11.', 'form', '2026-11-18'],
  ['03/04/2026', 'form', '2026-04-03 or 2026-03-04'],
  ['31 November 2026', 'no-such-day', null],
])('a day under %s is told, with the date that a log wants', (key, why, suggestion) => {
  for (const log of [`${key}:\n  - 1 egg\n`, `days:\n  ${key}:\n    - 1 egg\n`])
    expect(read(log).problems.map(({ what }) => what)).toEqual([
      { code: 'bad-date', level: 'error', args: { text: key, why, suggestion } },
    ])
})
