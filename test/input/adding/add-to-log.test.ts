import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../src/calendar/plain-date.ts'
import { addDay, addToLog } from '../../../src/input/adding/add-to-log.ts'
import type { ListKey } from '../../../src/input/adding/addition.ts'
import type { Item, Written } from '../../../src/input/adding/written.ts'
import { readLog } from '../../../src/input/read-log.ts'

const day = (text: string) => plainDate(text) as PlainDate
const TODAY = day('2026-11-23')
const added = (text: string, meal: string | null, entries: string[], date = '2026-11-18') =>
  addToLog({ name: 'log.yaml', text }, { date: day(date), meal, entries }, TODAY)
const textOf = (...args: Parameters<typeof added>) => {
  const made = added(...args)
  return made.ok ? made.text : made.problem.args.why
}

test.each([
  ['', '2026-11-18:\n  lunch:\n    - 2 eggs\n'],
  ['# mine\n', '# mine\n2026-11-18:\n  lunch:\n    - 2 eggs\n'],
  ['2026-11-18:\n  lunch:\n    - tea', '2026-11-18:\n  lunch:\n    - tea\n    - 2 eggs'],
  [
    '2026-11-18:\n  lunch:\n  - tea # hot\n\n# end\n',
    '2026-11-18:\n  lunch:\n  - tea # hot\n  - 2 eggs\n\n# end\n',
  ],
  ['2026-11-18:\r\n  lunch:\r\n    - tea\r\n', '2026-11-18:\r\n  lunch:\r\n    - tea\r\n    - 2 eggs\r\n'],
  ['2026-11-18:\n  lunch: [tea, rice]\n', '2026-11-18:\n  lunch: [tea, rice, 2 eggs]\n'],
  ['2026-11-18:\n  lunch: []\n', '2026-11-18:\n  lunch: [2 eggs]\n'],
  ['2026-11-18:\n  lunch:\n', '2026-11-18:\n  lunch:\n    - 2 eggs\n'],
  ['2026-11-18:\n  tea:\n    - tea\n', '2026-11-18:\n  tea:\n    - tea\n  lunch:\n    - 2 eggs\n'],
  [
    'days:\n  2026-11-17:\n    tea:\n      - tea\n\n  2026-11-19:\n    tea:\n      - tea\n',
    'days:\n  2026-11-17:\n    tea:\n      - tea\n\n  2026-11-18:\n    lunch:\n      - 2 eggs\n\n  2026-11-19:\n    tea:\n      - tea\n',
  ],
  ['2026-11-19: [tea]\n', '2026-11-18:\n  lunch:\n    - 2 eggs\n2026-11-19: [tea]\n'],
])('%j', (before, after) => {
  expect(textOf(before, 'lunch', ['2 eggs'])).toBe(after)
})

test.each([
  // The newest day stands on top: a newer one goes above it, an older one where its date falls.
  [
    '2026-11-17: [tea]\n2026-11-15: [tea]\n',
    '2026-11-18:\n  lunch:\n    - 2 eggs\n2026-11-17: [tea]\n2026-11-15: [tea]\n',
  ],
  [
    '2026-11-19: [tea]\n2026-11-15: [tea]\n',
    '2026-11-19: [tea]\n2026-11-18:\n  lunch:\n    - 2 eggs\n2026-11-15: [tea]\n',
  ],
  [
    'days:\n  # mine\n  2026-11-17:\n    tea: [tea]\n\n  2026-11-15:\n    tea: [tea]\n',
    'days:\n  2026-11-18:\n    lunch:\n      - 2 eggs\n\n  # mine\n  2026-11-17:\n    tea: [tea]\n\n  2026-11-15:\n    tea: [tea]\n',
  ],
])('newest on top: %j', (before, after) => {
  expect(textOf(before, 'lunch', ['2 eggs'])).toBe(after)
})

