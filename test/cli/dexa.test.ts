import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DexaSchema } from '../../src/render/json/dexa-schema.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { type Ran, run } from './fake-world.ts'

/** The article's example: T -1.2, two years later -2.1. One machine, the LSC of the centre. */
const two = `date,site,side,region,bmd,t_score,device,facility,lsc_g_cm2
2024-06-10,spine,,L1-L4,0.915,-1.2,Horizon A,City Hospital,0.028
2026-06-10,spine,,L1-L4,0.816,-2.1,Horizon A,City Hospital,0.028
2026-06-10,total hip,left,,0.775,-1.4,Horizon A,City Hospital,0.033
`
const files = {
  'two.csv': two,
  'none.csv': 'date,site,t_score\n',
  'bad.csv': 'date,site,t_score\n2026-06-10,spine,-1.2\n2026-06-10,total hip,minus two\n',
  'all-bad.csv': 'date,site,t_score\n2026-06-10,spine,minus two\n',
  'machines.csv': 'date,site,region,bmd,device\n2024-06-10,spine,L1-L4,0.9,A\n2026-06-10,spine,L1-L4,0.8,B\n',
  'her.yaml':
    'sex: female\nage: 62\nmenopause: natural\naromatase_inhibitor: { drug: anastrozole, start: 2023-01 }\n',
  'him.yaml': 'sex: male\nage: 62\n',
}
const dexa = (...args: string[]) => run(['dexa', ...args, '--today', '2026-11-23'], { files })
const jsonOf = async (...args: string[]) => JSON.parse((await dexa(...args, '--json')).stdout)

describe('JSON is what its schema says', () => {
  test.each([
    [['two.csv']],
    [['two.csv', '--profile', 'her.yaml']],
    [['two.csv', '--profile', 'him.yaml']],
    [['machines.csv', '--reference', 'hologic']],
    [['none.csv']],
    [['--profile', 'her.yaml']],
    [['bad.csv']],
    [['all-bad.csv']],
  ])('for %j', async (args) => {
    expect(DexaSchema.safeParse(await jsonOf(...args)).error).toBeUndefined()
  })

  test('the same keys with and without a scan; the pre-scan check only without', async () => {
    const [full, empty] = [await jsonOf('two.csv'), await jsonOf('none.csv')]
    expect(Object.keys(empty)).toEqual(Object.keys(full))
    expect(empty).toMatchObject({ scans: [], latest: null, changes: [], schedule: { status: 'due' } })
    expect(empty.preScan).toEqual({ ost: null, orai: null, missing: ['age', 'weight', 'sex'] })
    expect(full.preScan).toBeNull()
  })

  test('what the example says: low bone mass, a real loss, faster than 4 % a year', async () => {
    const found = await jsonOf('two.csv', '--profile', 'her.yaml')
    expect(found.latest).toMatchObject({ category: 'low', lowest: { site: 'lumbar_spine', tScore: -2.1 } })
    // 0.816 - 0.915 = -0.099; / 0.915 = -10.82 %; 730 days = 1.9986 years: -5.41 % a year
    expect(found.changes[0]).toMatchObject({
      kind: 'step',
      comparable: true,
      significant: true,
      bmdChange: -0.099,
    })
    expect(found.changes[0].percent).toBeCloseTo(-10.82, 1)
    expect(found.changes[0].percentPerYear).toBeCloseTo(-5.41, 1)
    expect(found.changes[0].lsc).toMatchObject({ gPerCm2: 0.028, from: 'stated-g' })
    expect(found.schedule).toMatchObject({ due: '2027-06-10', status: 'not_due', intervalMonths: 12 })
    expect(found.schedule.reason).toContain('12 months after the scan of 2026-06-10')
    const h1 = found.guidelines.find(({ id }: { id: string }) => id === 'hadji-2017.H1')
    expect(h1).toMatchObject({ met: 'yes', missing: [] })
    expect(h1.text).toMatch(
      /^Hadji joint position \(2017\): for a T-score below -2\.0, it recommends .+ You have: .+ Ask your oncology team\.$/,
    )
    expect(found.findings.map(({ code }: { code: string }) => code)).toContain('rate-fast')
  })

  test('NDJSON is the same object on one line', async () => {
    const line = (await dexa('two.csv', '--format', 'ndjson')).stdout
    expect(line.trimEnd()).not.toContain('\n')
    expect(JSON.parse(line)).toEqual(await jsonOf('two.csv'))
  })

  test('the schema is printed by name', async () => {
    const printed = JSON.parse((await run(['schema', 'dexa'])).stdout)
    expect(printed.properties.schema.const).toBe('bonecheck.dexa/1')
  })
})

