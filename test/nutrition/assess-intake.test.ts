import { expect, test } from 'vitest'
import { assess, codes, day, daysOf, dose, food, item, person } from './made.ts'

const milk = food('milk', { calcium: 120, vitaminD: 1 }, { rest: 0 })
const kale = food('kale', { calcium: 250 }, { rest: 0 })
const unknown = food('unknown', { calcium: 0 }) // no vitamin D value
const tea = food('tea', {}, { tea: true })

test('means are over counted days only; every day keeps its own totals', () => {
  const found = assess([
    day(1, [item(milk, 250)]), // 300 mg
    day(2, [item(kale, 200)]), // 500 mg
    day(3, [item(kale, 400)], { incomplete: 'marked-incomplete' }), // 1000 mg, not counted
    day(4, [], { incomplete: 'no-food' }),
  ])
  expect(found).toMatchObject({ countedDays: 2, loggedDays: 4 })
  expect(found.nutrients.calcium).toMatchObject({ mean: 400, fromFood: 400, fromSupplements: 0, gap: 800 })
  expect(found.nutrients.calcium.ratio).toBeCloseTo(400 / 1200, 12)
  expect(found.days.map(({ nutrients }) => nutrients.calcium.amount)).toEqual([300, 500, 1000, null])
  expect(found.days.map(({ incomplete }) => incomplete)).toEqual([null, null, 'marked-incomplete', 'no-food'])
  expect(found.findings.find(({ code }) => code === 'days-left-out')?.args).toEqual({
    days: [
      { date: '2026-11-03', reason: 'marked-incomplete' },
      { date: '2026-11-04', reason: 'no-food' },
    ],
  })
})

test('without a counted day means, gaps and ratios are null', () => {
  const found = assess([day(1, [item(milk, 250)], { incomplete: 'not-understood' })])
  for (const nutrient of Object.values(found.nutrients)) {
    expect(nutrient).toMatchObject({
      mean: null,
      fromFood: null,
      fromSupplements: null,
      known: null,
      gap: null,
      ratio: null,
    })
    expect(nutrient).toMatchObject({ gapIsUpperBound: false, top: [], unknownItems: [], evidence: null })
  }
  expect(found.sodium).toMatchObject({
    meanMg: null,
    category: null,
    calciumCostMg: null,
    daysAbove: 0,
    classes: [],
  })
  expect(codes(found)).toContain('no-counted-day')
  expect(codes(found).filter((code) => code.endsWith('-below-target'))).toEqual([])
})

test('no day at all gives the same shape', () => {
  const found = assess([])
  expect(found).toMatchObject({ countedDays: 0, loggedDays: 0, days: [], supplementsRecorded: 'none' })
  expect(found.nutrients.calcium.target?.lower).toBe(1200)
})

test('known is grams with a value over grams of all food, weighted by grams over days, tea left out', () => {
  const found = assess([
    day(1, [item(milk, 300), item(tea, 1000)]), // 300 of 300 g
    day(2, [item(milk, 100), item(unknown, 600), item(tea, 500)]), // 100 of 700 g
  ])
  const { vitaminD } = found.nutrients
  expect(vitaminD.known).toBeCloseTo(400 / 1000, 12) // not the mean of 1 and 1/7
  expect(found.days[0]?.nutrients.vitaminD).toEqual({ amount: 3, known: 1, fromFood: 3 })
  expect(found.days[1]?.nutrients.vitaminD.known).toBeCloseTo(1 / 7, 12)
  expect(vitaminD).toMatchObject({ mean: 2, gap: 13, gapIsUpperBound: true, unknownItems: ['Food unknown'] })
  expect(found.nutrients.calcium).toMatchObject({ known: 1, gapIsUpperBound: false })
})

test('what tea brings counts, though its grams do not', () => {
  const caffeinated = food('black tea', { caffeine: 20 }, { tea: true, rest: 0 })
  const found = assess([day(1, [item(milk, 100), item(caffeinated, 300)])])
  expect(found.nutrients.caffeine).toMatchObject({ mean: 60, known: 1 })
  expect(found.nutrients.caffeine.foods.top).toEqual([
    { id: 'black tea', description: 'Food black tea', share: 1 },
  ])
})