test.each([
  ['{}', '{"2026-11-18": {"lunch": ["2 eggs"]}}'],
  ['{"days": {}}\n', '{"days": {"2026-11-18": {"lunch": ["2 eggs"]}}}\n'],
  ['{"2026-11-18": {"lunch": ["tea"]}}', '{"2026-11-18": {"lunch": ["tea", "2 eggs"]}}'],
  ['{"2026-11-18":{"tea":["tea"]}}', '{"2026-11-18":{"tea":["tea"], "lunch": ["2 eggs"]}}'],
  [
    '{\n  "2026-11-17": {\n    "tea": [\n      "tea"\n    ]\n  }\n}\n',
    '{\n  "2026-11-17": {\n    "tea": [\n      "tea"\n    ]\n  },\n  "2026-11-18": {"lunch": ["2 eggs"]}\n}\n',
  ],
  [
    '{"2026-11-18": {\r\n  "lunch": [\r\n    "tea"\r\n  ]\r\n}}',
    '{"2026-11-18": {\r\n  "lunch": [\r\n    "tea",\r\n    "2 eggs"\r\n  ]\r\n}}',
  ],
])('JSON stays JSON: %j', (before, after) => {
  expect(textOf(before, 'lunch', ['2 eggs'])).toBe(after)
  expect(() => JSON.parse(after)).not.toThrow()
})

const addedTo = (text: string, list: ListKey, entries: string[]) => {
  const addition = { date: day('2026-11-18'), meal: null, list, entries }
  const made = addToLog({ name: 'log.yaml', text }, addition, TODAY)
  return made.ok ? made.text : made.problem.args.why
}

test.each([
  ['', '2026-11-18:\n  supplements:\n    - zinc 5 mg\n'],
  ['2026-11-18:\n  lunch: [tea]\n', '2026-11-18:\n  lunch: [tea]\n  supplements:\n    - zinc 5 mg\n'],
  ['2026-11-18:\n  supplements: []\n', '2026-11-18:\n  supplements: [zinc 5 mg]\n'],
  ['2026-11-18: { supplements: [boron 3 mg] }\n', '2026-11-18: { supplements: [boron 3 mg, zinc 5 mg] }\n'],
  ['2026-11-18: [tea]\n', 'day-is-list'],
  ['2026-11-18:\n  supplements: none\n', '2026-11-18:\n  supplements: [zinc 5 mg]\n'],
  ['2026-11-18:\n  supplements: zinc 5 mg\n', 'not-a-list'],
])('supplements: %j', (before, after) => {
  expect(addedTo(before, 'supplements', ['zinc 5 mg'])).toBe(after)
})

test('exercise, behind what stands there', () => {
  expect(addedTo('2026-11-18:\n  exercise:\n  - yoga\n', 'exercise', ['walk 5 km'])).toBe(
    '2026-11-18:\n  exercise:\n  - yoga\n  - walk 5 km\n',
  )
})

const LONG: Item = { food: 'kale, cooked', amount: '1 cup', id: 'fndds:72119211' }

test('the long form in lines, in brackets and in JSON', () => {
  const put = (text: string) => {
    const made = addToLog(
      { name: 'log.yaml', text },
      { date: day('2026-11-18'), meal: 'lunch', entries: [LONG] },
      TODAY,
    )
    return made.ok ? made.text : made.problem.args.why
  }
  expect(put('')).toBe(
    '2026-11-18:\n  lunch:\n    - food: kale, cooked\n      amount: 1 cup\n      id: fndds:72119211\n',
  )
  expect(put('2026-11-18: { lunch: [tea] }\n')).toBe(
    '2026-11-18: { lunch: [tea, {food: "kale, cooked", amount: 1 cup, id: "fndds:72119211"}] }\n',
  )
  expect(put('{"2026-11-18": {"lunch": []}}')).toBe(
    '{"2026-11-18": {"lunch": [{"food": "kale, cooked", "amount": "1 cup", "id": "fndds:72119211"}]}}',
  )
})