test('the news comes first: category, change, next scan', async () => {
  const text = (await dexa('two.csv', '--profile', 'her.yaml')).stdout.replaceAll(/\s+/g, ' ')
  const places = [
    'Category low bone mass',
    'Change Real loss, faster than expected',
    'Next scan not yet: due on 2027-06-10',
  ]
  const at = places.map((words) => text.indexOf(words))
  expect(at.every((place) => place >= 0)).toBe(true)
  expect([...at].sort((a, b) => a - b)).toEqual(at)
  expect(at[2]).toBeLessThan(text.indexOf('T-scores over time'))
})

test('another machine: no change is worked out, and the picture joins nothing', async () => {
  const { stdout } = await dexa('machines.csv', '--reference', 'hologic')
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
    'Not comparable (another machine): the scan of 2026-06-10 is a new baseline.',
  )
  expect(stdout).not.toContain('dots join')
})

test('CSV has a line for every result, with the step that leads to it', async () => {
  const lines = (await dexa('two.csv', '--format', 'csv')).stdout.trimEnd().split('\r\n')
  expect(lines).toHaveLength(4)
  const heads = lines[0]?.split(',') ?? []
  const spine = lines[2]?.split(',') ?? []
  const cell = (name: string) => spine[heads.indexOf(name)]
  expect([cell('date'), cell('site'), cell('tScore'), cell('comparedWith'), cell('bmdChange'), cell('significant')]).toEqual([
    '2026-06-10', 'lumbar_spine', '-2.1', '2024-06-10', '-0.099', 'yes',
  ]) // biome-ignore format: a line
})

describe('the text fits', () => {
  test.each([60, 80, 100])('%i columns', async (columns) => {
    for (const file of ['two.csv', 'none.csv', 'machines.csv']) {
      for (const more of [[], ['-v'], ['-q']]) {
        const args = ['dexa', file, '--today', '2026-11-23', ...more]
        const ran = await run(args, { files, env: { COLUMNS: String(columns) } })
        expect(ran.stdout.split('\n').filter((line) => widthOf(line) > columns)).toEqual([])
      }
    }
  })

  test('without a UTF-8 locale it is ASCII, the picture too', async () => {
    const ran = await run(['dexa', 'two.csv', '-v'], { files, env: { LANG: 'C' } })
    expect(ran.stdout).toMatch(/^[\n -~]+$/)
    expect(ran.stdout).toContain('S lumbar spine')
  })

  test('colour changes nothing but colour', async () => {
    const coloured = (await dexa('two.csv', '--color', 'always')).stdout
    expect(coloured).toContain('\u001b[')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe((await dexa('two.csv')).stdout)
  })
})

test('the safety line and when to call are in every text', async () => {
  for (const more of [[], ['-q'], ['--format', 'markdown']]) {
    for (const file of ['two.csv', 'none.csv']) {
      const said = (await dexa(file, ...more)).stdout.replaceAll(/\s+/g, ' ')
      expect(said).toContain('It does not diagnose, treat, or replace your oncology team.')
      expect(said).toContain('call your team now')
    }
  }
})