test('a day of tea alone has no known share', () => {
  expect(assess([day(1, [item(tea, 300)])]).nutrients.calcium).toMatchObject({ known: null, mean: null })
})

test('a dish of which 0.6 of the weight is known is known to 0.6', () => {
  const dish = food('dish', { boron: 0.2 }, { rest: 0, known: { boron: 0.6 } })
  const { boron } = assess([day(1, [item(dish, 500)])]).nutrients
  expect(boron.mean).toBeCloseTo(1, 6)
  expect(boron.known).toBeCloseTo(0.6, 12)
  expect(boron.foods.unknownItems).toEqual(['Food dish'])
})

test('nothing known is not zero: the mean is null and the gap at most the target', () => {
  const { vitaminD } = assess([day(1, [item(unknown, 100)])]).nutrients
  expect(vitaminD).toMatchObject({
    mean: null,
    fromFood: null,
    known: 0,
    gap: 15,
    gapIsUpperBound: true,
    ratio: null,
  })
})

test('a supplement brings what food does not, and does not change what food brings', () => {
  const withD = assess([day(1, [item(unknown, 100)], { supplements: [dose('vitaminD', 10)] })]).nutrients
    .vitaminD
  expect(withD).toMatchObject({ mean: 10, fromFood: null, fromSupplements: 10, known: 0, gap: 5 })
})

test('supplements that are not recorded are unknown: the gap is at most, no limit is kept', () => {
  const found = assess(daysOf(3, { calcium: 700 }, { supplements: null }))
  expect(found.supplementsRecorded).toBe('none')
  expect(found.nutrients.calcium).toMatchObject({
    fromSupplements: null, gap: 500, gapIsUpperBound: true, known: 1, aboveUpperLimit: null,
  }) // biome-ignore format: one row
  expect(codes(found)).toContain('supplements-not-recorded')
})

test('supplements that are not recorded do not hide a limit that food alone exceeds', () => {
  const found = assess(daysOf(3, { zinc: 45 }, { supplements: null }))
  expect(found.nutrients.zinc.aboveUpperLimit).toBe(true)
  expect(codes(found)).toContain('zinc-above-upper-limit')
})

test('supplements recorded on one of two days are a lower bound over both', () => {
  const [taken, unsaid] = [[dose('calcium', 400)], null]
  const eaten = [item(food('all', { calcium: 700 }, { rest: 0 }), 100)]
  const days = [day(1, eaten, { supplements: taken }), day(2, eaten, { supplements: unsaid })]
  const found = assess(days)
  expect(found.supplementsRecorded).toBe('some')
  expect(found.nutrients.calcium).toMatchObject({
    fromSupplements: 200,
    mean: 900,
    gap: 300,
    gapIsUpperBound: true,
  })
  expect(found.findings.find(({ code }) => code === 'supplements-partly-recorded')?.args).toEqual({
    recordedDays: 1,
    days: 2,
  })
})

test('a supplement that cannot be counted makes gaps "at most"', () => {
  const found = assess(daysOf(3, { calcium: 700 }, { unknownSupplements: ['a multivitamin'] }))
  expect(found.nutrients.calcium).toMatchObject({ gap: 500, gapIsUpperBound: true, aboveUpperLimit: null })
  expect(found.unknownSupplements).toEqual(['a multivitamin'])
  expect(found.findings.find(({ code }) => code === 'supplement-not-counted')?.args).toEqual({
    names: ['a multivitamin'],
    medicines: [],
  })
})

test('a target that is met exactly has no gap and no finding', () => {
  const found = assess(daysOf(3, { calcium: 1200 }))
  expect(found.nutrients.calcium).toMatchObject({ gap: 0, ratio: 1, aboveUpperLimit: false })
  expect(codes(found)).not.toContain('calcium-below-target')
})

test('an upper limit that is met exactly is not exceeded', () => {
  expect(assess(daysOf(3, { calcium: 2000 })).nutrients.calcium.aboveUpperLimit).toBe(false)
})

