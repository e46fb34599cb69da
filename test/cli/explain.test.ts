import { describe, expect, test } from 'vitest'
import { BONE_FINDING_CODES } from '../../src/bone/findings.ts'
import { RULE_IDS } from '../../src/bone/guidelines/ids.ts'
import { topics } from '../../src/generated/topics.ts'
import { NUTRITION_FINDING_CODES } from '../../src/nutrition/findings.ts'
import { explained } from '../../src/render/english/explanations.ts'
import { run } from './fake-world.ts'

const partsOf = (code: string) =>
  Object.fromEntries(explained(code)?.lines.map(({ label, text }) => [label, text]) ?? [])

describe('every finding and every rule is explained, with its source', () => {
  test.each([...BONE_FINDING_CODES, ...NUTRITION_FINDING_CODES, ...RULE_IDS])('%s', (code) => {
    const { Rule, Evidence, Source } = partsOf(code)
    expect((Rule ?? '').length).toBeGreaterThan(10)
    expect(Evidence ?? '').not.toBe('')
    expect((Source ?? '').length).toBeGreaterThan(10)
    expect(JSON.stringify(partsOf(code))).not.toMatch(/undefined|NaN/)
  })
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
