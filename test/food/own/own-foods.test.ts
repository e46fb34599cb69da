import { expect, test } from 'vitest'
import { factsOf, kitchen, per100g, unsound } from './own-kitchen.ts'

const BAR =
  'foods:\n  my protein bar:\n    serving: 1 bar (60 g)\n    per_serving: { protein: 20 g, calcium: 300 mg, salt: 1 g }\n'
const OAT = '  oat drink:\n    per_100ml: { calcium: 120 mg, protein: 1 g }\n'
const SOUP =
  'recipes:\n  lentil soup:\n    serves: 4\n    yield: 1.2 kg\n    ingredients: [1 cup dry lentils, 1 litre water]\n'

const { grams, understood, trouble, facts } = kitchen(BAR + OAT + SOUP)

test.each<[string, number]>([
  ['1 my protein bar', 60],
  ['2 my protein bars', 120],
  ['1 My Protein-Bar', 60],
  ['1 myproteinbar', 60],
  ['half a my protein bar', 30],
  ['a bar of my protein bar', 60],
  ['1 1/2 bars my protein bar', 90],
  ['2 servings of my protein bar', 120],
  ['90 g my protein bar', 90],
  ['my protein bar, 90 g', 90],
  ['1 oz my protein bar', 28.3495],
  ['2 x 45 g my protein bar', 90],
  ['my protein bar', 60],
  ['250 ml oat drink', 250], // no density: a millilitre counts as a gram
  ['1 cup oat drink', 236.588],
  ['1 glass of oat drink', 240],
  ['8 oz oat drink', 236.588], // a drink: fluid ounces
  ['1 serving lentil soup', 300], // 1.2 kg for four
  ['half a serving of lentil soup', 150],
  ['2 servings lentil soup', 600],
  ['2 lentil soups', 600],
  ['300 g lentil soup', 300],
  ['1/4 recipe lentil soup', 300],
  ['1 whole lentil soup', 1200],
  ['half the recipe of lentil soup', 600],
  ['1 whole recipe of lentil soup', 1200],
  ['half of the whole batch of lentil soup', 600],
])('"%s" is %d g of the own food', (entry, expected) => expect(grams(entry)).toBeCloseTo(expected, 2))

test.each<[string, string, number]>([
  ['my protein bar', '2', 120],
  ['My protein bars', '2 bars', 120],
  ['lentil soup', '1/4 recipe', 300],
  ['lentil soup', '300 g', 300],
])('{ food: %s, amount: %s } is %d g', (food, amount, expected) =>
  expect(grams(food, amount)).toBeCloseTo(expected, 2),
)

test('an exact name is sure, an amount that nobody gave is a guess', () => {
  expect(understood('60 g my protein bar').food).toEqual({ row: null, id: 'own:my protein bar', description: 'my protein bar', confidence: 1 }) // biome-ignore format: one value
  expect(understood('my protein bar')).toMatchObject({ gramsFrom: 'default', food: { confidence: 0.5 } })
  expect(understood('1 serving lentil soup').food.id).toBe('recipe:lentil soup')
})

test('an id pins an own food, whatever the words', () => {
  expect(understood('2 bars of the usual', null, 'own:my protein bar').grams).toBe(120)
  expect(understood('soup', '300 g', 'recipe:Lentil Soup')).toMatchObject({ grams: 300, food: { id: 'recipe:lentil soup' } }) // biome-ignore format: one value
  expect(understood('recipe:lentil soup', '1 serving', 'recipe:lentil soup').grams).toBe(300)
  expect(understood('lentil soup', '1 cup', 'fndds:41603010').food.row).not.toBeNull()
})

test.each([
  ['tomato soup', '1 cup tomato soup'],
  ['lentil soup, canned', '1 cup lentil soup, canned'],
  ['protein bar', '1 protein bar'],
])('%s is not the own food: the table has it', (_, entry) =>
  expect(understood(entry).food.row).not.toBeNull(),
)

test('a table food with an own name in it or one slip away says so, and offers it', () => {
  for (const entry of ['1 cup lentil soup, canned', '1 cup lentl soup']) {
    const made = understood(entry)
    expect(made.nearOwn).toEqual({ name: 'lentil soup', id: 'recipe:lentil soup' })
    expect(made.alternatives[0]?.id).toBe('recipe:lentil soup')
  }
  expect(understood('1 cup tomato soup').nearOwn).toBeUndefined()
})

