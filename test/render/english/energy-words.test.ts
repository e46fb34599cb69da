import { expect, test } from 'vitest'
import { energyText } from '../../../src/render/english/energy-words.ts'
import type { IntakeView } from '../../../src/report/intake-view.ts'
import { assess, day, food, item } from '../../nutrition/made.ts'

const textOf = (days: Parameters<typeof assess>[0]) =>
  energyText({ assessment: assess(days) } as unknown as IntakeView)
const of = (kcal: number) => item(food(`k${kcal}`, { energy: kcal }), 100)

test('a day of little energy is seen beside the others, and nothing is made of it', () => {
  expect(textOf([day(16, [of(1800)]), day(17, [of(500)]), day(18, [of(1900)])])).toBe(
    '1400 kcal a day; lowest 500 kcal on 2026-11-17, highest 1900 kcal on 2026-11-18',
  )
})

test('one day, and days that print the same, have no lowest', () => {
  expect(textOf([day(16, [of(512)])])).toBe('512 kcal a day')
  expect(textOf([day(16, [of(1500)]), day(17, [of(1500.2)])])).toBe('1500 kcal a day')
})

test('a food without a value makes it "at least"; a day that is left out is none', () => {
  const unknown = item(food('u', {}), 50)
  expect(
    textOf([
      day(16, [of(1800)]),
      day(17, [of(900), unknown]),
      day(18, [of(100)], { incomplete: 'marked-incomplete' }),
    ]),
  ).toBe('at least 1350 kcal a day; lowest at least 900 kcal on 2026-11-17, highest 1800 kcal on 2026-11-16')
  expect(textOf([day(16, [unknown])])).toBe('')
  expect(textOf([])).toBe('')
})
