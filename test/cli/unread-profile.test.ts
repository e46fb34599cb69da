import { describe, expect, test } from 'vitest'
import { run } from './fake-world.ts'

const DAY = 'days:\n  2026-11-18:\n    lunch:\n      - 100 g cooked kale\n'
const SCANS = 'date,site,t_score\n2026-05-12,lumbar spine,-2.1\n'
const intake = (profile: string, ...more: string[]) =>
  run(['intake', 'log.yaml', '--profile', 'p.yaml', ...more], {
    files: { 'log.yaml': DAY, 'p.yaml': profile },
  })
const nutrientsOf = async (profile: string) => {
  const ran = await intake(profile, '--json')
  expect(ran.exitCode).toBe(2)
  const { nutrients } = JSON.parse(ran.stdout)
  return (code: string) =>
    Array.isArray(nutrients)
      ? nutrients.find((row) => [row.nutrient, row.code, row.id].includes(code))
      : nutrients[code]
}

describe('a profile that was asked for and cannot be read: no figures for somebody else', () => {
  test.each([
    ['broken syntax', 'medicines: [warfarin\nsex: M\n'],
    ['a tab', 'medicines:\n\t- warfarin\n'],
    ['a list', '- warfarin\n'],
    ['a word', 'warfarin\n'],
    ['empty', ''],
  ])('%s', async (_, profile) => {
    for (const more of [[], ['--json'], ['--lenient']]) {
      const ran = await intake(profile, ...more)
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ran.stderr).toContain('p.yaml')
    }
    const files = { 's.csv': SCANS, 'p.yaml': profile }
    expect(await run(['dexa', 's.csv', '--profile', 'p.yaml'], { files })).toMatchObject({
      exitCode: 2,
      stdout: '',
    })
  })

  test('a file that is not there', async () => {
    const files = { 'log.yaml': DAY, 's.csv': SCANS }
    for (const args of [
      ['intake', 'log.yaml'],
      ['dexa', 's.csv'],
    ]) {
      const ran = await run([...args, '--profile', 'no.yaml'], { files })
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ran.stderr).toContain('no.yaml')
    }
  })

  test.each(['profile: no.yaml\n', 'profile: bad.yaml\n', 'profile: [me.yaml]\n', 'profil: me.yaml\n'])(
    'named by the log: %s',
    async (line) => {
      const files = { 'log.yaml': line + DAY, 'bad.yaml': '- a\n' }
      const ran = await run(['intake', 'log.yaml'], { files })
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
      expect(ran.stderr).not.toBe('')
    },
  )

  test('a bad field in one that can be read: figures, and exit 2', async () => {
    const ran = await intake('sex: F\nweight: 140\n')
    expect(ran.exitCode).toBe(2)
    expect(ran.stdout).toContain('calcium')
  })
})

test.each(['medicines: { name: warfarin }', 'medications: [warfarin]', 'conditions: {a: ckd}'])(
  '%s: neither gap is shown',
  async (line) => {
    const of = await nutrientsOf(`sex: F\n${line}\n`)
    for (const nutrient of ['vitaminK', 'potassium'])
      expect(of(nutrient)).toMatchObject({ gap: null, target: null })
  },
)

test.each([
  '[calcium citrate 500 mg]',
  '[calcium 600 mg elemental, vitamin D 1.000 IU]',
  '{calcium: 600 mg}',
])('supplements: %s: the gap is an upper bound', async (list) => {
  const of = await nutrientsOf(`sex: F\nmedicines: none\nconditions: none\nsupplements: ${list}\n`)
  expect(of('vitaminD')).toMatchObject({ gapIsUpperBound: true })
})

test('another word for medicines is suggested, and what stands there may be any medicine', async () => {
  const { stdout, stderr, exitCode } = await run(['intake', 'log.yaml', '--profile', 'p.yaml'], {
    files: { 'log.yaml': '- 100 g milk\n', 'p.yaml': 'age: 65\nmedications: [anastrozole]\n' },
  })
  expect(exitCode).toBe(2)
  expect(stderr).toContain("did you mean 'medicines'?")
  expect(stdout.replace(/\s+/g, ' ')).toContain('because of medicines or conditions that could not be read')
})
