import { describe, expect, test } from 'vitest'
import { run } from './fake-world.ts'

const DAY = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n'
const PROFILE = 'sex: female\nbirth_year: 1959\nmedicines: [warfarin]\n'

describe('a profile beside the log that the log does not name', () => {
  test.each(['intake', 'plan'])('%s says that it is not used, and how it would be', async (command) => {
    const { stdout } = await run([command, 'log.yaml'], {
      files: { 'log.yaml': DAY, 'profile.yaml': PROFILE },
    })
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'profile.yaml is not used: write "profile: profile.yaml"',
    )
  })

  test.each([
    ['intake', 'log.yaml'],
    ['plan', 'log.yaml'],
    ['exercise', 'log.yaml'],
    ['dexa', 'scans.csv'],
    ['profile', 'show'],
  ])('%s %s says so too where the one in the settings folder is used', async (...argv) => {
    const files = {
      'log.yaml': DAY,
      'scans.csv': 'date,site,t_score\n2025-05-01,total hip,-1.2\n',
      'profile.yaml': PROFILE,
      'settings/profile.yaml': 'sex: female\nage: 60\n',
    }
    const { stdout } = await run(argv, { files, config: '/home/her/settings' })
    expect(stdout).toContain('settings/profile.yaml')
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/[^/]\bprofile\.yaml is not used: (?:write|give)/)
    const named = await run(['intake', 'log.yaml', '--profile', 'profile.yaml'], { files })
    expect(named.stdout).not.toContain('is not used')
  })

  test('nothing is said where there is none, or where another was given', async () => {
    const files = { 'log.yaml': DAY, 'p.yaml': PROFILE }
    for (const args of [
      ['intake', 'log.yaml'],
      ['intake', 'log.yaml', '--profile', 'p.yaml'],
    ])
      expect((await run(args, { files })).stdout).not.toContain('is not used')
  })
})

describe('a loss of height in the profile (2 cm or more, domain.md 8.2)', () => {
  test.each([
    ['3 cm', true],
    ['1 cm', false],
  ])('%s', async (loss, isUrgent) => {
    const files = { 'log.yaml': DAY, 'p.yaml': `height_loss: ${loss}\n` }
    const { stdout } = await run(['intake', 'log.yaml', '--profile', 'p.yaml'], { files })
    expect(stdout.includes('[symptom-call-now]')).toBe(isUrgent)
  })
})

test('Slow-K is potassium: beside warfarin it is no source of vitamin K, as K2 is', async () => {
  const of = (supplement: string) =>
    `profile: {sex: male, medicines: [warfarin]}\n2026-11-18:\n  lunch: [1 apple]\n  supplements: [${supplement}]\n`
  const told = async (supplement: string) =>
    (await run(['intake', 'log.yaml'], { files: { 'log.yaml': of(supplement) } })).stdout.includes(
      '[vitamin-k-source]',
    )
  expect(await told('Slow-K 2 tablets')).toBe(false)
  expect(await told('vitamin K2 100 mcg')).toBe(true)
})
