import { describe, expect, test } from 'vitest'
import { run } from './fake-world.ts'

const LOG = 'profile: p.yaml\n2026-11-18: [1 cup milk, 100 g cooked kale, 150 g baked salmon]\n'
const HER = 'age: 60\nsex: female\nweight: 65 kg\nmedicines: []\nconditions: []\nsupplements: none\n'

const report = async (more: readonly string[], profile = HER) => {
  const files = { 'log.yaml': LOG, 'p.yaml': profile }
  return run(['intake', 'log.yaml', ...more], { files })
}
const json = async (more: readonly string[], profile = HER) =>
  JSON.parse((await report(['--json', ...more], profile)).stdout)

describe('whose targets', () => {
  test.each([
    [[], '', 'us', []],
    [['--targets', 'efsa'], '', 'efsa', []],
    [['--targets', 'EFSA, us'], '', 'efsa', ['us']],
    [['--targets', 'us', '--targets', 'who'], '', 'us', ['who']],
    [[], 'targets: uk\n', 'uk', []],
    [[], 'targets: uk, efsa\n', 'uk', ['efsa']],
    [[], 'targets: [who, us, nasem-slip]\n', 'us', []],
    [['--targets', 'asco'], 'targets: uk\n', 'asco', []],
  ])('%j and a profile with "%s": %s, compared with %j', async (more, line, targets, comparedWith) => {
    expect(await json(more, HER + line)).toMatchObject({ targets, comparedWith })
  })

  test.each([
    [['--targets', 'efs'], /unknown-target.*'efs'[\s\S]*did you mean 'efsa'/],
    [['--targets', ''], /unknown-target/],
    [['--targets', 'us,'], /unknown-target/],
    [['--targets', 'us,efsa,US'], /target-twice.*'us'/],
  ])('%j is refused', async (more, says) => {
    const ran = await report(more)
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
    expect(ran.stderr).toMatch(says)
  })

  test('a profile that names one twice: an error at its place, and the report all the same', async () => {
    const ran = await report([], `${HER}targets: [uk, efsa, gb]\n`)
    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toMatch(/p\.yaml:7:21: error\[target-named-twice\]/)
    expect(ran.stdout).toContain('UK reference nutrient intakes')
  })
})

test('comparisons hold the figures of each other body, and the limits', async () => {
  const { nutrients } = await json(['--targets', 'us,efsa,asco'])
  expect(nutrients.calcium.target).toEqual({ kind: 'RDA', lower: 1200, upper: null, set: 'us' })
  expect(nutrients.calcium.comparisons).toMatchObject([
    { targets: 'efsa', target: { kind: 'PRI', lower: 950, upper: null }, upperLimit: { value: 2500 } },
    { targets: 'asco', target: { kind: 'range', lower: 1000, upper: 1200 }, upperLimit: null },
  ])
  // ASCO says nothing of zinc: what is taken from the US is not compared with itself.
  expect(nutrients.zinc.comparisons.map(({ targets }: { targets: string }) => targets)).toEqual(['efsa'])
  expect(nutrients.sodium.comparisons).toMatchObject([
    { targets: 'efsa', gap: null, upperLimit: { value: 2000 } },
  ])
})

test.each([80, 60])('side by side, at %i columns', async (columns) => {
  const files = { 'log.yaml': LOG, 'p.yaml': HER }
  const ran = await run(['intake', 'log.yaml', '--targets', 'us,efsa,uk,who,asco,general'], {
    files,
    env: { COLUMNS: String(columns) },
  })
  const table = ran.stdout.slice(ran.stdout.indexOf('Side by side'), ran.stdout.indexOf('met, '))
  for (const name of ['US', 'EFSA', 'UK', 'WHO', 'ASCO', 'general']) expect(table).toContain(name)
  for (const line of ran.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(columns)
})

test('CSV has a block for each other body', async () => {
  const lines = (await report(['--targets', 'us,efsa', '--format', 'csv'])).stdout.split('\n')
  expect(lines.find((line) => line.startsWith('mean:efsa,calcium,'))).toMatch(/,950,2500,/)
})

describe('bonecheck explain', () => {
  test.each([
    [
      ['calcium'],
      [/EAR 800 mg \(19-50\)/, /RNI 700 mg/, /range 1000-1200 mg/, /325 mg \(women, 19-50\)/, /COMA 1991/],
    ],
    [['vitaminD'], [/RDA 15 µg/, /not worked out/]],
    [['vitamin', 'd'], [/RDA 15 µg/]],
    [['Vitamin D'], [/SACN 2016/]],
    [['protein'], [/1-1\.5 g\/kg for people with cancer/]],
    [['silicon'], [/No reference intake/]],
    [['EFSA'], [/phytate 600 mg/, /0\.5 % of energy/, /EFSA Journal 2019;17\(9\):5778/]],
    [['general'], [/400-800 IU/, /bonecheck explain us/]],
  ])('%j', async (words, patterns) => {
    const ran = await run(['explain', ...words], { env: { COLUMNS: '1000' } })
    expect(ran.exitCode).toBe(0)
    for (const pattern of patterns) expect(ran.stdout).toMatch(pattern)
  })

  test('a slip in the name of a nutrient gets a suggestion', async () => {
    expect((await run(['explain', 'calcum'])).stderr).toContain("did you mean 'calcium'?")
  })
})

test.each([
  ['nhs', 'uk'],
  ['SACN', 'uk'],
  ['rda', 'us'],
])('--targets %s: did you mean %s?', async (asked, meant) => {
  const { exitCode, stderr } = await run(['intake', 'log.yaml', '--targets', asked], {
    files: { 'log.yaml': '- 100 g milk\n' },
  })
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`did you mean '${meant}'?`)
})

test('a name that every object has is no set of targets', async () => {
  const { exitCode, stderr } = await run(['intake', 'log.yaml', '--targets', 'constructor'], {
    files: { 'log.yaml': '- 100 g milk\n' },
  })
  expect(exitCode).toBe(2)
  expect(stderr).not.toMatch(/native code|did you mean/)
})

test('who goes by British targets has an imperial pint, unless measures are said', async () => {
  const log = (profile: string) => `profile: { ${profile} }\n2026-11-18: [1 pint whole milk]\n`
  const gramsOf = async (profile: string) => {
    const { stdout } = await run(['intake', 'log.yaml', '--json'], { files: { 'log.yaml': log(profile) } })
    return JSON.parse(stdout).days[0].items[0].grams as number
  }
  const us = await gramsOf('sex: female')
  // 568.26 ml against 473.18 ml
  expect((await gramsOf('targets: uk')) / us).toBeCloseTo(568.26 / 473.18, 2)
  expect((await gramsOf('targets: nhs')) / us).toBeCloseTo(568.26 / 473.18, 2)
  expect(await gramsOf('targets: uk, measures: us')).toBe(us)
})