test('a symptom that calls for a call stands before everything else; so does a loss of height', async () => {
  for (const line of ['symptoms: [numb saddle]', 'height_loss: 3 cm']) {
    const given = { ...files, 'p.yaml': `age: 62\n${line}\n` }
    for (const format of ['table', 'markdown']) {
      const ran = await run(['dexa', 'two.csv', '--profile', 'p.yaml', '--format', format], { files: given })
      const text = ran.stdout.replaceAll(/\s+/g, ' ')
      expect(text.indexOf('Do not wait for a report')).toBeGreaterThan(0)
      expect(text.indexOf('Do not wait for a report')).toBeLessThan(text.indexOf('Next scan'))
    }
  }
})

describe('exit codes and streams', () => {
  test.each<[string[], number]>([
    [['two.csv'], 0],
    [['two.csv', '--fail-on', 'rate-fast'], 1],
    [['two.csv', '--fail-on', 'RATE-FAST'], 1],
    [['two.csv', '--fail-on', 'hadji-2017.h1'], 1],
    [['two.csv', '--fail-on', 'uk-2008.R5,scan-overdue'], 0],
    [['two.csv', '--fail-on', 'sodium-above-limit'], 2],
    [['two.csv', '--reference', 'norland'], 2],
    [['no-such.csv'], 2],
    [[], 2],
    [['-', '--profile', '-'], 2],
  ])('%j ends with %i', async (args, code) => {
    const ran = await dexa(...args)
    expect(ran.exitCode).toBe(code)
    if (code === 2) expect(ran.stdout).toBe('')
  })

  test('a cell that is not understood: the rest is shown, exit 2, or 0 with --lenient', async () => {
    const strict = await dexa('bad.csv')
    expect(strict.exitCode).toBe(2)
    expect(strict.stdout).toContain('A part of the scans only')
    expect(strict.stdout).toContain('not known: a row that could not be used may be lower')
    expect(strict.stderr).toContain('bad.csv:3:')
    expect((await dexa('bad.csv', '-q')).stdout).toContain('A part of the scans only')
    expect((await jsonOf('bad.csv')).partial).toBe(true)
    expect((await jsonOf('two.csv')).partial).toBe(false)
    expect((await dexa('bad.csv', '--lenient')).exitCode).toBe(0)
  })

  test('where no row could be used it does not say that there is no scan', async () => {
    const ran = await dexa('all-bad.csv', '--lenient')
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
  })

  test('a file of headers alone is someone without a scan', async () => {
    const ran = await dexa('none.csv')
    expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
    expect(ran.stdout).toContain(
      'People on an aromatase inhibitor qualify for a DXA: ask for a baseline scan.',
    )
  })

  test('scans come from standard input too', async () => {
    const ran = await run(['dexa', '-', '--today', '2026-11-23'], { stdin: two })
    expect(ran.stdout).toBe((await dexa('two.csv')).stdout)
  })

  test.each(['pregnant: yes', 'breastfeeding: yes', 'age: 18'])('%s: no figures, exit 2', async (line) => {
    const given = { ...files, 'p.yaml': `sex: female\n${line}\n` }
    const ran = await run(['dexa', 'two.csv', '--profile', 'p.yaml'], { files: given })
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ran.stderr).toContain('No figures are given')
  })

  test('an ambiguous date is refused until --date-order says which', async () => {
    const given = { 'd.csv': 'date,site,t_score\n03/04/2024,spine,-1.2\n' }
    expect((await run(['dexa', 'd.csv', '--today', '2026-11-23'], { files: given })).exitCode).toBe(2)
    const ran = await run(['dexa', 'd.csv', '--today', '2026-11-23', '--date-order', 'mdy', '--json'], {
      files: given,
    })
    expect(JSON.parse(ran.stdout).latest.date).toBe('2024-03-04')
  })
})

