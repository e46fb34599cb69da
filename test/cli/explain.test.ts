import { describe, expect, test } from 'vitest'
import { BONE_FINDING_CODES } from '../../src/bone/findings.ts'
import { RULE_IDS } from '../../src/bone/guidelines/ids.ts'
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
