import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { doses } from './doses.ts'

const DAYS_A_MONTH = 365.25 / 12

// Amounts a day by hand: calcium and magnesium in mg, vitamins D and K2 in µg (1 µg of vitamin D is 40 IU).
test.each<[string, string, number]>([
  ['calcium 500 mg', 'calcium', 500],
  ['500 mg calcium', 'calcium', 500],
  ['Calcium, 0.5 g daily', 'calcium', 500],
  ['calcium citrate 500 mg elemental', 'calcium', 500],
  ['calcium (as calcium citrate) 500 mg', 'calcium', 500],
  ['calcium carbonate 1250 mg salt', 'calcium', 500.5], // x 0.4004, domain.md 5.3
  ['calcium citrate 950 mg salt', 'calcium', 200.26], // x 0.2108
  ['2 x 500 mg calcium', 'calcium', 1000],
  ['2 tablets of calcium 600 mg', 'calcium', 1200],
  ['calcium 600 mg x 2', 'calcium', 1200],
  ['calcium 500 mg twice daily', 'calcium', 1000],
  ['calcium 500 mg 3 times a day', 'calcium', 1500],
  ['half is not read, but 1/2 tablet calcium 500 mg', 'none', 0],
  ['1/2 tablet calcium 500 mg', 'calcium', 250],
  ['vitamin D3 1000 IU', 'vitaminD', 25],
  ['D3 1000IU', 'vitaminD', 25],
  ['vitamin D2 25 µg', 'vitaminD', 25],
  ['Vit. D 25 mcg (1000 IU)', 'vitaminD', 25],
  ['vitamin D3 50000 IU per week', 'vitaminD', 1250 / 7],
  ['vitamin D3 50000 IU/week', 'vitaminD', 1250 / 7],
  ['vitamin D3 50000 IU every 2 weeks', 'vitaminD', 1250 / 14],
  ['vitamin D3 25000 IU a month', 'vitaminD', 625 / DAYS_A_MONTH],
  ['vitamin D3 5000 IU 3 times a week', 'vitaminD', (125 * 3) / 7],
  ['vitamin D 1000 IU every other day', 'vitaminD', 12.5],
  ['magnesium 300 mg at night', 'magnesium', 300],
  ['vitamin K2 (MK-7) 100 µg', 'vitaminK2', 100],
  ['vitamin K 100 ug', 'vitaminK', 100],
  ['calcium 600 mg, two a day', 'calcium', 1200],
  ['calcium 500 mg 2 daily', 'calcium', 1000],
  ['two tablets of calcium 500 mg', 'calcium', 1000],
  ['vitamin D 7000 IU one a week', 'vitaminD', 25],
  ['calcium 600 mg as carbonate', 'calcium', 600],
  ['magnesium 200 mg (as glycinate)', 'magnesium', 200],
])('%s', (text, nutrient, amountPerDay) => {
  const { lines, problems } = doses(text)
  if (nutrient === 'none') {
    expect(problems.map(({ what }) => what.code)).toEqual(['supplement-words'])
    return
  }
  expect(problems).toEqual([])
  expect(lines).toHaveLength(1)
  expect(lines[0]?.nutrient).toBe(nutrient)
  expect(lines[0]?.amountPerDay).toBeCloseTo(amountPerDay, 6)
})

test.each([
  'Adcal-D3 600mg calcium and 400 units vitamin D, two a day',
  'Adcal D3 (calcium 600 mg, vitamin D 10 mcg) twice a day',
  'Adcal-D3 2 tablets daily: calcium 600 mg, vitamin D 400 IU',
])('a product named in front has all that is behind it: %s', (text) => {
  const { lines, problems } = doses(text)
  expect(problems).toEqual([])
  expect(lines.map((dose) => [dose?.nutrient, dose?.amountPerDay])).toEqual([
    ['calcium', 1200],
    ['vitaminD', 20],
  ])
})

test('a salt behind the name of a salt settles nothing', () => {
  expect(doses('calcium carbonate 1250 mg as carbonate').problems.map(({ what }) => what.code)).not.toEqual(
    [],
  )
})

test('several nutrients in one line, the amounts behind the names or before them', () => {
  const both = [
    { nutrient: 'calcium', amountPerDay: 500 },
    { nutrient: 'magnesium', amountPerDay: 250 },
  ]
  expect(doses('calcium 500 mg magnesium 250 mg').lines).toMatchObject(both)
  expect(doses('500 mg calcium and 250 mg magnesium').lines).toMatchObject(both)
  expect(doses('vitamin D3 1000 IU with K2 100 µg').lines).toMatchObject([
    { nutrient: 'vitaminD', amountPerDay: 25 },
    { nutrient: 'vitaminK2', amountPerDay: 100 },
  ])
})

// Of a line with several tablets one is the dose that is sure; half a tablet is half a dose.
test.each<[string, number, string | null]>([
  ['calcium 1000 mg', 1000, null],
  ['2 x 500 mg calcium', 500, null],
  ['2 tablets of calcium 600 mg', 600, null],
  ['1/2 tablet calcium 500 mg', 250, null],
  ['calcium 250 mg 4 times a day', 250, null],
  ['calcium carbonate 1250 mg salt twice a day', 500.5, 'carbonate'],
  ['calcium (as calcium citrate) 500 mg', 500, 'citrate'],
  ['vitamin D3 50000 IU weekly', 1250, 'd3'],
  ['vitamin D (ergocalciferol) 1000 IU', 25, 'd2'],
  ['ergocalciferol 1000 IU', 25, 'd2'],
  ['vitamin D 1000 IU', 25, null],
])('%s: single doses of %d, form %s', (text, single, form) => {
  const [line] = doses(text).lines
  expect(line?.single).toBeCloseTo(single, 6)
  expect(line?.form).toBe(form)
})

