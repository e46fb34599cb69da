import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { IntakeSchema } from '../../src/render/json/intake-schema.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { type Ran, run } from './fake-world.ts'

const examples = join(import.meta.dirname, '../../data/examples')
const files = {
  'week.yaml': readFileSync(join(examples, 'week.yaml'), 'utf8'),
  'profile.yaml': readFileSync(join(examples, 'profile.yaml'), 'utf8'),
}
const intake = (...args: string[]) =>
  run(['intake', 'week.yaml', '--today', '2026-11-23', ...args], { files })

describe('JSON is what its schema says', () => {
  test('for the example week', async () => {
    const ran = await intake('--json')
    expect(IntakeSchema.safeParse(JSON.parse(ran.stdout)).error).toBeUndefined()
    expect(ran.exitCode).toBe(0)
  })

  test('for an empty log, with every key of the full one', async () => {
    const ran = await run(['intake', 'a.yaml', '--json'], { files: { 'a.yaml': 'days: {}\n' } })
    const empty = JSON.parse(ran.stdout)
    expect(IntakeSchema.safeParse(empty).error).toBeUndefined()
    expect(empty).toMatchObject({
      days: [],
      period: { from: null, loggedDays: 0, countedDays: 0 },
      sodium: { mean: null },
    })
    expect(empty.nutrients.calcium).toMatchObject({ mean: null, gap: null, ratio: null })
    const full = JSON.parse((await intake('--json')).stdout)
    expect(Object.keys(empty)).toEqual(Object.keys(full))
    expect(Object.keys(empty.nutrients)).toEqual(Object.keys(full.nutrients))
  })

  test('NDJSON is the same object on one line', async () => {
    const line = (await intake('--format', 'ndjson')).stdout
    expect(line.trimEnd()).not.toContain('\n')
    expect(JSON.parse(line)).toEqual(JSON.parse((await intake('--json')).stdout))
  })

  test('sodium has no gap', async () => {
    expect(JSON.parse((await intake('--json')).stdout).nutrients.sodium.gap).toBeNull()
  })
})

test('CSV has a line for every day and nutrient, then the means', async () => {
  const lines = (await intake('--format', 'csv')).stdout.trimEnd().split('\r\n')
  expect(lines[0]).toBe('date,nutrient,unit,fromFood,fromSupplements,known,lower,upper,gap')
  expect(lines.length).toBe(1 + 25 * 7 + 25)
  expect(lines.slice(-25).every((line) => line.startsWith('mean,'))).toBe(true)
})

describe('the table fits', () => {
  test.each([60, 80, 100])('%i columns', async (columns) => {
    for (const more of [[], ['-v'], ['--items'], ['-q']]) {
      const args = ['intake', 'week.yaml', '--today', '2026-11-23', ...more]
      const ran = await run(args, { files, env: { COLUMNS: String(columns) } })
      const tooWide = ran.stdout.split('\n').filter((line) => widthOf(line) > columns)
      expect(tooWide).toEqual([])
      expect(ran.stdout).toContain('Calcium'.toLowerCase())
    }
  })

  test('without a UTF-8 locale it is ASCII', async () => {
    const ran = await run(['intake', 'week.yaml', '--today', '2026-11-23'], { files, env: { LANG: 'C' } })
    expect(ran.stdout).toMatch(/^[\n -~]+$/)
  })

  test('colour changes nothing but colour', async () => {
    const coloured = (await intake('--color', 'always')).stdout
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe((await intake()).stdout)
  })
})

test('the safety line and when to call are in every text', async () => {
  for (const more of [[], ['-q'], ['--format', 'markdown']]) {
    const said = (await intake(...more)).stdout.replaceAll(/\s+/g, ' ')
    expect(said).toContain('It does not diagnose, treat, or replace your oncology team.')
    expect(said).toContain('call your team now')
  }
})

