import { expect, test } from 'vitest'
import type { OwnFood } from '../../../src/input/own/own.ts'
import type { Nutrient } from '../../../src/nutrition/nutrients.ts'
import { read, told } from '../reading.ts'

/** The one own food with this label, per 100 g. */
function label(lines: string, more = '') {
  const made = read(`foods:\n  it:\n    per_100g: { ${lines} }\n${more}`)
  return { food: made.log.own[0] as OwnFood, told: told(made).map((line) => line.split(' ')[0]) }
}

function amount(lines: string, nutrient: Nutrient): number | undefined {
  const made = label(lines)
  expect(made.told).toEqual([])
  return made.food.amounts.get(nutrient)
}

test('V67: 6 g of salt are 2400 mg of sodium', () => expect(amount('salt: 6 g', 'sodium')).toBe(2400))

test.each<[string, Nutrient, number]>([
  ['energy: 210 kcal', 'energy', 210],
  ['energy: 418.4 kJ', 'energy', 100], // 1 kcal = 4.184 kJ
  ['energy: 879 kJ / 210 kcal', 'energy', 210],
  ['kcal: 210', 'energy', 210],
  ['calories: 210 kcal', 'energy', 210],
  ['carbs: 20 g', 'carbohydrate', 20],
  ['"of which sugars": 3 g, carbohydrate: 9 g', 'sugars', 3],
  ['fiber: 6 g', 'fibre', 6],
  ['Dietary Fiber: 6 g', 'fibre', 6],
  ['saturates: 1.5 g', 'saturatedFat', 1.5],
  ['saturated_fat: 1.5 g', 'saturatedFat', 1.5],
  ['Calcium: 0.3 g', 'calcium', 300],
  ['calcium_mg: 300', 'calcium', 300],
  ['"calcium (mg)": 300', 'calcium', 300],
  ['calcium: 260 mg (20 % DV)', 'calcium', 260],
  ['sodium: 0.4 g', 'sodium', 400],
  ['"sodium": "0,4 g"', 'sodium', 400],
  ['sodium: 400 mg, salt: 1 g', 'sodium', 400],
  ['salt: 1.02 g, sodium: 400 mg', 'sodium', 400], // exact NaCl factor 2.542, within the rounding
  ['vitamin D: 40 IU', 'vitaminD', 1], // 1 µg = 40 IU
  ['"vitamin D": 5 µg (200 IU)', 'vitaminD', 5],
  ['vitamin D3: 5 mcg', 'vitaminD', 5],
  ['vitamin K: 75 ug', 'vitaminK', 75],
  ['calcium: 0', 'calcium', 0],
  ['protein: traces', 'protein', 0],
  ['protein: < 0.5 g', 'protein', 0],
  ['salt: < 0.01 g', 'sodium', 4], // the most it can be: sodium is what people keep low
  ['salt: less than 0.01 g', 'sodium', 4],
])('{ %s }: %s is %d', (lines, nutrient, value) => {
  expect(amount(lines, nutrient)).toBeCloseTo(value, 9)
})

test('what the label does not say, says is unknown or only bounds from afar is not there: unknown, not zero', () => {
  const { amounts } = label('protein: 9 g, calcium: unknown, zinc: , magnesium: < 400 mg').food
  expect([...amounts.keys()]).toEqual(['protein'])
})

test('lines that this program has no use for are passed over, slips are not', () => {
  expect(label('protein: 9 g, iron: 2 mg, vitamin C: 10 %, trans fat: 0 g').told).toEqual([])
  expect(label('protien: 9 g').told).toEqual(['unknown-key'])
})

test.each<[string, string]>([
  ['calcium: 20 %', 'label-daily-value'],
  ['calcium: 15 % NRV', 'label-daily-value'],
  ['calcium: 15% RI*', 'label-daily-value'],
  ['calcium: 300', 'label-unit'],
  ['energy: 210', 'label-unit'],
  ['calcium: 300 kcal', 'label-unit'],
  ['energy: 300 mg', 'label-unit'],
  ['alcohol: 5 % vol', 'label-unit'],
  ['calcium: 100 IU', 'iu-not-for'],
  ['calcium: "1,200 mg"', 'label-amount'],
  ['calcium: -3 mg', 'label-amount'],
  ['calcium: much', 'label-amount'],
  ['calcium: [3 mg]', 'not-a-text'],
  ['sodium: 0,4 g', 'split-at-comma'],
  ['protein: 1 g, protein: 2 g', 'duplicate-key'],
  ['salt: 1 g, sodium: 1000 mg', 'label-disagrees'],
  ['energy: 879 kJ / 879 kcal', 'label-disagrees'],
  ['fibre: 3 g, fiber: 5 g', 'label-disagrees'],
  ['protein: 60 g, carbs: 60 g', 'label-implausible'],
  ['energy: 901 kcal', 'label-implausible'],
  ['sodium: 41 g', 'label-implausible'],
  ['salt: 110 g', 'label-implausible'],
  ['calcium: 120 g', 'label-implausible'],
  ['sugars: 12 g, carbs: 9 g', 'label-implausible'],
  ['saturates: 12 g, fat: 9 g', 'label-implausible'],
  ['energy: 45 kcal, protein: 10 g, carbs: 70 g, fat: 10 g', 'label-energy'],
  ['energy: 880 kcal, protein: 10 g, carbs: 30 g, fat: 5 g', 'label-energy'],
])('{ %s } is %s', (lines, code) => {
  expect(label(lines).told).toContain(code)
})

