import { expect, test } from 'vitest'
import { ExerciseSchema } from '../../src/render/json/exercise-schema.ts'
import { run } from '../cli/fake-world.ts'

// V91 to V93 of the validation table, through the command itself.

const profile = (text: string) => `profile: {age: 60, sex: female, menopause: natural, ${text}}\n`
const days = (entries: readonly string[]) =>
  entries.map((entry, i) => `2026-11-${16 + i}: {exercise: ${entry}}\n`).join('')
const CLEAR =
  'fractures: none, conditions: none, symptoms: [no back pain], height_loss: 0 cm, joint_pain: 0, falls_last_12_months: 0, unsteady: no'

async function report(log: string, scans: string) {
  const { stdout, exitCode } = await run(['exercise', 'log.yaml', '--scans', 'scans.csv', '--json'], {
    files: { 'log.yaml': log, 'scans.csv': `date,site,t_score\n2026-05-04,total hip,${scans}\n` },
  })
  return { json: ExerciseSchema.parse(JSON.parse(stdout)), exitCode }
}

test('V91: brisk walk of 30 min on five days: 645 MET-min, 150 min low impact, the target is met', async () => {
  const walk = '[brisk walk 30 min]'
  const { json } = await report(profile(CLEAR) + days([walk, walk, walk, walk, walk, 'none', 'none']), '-0.5')
  const [week] = json.weeks
  expect(week).toMatchObject({ metMinutes: 645, weightBearingMinutes: 150, isLowerBound: false })
  expect(week?.types.low_impact).toMatchObject({ minutes: 150, days: 5 })
  expect(week?.goals.find(({ of }) => of === 'weight-bearing')?.status).toBe('met')
  expect(json.cautions.row).toBe('normal')
})

test('V92: T -2.7 and a vertebral fracture with rope jumping: high impact removed, brisk walk level, QN16', async () => {
  const { json, exitCode } = await report(
    profile('fractures: [{site: spine, low_trauma: yes}]') + days(['[rope jumping 10 min, walk 20 min]']),
    '-2.7',
  )
  expect(exitCode).toBe(0)
  expect(json.cautions).toMatchObject({ row: 'fracture', highImpact: 'none' })
  expect(json.suggestedWeek).toMatchObject({ brisklyUpToMinutesADay: 20, leavesOut: true })
  expect(json.suggestedWeek?.steps.map(({ of }) => of)).toEqual(['aerobic', 'resistance', 'balance'])
  expect(json.suggestedWeek?.steps[0]?.now).toBe(20) // the walk; the rope is not built on
  expect(json.findings.map(({ code }) => code)).toContain('high-impact-against-caution')
  expect(json.findings.find(({ code }) => code === 'high-impact-against-caution')?.message).toMatch(
    /the level of brisk walking, up to 20 min a day/,
  )
  expect(json.questions.map(({ id }) => id)).toEqual(['QN16'])
})

test('V93: swimming of 60 min three times: aerobic counted, weight-bearing 0 min', async () => {
  const swim = '[swimming 60 min]'
  const { json } = await report(
    profile(CLEAR) + days([swim, swim, swim, 'none', 'none', 'none', 'none']),
    '-0.5',
  )
  const [week] = json.weeks
  expect(week).toMatchObject({ weightBearingMinutes: 0, metMinutes: 1080 }) // 6.0 x 180
  expect(week?.types.other_aerobic.minutes).toBe(180)
  expect(week?.goals.find(({ of }) => of === 'aerobic')?.status).toBe('met')
  expect(week?.goals.find(({ of }) => of === 'weight-bearing')?.status).toBe('short')
  expect(json.findings.map(({ code }) => code)).toContain('loads-no-bone')
})