test('a whole day goes where its date falls, once', () => {
  const whole: Written = new Map<string, Written>([
    ['lunch', [LONG, 'tea']],
    ['exercise', ['yoga']],
    ['complete', false],
  ])
  const put = (text: string) => {
    const made = addDay({ name: 'log.yaml', text }, day('2026-11-18'), whole, TODAY)
    return made.ok ? made.text : made.problem.args.why
  }
  const lines =
    '2026-11-18:\n  lunch:\n    - food: kale, cooked\n      amount: 1 cup\n      id: fndds:72119211\n    - tea\n  exercise:\n    - yoga\n  complete: false\n'
  expect(put('')).toBe(lines)
  expect(put('2026-11-17: [tea] # a\n2026-11-19: [tea]\n')).toBe(
    `2026-11-17: [tea] # a\n${lines}2026-11-19: [tea]\n`,
  )
  expect(put('2026-11-18: [tea]\n')).toBe('twice')
  expect(put('- tea\n')).toBe('one-list')
  expect(put('2026-11-17: [tea\n')).toBe('syntax')
  expect(put('{"2026-11-17": ["tea"]}')).toMatch(
    /^\{"2026-11-17": \["tea"\], "2026-11-18": \{"lunch": .*"complete": false\}\}$/,
  )
})

test('a plain list takes entries without a meal; a file that is one list is today', () => {
  expect(textOf('2026-11-18:\n  - tea\n', null, ['2 eggs'])).toBe('2026-11-18:\n  - tea\n  - 2 eggs\n')
  expect(textOf('- tea\n', null, ['2 eggs'], TODAY)).toBe('- tea\n- 2 eggs\n')
})

test.each([
  ['[\n    tea, # a\n    egg # b\n  ]', '[\n    tea, # a\n    egg, # b\n    2 eggs\n  ]'],
  ['[\n    tea, # a\n    egg, # b\n  ]', '[\n    tea, # a\n    egg, # b\n    2 eggs,\n  ]'],
  ['[\n    tea\n  ] # a', '[\n    tea,\n    2 eggs\n  ] # a'],
])('between brackets a comment stays with its entry: %j', (before, after) => {
  const around = (list: string) => `2026-11-18:\n  lunch: ${list}\n`
  expect(textOf(around(before), 'lunch', ['2 eggs'])).toBe(around(after))
})

test('what YAML would split or take for something else stands in quotes', () => {
  expect(textOf('2026-11-18:\n  lunch: [tea]\n', 'lunch', ['1,5 dl milk', 'null'])).toBe(
    '2026-11-18:\n  lunch: [tea, "1,5 dl milk", "null"]\n',
  )
  expect(textOf('', 'lunch', ['½ "big" egg: #1'])).toContain(`- '½ "big" egg: #1'`)
})

test.each([
  ['lunch: rice and peas # hot', 'lunch: [rice and peas, 2 eggs] # hot'],
  ['lunch: rice, peas', 'lunch: ["rice, peas", 2 eggs]'],
  ['lunch: "rice"', 'lunch: [rice, 2 eggs]'],
  ['lunch: ~', 'lunch: [2 eggs]'],
  ['lunch: nothing', 'lunch: [2 eggs]'],
  ['lunch: [none]', 'lunch: [2 eggs]'],
  ['lunch:\n    - skipped # ill', 'lunch:\n    - 2 eggs # ill'],
])('a meal that is one text or nothing, %j, becomes a list', (before, after) => {
  const around = (meal: string) => `2026-11-18:\n  tea: tea\n  ${meal}\n  notes: x\n`
  expect(textOf(around(before), 'lunch', ['2 eggs'])).toBe(around(after))
})