test('protein has no target without a weight', () => {
  const found = assess(daysOf(3, { protein: 40 }), person({ weightKg: null }))
  expect(found.nutrients.protein).toMatchObject({ target: null, gap: null, ratio: null, mean: 40 })
  expect(codes(found)).toContain('weight-not-recorded')
})

test('protein under its target is a caution, and a note where something is missing', () => {
  const level = (supplements: null | []) =>
    assess(daysOf(3, { protein: 40 }, { supplements })).findings.find(
      ({ code }) => code === 'protein-below-target',
    )?.level
  expect([level([]), level(null)]).toEqual(['caution', 'note'])
})

test('the foods that bring most come first, with their shares', () => {
  const cheese = food('cheese', { calcium: 700 }, { rest: 0 })
  const { calcium } = assess([
    day(1, [item(milk, 250), item(cheese, 50)]), // 300 + 350
    day(2, [item(milk, 125), item(cheese, 0), item(kale, 80)]), // 150 + 0 + 200
  ]).nutrients
  expect(calcium.foods.top.map(({ id, share }) => [id, Math.round(share * 1000) / 1000])).toEqual([
    ['milk', 0.45],
    ['cheese', 0.35],
    ['kale', 0.2],
  ])
})

test('evidence is the weakest among the foods that bring a nutrient', () => {
  const prunes = food('prunes', { boron: 1.9 }, { rest: 0, evidence: { boron: 'estimate' } })
  const none = food('none', { boron: 0 }, { rest: 0, evidence: { boron: 'recalled' } })
  const { boron, calcium } = assess([day(1, [item(prunes, 50), item(none, 50), item(milk, 100)])]).nutrients
  expect(boron.foods.evidence).toBe('estimate')
  expect(calcium.foods.evidence).toBe('analytical')
})

test.each([
  { days: 1, code: 'one-day-tells-little' },
  { days: 2, code: 'few-days' },
  { days: 3, code: null },
])('$days counted days: $code', ({ days, code }) => {
  const said = codes(assess(daysOf(days, {}))).filter((it) =>
    ['one-day-tells-little', 'few-days'].includes(it),
  )
  expect(said).toEqual(code === null ? [] : [code])
})

test('an empty profile is a woman of 51-70 on this page, and the page says so', () => {
  const found = assess(daysOf(3, { calcium: 100 }), person({ ageYears: null, sex: null }))
  expect(found.nutrients.calcium.target?.lower).toBe(1200)
  expect(found.findings.find(({ code }) => code === 'person-assumed')?.args).toEqual({
    assumed: ['age', 'sex'], ageGroup: '51-70', sex: 'F',
  }) // biome-ignore format: one row
})

test.each([
  [19, '19-30'], [30, '19-30'], [31, '31-50'], [50, '31-50'], [51, '51-70'], [70, '51-70'], [71, '>70'], [99, '>70'],
])('at %i the age group is %s', (ageYears, group) => {
  expect(person({ ageYears }).ageGroup).toBe(group)
}) // biome-ignore format: pairs

test('a day left out of the means still tells that what is known of it is above an upper limit (vitamin D: 100 µg)', () => {
  const left = day(1, [], { supplements: [dose('vitaminD', 200)], incomplete: 'not-understood' })
  for (const days of [[left], [left, day(2, [item(unknown, 100)])]]) {
    const found = assess(days).findings.find(({ code }) => code === 'vitamin-d-above-upper-limit')
    expect(found?.args).toMatchObject({
      amount: 200,
      limit: 100,
      amountIsLowerBound: true,
      leftOutDay: left.date,
    })
  }
  const kept = day(1, [], { supplements: [dose('vitaminD', 100)], incomplete: 'not-understood' })
  expect(codes(assess([kept]))).not.toContain('vitamin-d-above-upper-limit')
  const ofFood = day(1, [item(food('oysters', { zinc: 45 }, { rest: 0 }), 100)], {
    incomplete: 'not-understood',
  })
  expect(codes(assess([ofFood]))).not.toContain('zinc-above-upper-limit')
})
