import { expect, test } from 'vitest'
import { drugOf } from '../../src/bone/expected.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import { bonePerson } from '../../src/report/bone-person.ts'
import { TODAY, told } from './reading.ts'

const read = (text: string) => {
  const { profile, problems } = readProfile({ name: 'profile.yaml', text }, { today: TODAY })
  return { inhibitor: profile?.aromataseInhibitor ?? null, problems: told({ problems }), profile }
}

// Brands by WHO ATC L02BG: Arimidex is anastrozole, Femara letrozole, Aromasin exemestane.
test.each([
  ['anastrozole', 'anastrozole'],
  ['Arimidex 1 mg', 'anastrozole'],
  ['letrozole', 'letrozole'],
  ['femara', 'letrozole'],
  ['Exemestane', 'exemestane'],
  ['aromasin', 'exemestane'],
])('%s among the medicines is the aromatase inhibitor', (name, drug) => {
  const { inhibitor, problems, profile } = read(`medicines: [vitamin D, ${name}]`)
  expect(problems).toEqual([])
  expect(inhibitor).toMatchObject({ from: 'medicines', start: null, stop: null })
  expect(drugOf(bonePerson(profile))).toBe(drug)
})

test('its start is taken along, its dose is not', () => {
  expect(read('medicines: [{ name: Femara 2.5 mg, start: 2024-05 }]').inhibitor).toEqual({
    drug: 'Femara',
    start: '2024-05',
    stop: null,
    from: 'medicines',
  })
})

test.each(['letrozole (stopped in 2023)', 'previously anastrozole', 'tamoxifen', 'allergic to exemestane'])(
  '%s answers nothing',
  (name) => {
    expect(read(`medicines: [${name}]`).inhibitor).toBe(null)
  },
)

test.each([
  ['aromatase_inhibitor: none', 'letrozole'],
  ['aromatase_inhibitor: { drug: anastrozole, stop: 2020-05 }', 'letrozole'],
  ['aromatase_inhibitor: anastrozole', 'anastrozole'],
])('%s contradicts letrozole among the medicines', (line, used) => {
  const { inhibitor, problems } = read(`${line}\nmedicines: [letrozole]\n`)
  expect(problems).toEqual(['inhibitor-contradicted 1:22'])
  expect(inhibitor?.drug).toBe(used)
})

test('two of them contradict each other', () => {
  expect(read('medicines: [letrozole, anastrozole]').problems).toEqual(['inhibitor-contradicted 1:12'])
})

test.each([
  'aromatase_inhibitor: Femara',
  'aromatase_inhibitor: { drug: letrozole, start: 2024-05-01 }',
  'aromatase_inhibitor: unknown',
  'aromatase_inhibitor: { start: 2024-05-01 }',
])('%s agrees with letrozole among the medicines', (line) => {
  const { inhibitor, problems, profile } = read(`${line}\nmedicines: [letrozole]\n`)
  expect(problems).toEqual([])
  expect(drugOf(bonePerson(profile))).toBe('letrozole')
  if (line.includes('start')) expect(inhibitor?.start).toBe('2024-05-01')
})