test.each([
  ['{"2026-11-18": ["tea"]}\n{"2026-11-19": ["tea"]}\n', 'json'],
  ['2026-11-18: [tea\n', 'syntax'],
  ['just text\n', 'not-a-log'],
  ['- tea\n', 'one-list'],
  ['2026-11-18: [tea]\n', 'day-is-list'],
  ['2026-11-18:\n  lunch: &a tea\n2026-11-19:\n  lunch: *a\n', 'shared'],
  ['2026-11-18:\n  lunch: 5\n', 'not-a-list'],
  ['2026-11-18:\n  lunch:\n    rice\n    with peas\n', 'not-a-list'],
  ['2026-11-18:\n  lunch: {food: tea, amount: 1 cup}\n', 'not-a-list'],
  ['2026-11-17:\n  lunch: &a [tea]\n2026-11-18:\n  lunch: *a\n', 'alias'],
  ['2026-11-18:\n  lunch: &a [tea]\n2026-11-19:\n  lunch: *a\n', 'shared'],
  ['2026-11-17: &a\n  lunch: [tea]\n2026-11-18:\n  <<: *a\n', 'merged'],
  ['2026-11-18:\n  lunch: [tea]\n2026-11-18:\n  lunch: [tea]\n', 'twice'],
])('refused: %j', (before, why) => {
  expect(textOf(before, 'lunch', ['2 eggs'])).toBe(why)
})

test('a reserved word is no meal', () => {
  for (const meal of ['supplements', 'Exercise', 'note', '2026-11-18', '<<', ' '])
    expect(textOf('', meal, ['2 eggs'])).toBe('meal-name')
})

const LINES = [
  '# a comment',
  '',
  '2026-11-16:',
  '  breakfast:  # early',
  '    - 1 cup milk # warm',
  '      # deep',
]
const LOGS = [
  '{"days": {"2026-11-16": {"lunch": ["a"]}, "2026-11-17": {}}}\n',
  '{\n  "2026-11-20": {\n    "lunch": [\n      "a"\n    ]\n  },\n  "2026-11-16": {"tea": []}\n}\n',
  '# newest first\n2026-11-20:\n  tea: [a]\n\n2026-11-16: # the first\n  tea: [a]\n',
  '',
  '# only a comment',
  LINES.join('\n'),
  `${LINES.join('\r\n')}\r\n`,
  'profile: {age: 60}\ndays: # mine\n\n  2026-11-16:\n    lunch: [a, b] # c\n\n  # about it\n  2026-11-19:\n      tea:\n      -  x\n# end\n',
]
const word = fc.stringMatching(/^[a-z0-9½,:#"'[\]{}&*!|>%@ -]{1,12}$/).filter((text) => /[a-z]/.test(text))
const addition = fc.record({
  date: fc.constantFrom('2026-11-15', '2026-11-16', '2026-11-18', '2026-11-19', '2026-11-21'),
  meal: fc.constantFrom('breakfast', 'lunch', 'tea', null),
  entries: fc.array(word, { minLength: 1, maxLength: 3 }),
})

test('add after add, every earlier line and comment stays in its order, and the entries read back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOGS), fc.array(addition, { maxLength: 6 }), (start, additions) => {
      let text = start
      for (const { date, meal, entries } of additions) {
        const made = added(text, meal, entries, date)
        if (!made.ok) continue
        const { start: at, text: put } = made.splice
        expect(made.text).toBe(text.slice(0, at) + put + text.slice(at))
        if (!/\[/.test(start)) expect(isWithin(linesOf(text), linesOf(made.text))).toBe(true)
        const read = readLog({ name: 'log.yaml', text: made.text }, { today: TODAY }).log
        const foods = read.days.find((one) => one.date === date)?.entries.map(({ food }) => food.text)
        for (const entry of entries) expect(foods).toContain(entry.replace(/\s+/g, ' ').trim())
        text = made.text
      }
      for (const comment of start.match(/#.*/g) ?? []) expect(text).toContain(comment.trimEnd())
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('simple entries always find their place', () => {
  const simple = fc.array(addition, { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.constantFrom(...LOGS), simple, (start, additions) => {
      let text = start
      for (const { date, meal } of additions) {
        const made = added(text, meal ?? 'tea', ['2 eggs', '1,5 dl milk'], date)
        expect(made.ok || made.problem.args).toBe(true)
        if (made.ok) text = made.text
      }
    }),
  )
}, 60_000)

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n/)
}

function isWithin(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0
  for (const line of all) if (line === lines[at]) at += 1
  return at === lines.length || lines.slice(at).every((line) => line === '')
}
