import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPlain } from '../../src/input/plain-tree.ts'
import { Trouble } from '../../src/input/problems.ts'
import { readWholeYaml } from '../../src/input/yaml-tree.ts'

const week = readFileSync(join(import.meta.dirname, '../../data/examples/week.yaml'), 'utf8')

/** Whether a text is plain; if it is, both readers must see the same in it, place by place, and no problem. */
function isPlainAndSame(text: string): boolean {
  const source = { name: 'log.yaml', text }
  const plain = readPlain(source)
  if (plain === null) return false
  const trouble = new Trouble()
  expect(plain).toEqual(readWholeYaml(source, trouble))
  expect(trouble.list).toEqual([])
  return true
}

test.each([
  'a: b',
  '- 1 egg\n- 2 prunes\n',
  'days:\n  2026-11-18:\n    lunch:\n      - 1 cup milk # whole\n\n  # next\n  2026-11-19: [1,5 dl, b]\n',
  'a:   \n  b: c   \nd: e',
  'a: []\nb: null\n# end',
  'a: [{food: 2 prunes, id: fndds:1}, b,  {food: kale , amount: 1 cup } ] # c',
  '- {food: 2 prunes, id: fndds:1}\n- b',
  '- a: b\n',
  '- food: kale, cooked # or raw\n  amount: 1 cup\n  id: fndds:72119211\n- 1 egg\n-   food: 2 prunes\n    id:   sr28:9291',
])('%j is plain', (text) => {
  expect(isPlainAndSame(text)).toBe(true)
})

test.each([
  '',
  'a:\n',
  'a:\n- b\n',
  '- a\n  b\n',
  'a: b\n  c: d\n',
  '- "a"\n',
  '- -\n',
  '\ta: b',
  'a: b\r\n',
  'a: *b',
  '[a',
  '- a:',
])('%j is left to the whole of YAML', (text) => expect(readPlain({ name: 'a', text })).toBeNull())

test('own foods and recipes in block style are plain', () => {
  expect(
    isPlainAndSame(readFileSync(join(import.meta.dirname, '../../data/examples/foods.yaml'), 'utf8')),
  ).toBe(true)
})

test('the example week is plain, with a long form too; with a quoted text it is not', () => {
  expect(isPlainAndSame(week)).toBe(true)
  const entry = '      - 1 cup cooked kale\n'
  expect(week).toContain(entry)
  expect(isPlainAndSame(week.replace(entry, '      - food: kale, cooked\n        amount: 1 cup\n'))).toBe(
    true,
  )
  expect(isPlainAndSame(week.replace(entry, '      - food: "kale, cooked"\n'))).toBe(false)
})

/** Lines of logs, good and bad, at all columns. */
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', '      ', ' '),
    fc.constantFrom('- ', '', '', '-', '-  '),
    fc.constantFrom('days:', '2026-11-18:', 'lunch:', 'lunch: 1 egg', 'food: 1 egg', 'id: fndds:1', 'id:', '1 cup milk', '1,5 dl milk', 'a', '[a, b]', 'x: [1,5 dl, c d ]', '[]', '[ a,b ]', '[a,]', '{a: b}', '{a: b, c:  d:e }', '[{a: b}, c]', '[ {food: 1 egg, id: fndds:1} ]', '[{a: b }c]', '{a: b}c', 'x: {a: b}', '{a:b}', '{a: b, }', '{a: }', '{a: null}', '[{a: b},{c: d}, ]', '{}', '[{}]', '{a b: c}', '{a: b, a: c}', '{a: b?}', '{a: -}', 'null', 'Null', '# c', 'a # c', 'a #', 'a: # c', 'b:c', 'a: b: c', "baker's", 'a "b"', '"a"', 'é ½', '½', '...', '---', '~', '?', 'a, b', 'a [b]', '{a: b}', '&a b', '*a', '|', '50%', 'a:', 'x-y z_1: 2', '<<: a', 'a\u2028b', 'a\u00a0: b'), // biome-ignore format: a list
    fc.constantFrom('', '', ' ', '  # c', ' #'),
  )
  .map((parts) => parts.join(''))

test('what is plain reads as it does with the whole of YAML, place by place', () => {
  let plain = 0
  fc.assert(
    fc.property(fc.array(line, { maxLength: 7 }), fc.constantFrom('', '\n', '\n\n'), (lines, end) => {
      if (isPlainAndSame(lines.join('\n') + end)) plain += 1
    }),
    { numRuns: 5000 },
  )
  expect(plain).toBeGreaterThan(10)
})

/** Logs as people write them, which have to be plain or the fast way is none. */
const log = fc
  .array(
    fc.tuple(
      fc.constantFrom('\n', '', '  # a note\n'),
      fc.array(
        fc.constantFrom(
          '1 cup milk',
          '2 eggs # fried',
          '1/2 cup oats (dry)',
          'half an avocado',
          "1 baker's roll",
          'food: 1 cup kale # raw\n        id: fndds:72119211',
          'food: kale\n        amount: 1 cup\n\n        id: fndds:72119211',
        ),
        { minLength: 1 },
      ),
      fc.constantFrom(
        '',
        '[2 prunes, 1 mug black tea]',
        '[{food: 2 prunes, id: fndds:62122100}, 1 apple]',
        '{food: 1 egg, id: sr28:1123}',
      ),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((days) =>
    days
      .map(([between, entries, flow], i) =>
        flow !== ''
          ? `${between}  2026-11-1${i}:\n    snacks: ${flow}\n    complete: no\n`
          : `${between}  2026-11-1${i}:\n    lunch:\n${entries.map((entry) => `      - ${entry}\n`).join('')}`,
      )
      .join(''),
  )
  .map((days) => `profile: profile.yaml\ndays:\n${days}`)

test('logs as people write them are plain', () => {
  fc.assert(
    fc.property(log, (text) => {
      expect(isPlainAndSame(text)).toBe(true)
    }),
  )
})

test('so does a log with a line put in, or taken out, or moved to another column', () => {
  let plain = 0
  fc.assert(
    fc.property(log, line, fc.nat(), fc.nat({ max: 2 }), (text, other, at, how) => {
      const lines = text.split('\n')
      const place = at % lines.length
      if (how === 0) lines.splice(place, 0, other)
      else if (how === 1) lines.splice(place, 1)
      else lines[place] = `${' '.repeat(at % 9)}${(lines[place] ?? '').trim()}`
      if (isPlainAndSame(lines.join('\n'))) plain += 1
    }),
    { numRuns: 2000 },
  )
  expect(plain).toBeGreaterThan(200)
})

test('ten years of twenty entries a day, without a comment, are read', () => {
  const day = (i: number) =>
    `  ${new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10)}:\n    meals:\n${'      - 1 cup milk\n'.repeat(20)}`
  const text = `days:\n${Array.from({ length: 3650 }, (_, i) => day(i)).join('')}`
  expect(readPlain({ name: 'log.yaml', text })).toMatchObject({ kind: 'map' })
})