test.each(['a multivitamin', 'turmeric capsule', 'red clover 500 mg', 'fish oil 1000 mg'])(
  '%s: kept, with nothing known of its nutrients',
  (text) => {
    expect(doses(text)).toEqual({ lines: [null], problems: [] })
  },
)

test.each(['2 tablets of calcium 600 mg + D3 400 IU', '2 tablets of calcium 600 mg with vitamin D 400 IU'])(
  '%s: two of each, since each tablet has both',
  (text) => {
    const { lines, problems } = doses(text)
    expect(problems).toEqual([])
    // 2 x 600 mg; 2 x 400 IU / 40
    expect(lines).toMatchObject([
      { nutrient: 'calcium', amountPerDay: 1200, single: 600 },
      { nutrient: 'vitaminD', amountPerDay: 20, single: 10 },
    ])
  },
)

describe('what does not settle the dose is a problem at its place', () => {
  test.each<[string, string, string]>([
    ['calcium', 'supplement-without-amount', 'calcium'],
    ['calcium 3 tablets', 'supplement-without-amount', 'calcium 3 tablets'],
    ['calcium citrate 500 mg', 'salt-or-element', 'calcium citrate 500 mg'],
    ['magnesium citrate 500 mg salt', 'salt-share-unknown', 'magnesium citrate 500 mg salt'],
    ['zinc 10 IU', 'iu-not-for', '10 IU'],
    ['vitamin D 5 drops', 'supplement-unit', '5 drops'],
    ['vitamin D3 1,000 IU', 'supplement-amount', '1,000 IU'],
    ['vitamin D3 10 500 IU', 'supplement-words', '10'],
    ['calcium -500 mg', 'supplement-amount', '-500 mg'],
    ['calcium 0 mg', 'supplement-amount', '0 mg'],
    ['calcium 11 g', 'supplement-amount', '11 g'],
    ['vitamin D3 1000001 IU', 'supplement-amount', '1000001 IU'],
    ['99 x 500 mg calcium', 'supplement-amount', '500 mg'],
    ['calcium 500 mg every third day', 'supplement-words', 'every'],
    ['vitamin D 25 µg (400 IU)', 'supplement-words', '400 IU'],
    ['calcium 500 mg 600 mg', 'supplement-words', '600 mg'],
    ['calcium 500 mg elemental salt', 'supplement-words', 'salt'],
    ['2 x calcium 500 mg and magnesium 250 mg', 'supplement-words', '2'],
    ['2 x 500 mg calcium and magnesium 250 mg', 'supplement-count', '2 x'],
    ['calcium 600 mg and vitamin D 400 IU, two a day', 'supplement-count', 'two'],
    ['two calcium 600 mg + vitamin D 400 IU', 'supplement-words', 'two'],
    ['warfarin 600 mg calcium', 'supplement-words', 'warfarin'],
    ['calcium 600 mg, 2 tablets, vitamin D3 400 IU', 'supplement-count', '2 tablets'],
    ['calcium 600 mg + D3 400 IU, 2 tablets', 'supplement-count', '2 tablets'],
    ['2 tablets calcium 600 mg, vitamin D3 1000 IU', 'supplement-count', '2 tablets'],
    ['2 tablets calcium 600 mg and vitamin D3 1000 IU', 'supplement-count', '2 tablets'],
    ['2 tablets calcium 600 mg + 1 capsule D3 1000 IU', 'supplement-count', '1 capsule'],
  ])('%s', (text, code, place) => {
    const { lines, problems } = doses(text)
    expect(lines).toEqual([])
    expect(problems.map(({ what }) => what.code)).toEqual([code])
    expect(text.slice(problems[0]?.at?.start, problems[0]?.at?.end).trim()).toBe(place)
  })

  test('the salt is worked out both ways', () => {
    const what = doses('calcium citrate 500 mg').problems[0]?.what
    expect(what).toMatchObject({ args: { amount: 500, unit: 'mg', element: 'calcium' } })
    const elemental = what?.code === 'salt-or-element' ? what.args.elementalAmount : null
    expect(elemental).toBeCloseTo(105.4, 6) // x 0.2108
  })
})

test('whatever a line says: no throw, and a dose only where every amount is above zero and below 10 g', () => {
  const words = ['calcium', 'vitamin D3', 'K2', '500', 'mg', 'IU', '1,5', '-', 'x', '2', 'per week', 'twice a day',
    'elemental', 'salt', 'citrate', 'every', '0', 'tablets', 'of', '(', ')', '½', '.', 'as', 'x 2', 'İ'] // biome-ignore format: a list
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((list) => list.join(' ')),
  )
  fc.assert(
    fc.property(line, (text) => {
      const { lines, problems } = doses(text)
      for (const dose of lines) if (dose !== null) expect(dose.amountPerDay).toBeGreaterThan(0)
      for (const dose of lines) if (dose !== null) expect(dose.amountPerDay).toBeLessThan(10_000 * 1000)
      expect(lines.length > 0 || problems.length > 0).toBe(true)
      for (const { at } of problems) {
        expect(at?.start).toBeGreaterThanOrEqual(0)
        expect(at?.end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 500 },
  )
})
