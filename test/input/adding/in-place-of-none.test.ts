import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../src/calendar/plain-date.ts'
import { addToLog } from '../../../src/input/adding/add-to-log.ts'
import type { ListKey } from '../../../src/input/adding/addition.ts'
import { readLog } from '../../../src/input/read-log.ts'

const day = (text: string) => plainDate(text) as PlainDate
const TODAY = day('2026-11-23')
const added = (text: string, list: ListKey, entries: readonly string[]) =>
  addToLog({ name: 'log.yaml', text }, { date: TODAY, meal: null, list, entries }, TODAY)
const textOf = (...args: Parameters<typeof added>) => {
  const made = added(...args)
  return made.ok ? made.text : made.problem.args.why
}

test.each([
  ['2026-11-23:\n  exercise: none # rain\n', '2026-11-23:\n  exercise: [walk 20 min] # rain\n'],
  ['2026-11-23:\n  exercise: "none"\n', '2026-11-23:\n  exercise: [walk 20 min]\n'],
  [
    '2026-11-23: { exercise: Rest day, lunch: [tea] }\n',
    '2026-11-23: { exercise: [walk 20 min], lunch: [tea] }\n',
  ],
  ['2026-11-23:\n  exercise: [ none ]\n', '2026-11-23:\n  exercise: [ walk 20 min ]\n'],
  ['2026-11-23:\n  exercise:\n    -  none # rain\n', '2026-11-23:\n  exercise:\n    -  walk 20 min # rain\n'],
  ['{"2026-11-23": {"exercise": "none"}}\n', '{"2026-11-23": {"exercise": ["walk 20 min"]}}\n'],
])('what was done takes the place of none: %j', (before, after) => {
  expect(textOf(before, 'exercise', ['walk 20 min'])).toBe(after)
})

test.each([
  [
    '2026-11-23:\n  supplements: none\n',
    '2026-11-23:\n  supplements: [calcium 500 mg, vitamin D3 1000 IU]\n',
  ],
  [
    '2026-11-23:\r\n  supplements:\r\n  - none\r\n  lunch: [tea]\r\n',
    '2026-11-23:\r\n  supplements:\r\n  - calcium 500 mg\r\n  - vitamin D3 1000 IU\r\n  lunch: [tea]\r\n',
  ],
])('and what was taken: %j', (before, after) => {
  expect(textOf(before, 'supplements', ['calcium 500 mg', 'vitamin D3 1000 IU'])).toBe(after)
})

test.each([
  ['2026-11-23:\n  exercise: [walk 20 min]\n', 'none', 'none-among'],
  // One that is repeated elsewhere would change there too.
  ['2026-11-22:\n  exercise: &e none\n2026-11-23:\n  exercise: *e\n', 'walk 20 min', 'alias'],
  ['2026-11-23:\n  exercise: &e none\n2026-11-24:\n  exercise: *e\n', 'walk 20 min', 'shared'],
])('%j with %s is left as it is', (before, entry, why) => {
  expect(textOf(before, 'exercise', [entry])).toBe(why)
})

test('"none" again stays one', () => {
  expect(textOf('2026-11-23:\n  exercise: none\n', 'exercise', ['none'])).toBe(
    '2026-11-23:\n  exercise: [none]\n',
  )
})

test('only the none gives way, whatever stands around it', () => {
  const filler = fc.constantFrom(
    '',
    '# mine\n',
    '2026-11-21: [tea] # hot\n',
    '2026-11-22:\n  exercise: none\n',
  )
  const none = fc.constantFrom(
    'none',
    ' none # rain',
    '[none]',
    '[ "none" ] # rain',
    '\n    - none',
    '\n    - none # rain',
  )
  const entries = fc.array(fc.constantFrom('walk 20 min', 'squats 3x10', 'yoga, 1 h: slow'), {
    minLength: 1,
    maxLength: 3,
  })
  fc.assert(
    fc.property(filler, none, filler, entries, fc.boolean(), (above, said, below, put, isCrlf) => {
      const lines = `${above}2026-11-23:\n  lunch: [tea]\n  exercise: ${said}\n${below === above ? '' : below}`
      const text = isCrlf ? lines.replaceAll('\n', '\r\n') : lines
      const made = added(text, 'exercise', put)
      expect(made.ok || made.problem.args).toBe(true)
      if (!made.ok) return
      const { start, end, text: written } = made.splice
      expect(made.text).toBe(text.slice(0, start) + written + text.slice(end))
      expect(text.slice(start, end)).toMatch(/^"?none"?$/)
      const read = readLog({ name: 'log.yaml', text: made.text }, { today: TODAY }).log
      const found = read.days.find(({ date }) => date === TODAY)
      expect(found?.exercise.map((one) => one.text)).toEqual(put)
    }),
    { numRuns: 200 },
  )
}, 60_000)