test.each([
  'energy: 900 kcal, fat: 100 g, protein: 0 g, carbs: 0 g', // oil
  'energy: 387 kcal, carbs: 100 g, sugars: 100 g, protein: 0 g, fat: 0 g',
  'energy: 210 kcal, protein: 20 g, carbs: 60 g, fibre: 55 g, fat: 2 g', // bran: fibre counts less
  'sodium: 39.3 g', // salt
])('{ %s } can be true', (lines) => expect(label(lines).told).toEqual([]))

test('a food with an error in it is known by its name and cannot be used; a warning is no error', () => {
  expect(label('calcium: 300').food.faultAt).not.toBeNull()
  expect(label('energy: 45 kcal, protein: 10 g, carbs: 70 g, fat: 10 g').food.faultAt).toBeNull()
})

test.each<[string, OwnFood['per']]>([
  ['per_100g: { fat: 1 g }', { amount: 100, unit: 'g' }],
  ['per 100 ml: { fat: 1 g }', { amount: 100, unit: 'ml' }],
  ['serving: 60 g\n    per_serving: { fat: 1 g }', { amount: 60, unit: 'g' }],
  ['serving size: 1 bar (60 g)\n    per serving: { fat: 1 g }', { amount: 60, unit: 'g' }],
  ['serving: 2 biscuits (25 g)\n    per_serving: { fat: 1 g }', { amount: 25, unit: 'g' }],
  ['serving: 60 g (1 bar)\n    per_serving: { fat: 1 g }', { amount: 60, unit: 'g' }],
  ['serving: 1 carton (250 ml)\n    per_serving: { fat: 1 g }', { amount: 250, unit: 'ml' }],
  ['serving: "0,25 l"\n    per_serving: { fat: 1 g }', { amount: 250, unit: 'ml' }],
])('%j is per %o', (lines, per) => {
  const made = read(`foods:\n  it:\n    ${lines}\n`)
  expect(told(made)).toEqual([])
  expect((made.log.own[0] as OwnFood).per).toEqual(per)
})

test.each<[string, string[]]>([
  ['foods:\n  it:\n    serving: 1 bar\n    per_serving: { fat: 1 g }', ['own-serving 3:14']],
  ['foods:\n  it:\n    per_serving: { fat: 1 g }', ['own-serving 3:5']],
  ['foods:\n  it:\n    serving: lots\n    per_100g: { fat: 1 g }\n    density: 1 kg', ['bad-measure 5:14']],
  ['foods:\n  it:\n    serving: 0 g\n    per_serving: { fat: 1 g }', ['bad-measure 3:14']],
  ['foods:\n  it: 60 g', ['not-a-map 2:7']],
  ['foods:\n  it:\n    per_100g: { fat: 1 g }\n    class: bred', ['bad-choice 4:12']],
  ['foods:\n  it:\n    per_100g: { fat: 1 g }\n    colour: red', ['unknown-key 4:5']],
  ['recipes:\n  it:\n    serves: 0\n    ingredients: [1 egg]', ['out-of-range 3:13']],
  ['recipes:\n  it:\n    ingredients: []', ['recipe-without-ingredients 3:5']],
  ['recipes:\n  it:\n    ingredients: [5]', ['bare-number 3:19']],
  ['recipes:\n  it:\n    ingredients: [1 egg]\n    yield: much of it (5', ['bad-measure 4:12']],
  ['recipes:\n  it: [1 egg]', ['not-a-map 2:7']],
])('%j: %j', (text, problems) => expect(told(read(text))).toEqual(problems))

const DAY = '2026-11-18: [1 egg]\n'

test.each([
  `${DAY}foods: [a]`,
  `${DAY}recepies:\n  a: { ingredients: [1 egg] }`,
  `${DAY}foods: {}\nfoods:\n  a: { per_100g: { fat: 1 g } }`,
  `${DAY}foods:\n  a: { per_100g: { fat: 1 g }\n  b: { per_100g: { fat: 1 g } }\n`,
  `${DAY}notes: "a\nfoods:\n  a: { per_100g: { fat: 1 g } }\n`,
])('%j: names of own foods may be lost, so no day counts', (text) => {
  const { log } = read(text)
  expect(log.days.map(({ troubled }) => troubled)).toEqual([true])
})

test('a day of a log with sound own foods counts', () => {
  const { log, problems } = read(`${DAY}foods:\n  a: { per_100g: { fat: 1 g } }`)
  expect(problems).toEqual([])
  expect(log.days.map(({ troubled }) => troubled)).toEqual([false])
})
