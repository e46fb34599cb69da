import { describe, expect, test } from 'vitest'
import { BONE_FINDING_CODES } from '../../src/bone/findings.ts'
import { RULE_IDS } from '../../src/bone/guidelines/ids.ts'
import { EXERCISE_FINDING_CODES } from '../../src/exercise/findings.ts'
import { topics } from '../../src/generated/topics.ts'
import { NUTRITION_FINDING_CODES } from '../../src/nutrition/findings.ts'
import { medicineNames } from '../../src/render/english/explain/medicine-called.ts'
import { explained } from '../../src/render/english/explanations.ts'
import { run } from './fake-world.ts'

const partsOf = (code: string) =>
  Object.fromEntries(explained(code)?.lines.map(({ label, text }) => [label, text]) ?? [])

describe('every finding and every rule is explained, with its source', () => {
  test.each([...BONE_FINDING_CODES, ...NUTRITION_FINDING_CODES, ...EXERCISE_FINDING_CODES, ...RULE_IDS])(
    '%s',
    (code) => {
      const { Rule, Evidence, Source } = partsOf(code)
      expect((Rule ?? '').length).toBeGreaterThan(10)
      expect(Evidence ?? '').not.toBe('')
      expect((Source ?? '').length).toBeGreaterThan(10)
      expect(JSON.stringify(partsOf(code))).not.toMatch(/undefined|NaN/)
    },
  )
})

test.each([
  ['rate-fast', 'Threshold', /more than 4 % a year/],
  ['rate-fast-t', 'Threshold', /0\.3 a year/],
  ['in-osteoporosis-range', 'Threshold', /T <= -2\.5/],
  ['lsc-assumed', 'Threshold', /lumbar spine 5\.3 %, total hip 5 %, femoral neck 6\.9 %/],
  ['lsc-assumed', 'Formula', /2\.77/],
  ['calcium-below-target', 'Threshold', /RDA 1200 mg \(women, 51-70\)/],
  ['sodium-above-limit', 'Threshold', /CDRR 2300 mg/],
  ['magnesium-above-upper-limit', 'Rule', /supplements alone/],
  ['hadji-2017.H1', 'Source', /J Bone Oncol 2017;7:1-12/],
])('%s: %s', (code, label, says) => {
  expect(partsOf(code)[label]).toMatch(says)
})

describe('every topic says what it is about, with evidence and source, and names codes that exist', () => {
  test.each(topics.map(({ id }) => id))('%s', (id) => {
    const { About, Evidence, Source, Codes } = partsOf(id)
    expect((About ?? '').length).toBeGreaterThan(20)
    expect(Evidence).toMatch(/^(strong|moderate|weak|theory)$/)
    expect((Source ?? '').length).toBeGreaterThan(10)
    for (const code of Codes?.split(', ') ?? []) expect(NUTRITION_FINDING_CODES).toContain(code)
  })
})

test.each([
  ['Soy', 'phytoestrogens'],
  ['deli meats', 'high-sodium-foods'],
  ['prune', 'prunes'],
])('explain %s is about %s', async (asked, id) => {
  const ran = await run(['explain', ...asked.split(' ')])
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  expect(ran.stdout.startsWith(`${id}\n`)).toBe(true)
})

test('a nutrient is told of before its figures', async () => {
  const { stdout } = await run(['explain', 'vitamin', 'K2'])
  expect(stdout).toMatch(/^vitamin K2\nAbout /)
  expect(stdout).toContain('No reference intake')
})

test('without a code everything that can be asked is listed, by group', async () => {
  const ran = await run(['explain'])
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
  const flat = ran.stdout.replaceAll(/\s+/g, ' ')
  for (const name of [
    'vitamin D',
    'phytoestrogens',
    'prunes',
    'efsa',
    ...NUTRITION_FINDING_CODES,
    ...BONE_FINDING_CODES,
    ...RULE_IDS,
  ])
    expect(flat).toContain(name)
})