test.each([
  ['1/4 of lentil soup', 'bad-amount'], // of a serving, or of the pot?
  ['200 g oat drink', 'unknown-unit'], // what 200 g measure is not known
  ['1 slice my protein bar', 'unknown-unit'],
  ['1 cup my protein bar', 'unknown-unit'],
  ['oat drink', 'how-much'],
  ['2 oat drinks', 'how-much'],
  ['0 my protein bar', 'bad-amount'],
  ['-2 my protein bar', 'bad-amount'],
  ['50% of my protein bar', 'bad-amount'],
  ['a few my protein bars', 'bad-amount'],
  ['100 mg my protein bar', 'bad-amount'],
  ['1,000 g my protein bar', 'ambiguous-number'],
  ['200 kg my protein bar', 'bad-amount'],
  ['1 my protien bar', 'unknown-food'],
])('"%s" is %s', (entry, code) => expect(trouble(entry)).toBe(code))

test('an amount of the long form that is none is an error, not a guess', () => {
  expect(trouble('my protein bar', 'some')).toBe('bad-amount')
  expect(trouble('my protein bar', '50%')).toBe('bad-amount')
})

test('a slip of one letter offers the own food', () => {
  const made = kitchen(BAR).answer('1 my protien bar')
  expect(made).toMatchObject({ ok: false, problem: { args: { suggestions: ['my protein bar'] } } })
})

test('an own id that there is not is an error with the nearest one', () => {
  const made = kitchen(BAR).answer('bar', '60 g', 'own:my protein baz')
  expect(made).toMatchObject({ problem: { code: 'unknown-id', args: { suggestion: 'own:my protein bar' } } })
})

test('what a label does not say is unknown; salt is sodium (V67)', () => {
  const bar = facts('1 my protein bar')
  expect(per100g(bar, 'protein')).toBeCloseTo(100 / 3, 9)
  expect(per100g(bar, 'sodium')).toBeCloseTo((400 * 100) / 60, 9)
  expect(per100g(bar, 'vitaminD')).toBeNaN()
})

test('a cup with a weight tells the density, a density turns grams into millilitres', () => {
  const own = kitchen(
    'foods:\n  granola:\n    serving: 1 cup (55 g)\n    per_serving: { protein: 5 g }\n  milk of mine:\n    density: 1.03 g/ml\n    per_100ml: { calcium: 124 mg }\n',
  )
  expect(own.grams('1/2 cup granola')).toBeCloseTo(27.5, 6)
  expect(own.grams('1 tbsp granola')).toBeCloseTo(55 / 16, 3)
  expect(own.grams('103 g milk of mine')).toBe(103)
  expect(per100g(own.facts('100 ml milk of mine'), 'calcium')).toBeCloseTo(124 / 1.03, 6)
})

test('cups are those of the profile, on labels too', () => {
  const own = kitchen(
    'foods:\n  oat drink:\n    per_100ml: { calcium: 120 mg }\n  granola:\n    serving: 1 cup (55 g)\n    per_serving: { protein: 5 g }\n',
    '',
    'metric',
  )
  expect(own.grams('1 cup oat drink')).toBe(250)
  expect(own.grams('1 cup granola')).toBeCloseTo(55, 9)
  expect(own.grams('100 ml granola')).toBeCloseTo(22, 9)
})

test('household names of several words are units', () => {
  const own = kitchen(
    'foods:\n  puffs:\n    serving: 2 rice cakes (18 g)\n    per_serving: { protein: 1 g }\n',
  )
  expect(own.grams('3 rice cakes puffs')).toBeCloseTo(27, 9)
  expect(own.grams('1 rice cake of puffs')).toBeCloseTo(9, 9)
  expect(own.grams('2 puffs')).toBeCloseTo(18, 9)
  expect(own.grams('1 serving puffs')).toBe(18)
})

test('a bowl of a dish: by the volume of its yield, else by a like food of the table', () => {
  const own = kitchen(
    'recipes:\n  broth:\n    yield: 2 l (2 kg)\n    ingredients: [2.2 litres water, 2 carrots]\n  lentil soup:\n    ingredients: [200 g dry lentils, 800 g water]\n  grandmas medley:\n    ingredients: [200 g dry lentils]\n',
  )
  expect(own.grams('1 cup broth')).toBeCloseTo(236.588, 6)
  const cup = own.grams('1 cup lentil soup')
  expect(cup).toBeGreaterThan(230)
  expect(cup).toBeLessThan(265)
  expect(own.understood('1 cup lentil soup').gramsFrom).toBe('volume')
  expect(own.trouble('1 cup grandmas medley')).toBe('unknown-unit')
})

