import { describe, expect, test } from 'vitest'
import type { Profile } from '../../src/input/profile.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import { TODAY, told } from './reading.ts'

const read = (text: string) => readProfile({ name: 'profile.yaml', text }, { today: TODAY })

describe('measures in the units that people use', () => {
  test.each<[string, keyof Profile, number]>([
    ['height: 162', 'heightCm', 162],
    ['height: 1,62 m', 'heightCm', 162],
    [`height: 5'4"`, 'heightCm', 162.56], // 64 in x 2.54
    ['height: 5 ft 4 in', 'heightCm', 162.56],
    ['height: 5 ft 3', 'heightCm', 160.02], // 63 in x 2.54
    ["height: 5'3", 'heightCm', 160.02],
    ['weight: 9 st 10', 'weightKg', 61.688512], // 136 lb x 0.453592
    ['weight: 140 lb', 'weightKg', 63.50288],
    ['weight: 9 st 10 lb', 'weightKg', 61.688512], // 136 lb x 0.453592
    ['weight: 62,5 kg', 'weightKg', 62.5],
    ['joint_pain: 4/10', 'jointPain', 4],
    ['joint_pain: 4 of 10', 'jointPain', 4],
    ['joint_pain: 4 out of 10', 'jointPain', 4],
    ['alcohol: 0', 'alcoholGPerDay', 0],
    ['alcohol: never', 'alcoholGPerDay', 0],
    ['alcohol: 2 drinks a week', 'alcoholGPerDay', 4],
    ['alcohol: 7 units per week', 'alcoholGPerDay', 8],
    ['vitamin_d_blood: 20 ng/mL', 'vitaminDBloodNmolPerL', 49.92],
    ['weight_loss: 5% over six months', 'weightLossPercent', 5],
    ['weight_loss: 0', 'weightLossPercent', 0],
    ['sodium_limit: 1,5 g', 'sodiumLimitMg', 1500],
  ])('%s', (text, field, value) => {
    const made = read(text)
    expect(told(made)).toEqual([])
    expect(made.profile?.[field]).toBeCloseTo(value, 6)
  })

  test.each([
    ['weight: 62', 'bad-measure 1:9'], // of what?
    ['height: 5 ft 14', 'bad-measure 1:9'],
    ['weight: 62 kg 5 kg', 'bad-measure 1:9'],
    ['weight: 62 kg 5', 'bad-measure 1:9'],
    ['weight: 9 st 14 lb', 'bad-measure 1:9'],
    ['height: 62 cm', 'out-of-range 1:9'],
    ['height: [162 cm]', 'not-a-text 1:9'],
    ['alcohol: 2', 'bad-measure 1:10'],
    ['joint_pain: 11', 'out-of-range 1:13'],
    ['frax: 12', 'bad-measure 1:7'],
    ['frax: { major: 12, major: 13 }', 'duplicate-key 1:20'],
    ['birth_date: 1899-12-31', 'out-of-range 1:13'],
    ['birth_date: 2026-11-24', 'out-of-range 1:13'], // tomorrow
    ['birth_date: 1961-4-2', 'bad-date 1:13'],
    ['smoking: no', 'bad-choice 1:10'], // never, or no longer?
  ])('%s', (text, problem) => {
    expect(told(read(text))).toEqual([problem])
  })
})

describe('unknown is not none', () => {
  test.each<[string, keyof Profile, unknown]>([
    ['medicines: unknown', 'medicines', null],
    ['medicines: [unknown]', 'medicines', null],
    ['medicines: none', 'medicines', []],
    ['medicines: []', 'medicines', []],
    ['conditions: [unknown]', 'conditions', null],
    ['conditions: [none]', 'conditions', []],
    ['fractures: unknown', 'fractures', null],
    ['fractures: none', 'fractures', []],
    ['supplements: unknown', 'supplements', null],
    ['supplements: none', 'supplements', []],
    ['avoid: unknown', 'avoid', null],
    ['smoking: unknown', 'smoking', 'unknown'],
    ['pregnant: unknown', 'pregnant', 'unknown'],
    ['birth_date: unknown', 'birthDate', null],
    ['frax: unknown', 'frax', null],
    ['weight_loss: unknown', 'weightLossPercent', null],
  ])('%s', (text, field, value) => {
    const made = read(text)
    expect(told(made)).toEqual([])
    expect(made.profile?.[field]).toEqual(value)
  })
})

test('a profile names the file of own foods; a list or a map in its place is a problem', () => {
  const made = read('foods: foods.yaml')
  expect(told(made)).toEqual([])
  expect(made.profile?.foods?.text).toBe('foods.yaml')
  expect(told(read('foods: [a, b]'))).toEqual(['not-a-text 1:8'])
  expect(told(read('foods: unknown'))).toEqual([])
})

describe('a date of birth with its year last', () => {
  test.each([
    ['14.05.1959', '1959-05-14'],
    ['3.4.1959', '1959-04-03'], // with dots the day comes first
    ['14/05/1959', '1959-05-14'],
    ['05/14/1959', '1959-05-14'],
    ['4/4/1959', '1959-04-04'],
  ])('%s is %s', (text, date) => {
    const made = read(`birth_date: ${text}`)
    expect(told(made)).toEqual([])
    expect(made.profile?.birthDate).toBe(date)
  })

  test('one of two readings is refused, and both are shown', () => {
    const made = read('birth_date: 03/04/1959')
    expect(told(made)).toEqual(['bad-date 1:13'])
    expect(made.profile?.birthDate).toBeNull()
    const suggestion = '1959-04-03 (day first) or 1959-03-04 (month first)'
    expect(made.problems[0]?.what).toMatchObject({ args: { suggestion } })
  })

  test.each(['31.02.1959', '14.13.1959', '14.05.59', '14/05.1959'])('%s is none', (text) => {
    expect(told(read(`birth_date: ${text}`))).toEqual(['bad-date 1:13'])
  })
})
