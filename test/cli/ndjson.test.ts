import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const A = '{"profile": {"age": 63, "medicines": ["none"]}, "days": {"2026-11-18": ["100 g cooked kale"]}}'
const B = '{"profile": {"age": 71, "medicines": ["warfarin"]}, "days": {"2026-11-18": ["1 cup milk"]}}'
const intake = (text: string, ...more: string[]) =>
  run(['intake', 'logs.ndjson', '--format', 'ndjson', ...more], { files: { 'logs.ndjson': text } })
const objectsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

test('each line is a log of its own, with its own profile', async () => {
  const ran = await intake(`${A}\n\n${B}\n`)
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  const [first, second, ...others] = objectsOf(ran.stdout)
  expect(others).toEqual([])
  expect([first.period.loggedDays, second.period.loggedDays]).toEqual([1, 1])
  const withheld = ({ findings }: { findings: { code: string }[] }) =>
    findings.some(({ code }) => code === 'vitamin-k-gap-withheld')
  expect([withheld(first), withheld(second)]).toEqual([false, true])
})

test('a place in a line is told by the line of the file, and the worst exit code stands', async () => {
  const ran = await intake(`${A}\n${B.replace('1 cup milk', '1 cup xqzzwv')}\n${A}\n`)
  expect(ran.exitCode).toBe(2)
  expect(ran.stderr).toMatch(/logs\.ndjson:2:\d+: error\[unknown-food\]/)
  expect(objectsOf(ran.stdout)).toHaveLength(3)
})

test('a log in YAML gives one object', async () => {
  const ran = await intake('2026-11-18: [1 cup milk]\n2026-11-19: [1 egg]\n')
  expect(objectsOf(ran.stdout)).toHaveLength(1)
})
