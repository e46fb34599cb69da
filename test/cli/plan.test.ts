import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PLAN_FINDING_CODES } from '../../src/plan/findings.ts'
import { explained } from '../../src/render/english/explanations.ts'
import { PlanSchema } from '../../src/render/json/plan-schema.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { run } from './fake-world.ts'

const SLOW = 60_000
const log = (name: string) => readFileSync(join(import.meta.dirname, '../plan/logs', `${name}.yaml`), 'utf8')
const files = { 'log.yaml': log('01-toast-and-tea'), 'ckd.yaml': log('07-ckd'), 'few.yaml': log('08-small-eater'),
  'warfarin.yaml': log('05-warfarin'), 'good.yaml': log('10-good') } // biome-ignore format: rows
const plan = (...args: string[]) => run(['plan', ...args], { files })

test(
  'JSON is as its schema says, whatever the log',
  async () => {
    for (const name of Object.keys(files)) {
      const { stdout, stderr } = await plan(name, '--json', '--max-changes', '2')
      expect(stderr).toBe('')
      PlanSchema.parse(JSON.parse(stdout))
    }
    const empty = await run(['plan', 'log.yaml', '--json'], { files: { 'log.yaml': '2026-11-18: []\n' } })
    const read = PlanSchema.parse(JSON.parse(empty.stdout))
    expect(read).toMatchObject({ days: [{ changes: [] }], gaps: [] })
  },
  SLOW,
)

test.each(['80', '60'])(
  'text fits %s columns, with and without Unicode',
  async (columns) => {
    for (const LANG of ['C.UTF-8', 'C']) {
      const ran = await run(['plan', 'log.yaml', '-v'], { files, env: { COLUMNS: columns, LANG } })
      for (const line of ran.stdout.split('\n'))
        expect(widthOf(line), line).toBeLessThanOrEqual(Number(columns))
      expect(ran.stdout).toContain('educational calculator')
      expect(ran.stdout).toMatch(/\n {2}(add|swap) {4,5}\S/)
    }
  },
  SLOW,
)

test(
  'a week has its days, and says on stderr how far it is',
  async () => {
    const { stdout, stderr } = await plan('log.yaml', '--days', '7')
    for (let day = 1; day <= 7; day += 1) expect(stdout).toContain(`  Day ${day}  `)
    expect(stderr).toContain('planning day 7 of 7')
  },
  SLOW,
)

test(
  '--fail-on knows findings of the plan and those of intake',
  async () => {
    expect((await plan('few.yaml', '--fail-on', 'plan-gap-left')).exitCode).toBe(1)
    expect((await plan('good.yaml', '--fail-on', 'plan-words-unknown')).exitCode).toBe(0)
    expect((await plan('warfarin.yaml', '--fail-on', 'VITAMIN-K-GAP-WITHHELD')).exitCode).toBe(1)
  },
  SLOW,
)

test.each([
  [['--without', 'dairi'], /error\[unknown-group\].*'dairi'[\s\S]*did you mean 'dairy'/],
  [['--energy', 'less'], /error\[bad-energy\]/],
  [['--max-changes', '9'], /error\[plan-too-large\]: --max-changes is at most 8/],
  [['--days', '30'], /error\[plan-too-large\]: --days is at most 14/],
  [['--fail-on', 'plan-gap-lef'], /error\[unknown-finding\][\s\S]*did you mean 'plan-gap-left'/],
])('%j is refused', async (args, says) => {
  const ran = await plan('log.yaml', ...args)
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ran.stderr).toMatch(says)
})

test(
  'text of a file is escaped',
  async () => {
    const hostile = log('01-toast-and-tea').replace(
      '2 chocolate chip cookies',
      '"2 chocolate chip cookies\\u001b[31m"',
    )
    const ran = await run(['plan', 'log.yaml', '--lenient', '-v'], { files: { 'log.yaml': hostile } })
    expect(ran.stdout + ran.stderr).not.toContain('\u001b')
  },
  SLOW,
)

describe('every finding of a plan is explained', () => {
  test.each(PLAN_FINDING_CODES)('%s', (code) => {
    const parts = Object.fromEntries(explained(code)?.lines.map(({ label, text }) => [label, text]) ?? [])
    expect((parts['Rule'] ?? '').length).toBeGreaterThan(10)
    expect((parts['Source'] ?? '').length).toBeGreaterThan(10)
  })
})

test(
  'British targets mean British pints, as for intake: 568 ml of milk at 1.03 g/ml bring about 700 mg of calcium',
  async () => {
    const pint = { 'pint.yaml': '2026-11-18: [1 pint whole milk]\n' }
    const { stdout } = await run(['plan', 'pint.yaml', '--targets', 'uk', '--json'], { files: pint })
    const { before } = PlanSchema.parse(JSON.parse(stdout)).nutrients.calcium
    // 473 ml, the US pint, would bring about 580.
    expect(before.mean).toBeGreaterThan(660)
    expect(before.mean).toBeLessThan(760)
  },
  SLOW,
)

test(
  'where medicines are not recorded, a plan that brings more vitamin K says what that may mean',
  async () => {
    const day = '2026-11-18: [1 cup milk, 2 slices toast, 1 banana, 1 boiled egg]\n'
    const codes = async (profile: string) => {
      const ran = await run(['plan', 'log.yaml', '--json'], {
        files: { 'log.yaml': `profile: ${profile}\ndays:\n  ${day}` },
      })
      const read = PlanSchema.parse(JSON.parse(ran.stdout))
      const rise = (read.nutrients.vitaminK.after.mean ?? 0) - (read.nutrients.vitaminK.before.mean ?? 0)
      return { rise, codes: read.findings.map(({ code }) => code) }
    }
    const unknown = await codes('{ sex: female, birth_date: 1961-04-02 }')
    expect(unknown.rise).toBeGreaterThan(10)
    expect(unknown.codes).toContain('vitamin-k-medicines-unknown')
    const none = await codes('{ sex: female, birth_date: 1961-04-02, medicines: [], conditions: [] }')
    expect(none.codes).not.toContain('vitamin-k-medicines-unknown')
  },
  SLOW,
)
