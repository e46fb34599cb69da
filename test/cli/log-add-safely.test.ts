import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const flat = (text: string) => text.replace(/\s+/g, ' ')
const WARFARIN = 'age: 65\nsex: female\nmedicines: [warfarin]\nconditions: []\n'
const textOf = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8')

test('a new log names the profile that lies beside it, and says so; a log that is there stays as it is', async () => {
  const made = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23'], {
    files: { 'profile.yaml': WARFARIN },
  })
  expect(made.exitCode).toBe(0)
  expect(textOf(made.replaced['log.yaml'])).toMatch(/^profile: profile\.yaml\n2026-11-23:\n/)
  expect(flat(made.stdout)).toContain('log.yaml is new and names profile.yaml')
  const there = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23'], {
    files: { 'profile.yaml': WARFARIN, 'log.yaml': '2026-11-22: [tea]\n' },
  })
  expect(textOf(there.replaced['log.yaml'])).not.toContain('profile:')
  const alone = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23'], {})
  expect(textOf(alone.replaced['log.yaml'])).toMatch(/^2026-11-23:\n/)
})

test.each([
  // 50000 IU are 1250 µg; the upper limit is 100 µg (domain.md 1.2).
  ['vitamin D3 50000 IU', 'vitamin-d-above-upper-limit'],
  ['vitamin K2 100 µg', 'vitamin-k-source'],
])('%s beside warfarin is added, and what the report warns of is said', async (supplement, code) => {
  const { stdout, exitCode } = await run(
    ['log', 'add', '1 cup milk', '--supplement', supplement, '--today', '2026-11-23'],
    { files: { 'profile.yaml': WARFARIN } },
  )
  expect(exitCode).toBe(0)
  expect(stdout).toContain(`[${code}]`)
})

test('potassium tablets beside an ACE inhibitor are said to be for the team; a plain day says nothing', async () => {
  const files = { 'profile.yaml': WARFARIN.replace('warfarin', 'lisinopril') }
  const { stdout } = await run(
    ['log', 'add', '1 cup milk', '--supplement', 'potassium 500 mg', '--today', '2026-11-23'],
    { files },
  )
  expect(stdout).toContain('[potassium-gap-withheld]')
  const plain = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23'], { files })
  expect(plain.stdout).not.toMatch(/\[[a-z-]+\]/)
})

test('a day after today is refused with the reason, and nothing is written', async () => {
  const argv = ['log', 'add', '1 cup milk', '--date', '2027-05-01', '--today', '2026-11-23']
  const { replaced, stderr, exitCode } = await run(argv, {})
  expect([replaced, exitCode]).toEqual([{}, 2])
  expect(flat(stderr)).toContain('2027-05-01 is after today, 2026-11-23; nothing was added')
  const later = await run([...argv.slice(0, -1), '2027-05-01'], {})
  expect(later.exitCode).toBe(0)
})

test('a meal of "nothing", "none", "[skipped]" is one that was not eaten, and the day counts', async () => {
  for (const supper of ['nothing', 'none', '[skipped]', '[nothing]']) {
    const log = `2026-11-22:\n  breakfast: [200 g whole milk]\n  supper: ${supper}\n`
    const { stdout, stderr } = await run(['log', 'check'], { files: { 'log.yaml': log } })
    expect([stdout, stderr]).toEqual(['log.yaml: no errors. 1 day, 1 entry.\n', ''])
  }
})

test.each([
  ['no YAML', 'sex: [female\n'],
  ['a wrong value', 'weight: heavy\n'],
  ['own foods that are not there', 'foods: gone.yaml\n'],
])('a profile with mistakes beside a new log (%s) keeps no entry out, and is said', async (_, profile) => {
  const files = { 'profile.yaml': profile }
  const made = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23'], { files })
  expect(made.exitCode).toBe(0)
  expect(textOf(made.replaced['log.yaml'])).toMatch(/^2026-11-23:\n {2}- 1 cup milk\n$|^2026-11-23: /)
  if (profile !== null)
    expect(flat(made.stdout)).toContain('profile.yaml lies beside log.yaml and has mistakes')
})

test('a rehearsal says what a new log would name, not that it does', async () => {
  const made = await run(['log', 'add', '1 cup milk', '--today', '2026-11-23', '--dry-run'], {
    files: { 'profile.yaml': WARFARIN },
  })
  expect(made.replaced).toEqual({})
  expect(flat(made.stdout)).toContain('log.yaml would be new and name profile.yaml')
})
