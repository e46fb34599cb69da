import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainDate } from '../../../src/calendar/plain-date.ts'
import { nameDayList } from '../../../src/input/adding/name-day-list.ts'
import { run } from '../../cli/fake-world.ts'

const [DAY, TODAY] = ['2026-11-18' as PlainDate, '2026-11-19' as PlainDate]
const named = (text: string) => nameDayList({ name: 'log.yaml', text }, DAY, TODAY)?.text ?? null

test.each([
  ['2026-11-18:\n  - tea # a\n', '2026-11-18:\n  other:\n  - tea # a\n'],
  ['2026-11-18: # a\r\n    # b\r\n    - tea', '2026-11-18: # a\r\n    # b\r\n    other:\r\n    - tea'],
  ['2026-11-18: [tea, # a\n  egg] # b\n', '2026-11-18: {other: [tea, # a\n  egg]} # b\n'],
  ['{"2026-11-18": ["tea"]}', '{"2026-11-18": {"other": ["tea"]}}'],
  ['days:\n  2026-11-18:\n    - tea\n', 'days:\n  2026-11-18:\n    other:\n    - tea\n'],
])('%j', (before, after) => expect(named(before)).toBe(after))

test.each([
  ['the list stands no further in than its date', '2026-11-18:\n- tea\n'],
  ['the list is all of the file', '- tea\n'],
  ['the date stands there twice', '2026-11-18: [tea]\n2026-11-18: [tea]\n'],
  ['another day repeats it', '2026-11-18: &a [tea]\n2026-11-17: *a\n'],
  ['it is no list', '2026-11-18: {lunch: [tea]}\n'],
  ['no YAML', '2026-11-18: [tea\n'],
])('not where %s', (_, text) => expect(named(text)).toBeNull())

const line = fc.constantFrom('  - tea', '  - 2 eggs # fried', '  # a remark', '', '  -   1 cup milk')

test('every character stays, in its order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      const text = ['# log', '2026-11-17: [tea]', '2026-11-18: # day', '  - tea', ...lines, '# end', ''].join(
        end,
      )
      const made = nameDayList({ name: 'log.yaml', text }, DAY, TODAY)
      expect(made?.splices).toHaveLength(1)
      const { start, end: behind, text: put } = made?.splices[0] ?? { start: 0, end: 1, text: '' }
      expect([behind, put]).toEqual([start, `  other:${end}`])
      expect(made?.text).toBe(text.slice(0, start) + put + text.slice(start))
    }),
  )
})

test('log add: food of no meal first, then a meal and a supplement', async () => {
  const add = async (log: string, ...argv: string[]) => {
    const { replaced, exitCode } = await run(['log', 'add', ...argv, '--date', DAY, '--today', TODAY], {
      files: log === '' ? {} : { 'log.yaml': log },
    })
    expect(exitCode).toBe(0)
    return Buffer.from(replaced['log.yaml'] ?? []).toString('utf8')
  }
  let log = await add('', '1 cup milk')
  log = await add(log, '2 eggs', '--meal', 'breakfast')
  log = await add(log, '--supplement', 'calcium 600 mg')
  log = await add(log, '1 banana')
  expect(log).toBe(
    '2026-11-18:\n  other:\n  - 1 cup milk\n  - 1 banana\n  breakfast:\n  - 2 eggs\n  supplements:\n  - calcium 600 mg\n',
  )
})
