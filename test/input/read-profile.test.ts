import { describe, expect, test } from 'vitest'
import { EMPTY_PROFILE, type Profile } from '../../src/input/profile.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import { TODAY, told } from './reading.ts'

const profileOf = (text: string) => readProfile({ name: 'profile.yaml', text }, { today: TODAY })
const problemsOf = (text: string) => told({ problems: profileOf(text).problems })

// Figures by hand: 1 in = 2.54 cm, 1 st = 14 lb = 6.350288 kg, 20 ng/mL x 2.496, a US drink is 14 g, a UK unit 8 g.
test.each<[string, Partial<Profile>]>([
  ['age: 65', { ageYears: 65 }],
  ['birth_date: 1961-04-02', { birthDate: '1961-04-02' as Profile['birthDate'] }],
  ['sex: Woman', { sex: 'F' }],
  ['height: 1.62 m', { heightCm: 162 }],
  ['weight: 62 kg', { weightKg: 62 }],
  ['vitamin_d_blood: 50 nmol/L', { vitaminDBloodNmolPerL: 50 }],
  ['sodium_limit: 2.3 g', { sodiumLimitMg: 2300 }],
  ['smoking: ex-smoker', { smoking: 'former' }],
  ['alcohol: 1 drink/day', { alcoholGPerDay: 14 }],
  ['alcohol: 7 units a week', { alcoholGPerDay: 8 }],
  ['alcohol: none', { alcoholGPerDay: 0 }],
  ['pregnant: no', { pregnant: 'no' }],
  ['pregnant: true', { pregnant: 'yes' }],
  ['parental_hip_fracture: unknown', {}],
  ['medicines: none', { medicines: [] }],
  [
    'medicines: anastrozole, levothyroxine 50 mcg',
    {
      aromataseInhibitor: { drug: 'anastrozole', start: null, stop: null, from: 'medicines' },
      medicines: [
        { name: 'anastrozole', start: null },
        { name: 'levothyroxine 50 mcg', start: null },
      ],
    },
  ],
  ['medicines: unknown', {}],
  ['medicines:', {}],
  [
    'medicines: [warfarin, {name: zoledronic acid, start: 2024-05}]',
    {
      medicines: [
        { name: 'warfarin', start: null },
        { name: 'zoledronic acid', start: '2024-05' as never },
      ],
    },
  ],
  ['conditions: [Kidney stones, lupus]', { conditions: ['Kidney stones', 'lupus'] }],
  ['conditions: [kidney_stones]', { conditions: ['kidney_stones'] }],
  ['frax: { major: 12, hip: 1.8 }', { frax: { major: 12, hip: 1.8 } as Profile['frax'] }],
])('%s', (text, fields) => {
  // biome-ignore format: one field a line
  const { profile, problems } = profileOf(text)
  expect(problems).toEqual([])
  expect(profile).toMatchObject({ ...EMPTY_PROFILE, ...fields })
})

test('feet and inches, stones and pounds', () => {
  expect(profileOf('height: 5 ft 4 in').profile?.heightCm).toBeCloseTo(64 * 2.54, 6)
  expect(profileOf('weight: 9 st 10 lb').profile?.weightKg).toBeCloseTo(136 * 0.453592, 6)
  expect(profileOf('vitamin_d_blood: 20 ng/mL').profile?.vitaminDBloodNmolPerL).toBeCloseTo(49.92, 6)
})

