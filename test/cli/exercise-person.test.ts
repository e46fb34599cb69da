import { describe, expect, test } from 'vitest'
import { run } from './fake-world.ts'

// Unknown is not "no": what each way of writing a fact comes to in the report.

const CLEAR =
  'age: 60, sex: female, menopause: natural, fractures: none, conditions: none, height_loss: 0 cm, joint_pain: 0, falls_last_12_months: 0, unsteady: no'
const SCANS = 'date,site,t_score,bmd\n2026-05-04,total hip,-0.5,\n'

interface Made {
  readonly profile?: string
  readonly days?: string
  readonly scans?: string
}

async function report({ profile = CLEAR, days = '2026-11-16: {exercise: none}', scans = SCANS }: Made) {
  const files = { 'log.yaml': `profile: {${profile}}\n${days}\n`, 'scans.csv': scans }
  const argv = ['exercise', 'log.yaml', '--scans', 'scans.csv', '--json', '--today', '2026-11-23']
  return JSON.parse((await run(argv, { files })).stdout)
}

describe('new back pain', () => {
  test.each([
    ['none on the latest day', ['none'], 'no'],
    ['none of the back', ['no back pain'], 'no'],
    ['nothing written', [], 'unknown'],
    ['none, and a later day with a symptom that is not recognised', ['none', 'sore spine'], 'unknown'],
    ['a symptom that is not recognised, and none later', ['sore spine', 'none'], 'unknown'],
    ['none, and a later day that speaks of something else', ['none', 'jaw pain'], 'unknown'],
    ['of the back none, beside another', ['no back pain, jaw pain'], 'no'],
    ['none beside a symptom is no answer', ['none, jaw pain'], 'unknown'],
    ['none, and an earlier day with it', ['new back pain', 'none'], 'yes'],
    ['another that is absent is none', ['no back pain, no hip pain'], 'no'],
  ])('%s', async (_, symptoms, newBackPain) => {
    const days = symptoms.map((text, i) => `2026-11-${16 + i}: {exercise: none, symptoms: [${text}]}`)
    const made = await report(days.length === 0 ? {} : { days: days.join('\n') })
    expect(made.profile.newBackPain).toBe(newBackPain)
    if (newBackPain === 'unknown') {
      expect(made.cautions.row).not.toBe('normal')
      expect(made.suggestedWeek.steps.map(({ of }: { of: string }) => of)).not.toContain('impact')
    }
  })

  test('a day whose symptoms cannot be read leaves it open', async () => {
    const days =
      '2026-11-16: {exercise: none, symptoms: [none]}\n2026-11-17: {exercise: none, symptoms: {back: bad}}'
    expect((await report({ days })).profile.newBackPain).toBe('unknown')
  })

  test('the profile counts where the log says nothing', async () => {
    expect((await report({ profile: `${CLEAR}, symptoms: [no back pain]` })).profile.newBackPain).toBe('no')
    expect((await report({ profile: `${CLEAR}, symptoms: [none]` })).profile.newBackPain).toBe('no')
    expect((await report({ profile: `${CLEAR}, symptoms: [sore spine]` })).profile.newBackPain).toBe(
      'unknown',
    )
  })
})

test.each([
  ['wrist', 'no'],
  ['left hip', 'no'],
  ['femoral neck', 'no'],
  ['spine', 'yes'],
  ['back', 'unknown'],
  ['compression', 'unknown'],
  ['neck', 'unknown'],
])('a fracture of the %s: of the spine %s', async (site, vertebralFracture) => {
  const profile = CLEAR.replace('fractures: none', `fractures: [{site: ${site}, low_trauma: no}]`)
  expect((await report({ profile })).profile.vertebralFracture).toBe(vertebralFracture)
})

test.each([
  ['none', 'no'],
  ['[asthma]', 'no'],
  ['[metabolic syndrome]', 'no'],
  ['[no metastases]', 'no'],
  ['[bone mets]', 'yes'],
  ['[breast cancer with bone metastases]', 'yes'],
  ['[secondaries in the spine]', 'yes'],
  ['[metastatic breast cancer]', 'unknown'],
  ['[stage 4 breast cancer]', 'unknown'],
])('conditions: %s: bone metastasis %s', async (conditions, boneMetastasis) => {
  const profile = CLEAR.replace('conditions: none', `conditions: ${conditions}`)
  expect((await report({ profile })).profile.boneMetastasis).toBe(boneMetastasis)
})

test('a condition that speaks of a broken vertebra in its own words leaves it open', async () => {
  const profile = CLEAR.replace('conditions: none', 'conditions: [collapsed vertebra 2019]')
  expect((await report({ profile })).profile.vertebralFracture).toBe('unknown')
})

test('a fall that is logged as a symptom is a fall, whatever the profile says', async () => {
  const made = await report({ days: '2026-11-16: {exercise: none, symptoms: [fall with pain]}' })
  expect(made.profile.falls).toBe(1)
  expect(made.cautions.superviseBalance).toBe(true)
})

test('a place without a T-score may be the lowest', async () => {
  const without = `${SCANS}2026-05-04,lumbar spine,,0.824\n`
  expect((await report({ scans: without })).profile.tScore).toBeNull()
  expect((await report({ scans: without })).cautions.row).toBe('unknown')
  expect((await report({ scans: `${SCANS}2026-05-04,lumbar spine,-1.4,0.9\n` })).profile.tScore).toBe(-1.4)
  // In the osteoporosis range already: a lower one would change nothing.
  expect((await report({ scans: without.replace('-0.5', '-2.6') })).profile.tScore).toBe(-2.6)
})