test('capitals do not matter', async () => {
  const ran = await run(['explain', 'HADJI-2017.h1'])
  expect(ran.exitCode).toBe(0)
  expect(ran.stdout).toMatch(/^hadji-2017\.H1\nGuideline /)
})

test('an error is explained too', async () => {
  expect((await run(['explain', 'ambiguous-date'])).stdout).toContain('Meaning')
})

test('an unknown code gets a suggestion and exit 2', async () => {
  const ran = await run(['explain', 'rate-fst'])
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
  expect(ran.stderr).toContain("did you mean 'rate-fast'?")
})

describe('explain --report shows the figures of a report', () => {
  const log = '2026-11-18:\n  lunch: [488 g milk]\n'

  const report = async () => {
    const { stdout } = await run(['intake', 'log.yaml', '--json'], { files: { 'log.yaml': log } })
    return JSON.parse(stdout)
  }
  const explain = async (code: string, value: unknown) =>
    run(['explain', ...code.split(' '), '--report', 'r.json'], { files: { 'r.json': JSON.stringify(value) } })

  test('of a nutrient: the mean, the target and the gap as the report has them', async () => {
    const value = await report()
    value.nutrients.calcium.mean = 615
    value.nutrients.calcium.gap = 585
    value.nutrients.calcium.known = 1
    value.nutrients.calcium.fromSupplements = 0
    value.nutrients.calcium.gapIsUpperBound = false
    const { stdout, exitCode, stderr } = await explain('calcium', value)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^Report +r\.json: 2026-11-18 to 2026-11-18, means of 1 counted day;/m)
    expect(stdout).toMatch(/^Yours +615 mg a day$/m)
    expect(stdout).toMatch(/^Target +RDA 1200 mg$/m)
    expect(stdout).toMatch(/^Gap +585 mg to the target$/m)
  })

  test('where targets are withheld for the kidneys, no limit is shown, and why (domain.md 5.4, 5.12)', async () => {
    const value = await report()
    Object.assign(value.nutrients.phosphorus, { target: null, gap: null, gapWithheld: 'kidney-care' })
    const { stdout } = await explain('phosphorus', value)
    expect(stdout).toMatch(/^Limit +no target and no limit are shown, because of the kidneys/m)
    expect(stdout).not.toMatch(/^Limit +UL/m)
  })

  test('a mean of which something is not known is "at least"', async () => {
    const value = await report()
    value.nutrients.calcium.mean = 615
    value.nutrients.calcium.fromSupplements = 0
    value.nutrients.calcium.known = 0.9
    expect((await explain('calcium', value)).stdout).toMatch(/^Yours +at least 615 mg a day$/m)
    value.nutrients.calcium.known = 1
    value.nutrients.calcium.fromSupplements = null
    expect((await explain('calcium', value)).stdout).toMatch(/^Yours +at least 615 mg a day$/m)
  })

  test('of a finding: its message and every input; of one that is not there, that it is not', async () => {
    const args = { meanMg: 2728.8, limitMg: 2300, daysAbove: 5, bloodNmolPerL: null, site: 'lumbar_spine' }
    const finding = {
      code: 'sodium-above-limit',
      level: 'caution',
      args,
      message: 'As it was said.',
      evidence: null,
    }
    const value = { ...(await report()), findings: [finding], addedByALaterVersion: 1 }
    const { stdout } = await explain('sodium-above-limit', value)
    expect(stdout).toMatch(/^Yours +As it was said\.$/m)
    const inputs = stdout.slice(stdout.indexOf('Inputs')).replace(/\s+/g, ' ')
    expect(inputs).toContain(
      'mean 2728.8 mg; limit 2300 mg; days above 5; blood not given; site lumbar spine',
    )
    expect((await explain('rate-fast', value)).stdout).toMatch(/^Yours +rate-fast does not stand in it$/m)
  })

  test('sodium is held against its limit, and never has a goal', async () => {
    const { stdout } = await explain('sodium', await report())
    const own = stdout.slice(stdout.indexOf('\nReport'))
    expect(own).toMatch(/^Limit +CDRR 2300 mg$/m)
    expect(own).not.toMatch(/^(Target|Gap) /m)
  })

  test('a command to the terminal in a report is shown and not obeyed', async () => {
    const value = await report()
    value.nutrients.calcium.unknownItems = ['\u001b[31mred']
    const { stdout } = await explain('calcium', value)
    expect(stdout).toContain('\\u{1b}[31mred')
  })

  test.each([
    ['{"schema": "bonecheck.intake/1",', 'report-not-json'],
    ['', 'report-not-json'],
    ['[]', 'not-a-report'],
    ['{"schema": "bonecheck.intake/2"}', 'not-a-report'],
    ['{"schema": "bonecheck.dexa/1", "scans": []}', 'report-field'],
  ])('%s is an error with its place', async (text, code) => {
    const { exitCode, stdout, stderr } = await run(['explain', 'calcium', '--report', '-'], { stdin: text })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(new RegExp(`^<stdin>:1:\\d+: error\\[${code}\\]: `))
  })

  test('a field that is wrong is told at its place, a missing one at what should hold it', async () => {
    const text = [
      '{',
      '  "schema": "bonecheck.dexa/1",',
      '  "scans": [{ "date": 20260610 }],',
      '  "guidelines": [],',
      '  "findings": [',
      '    { "code": "x", "args": {} }',
      '  ]',
      '}',
    ].join('\n')
    const { exitCode, stderr } = await run(['explain', 'calcium', '--report', '-'], { stdin: text })
    expect(exitCode).toBe(2)
    expect(stderr).toContain("<stdin>:3:23: error[report-field]: 'scans.0.date'")
    expect(stderr).toContain("<stdin>:6:5: error[report-field]: 'findings.0.message'")
  })

  test('a report that is not there', async () => {
    const { exitCode, stderr } = await run(['explain', 'calcium', '--report', 'none.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('error[no-such-file]')
  })
})

test('a word that is no code leads to the codes that speak of it', async () => {
  const { exitCode, stderr } = await run(['explain', 'fracture'])
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/these speak of it: /s)
})

