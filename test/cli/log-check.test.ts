import { describe, expect, test } from 'vitest'
import { LogCheckSchema } from '../../src/render/json/log-schema.ts'
import { type FakeWorld, run } from './fake-world.ts'

const LOG =
  '2026-11-23:\n  breakfast:\n    - 200 g whole milk\n  supplements: [calcium citrate 500 mg elemental]\n'
const flat = (text: string) => text.replace(/\s+/g, ' ')
const on = (log: string, argv: readonly string[], world: FakeWorld = {}) =>
  run(argv, { ...world, files: { 'log.yaml': log, ...world.files } })

describe('log check', () => {
  test('a sound log: one line, exit 0; log.yaml unless another is named', async () => {
    for (const argv of [
      ['log', 'check'],
      ['log', 'check', 'log.yaml'],
      ['log', 'check', '--file', 'log.yaml'],
    ]) {
      const { stdout, stderr, exitCode } = await on(LOG, argv)
      expect([stdout, stderr, exitCode]).toEqual(['log.yaml: no errors. 1 day, 1 entry.\n', '', 0])
    }
  })

  test('every error with its place, exit 2, and the rest is still counted', async () => {
    const log = `${LOG}  lunch:\n    - 100 g zzqqx\n  dinr: 5\n2026-13-01: [tea]\n`
    const { stdout, stderr, exitCode } = await on(log, ['log', 'check'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^log\.yaml:6:\d+: error\[unknown-food\]/m)
    expect(stderr).toMatch(/^log\.yaml:7:\d+: error\[bare-number\]/m)
    expect(stderr).toMatch(/^log\.yaml:8:1: error\[bad-date\]/m)
    expect(flat(stdout)).toContain('log.yaml: 3 errors. 1 day, 2 entries; 1 not understood')
  })

  test('what is wrong under exercise is an error, with its place, the line and what is near', async () => {
    const log = `${LOG}  exercise: [brisk walk 30 min, yogga 20 min, yoga 30, treadmill 20 min]\n`
    const { stdout, stderr, exitCode } = await on(log, ['log', 'check'])
    expect(exitCode).toBe(2)
    expect(flat(stdout)).toContain('log.yaml: 3 errors.')
    expect(stderr).toMatch(
      /^log\.yaml:5:\d+: error\[unknown-activity\][\s\S]*yogga 20 min[\s\S]*did you mean 'yoga'/m,
    )
    expect(stderr).toMatch(/^log\.yaml:5:\d+: error\[exercise-amount\][\s\S]*such as 'yoga 30 min'/m)
    expect(flat(stderr)).toMatch(/error\[which-activity\].*'walking 20 min', 'brisk walking 20 min'/)
    expect((await on(`${LOG}  exercise: [walk 30 min]\n`, ['log', 'check'])).exitCode).toBe(0)
  })

  test('matches that are not sure are listed once each, with others, and are no error', async () => {
    const log = '2026-11-22: [cheese]\n2026-11-23: { lunch: [cheese, cheese] }\n'
    const { stdout, exitCode } = await on(log, ['log', 'check', '-v'])
    expect(exitCode).toBe(0)
    expect(stdout.match(/^cheese$/gm)).toHaveLength(1)
    expect(stdout).toContain('2026-11-22, line 1; 3 times in all')
    expect(stdout).toMatch(/ {4}or .*\((fndds|sr28|fdc):\d+\)/)
    expect((await on(log, ['log', 'check', '-q'])).stdout).toMatch(/^log\.yaml: no errors\. [^→]*$/)
  })

  test('what is unsure and guessed is counted as intake counts it, and the most doubtful stands first', async () => {
    const log =
      '2026-11-22:\n  food: [200 g whole milk, cheese, 1 portion zorp pudding, toast, 2 slices toast, soup]\n'
    const { stdout } = await on(log, ['log', 'check', '-v'])
    const { stdout: report } = await on(log, ['intake', 'log.yaml', '--today', '2026-11-23'])
    const counts = (text: string) => [
      /(\d+) of (\d+) foods? (?:eaten \([^)]*\) )?may be another/.exec(flat(text))?.slice(1, 3),
      /(\d+) of (\d+) amounts: none was written/.exec(flat(text))?.slice(1, 3),
    ]
    expect(counts(stdout)).toEqual(counts(report))
    expect(counts(report)[1]).toBeDefined()
    const shares = [...stdout.matchAll(/(\d+) % sure/g)].map((found) => Number(found[1]))
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  })

  test('a missing log, and one whose profile cannot be read', async () => {
    const gone = await run(['log', 'check', 'gone.yaml'])
    expect([gone.exitCode, gone.stdout, gone.stderr]).toEqual([
      2,
      '',
      expect.stringContaining('no-such-file'),
    ])
    const lost = await on(`profile: gone.yaml\n${LOG}`, ['log', 'check'])
    expect([lost.exitCode, lost.stdout]).toEqual([2, ''])
  })

  test('--json holds to its schema', async () => {
    const { stdout, stderr, exitCode } = await on(`${LOG}  lunch: [cheese, 3 zzqqx]\n`, [
      'log',
      'check',
      '--json',
    ])
    const made = LogCheckSchema.parse(JSON.parse(stdout))
    expect([stderr, exitCode, made.entries, made.notUnderstood]).toEqual(['', 2, 3, 1])
    expect(made.unsure).toMatchObject([{ text: 'cheese', line: 5, column: 11, times: 1, meal: 'lunch' }])
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['unknown-food'])
  })
})

