import { expect, test } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { problemOf, table, understood } from './table-for-tests.ts'

// Grams of the USDA tables' own portions (FNDDS 2021-2023 portions_and_weights, SR28 weight).
test.each([
  ['1 cup milk', 'fndds:11100000', 244, 'portion'],
  ['1 cup low-fat plain yogurt', 'fndds:11411200', 245, 'portion'],
  ['1 banana', 'fndds:63107010', 126, 'count'],
  ['30 g almonds', 'fndds:42100100', 30, 'weight'],
  ['1 tsp salt', 'sr28:2047', 6, 'portion'],
])('%s is %s, %i g (%s)', (phrase, id, grams, from) => {
  const { food, grams: weight, gramsFrom } = understood(phrase)
  expect(food.id).toBe(id)
  expect(weight).toBeCloseTo(grams, 1)
  expect(gramsFrom).toBe(from)
})

test('a weight is a weight, in every unit', () => {
  expect(understood('3 oz cheddar').grams).toBeCloseTo(3 * 28.3495, 2)
  expect(understood('1 lb carrots').grams).toBeCloseTo(453.592, 2)
  expect(understood('0.2 kg carrots').grams).toBeCloseTo(200, 6)
})

test('millilitres are weighed by the food: 1 dl of milk is 1/2.36588 of its cup of 244 g', () => {
  expect(understood('1 dl milk').grams).toBeCloseTo((244 * 100) / 236.588, 1)
  expect(understood('1,5 dl milk').grams).toBeCloseTo((244 * 150) / 236.588, 1)
})

test('packages: a size in brackets is that of one, "2 x" multiplies', () => {
  expect(understood('1 can (3.75 oz) sardines in oil').grams).toBeCloseTo(106.3, 1)
  expect(understood('2 cans (400 g) chickpeas').grams).toBeCloseTo(800, 6)
  expect(understood('2 x 125 g yogurt').grams).toBeCloseTo(250, 6)
  expect(understood('2 slices bread, 60 g').grams).toBeCloseTo(60, 6)
})

test('without an amount the usual weight is taken, said to be a guess, and trusted no more than half', () => {
  const { gramsFrom, food, grams } = understood('milk')
  expect([gramsFrom, grams]).toEqual(['default', 244])
  expect(food.confidence).toBeLessThanOrEqual(0.5)
})

test.each([
  ['chocolate milk', 'milk chocolate'],
  ['rice milk', 'milk rice'],
  ['peanut butter', 'buttered peanuts'],
])('"%s" and "%s" are two foods', (one, other) => {
  expect(understood(`50 g ${one}`).food.id).not.toBe(understood(`50 g ${other}`).food.id)
})

test.each([
  ['100 g raw kale', /^Kale, raw/],
  ['100 g boiled kale', /^Kale.*cooked/],
  ['100 g unsweetened almond milk', /^Almond milk, unsweetened/],
  ['100 g courgette', /zucchini/i],
  ['100 g prawns', /^Shrimp/],
  ['100 g yoghert', /^Yogurt/],
])('%s', (phrase, description) => {
  expect(understood(phrase).food.description).toMatch(description)
})

test('a tin of a drink is no tin of fish', () => {
  expect(understood('1 can cola').food.description).toMatch(/^Soft drink, cola/)
})

test('the long form: amount apart, id pinned, leading zeros accepted', () => {
  expect(understood('kale, cooked', '1 1/2 cups').grams).toBeCloseTo(
    1.5 * understood('1 cup cooked kale').grams,
    6,
  )
  const pinned = understood('whatever she calls it', '100 g', 'sr28:011233')
  expect([pinned.food.id, pinned.grams]).toEqual(['sr28:11233', 100])
})

test('what an entry says beyond the food that was found is kept', () => {
  expect(understood('150 g greek yogurt with honey').besides?.[0]?.food.description).toBe('Honey')
  expect(understood('150 g greek yogurt with zorgle').leftOut).toEqual(['zorgle'])
  expect(understood('150 g greek yogurt').leftOut).toEqual([])
})

test.each([
  ['2 cpu kale, cooked', 'unknown-unit', 'cpu'],
  ['xyzzy 100 g', 'unknown-food', 'xyzzy'],
  ['1,000 g milk', 'ambiguous-number', '1,000'],
  ['-2 cups milk', 'bad-amount', '-2'],
  ['0 eggs', 'bad-amount', '0'],
  ['100 kg potatoes', 'bad-amount', '100 kg potatoes'],
  ['400 g', 'empty-entry', '400 g'],
  ['salt', 'how-much', 'salt'],
])('%s: %s at "%s"', (phrase, code, at) => {
  const problem = problemOf(phrase)
  expect(problem.code).toBe(code)
  expect(problem.at.trim()).toBe(at)
})

test('an unknown unit suggests the one that was meant and lists what the food has', () => {
  const { args } = problemOf('2 cpu kale, cooked') as {
    args: { suggestion: string; known: { unit: string }[] }
  }
  expect(args.suggestion).toBe('cup')
  expect(args.known.map(({ unit }) => unit)).toContain('cup')
})

test('with the id of its own food, an entry is read just as without it', () => {
  // Peaches and onions of FNDDS have no sizes; those of a like food are borrowed.
  for (const phrase of [
    '1 large peach',
    '1 small onion',
    '1 med bannana',
    '1 cup low-fat plain yogurt',
    'half an avocado',
  ]) {
    const { food, grams, unit, text } = understood(phrase)
    const again = understood(phrase, null, food.id)
    expect([again.food.id, again.grams, again.unit, again.text]).toEqual([food.id, grams, unit, text])
  }
})

