import { expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../../src/bone/person.ts'
import { EMPTY_PROFILE, type PartialDate, type Profile } from '../../src/input/profile.ts'
import { bonePerson } from '../../src/report/bone-person.ts'
import { symptomsOf } from '../../src/report/profile-symptoms.ts'

const of = (facts: Partial<Profile>) => bonePerson({ ...EMPTY_PROFILE, ...facts })
const date = (text: string) => text as PartialDate

test('a profile that says nothing is a person of whom nothing is known', () => {
  expect(of({})).toEqual(NOTHING_KNOWN)
  expect(bonePerson(null)).toEqual(NOTHING_KNOWN)
})

test('alcohol: a US drink of 14 g is 1.75 UK units of 8 g; none is none', () => {
  expect(of({ alcoholGPerDay: 14 }).alcoholUnitsPerDay).toBe(1.75)
  expect(of({ alcoholGPerDay: 0 }).alcoholUnitsPerDay).toBe(0)
})

test('of a month or a year a start is its first day, and a stop its last', () => {
  const drug = (start: string, stop: string) =>
    of({ aromataseInhibitor: { drug: null, start: date(start), stop: date(stop) } }).aromataseInhibitor
  expect(drug('2021-03', '2024-02')).toMatchObject({ start: '2021-03-01', stop: '2024-02-29' })
  expect(drug('2021', '2026')).toMatchObject({ start: '2021-01-01', stop: '2026-12-31' })
})

test('a fracture of which it is not said whether it was low-trauma stays unknown', () => {
  const fractures = [{ site: 'wrist', lowTrauma: 'unknown' as const, date: null }]
  expect(of({ fractures }).fractures).toEqual([{ site: 'wrist', lowTrauma: null, date: null }])
  expect(of({ fractures: [] }).fractures).toEqual([])
})

test('the country of a FRAX result comes along', () => {
  const frax = { major: 12, hip: 1.8, country: 'UK', withBmd: 'yes' as const, date: date('2025') }
  expect(of({ frax }).frax).toEqual({
    major: 12,
    hip: 1.8,
    country: 'UK',
    withBmd: true,
    source: null,
    date: '2025-01-01',
  })
})

test.each([
  [null, []],
  [1.9, []],
  [2, ['height_loss']],
])('a loss of height of %s cm', (heightLossCm, symptoms) => {
  expect(symptomsOf({ ...EMPTY_PROFILE, heightLossCm })).toEqual(symptoms)
})
