import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const intake = (log: string, ...more: string[]) =>
  run(['intake', 'log.yaml', ...more], { files: { 'log.yaml': log } })

test('a chosen period hides no urgent symptom', async () => {
  const log = '2026-11-17: { food: [1 cup milk], symptoms: [chest pain] }\n2026-11-18: [1 cup milk]\n'
  const { findings } = JSON.parse((await intake(log, '--last', '1', '--json')).stdout)
  expect(findings.map(({ code }: { code: string }) => code)).toContain('symptom-call-now')
})

test('food without a value is no zero beside a supplement that has one', async () => {
  const { stdout } = await intake(
    '2026-11-18: { food: [1 oz provolone cheese], supplements: [boron 3 mg] }\n', // Provolone has no boron value
    '--format',
    'csv',
  )
  expect(stdout).toMatch(/^2026-11-18,boron,mg,,3,/m)
})

test('sodium under its limit has a category only where nothing is missing', async () => {
  const categoryOf = async (supplements: string) =>
    JSON.parse((await intake(`2026-11-18: { food: [1 cup milk]${supplements} }\n`, '--json')).stdout).sodium
      .category
  expect(await categoryOf('')).toBeNull()
  expect(await categoryOf(', supplements: []')).toBe('low') // about 100 mg, under 1500
})

test('a profile inside a log whose syntax is broken is not taken for whole', async () => {
  const ran = await intake(
    'profile:\n  age: 63\n  diet: @vegan\n  medicines: [warfarin]\ndays:\n  2026-11-18: [1 cup milk]\n',
  )
  expect(ran).toMatchObject({ exitCode: 2, stdout: '' })
})
