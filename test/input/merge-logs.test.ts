import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/calendar/plain-date.ts'
import { mergeLogs } from '../../src/input/merge-logs.ts'
import { eaten, place, read, TODAY } from './reading.ts'

test('several logs are one, in the order of dates', () => {
  const { log, problems } = mergeLogs([read('2026-11-19: [1 ham]').log, read('2026-11-18: [1 egg]').log])
  expect(problems).toEqual([])
  expect(log.days.map((day) => [day.date, eaten(day)])).toEqual([
    ['2026-11-18', ['1 egg']],
    ['2026-11-19', ['1 ham']],
  ])
})

test('the same date twice names both places, and the day does not count', () => {
  const first = read('# a\n2026-11-18: [1 egg]', 'a.yaml').log
  const { log, problems } = mergeLogs([first, read('days:\n  2026-11-18: [1 ham]', 'b.yaml').log])
  expect(log.days.map((day) => [day.troubled, eaten(day)])).toEqual([[true, ['1 egg']]])
  const [problem] = problems
  expect(problem?.at?.source.name).toBe('b.yaml')
  expect(problem?.at && place(problem.at)).toBe('2:3')
  const args = problem?.what.code === 'duplicate-date' ? problem.what.args : null
  expect(args?.first.source.name).toBe('a.yaml')
  expect(args && place(args.first)).toBe('2:1')
})

test('logs of different days keep every entry, in whichever order they are given', () => {
  const entries = fc.array(fc.constantFrom('1 egg', '2 prunes', '1,5 dl milk'), {
    minLength: 1,
    maxLength: 4,
  })
  const days = fc.uniqueArray(fc.tuple(fc.nat({ max: 30 }), fc.boolean(), entries), {
    selector: ([day]) => day,
    maxLength: 8,
  })
  fc.assert(
    fc.property(days, fc.boolean(), (written, swapped) => {
      const text = (isFirst: boolean) =>
        written
          .filter(([, first]) => first === isFirst)
          .map(([day, , list]) => `${addDays(TODAY, -day)}:\n${list.map((one) => `  - ${one}\n`).join('')}`)
          .join('')
      const logs = [read(text(true), 'a.yaml').log, read(text(false), 'b.yaml').log]
      const { log, problems } = mergeLogs(swapped ? logs.toReversed() : logs)
      const expected = written
        .map(([day, , list]) => [addDays(TODAY, -day), list] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
      expect(problems).toEqual([])
      expect(log.days.map((day) => [day.date, eaten(day)])).toEqual(expected)
    }),
  )
})