test.each<[string, string[]]>([
  ['- a', ['not-a-map 1:1']],
  ['wieght: 62 kg', ['unknown-key 1:1']],
  ['__proto__: 1', ['unknown-key 1:1']],
  ['age: 65\nage: 66', ['duplicate-key 2:1']],
  ['weight: 140', ['bad-measure 1:9']], // kilograms or pounds?
  ['height: 5 ft 14', ['bad-measure 1:9']],
  ['weight: 62 kg 140 lb', ['bad-measure 1:9']],
  ['vitamin_d_blood: 50', ['bad-measure 1:18']], // ng/mL or nmol/L?
  ['height: 16 cm', ['out-of-range 1:9']],
  ['age: 200', ['out-of-range 1:6']],
  ['birth_date: 1861-04-02', ['out-of-range 1:13']],
  ['birth_date: 1961-02-30', ['bad-date 1:13']],
  ['smoking: sometimes', ['bad-choice 1:10']],
  ['targets: mars', ['bad-choice 1:10']],
  ['pregnant: maybe', ['bad-yes-no 1:11']],
  ['supplements: [calcium]', ['supplement-without-amount 1:15']],
])('%s', (text, problems) => {
  expect(problemsOf(text)).toEqual(problems)
})

describe('what keeps a gap from being shown is not lost', () => {
  test('a medicine in a form that is not known stays as written', () => {
    const { profile } = profileOf('medicines: [{drug: warfarin}, levothyroxine]')
    expect(profile?.medicines?.map(({ name }) => name)).toEqual(['{drug: warfarin}', 'levothyroxine'])
  })

  test('nor is one behind a fault of the syntax before it', () => {
    const { profile, problems } = profileOf('diet: @vegan\nmedicines: [warfarin]\n')
    expect(problems).not.toEqual([])
    expect(profile?.medicines?.map(({ name }) => name)).toEqual(['warfarin'])
  })

  test.each<[string, string[]]>([
    ['medicines: { name: warfarin }', ['{ name: warfarin }']],
    ['medicines:\n  name: warfarin', ['{name: warfarin}']],
    ['medicines: [{name: levothyroxine, dose: 5}]', ['levothyroxine', '[{name: levothyroxine, dose: 5}]']],
    ['medications: [warfarin]', ['[warfarin]']],
    ['Medicines: warfarin', ['{warfarin}']],
    ['drugs: [levothyroxine]', ['[levothyroxine]']],
    ['tablets: levothyroxine', ['{levothyroxine}']],
    ['medicines: [levothyroxine]\nmedicines: [warfarin]', ['levothyroxine', '[warfarin]']],
    ['conditions: {a: ckd}', ['{a: ckd}']],
    ['conditions: [{a: ckd}]', ['[{a: ckd}]']],
    ['diagnoses: [ckd]', ['[ckd]']],
  ])('%s', (text, names) => {
    const { profile, problems } = profileOf(text)
    expect(problems).not.toEqual([])
    expect(profile?.medicines?.map(({ name }) => name)).toEqual(names)
    expect(profile?.conditions).toBe(null)
  })

  test('conditions that can be read stay beside one that cannot', () => {
    expect(profileOf('conditions: [Kidney stones, {a: ckd}]').profile).toMatchObject({
      conditions: ['Kidney stones'],
      medicines: [{ name: '[Kidney stones, {a: ckd}]', start: null }],
    })
  })
})

test.each<[string, string[]]>([
  ['[calcium citrate 500 mg]', ['calcium citrate 500 mg']],
  ['[calcium 600 mg elemental, vitamin D 1.000 IU]', ['vitamin D 1.000 IU']],
  ['[calcium 1,200 mg]', ['calcium 1', '200 mg']],
  ['calcium', ['calcium']],
  ['{calcium: 600 mg}', ['{calcium: 600 mg}']],
  ['[{calcium: 600 mg}]', ['{calcium: 600 mg}']],
  ['none\nsupplements: [calcium 600 mg elemental]', ['[calcium 600 mg elemental]']],
])('supplements: %s: what cannot be read is taken, in an unknown dose', (text, unread) => {
  const { profile, problems } = profileOf(`supplements: ${text}`)
  expect(problems).not.toEqual([])
  const without = profile?.supplements?.filter(({ dose }) => dose === null) ?? []
  expect(without.map((line) => line.text.text)).toEqual(unread)
})

test('supplements: none, and an empty list, are none', () => {
  expect(profileOf('supplements: none').profile?.supplements).toEqual([])
  expect(profileOf('supplements: []').profile?.supplements).toEqual([])
})
