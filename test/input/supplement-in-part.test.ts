import { expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { plainDate } from '../../src/calendar/plain-date.ts'
import { readLog } from '../../src/input/read-log.ts'

const linesOf = (line: string) => {
  const text = `profile: { supplements: ["${line}"] }\n2026-11-18:\n  food: [1 apple]\n`
  const { log, problems } = readLog(
    { name: 'log.yaml', text },
    { today: plainDate('2026-11-23') as PlainDate },
  )
  const profile = log.profile
  const lines = profile !== null && 'inline' in profile ? (profile.inline.supplements ?? []) : []
  return {
    codes: problems.map(({ what }) => what.code),
    lines: lines.map(({ text, dose }) => [text.text, dose?.nutrient, dose?.amountPerDay]),
  }
}

test('of a line joined by + what can be read is kept, and the rest is said', () => {
  const { codes, lines } = linesOf('vitamin A 3000 mcg + vitamin D 20 mcg + zinc 25 mg + magnesium 400 mg')
  expect(codes).toEqual(['supplement-words'])
  expect(lines).toEqual([
    ['vitamin A 3000 mcg', undefined, undefined],
    ['vitamin D 20 mcg', 'vitaminD', 20],
    ['zinc 25 mg', 'zinc', 25],
    ['magnesium 400 mg', 'magnesium', 400],
  ])
})

test('where how often may be said for all of them, nothing of it is guessed', () => {
  const { lines } = linesOf('vitamin A 3000 mcg + magnesium 400 mg per week')
  expect(lines.map(([, nutrient]) => nutrient)).toEqual([undefined])
})

test('a list with commas and one strange part keeps what can be read of it', () => {
  const { codes, lines } = linesOf('calcium 600 mg, flobble 20 mg, vitamin D 1000 IU')
  expect(codes).toEqual(['supplement-words'])
  expect(lines).toEqual([
    ['calcium 600 mg', 'calcium', 600],
    ['flobble 20 mg', undefined, undefined],
    ['vitamin D 1000 IU', 'vitaminD', 25],
  ])
})

test.each(['calcium 500 mg, every third day', 'calcium 500 mg, pro Woche', 'calcium 500 mg, wöchentlich'])(
  '%s: a comma may part a dose from how often it is',
  (line) => {
    expect(linesOf(line).lines.map(([, nutrient]) => nutrient)).toEqual([undefined])
  },
)