test('an id of another food than the words lead to is taken, with the portions of that food', () => {
  const pinned = understood('1 cup of the usual', null, 'fndds:11100000')
  expect([pinned.food.id, pinned.grams, pinned.leftOut]).toEqual(['fndds:11100000', 244, []])
})

test('what a pinned food does not answer is still said', () => {
  const { food } = understood('1 cup plain yogurt with honey')
  expect(understood('1 cup plain yogurt with honey', null, food.id).leftOut).toEqual(['honey'])
})

test('an id that is not in the table is a problem, never another food', () => {
  expect(table().rowOf('sr28:99999999')).toBeNull()
  expect(table().rowOf('nonsense')).toBeNull()
})

test('a second food with an amount of its own is an error, never swallowed', () => {
  for (const phrase of [
    '1 egg, 2 slices toast',
    'eggs 2, bacon 2',
    '1 cup milk, 2 slices bread',
    'oats 40 g; milk 200 ml',
  ])
    expect(problemOf(phrase).code, phrase).toBe('several-foods')
  expect(problemOf('1 egg, 2 slices toast')).toMatchObject({
    at: '2 slices toast',
    args: { second: '2 slices toast' },
  })
})

test('one food said twice, or said to be drained, is one food', () => {
  expect(understood('tin of tuna, 100 g drained').grams).toBeCloseTo(100, 6)
  expect(understood('2 slices bread, 60 g').grams).toBeCloseTo(60, 6)
})

test.each([
  'a few prunes',
  'several olives',
  '50% of a pizza',
  '500 mg vitamin C',
  '2 µg kale',
  '2 mcg kale',
])('%s is no amount that can be weighed', (phrase) => expect(problemOf(phrase).code).toBe('bad-amount'))

test('a plain pizza is one with cheese', () => {
  expect(understood('1 slice pizza').food.description).toMatch(/^Pizza, cheese/)
  expect(understood('1 large pizza').food.description).toMatch(/^Pizza, cheese/)
})

test.each([
  'rice and 2 eggs',
  'cereal with 200 ml milk',
  'tea and a biscuit',
  '1 cup of tea and 2 biscuits',
  'tea with 2 sugars',
])('%s: the amount is that of the second food, and the first must not get it', (phrase) => {
  expect(problemOf(phrase).code).toBe('several-foods')
})

test('what is said with "and" or "with" and no amount is one dish', () => {
  for (const phrase of ['1 cup rice and beans', '1 cup mac and cheese', 'pizza with a thin crust'])
    expect(understood(phrase).grams, phrase).toBeGreaterThan(0)
})

test('the quantity that is told is the one that was weighed', () => {
  const { quantity, unit } = understood('2 x 200 ml milk')
  expect([quantity, unit]).toEqual([400, 'ml'])
  expect(understood('1 can (400 g) chickpeas')).toMatchObject({ quantity: 400, unit: 'g' })
})

test('metric cups hold 250 ml, tablespoons 15 ml, teaspoons 5 ml; pints are imperial', () => {
  const metric = (food: string): number => {
    const answer = understandEntry(table(), { food, amount: null, id: null }, 'metric')
    if (!answer.ok) throw new Error(`"${food}" was not understood`)
    return answer.value.grams
  }
  // The table's cup of milk is 244 g to 236.588 ml.
  expect(metric('1 cup milk')).toBeCloseTo((244 * 250) / 236.588, 2)
  expect(metric('1 pint milk')).toBeCloseTo((244 * 568.261) / 236.588, 2)
  // Its tablespoon of olive oil is 14 g to 14.7868 ml.
  expect(metric('2 tbsp olive oil')).toBeCloseTo((2 * 14 * 15) / 14.7868, 2)
  expect(metric('100 ml milk')).toBeCloseTo(understood('100 ml milk').grams, 6)
  expect(metric('100 g milk')).toBe(100)
})

test('a splash is a guess, and a length is no weight unless the food has a piece of it', () => {
  expect(understood('a splash of milk').food.confidence).toBeLessThanOrEqual(0.5)
  expect(understood('a splash of milk').grams).toBeLessThan(20)
  expect(problemOf('10 cm cucumber').code).toBe('unknown-unit')
  expect(understood('12" pizza').unit).toContain('11-12"')
})

test.each([
  ['milk, whole, 1 pint', /^Milk, whole/],
  ['1 tin tomatoes', /canned/],
  ['brown rice dry 60 g', /^Rice, brown.*raw/],
])('%s', (text, name) => {
  expect(understood(text).food.description).toMatch(name)
})

test('"drained (140 g)" is what is left of the tin', () => {
  expect(understood('1 small tin of sweetcorn drained (140 g)').grams).toBe(140)
})

test('a dozen is twelve, before the food and behind it', () => {
  for (const text of ['1 dozen eggs', 'eggs, a dozen']) expect(understood(text).grams).toBe(12 * 50)
  expect(understood('2 dozen oysters').quantity).toBe(24)
})

test('a heaped spoon is no sure weight', () => {
  expect(understood('2 heaped tbsp peanut butter').food.confidence).toBeLessThan(0.8)
  expect(understood('2 tbsp peanut butter').food.confidence).toBeGreaterThanOrEqual(0.8)
})

test('rice by weight may be dry or cooked, unless a word or a cup says which', () => {
  expect(understood('75 g pasta').food.confidence).toBeLessThan(0.8)
  for (const text of ['75 g cooked pasta', '80 g dry white rice', '1 cup rice'])
    expect(understood(text).food.confidence).toBeGreaterThanOrEqual(0.8)
})