test('days of --from and --to may be written as people write them', async () => {
  const written = await intake('--from', '18 Nov', '--to', 'sunday', '--json')
  expect(JSON.parse(written.stdout).period).toMatchObject({ from: '2026-11-18', to: '2026-11-22' })
  const today = ['--today', '23 November 2026']
  expect((await run(['log', 'today', 'week.yaml', ...today], { files })).exitCode).toBe(0)
})

describe('exit codes and streams', () => {
  test.each<[string[], number]>([
    [[], 0],
    [['--fail-on', 'sodium-above-limit'], 1],
    [['--fail-on', 'SODIUM-ABOVE-LIMIT'], 1],
    [['--fail-on', 'no-such-finding'], 2],
    [['--targets', 'mars'], 2],
    [['--format', 'xml'], 2],
    [['--from', '2026-11-31'], 2],
    [['--last', '0'], 2],
  ])('%j ends with %i', async (more, code) => {
    const ran = await intake(...more)
    expect(ran.exitCode).toBe(code)
    if (code === 2) expect(ran.stdout).toBe('')
  })

  test('an entry that is not understood: the rest is shown, exit 2, or 0 with --lenient', async () => {
    const log = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n      - 3 zzyzx qwrtpl\n'
    const strict = await run(['intake', 'a.yaml'], { files: { 'a.yaml': log } })
    expect(strict.exitCode).toBe(2)
    expect(strict.stdout).toContain('A part of the log only')
    expect(strict.stderr).toContain('a.yaml:5:')
    const lenient = await run(['intake', 'a.yaml', '--lenient'], { files: { 'a.yaml': log } })
    expect(lenient.exitCode).toBe(0)
  })

  test.each(['pregnant: yes', 'breastfeeding: yes', 'age: 18'])('%s: no figures, exit 2', async (line) => {
    const ran = await run(['intake', 'week.yaml', '--profile', 'p.yaml'], {
      files: { ...files, 'p.yaml': `sex: female\n${line}\n` },
    })
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ran.stderr).toContain('No figures are given')
  })
})

/** Bytes that look like a log for a while, and bytes that do not. */
const anyLog = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'days:',
        '  2026-11-18:',
        '    lunch:',
        '      - 1 cup milk',
        ': ',
        '- ',
        '\t',
        '\u001b[2J',
        '"',
        '{',
        '[',
        '&a',
        '*a',
        '1,5 dl',
        '\r',
        '\u202e',
        '__proto__:',
        'profile: x',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('\n')),
)

test('any bytes as a log: exit 0 or 2, no stack, and no control character in the output', async () => {
  const isTame = ({ stdout, stderr, exitCode }: Ran) => {
    expect([0, 2]).toContain(exitCode)
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/)
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u)
  }
  await fc.assert(
    fc.asyncProperty(
      anyLog,
      fc.constantFrom<string[]>([], ['--items'], ['--json'], ['--format', 'markdown']),
      async (log, more) => {
        isTame(
          await run(['intake', 'a.yaml', '--today', '2026-11-23', ...more], { files: { 'a.yaml': log } }),
        )
      },
    ),
    { numRuns: 200 },
  )
})

test('-q leaves out notes and never a caution', async () => {
  const profile = 'age: 65\nsex: female\nmedicines: []\nconditions: [kidney_stones]\n'
  const files = {
    'p.yaml': profile,
    'log.yaml': '2026-11-18:\n  lunch: [100 g milk]\n  supplements: [calcium 600 mg]\n',
  }
  const quiet = await run(['intake', 'log.yaml', '--profile', 'p.yaml', '-q'], { files })
  const all = JSON.parse(
    (await run(['intake', 'log.yaml', '--profile', 'p.yaml', '--json'], { files })).stdout,
  )
  const about = (levels: readonly string[]): string[] =>
    all.findings
      .filter(({ level }: { level: string }) => levels.includes(level))
      .map(({ code }: { code: string }) => code)
  expect(about(['warning', 'caution'])).toContain('calcium-ask-first')
  expect(quiet.stdout).toContain('[calcium-ask-first]')
  expect(about(['note'])).toContain('vitamin-d-in-context')
  expect(quiet.stdout).not.toContain('[vitamin-d-in-context]')
})
