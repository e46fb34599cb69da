import { expect, test } from 'vitest'
import { questionText } from '../../src/render/english/questions.ts'
import { assess, day, daysOf, dose, food, item, person } from './made.ts'

const tested = { vitaminDBloodNmolPerL: 80 }
const enough = { calcium: 1200, vitaminD: 25 }
const asked = (found: ReturnType<typeof assess>) => found.questions.map(({ id }) => id)

test('nothing is asked of somebody who has all there is, and a blood test', () => {
  expect(asked(assess(daysOf(3, enough), person(tested)))).toEqual([])
})

test('QN9: a gap of calcium over 300 mg, or any supplement', () => {
  expect(asked(assess(daysOf(3, { ...enough, calcium: 900 }), person(tested)))).toEqual([])
  const short = assess(daysOf(3, { ...enough, calcium: 899 }), person(tested))
  expect(short.questions.map(questionText)).toEqual([
    'Given what I eat (899 mg of calcium a day), do I need a supplement, how much, which form?',
  ])
  const any = daysOf(3, enough, { supplements: [dose('magnesium', 100)] })
  expect(asked(assess(any, person(tested)))).toEqual(['QN9'])
})

test('QN9 names what supplements bring', () => {
  const days = daysOf(3, { ...enough, calcium: 403 }, { supplements: [dose('calcium', 3501)] })
  expect(assess(days, person(tested)).questions.map(questionText)).toContain(
    'I eat 403 mg of calcium a day, and supplements bring 3501 mg: do I need a supplement, how much, which form?',
  )
})

test('QN11 asks about no total of 0', () => {
  const days = daysOf(
    3,
    { ...enough, vitaminD: 0 },
    { supplements: [dose('calcium', 300)], unknownSupplements: ['x tablet'] },
  )
  const texts = assess(days, person({ ...tested, conditions: ['kidney_stones'] })).questions.map(questionText)
  expect(texts).toContain('Is my total of at least 1500 mg of calcium a day safe for me?')
})

test('QN9 says "at least" where some food has no value', () => {
  const foods = [item(food('a', { calcium: 500 }, { rest: 30 }), 100), item(food('b', {}), 100)]
  const found = assess(
    [1, 2, 3].map((n) => day(n, foods)),
    person(tested),
  )
  expect(found.questions.map(questionText)[0]).toContain('(at least 500 mg of calcium a day)')
})

test('QN10: vitamin D below 20 µg a day, or no blood test recorded', () => {
  expect(asked(assess(daysOf(3, enough)))).toEqual(['QN10'])
  expect(asked(assess(daysOf(3, { ...enough, vitaminD: 19 }), person(tested)))).toEqual(['QN10'])
})

test('without a day that counts no blood test is asked for', () => {
  expect(asked(assess([]))).toEqual([])
  expect(asked(assess(daysOf(2, {}, { incomplete: 'marked-incomplete' })))).toEqual([])
})

test('QN11: above an upper limit, stones, kidney disease, a thiazide', () => {
  expect(asked(assess(daysOf(3, { ...enough, calcium: 2100 }), person(tested)))).toEqual(['QN11'])
  const foodAlone = assess(daysOf(3, enough), person({ ...tested, conditions: ['kidney_stones'] }))
  expect(foodAlone.questions.map(questionText)).toEqual([
    'Is my total of 1200 mg of calcium and 25 µg of vitamin D a day safe for me?',
  ])
  // Far too little of both and no supplement: whether that is safe is no question.
  const low = { ...enough, calcium: 341, vitaminD: 3 }
  const little = assess(daysOf(3, low), person({ ...tested, conditions: ['ckd', 'kidney stones'] }))
  expect(little.questions.map(questionText)).toContain(
    'What I log comes to 341 mg of calcium and 3 µg of vitamin D a day: with chronic kidney disease, kidney stones, how much of them suits me?',
  )
  const unknown = daysOf(3, low, { unknownSupplements: ['a bone tablet'] })
  expect(
    assess(unknown, person({ ...tested, conditions: ['ckd'] }))
      .questions.map(questionText)
      .join(),
  ).toContain('safe for me?')
  const taking = daysOf(3, enough, { supplements: [dose('calcium', 300)] })
  const stones = assess(taking, person({ ...tested, conditions: ['kidney_stones'] }))
  expect(stones.questions.map(questionText)).toContain(
    'Is my total of 1500 mg of calcium and 25 µg of vitamin D a day safe for me?',
  )
  expect(asked(assess(taking, person({ ...tested, conditions: ['ckd'] })))).toContain('QN11')
  expect(asked(assess(taking, person({ ...tested, medicines: ['HCT'] })))).toContain('QN11')
})

test('QN11 says "at least" where a supplement could not be counted', () => {
  const days = daysOf(3, enough, { unknownSupplements: ['a bone tablet'] })
  const found = assess(days, person({ ...tested, conditions: ['kidney_stones'] }))
  expect(found.questions.map(questionText)).toContain(
    'Is my total of at least 1200 mg of calcium and at least 25 µg of vitamin D a day safe for me?',
  )
})

test('QN12: a vitamin K antagonist and natto, K2 or vitamin K that varies', () => {
  const who = person({ ...tested, medicines: ['warfarin'] })
  expect(asked(assess(daysOf(4, { ...enough, vitaminK: 90 }), who))).toEqual([])
  const k2 = daysOf(4, { ...enough, vitaminK: 90 }, { supplements: [dose('vitaminK2', 90)] })
  expect(asked(assess(k2, who))).toContain('QN12')
})

test('QN13: supplements of which to ask whether they go with anastrozole', () => {
  const days = daysOf(3, enough, { unknownSupplements: ["St John's wort", 'red clover capsule', 'fish oil'] })
  const texts = assess(days, person(tested)).questions.map(questionText)
  expect(texts).toContain("I take St John's wort, red clover capsule. Is it all right with anastrozole?")
})

test('QN14: sodium above the limit', () => {
  expect(asked(assess(daysOf(3, { ...enough, sodium: 2400 }), person(tested)))).toEqual(['QN14'])
})

test('QN19: a BMI under 20, or more than 5 % of weight lost', () => {
  const of = (facts: object) => asked(assess(daysOf(3, enough), person({ ...tested, ...facts })))
  expect(of({ heightCm: 170, weightKg: 57 })).toEqual(['QN19']) // 57 / 1.7^2 = 19.7
  expect(of({ heightCm: 170, weightKg: 58 })).toEqual([]) // 20.1
  expect(of({ weightLossPercent: 5 })).toEqual([])
  expect(of({ weightLossPercent: 6 })).toEqual(['QN19'])
})
