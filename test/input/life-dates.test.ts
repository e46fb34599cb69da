import { expect, test } from 'vitest'
import { partialDateMeant } from '../../src/input/partial-date.ts'
import { readProfile } from '../../src/input/read-profile.ts'
import { TODAY, told } from './reading.ts'

const read = (text: string) => readProfile({ name: 'profile.yaml', text }, { today: TODAY })

test.each([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  ['Feb 2024', '2024-02'],
  ['February, 2024', '2024-02'],
  ['02/2024', '2024-02'],
  ['2.2024', '2024-02'],
  ['2024/02', '2024-02'],
  ['since Feb. 2024', '2024-02'],
  ['2 April 2024', '2024-04-02'],
  ['13/04/2024', '2024-04-13'],
  ['late May 2024', '2024-05'],
  // Nearer than the year it is not.
  ['about 2019', '2019'],
  ['about May 2024', '2024'],
  ['since around 12 March 2024', '2024'],
  ['c. 2019', '2019'],
  ['winter 2024', '2024'],
  ['in the summer of 2024', '2024'],
  ['about 03/04/2024', null],
  ['autumn', null],
  ['03/04/2024', null],
  ['13/2024', null],
  ['00/2024', null],
  ['last spring', null],
  ['2019 or 2020', null],
  ['24', null],
])('%s: %s', (text, date) => {
  expect(partialDateMeant(text)).toBe(date)
})

test('a date before birth or ahead of today is an error at its place, and is not used', () => {
  const made = read(
    'age: 67\nfractures:\n  - { date: 1955, site: wrist }\n  - { date: 2019, site: hip }\naromatase_inhibitor: { drug: anastrozole, start: 2027-03 }\n',
  )
  expect(told(made)).toEqual(['impossible-date 3:13', 'impossible-date 5:50'])
  expect(made.profile?.fractures?.map(({ date }) => date)).toEqual([null, '2019'])
  expect(made.profile?.aromataseInhibitor).toEqual({ drug: 'anastrozole', start: null, stop: null })
})

test('an end before its start is an error; an end that lies ahead may be planned', () => {
  expect(told(read('aromatase_inhibitor: { drug: letrozole, start: 2024, stop: 2022 }'))).toEqual([
    'impossible-date 1:60',
  ])
  expect(told(read('aromatase_inhibitor: { drug: letrozole, start: 2024, stop: 2029 }'))).toEqual([])
})

test('"symptoms: none" is known, in a list too; nothing said is not', () => {
  expect(read('symptoms: none').profile?.symptoms).toEqual([])
  expect(read('symptoms: [none]').profile?.symptoms).toEqual([])
  expect(read('symptoms: [tired]').profile?.symptoms).toEqual(['tired'])
  expect(read('age: 65').profile?.symptoms).toBeNull()
  expect(read('symptoms: unknown').profile?.symptoms).toBeNull()
})