test('two files that contradict each other: neither figure is used, and both files are named', async () => {
  const given = {
    'a.csv': 'date,site,t_score\n2026-06-10,spine,-1.2\n2026-06-10,total hip,-0.5\n',
    'b.csv': 'date,site,t_score\n2026-06-10,spine,-2.2\n2026-06-10,total hip,-0.5\n',
  }
  const ran = await run(['dexa', 'a.csv', 'b.csv', '--today', '2026-11-23', '--json'], { files: given })
  expect(ran.exitCode).toBe(2)
  expect(ran.stderr).toContain('a.csv and b.csv give different figures for the lumbar spine of 2026-06-10')
  expect(JSON.parse(ran.stdout).latest.lowest).toMatchObject({ site: 'total_hip', tScore: -0.5 })
})

test('-v shows what the columns were read as', async () => {
  expect((await dexa('two.csv', '-v')).stdout).toContain('Columns as they were read')
  expect((await dexa('two.csv')).stdout).not.toContain('Columns as they were read')
})

test('men: the rules were written for women, and none is met', async () => {
  const found = await jsonOf('two.csv', '--profile', 'him.yaml')
  expect(found.guidelines.some(({ met }: { met: string }) => met === 'yes')).toBe(false)
  expect((await dexa('two.csv', '--profile', 'him.yaml')).stdout).toContain(
    'These rules were written for women.',
  )
})

/** Bytes that look like scans for a while, and bytes that do not. */
const anyScans = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'date,site,t_score,bmd',
        '2026-01-02,spine,-1.2,0.9',
        '2024-01-02,L2-L4,−2,5;1',
        'date;spine_t;total_hip_t',
        '- date: 2026-01-02',
        '"',
        ',,,',
        '\u001b[2J',
        '\u202e',
        '\t',
        '*****',
        '1e400,ward,-99',
        '=cmd()',
      ),
      { maxLength: 12 },
    )
    .map((lines) => lines.join('\n')),
)

test('any bytes as scans: exit 0 or 2, no stack, and no control character in the output', async () => {
  const isTame = ({ stdout, stderr, exitCode }: Ran) => {
    expect([0, 2]).toContain(exitCode)
    expect(stderr).not.toMatch(/\n\s+at .+:\d+:\d+/)
    expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n\r]|\p{Cs}/u)
  }
  await fc.assert(
    fc.asyncProperty(
      anyScans,
      fc.constantFrom<string[]>([], ['-v'], ['--json'], ['--format', 'markdown'], ['--format', 'csv']),
      async (scans, more) => {
        isTame(await run(['dexa', 'a.csv', '--today', '2026-11-23', ...more], { files: { 'a.csv': scans } }))
      },
    ),
    { numRuns: 200 },
  )
})

test('a T-score that its BMD contradicts is said in the report, before the category can comfort anyone', async () => {
  const header = 'date,site,region,bmd,t_score,maker\n'
  const csv = (t: string) => `${header}2026-06-10,spine,L1-L4,0.816,${t},Hologic\n`
  const of = async (t: string) =>
    JSON.parse((await run(['dexa', 's.csv', '--json'], { files: { 's.csv': csv(t) } })).stdout).findings
  const [first] = await of('2.1')
  expect(first).toMatchObject({ code: 't-score-doubtful', level: 'warning' })
  // (0.816 - 1.047) / 0.110 = -2.1
  expect(first.args.results[0]).toMatchObject({ site: 'lumbar_spine', tScore: 2.1, expected: -2.1 })
  expect(first.message).toContain('T 2.1 with BMD 0.816 g/cm2, which usual references put near -2.1')
  const shown = (await run(['dexa', 's.csv'], { files: { 's.csv': csv('2.1') } })).stdout
  expect(shown.replaceAll(/\s+/g, ' ')).toContain(
    'Category in doubt, since a T-score does not go with its BMD',
  )
  expect((await of('-2.1')).map(({ code }: { code: string }) => code)).not.toContain('t-score-doubtful')
})