test('without a yield a dish weighs what its ingredients weigh, and a serving says so', () => {
  const own = kitchen('recipes:\n  dal:\n    serves: 4\n    ingredients: [200 g dry lentils, 800 g water]\n')
  expect(own.understood('1 serving dal')).toMatchObject({ grams: 250, gramsFrom: 'recipe' })
  expect(own.understood('100 g dal')).toMatchObject({
    grams: 100,
    gramsFrom: 'weight',
    own: { assumed: 'dish-weight' },
  })
})

test('a recipe that makes twelve muffins', () => {
  const own = kitchen(
    'recipes:\n  apple muffins:\n    yield: 12 muffins (960 g)\n    ingredients: [600 g flour, 400 g apples]\n',
  )
  expect(own.grams('1 apple muffin')).toBe(80)
  expect(own.grams('2 muffins of apple muffins')).toBe(160)
})

test('yield changes water and nothing else', () => {
  const made = (yields: string) =>
    kitchen(`recipes:\n  dal:\n    serves: 1\n${yields}    ingredients: [200 g dry lentils, 800 g water]\n`)
  const [boiled, plain] = [
    made('    yield: 700 g\n').understood('1 serving dal'),
    made('').understood('1 serving dal'),
  ]
  const amount = (one: typeof boiled, nutrient: 'calcium' | 'water') =>
    (per100g(factsOf(one), nutrient) * one.grams) / 100
  expect(amount(boiled, 'calcium')).toBeCloseTo(amount(plain, 'calcium'), 9)
  expect(amount(boiled, 'water')).toBeCloseTo(amount(plain, 'water') - 300, 6)
})

test('a circle is an error that shows the circle, and all who are in it or use it are unknown', () => {
  const own = unsound(
    'recipes:\n  a soup: { ingredients: [100 g b soup] }\n  b soup: { ingredients: [100 g c soup] }\n  c soup: { ingredients: [100 g b soup, 1 egg] }\n  d soup: { ingredients: [1 egg] }\n',
  )
  expect(own.told).toEqual(['recipe-circle 4:27'])
  for (const name of ['a soup', 'b soup', 'c soup']) expect(own.trouble(`100 g ${name}`)).toBe('own-unusable')
  expect(own.grams('100 g d soup')).toBe(100)
})

test('a recipe of itself', () => {
  expect(unsound('recipes:\n  soup:\n    ingredients: [1 egg, 100 g soup]\n').told).toEqual([
    'recipe-circle 3:26',
  ])
})

test('every bad ingredient is told at its place, once, and what uses the recipe is unknown, not zero', () => {
  const own = unsound(
    'recipes:\n  soup: { serves: 2, ingredients: [1 egg, 2 cpu kale, 1 cup xyzzy] }\n  pie: { serves: 2, ingredients: [1 serving soup] }\n',
  )
  expect(own.told).toEqual(['unknown-unit 2:45', 'unknown-food 2:61'])
  expect(own.trouble('1 serving soup')).toBe('own-unusable')
  expect(own.trouble('1 serving pie')).toBe('own-unusable')
})

test('a salt substitute in a recipe is told with every entry, so that no potassium gap is shown', () => {
  const own = unsound('recipes:\n  soup: { serves: 2, ingredients: [1 egg, 1 tsp NoSalt] }\n')
  expect(own.trouble('1 serving soup')).toBe('salt-substitute')
})

test('an own food that is named as a salt substitute is refused as one', () => {
  const own = kitchen('foods:\n  NoSalt:\n    per_100g: { potassium: 50 g }\n')
  expect(own.trouble('1 g NoSalt')).toBe('salt-substitute')
})

test('two of one name stand for neither; the log comes before the file, and says so', () => {
  const twice = unsound(`${BAR}  My Protein Bars:\n    per_100g: { protein: 1 g }\n`)
  expect(twice.told).toEqual(['own-name-twice 5:3'])
  expect(twice.trouble('60 g my protein bar')).toBe('own-unusable')
  const both = kitchen(
    BAR,
    'foods:\n  my protein bar:\n    serving: 80 g\n    per_serving: { protein: 20 g }\n',
  )
  expect(both.told).toEqual(['own-name-in-both 2:3'])
  expect(both.grams('1 my protein bar')).toBe(60)
  expect(kitchen(BAR, BAR).told).toEqual([])
})

test('names in any script', () => {
  const own = kitchen(
    'foods:\n  味噌汁:\n    serving: 200 ml\n    per_serving: { sodium: 600 mg }\n  Müsli:\n    per_100g: { fat: 9 g }\n',
  )
  expect(own.grams('1 serving 味噌汁')).toBe(200)
  expect(own.grams('50 g musli')).toBe(50)
})