describe('medicines and conditions, by any name (domain.md 5.6, 5.15)', () => {
  test.each([
    ['warfarin', /vitamin K is to be kept steady/, /vitamin-k-gap-withheld/],
    ['Coumadin 5 mg', /kept steady/, /Johnson MA/],
    ['anastrozole', /an aromatase inhibitor/, /no known interaction with calcium/],
    ['letrozole', /an aromatase inhibitor/, /no rule on food for it/],
    ['aromasin', /exemestane/, /WHO ATC L02BG/],
    ['zoledronic acid', /hypocalcaemia|calcium/, /zoledronic acid label/],
    ['levothyroxine', /4 hours/, /calcium-spacing/],
    ['bisphosphonate tablets', /30 minutes/, /strong/],
    ['ramipril', /potassium may build up/, /potassium-gap-withheld/],
    ['kidney disease', /no supplement is suggested/, /potassium may build up/],
    ['kidney stones', /1\.17/, /Jackson RD/],
  ])('%s', async (name, ...says) => {
    const { exitCode, stdout, stderr } = await run(['explain', ...name.split(' ')])
    expect([exitCode, stderr]).toEqual([0, ''])
    for (const words of says) expect(stdout.replace(/\s+/g, ' ')).toMatch(words)
  })

  test('a slip gets a suggestion; a medicine without a rule is unknown', async () => {
    expect((await run(['explain', 'letrozolle'])).stderr).toContain("did you mean 'letrozole'?")
    expect((await run(['explain', 'paracetamol'])).exitCode).toBe(2)
  })

  test('the names in the list can all be asked', async () => {
    for (const name of medicineNames()) expect(explained(name)?.lines.length, name).toBeGreaterThan(1)
  })
})
