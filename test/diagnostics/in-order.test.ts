import { expect, test } from 'vitest'
import { inOrder } from '../../src/diagnostics/in-order.ts'
import type { Source } from '../../src/diagnostics/source.ts'

const [a, b]: Source[] = [
  { name: 'a.yaml', text: 'x'.repeat(20) },
  { name: 'a.yaml', text: 'x'.repeat(20) },
] as const
const problem = (code: string, source: Source | null | undefined, start = 0, end = start + 1) => ({
  what: { code, level: 'error' as const, args: {} },
  at: source ? { source, start, end } : null,
})
const codes = (problems: readonly ReturnType<typeof problem>[]) =>
  inOrder(problems).map(({ what }) => what.code)

test('file after file as first named, each from top to bottom, what has no place first', () => {
  expect(
    codes([
      problem('b9', b, 9),
      problem('a5', a, 5),
      problem('none', null),
      problem('b2', b, 2),
      problem('a1', a, 1),
    ]),
  ).toEqual(['none', 'b2', 'b9', 'a1', 'a5'])
})

test('what is said twice of one place is said once', () => {
  expect(codes([problem('same', a, 3), problem('other', a, 3), problem('same', a, 3)])).toEqual([
    'same',
    'other',
  ])
  expect(codes([problem('same', a, 3), problem('same', b, 3), problem('same', a, 3, 9)])).toHaveLength(3)
  expect(codes([problem('same', null), problem('same', null)])).toHaveLength(2)
})
