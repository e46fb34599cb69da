import { expect, test } from 'vitest'
import { type FakeWorld, run } from './fake-world.ts'

const LOG = '2026-11-23:\n  breakfast:\n    - 100 g milk # warm\n'
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')
const add = (entries: string, options: readonly string[] = [], world: FakeWorld = {}) =>
  run(['log', 'add', entries, ...options], { files: { 'log.yaml': LOG }, ...world })

test('entries are added, each is shown as understood, and what the day comes to', async () => {
  const { replaced, stdout, stderr, exitCode } = await add('30 g almonds, 1,5 dl milk', [
    '--meal',
    'breakfast',
  ])
  expect(textOf(replaced['log.yaml'])).toBe(`${LOG}    - 30 g almonds\n    - 1,5 dl milk\n`)
  expect(stdout).toMatch(/30 g almonds\n.*Almonds.*30 g/)
  expect(stdout).toContain('log.yaml: 2 entries added to breakfast of 2026-11-23.')
  expect(stdout).toMatch(/2026-11-23 in all, from food: energy [\s\S]* kcal/)
  expect([stderr, exitCode]).toEqual(['', 0])
})

test('--dry-run shows the same and writes nothing', async () => {
  const { replaced, stdout, exitCode } = await add('30 g almonds', ['--dry-run', '--meal', 'lunch'], {
    isLocked: true,
  })
  expect(replaced).toEqual({})
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '1 entry would be added to lunch of 2026-11-23. Nothing was written.',
  )
  expect(exitCode).toBe(0)
})

test('a log that is not there is made; --date and --file say which', async () => {
  const { replaced } = await add('30 g almonds', ['--file', 'new.yaml', '--date', '2026-11-18'])
  expect(textOf(replaced['new.yaml'])).toBe('2026-11-18:\n  - 30 g almonds\n')
})

test('one entry that is not understood: nothing is written, exit 2', async () => {
  for (const entries of ['30 g almonds, 100 g zzqqx', '30 g almonds,,2 eggs']) {
    const { replaced, stdout, stderr, exitCode } = await add(entries)
    expect([replaced, stdout, exitCode]).toEqual([{}, '', 2])
    expect(stderr).toMatch(/error\[(unknown-food|empty-entry)\]/)
  }
})

test.each([
  ['2026-11-23: [tea\n', /error\[yaml-syntax\][\s\S]*error\[not-added\]/],
  ['{"2026-11-23": ["tea"]}', /error\[not-added\].*\n?.*is JSON/],
  ['2026-11-23: [100 g milk]\n', /error\[not-added\]/],
])('%j is left as it is', async (log, says) => {
  const { replaced, stderr, exitCode } = await add('2 eggs', ['--meal', 'lunch'], {
    files: { 'log.yaml': log },
  })
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(stderr).toMatch(says)
})

test('a lock that others hold, and a file that may not be written', async () => {
  const locked = await add('2 eggs', [], { isLocked: true })
  expect(locked.stderr).toContain('error[log-locked]')
  const closed = await add('2 eggs', [], { replaceFails: 'EACCES' })
  expect(closed.stderr).toContain('error[unwritable-file]')
  expect([locked.exitCode, closed.exitCode, locked.stdout, closed.stdout]).toEqual([2, 2, '', ''])
})

test('the byte order mark and CRLF stay', async () => {
  const log = `\uFEFF${LOG.replaceAll('\n', '\r\n')}`
  const { replaced } = await add('2 eggs', ['--meal', 'breakfast'], { files: { 'log.yaml': log } })
  expect(textOf(replaced['log.yaml'])).toBe(`${log}    - 2 eggs\r\n`)
})

test('words without quotes are one text', async () => {
  const { replaced } = await run(['log', 'add', '30', 'g', 'almonds,', '2', 'eggs', '--file', 'new.yaml'])
  expect(textOf(replaced['new.yaml'])).toBe('2026-11-23:\n  - 30 g almonds\n  - 2 eggs\n')
})
