import { expect, test } from 'vitest'
import { readLog } from '../../src/input/read-log.ts'
import { assessIntake } from '../../src/nutrition/assess-intake.ts'
import { understandDays } from '../../src/report/intake-days.ts'
import { table } from '../food/table-for-tests.ts'
import { TODAY } from '../input/reading.ts'
import { person } from '../nutrition/made.ts'

const ONE = '2026-11-18:\n  breakfast: [1 apple, 1 mug black tea]\n'
const MANY =
  '2026-11-19:\n  breakfast: [1 cup milk, 2 slices toast]\n  dinner: [150 g salmon, 1 cup broccoli]\n'

function assessed(text: string) {
  const { log } = readLog({ name: 'log.yaml', text }, { today: TODAY })
  const { days } = understandDays(log.days, { everyDay: [], table: table(), measures: 'us', own: null })
  return assessIntake({ days, person: person() })
}

const found = (text: string) =>
  assessed(text).findings.find(({ code }) => code === 'day-looks-incomplete')?.args

test('a counted day of one apple looks incomplete, and counts', () => {
  expect(found(ONE + MANY)).toEqual({ days: [{ date: '2026-11-18', foods: 1 }] })
  expect(assessed(ONE + MANY).countedDays).toBe(2)
  expect(found(MANY)).toBeUndefined()
})

test('a day that is marked, either way, is what its mark says', () => {
  expect(found(`${ONE}  complete: yes\n${MANY}`)).toBeUndefined()
  expect(found(`${ONE}  complete: no\n${MANY}`)).toBeUndefined()
  expect(assessed(`${ONE}  complete: no\n${MANY}`).countedDays).toBe(1)
})

test('with it nothing is called not enough', () => {
  for (const { adequacy } of Object.values(assessed(ONE).nutrients))
    expect(adequacy?.band ?? '').not.toMatch(/not-enough|below-limit/)
  expect(assessed(ONE).nutrients.zinc.adequacy?.why).toBe('day-incomplete')
  expect(assessed(`${ONE}  complete: yes\n`).nutrients.zinc.adequacy?.band).toMatch(/not-enough/)
})

// What is nothing else is as a supplement; within a food it is told alone, and all other sums are as clear as they were.
test.each([
  ['1 tsp Lo-Salt', 'alone'],
  ['200 g boiled potatoes with LoSalt', 'within'],
  ['200 g boiled potatoes with lo-salt on top', 'within'],
  ['1 tsp potassium chloride', 'within'],
  ['crackers, no salt', 'none'],
  ['1 tsp salt', 'none'],
  ['200 g boiled carrots without LoSalt', 'none'],
  ['200 g potatoes, no salt substitute', 'none'],
  ['200 g potatoes, free of any salt substitute', 'none'],
  ['30 g lo-salt crackers', 'none'],
])('%s beside food: the salt substitute is %s', (entry, where) => {
  const { log } = readLog(
    { name: 'log.yaml', text: `2026-11-18: ["${entry}", 1 cup milk]\n` },
    { today: TODAY },
  )
  const { days } = understandDays(log.days, { everyDay: [], table: table(), measures: 'us', own: null })
  expect(days[0]?.unknownSupplements).toEqual(where === 'alone' ? [entry] : [])
  expect(days[0]?.saltSubstitutes ?? []).toEqual(where === 'within' ? [entry] : [])
  const found = assessIntake({ days, person: person({ medicines: ['ramipril'] }) }).findings
  expect(found.some(({ code }) => code === 'potassium-source')).toBe(where !== 'none')
})