describe('log today', () => {
  test('what the day comes to, food and supplements together, with no gap in it', async () => {
    const { stdout, stderr, exitCode } = await on(LOG, ['log', 'today'])
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(flat(stdout)).toContain('2026-11-23 so far, 1 entry. The day is not over')
    // 200 g whole milk has 246 mg calcium (USDA 123 mg per 100 g) beside the 500 mg of the tablet; 746 of 1200 mg
    expect(stdout).toMatch(/^calcium +74[0-9] mg +1200 mg +62 %$/m)
    expect(flat(stdout)).not.toMatch(/at most|to target/)
    expect(stdout).toContain('bonecheck is an educational calculator')
  })

  test('beside a supplement that cannot be counted every figure is a lower bound', async () => {
    const log = '2026-11-23: { lunch: [200 g whole milk], supplements: [Caltrate] }\n'
    const { stdout, exitCode } = await on(log, ['log', 'today'])
    expect(exitCode).toBe(0)
    // 246 mg as above, without a tablet; 246 of 1200 is 20 or 21 %
    expect(stdout).toMatch(/^calcium +at least 24[0-9] mg +1200 mg +2[01] %$/m)
    expect(flat(stdout)).toContain('Not counted, and so in no sum: Caltrate.')
  })

  test('only the day of --today; nothing logged is no error', async () => {
    const log = `${LOG}2026-11-22: [500 g whole milk]\n`
    expect((await on(log, ['log', 'today', '--today', '2026-11-22'])).stdout).toMatch(/^2026-11-22 so far/m)
    const none = await on(log, ['log', 'today', '--today', '2026-11-24'])
    expect([none.stdout, none.exitCode]).toEqual([
      expect.stringContaining('nothing is logged for 2026-11-24'),
      0,
    ])
  })

  test('sodium above its limit, and an upper limit that is passed, are said at once', async () => {
    const { stdout } = await on(
      '2026-11-23: { lunch: [8 g table salt], supplements: [vitamin D3 5000 IU] }\n',
      ['log', 'today'],
    )
    // Salt is 38.8 % sodium: 8 g are about 3100 mg, limit 2300 (domain.md 1); 5000 IU are 125 µg, limit 100 µg
    expect(stdout).toMatch(/^sodium +31\d\d mg +under 2300 mg +13\d % +above the limit of 2300 mg$/m)
    expect(stdout).toMatch(/^vitamin D .*125 µg.*above the limit of 100 µg$/m)
  })

  test('an entry that is not understood: the rest is shown as "at least", exit 2', async () => {
    const { stdout, stderr, exitCode } = await on('2026-11-23: [200 g whole milk, 3 zzqqx]\n', [
      'log',
      'today',
    ])
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('unknown-food')])
    expect(stdout).toMatch(/^calcium +at least 24\d mg/m)
    expect(flat(stdout)).toContain('Not understood, and so in no sum: 1 entry.')
  })

  test('a target that could do harm is not shown; someone who is refused gets no figures', async () => {
    const warfarin = await on(`profile: { age: 65, medicines: [warfarin] }\n${LOG}`, ['log', 'today'])
    expect(warfarin.stdout).toMatch(/^vitamin K .*no target shown$/m)
    const refused = await on(`profile: { age: 30, pregnant: yes }\n${LOG}`, ['log', 'today'])
    expect([refused.exitCode, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('error[refused]')
  })

  test('a symptom of today that calls for a call comes first', async () => {
    const { stdout } = await on(`${LOG}  symptoms: [chest pain]\n`, ['log', 'today'])
    expect(stdout.indexOf('symptom-call-now')).toBeGreaterThanOrEqual(0)
    expect(stdout.indexOf('symptom-call-now')).toBeLessThan(stdout.indexOf('so far'))
  })
})

test('log edit opens the log and checks it', async () => {
  const world = { env: { VISUAL: 'code --wait' }, editor: (text: string) => `${text}  lunch: [3 zzqqx]\n` }
  const { replaced, stdout, stderr, exitCode } = await on(LOG, ['log', 'edit'], world)
  expect(Buffer.from(replaced['log.yaml'] ?? []).toString('utf8')).toBe(`${LOG}  lunch: [3 zzqqx]\n`)
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('unknown-food')])
  expect(stdout).toContain('1 error')
  const gone = await run(['log', 'edit', 'gone.yaml'], world)
  expect([gone.exitCode, gone.stderr]).toEqual([2, expect.stringContaining('no-such-file')])
})

test('log edit says where the editor changed nothing', async () => {
  const world = { env: { EDITOR: 'code' }, editor: (text: string) => text }
  const { replaced, stderr } = await on(LOG, ['log', 'edit'], world)
  expect(replaced).toEqual({})
  expect(flat(stderr)).toContain('log.yaml is as it was before the editor opened it')
})
