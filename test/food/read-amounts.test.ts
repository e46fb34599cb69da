import { expect, test } from 'vitest'
import { readAmounts } from '../../src/food/amount/read-amounts.ts'

/** An amount in short: "1.5 cup", "2 large -", "3.75 oz ()", "8 oz each". */
const short = (phrase: string): string =>
  readAmounts(phrase)
    .amounts.map(({ quantity, unit, size, inBrackets, ofEach }) =>
      [Number(quantity.toFixed(3)), size, unit?.name ?? '-', inBrackets ? '()' : null, ofEach ? 'each' : null]
        .filter((part) => part !== null)
        .join(' '),
    )
    .join(' | ')
const name = (phrase: string): string => readAmounts(phrase).rest.replace(/\s+/g, ' ').trim()

test.each([
  ['1 cup milk', '1 cup', 'milk'],
  ['1 1/2 cups cooked brown rice', '1.5 cup', 'cooked brown rice'],
  ['1½ cups rice', '1.5 cup', 'rice'],
  ['⅓ cup dry quinoa', '0.333 cup', 'dry quinoa'],
  ['2-1/2 cups milk', '2.5 cup', 'milk'],
  ['1,5 dl milk', '1.5 dl', 'milk'],
  ['0.25 l buttermilk', '0.25 l', 'buttermilk'],
  ['milk 2% 250ml', '250 ml', 'milk 2%'],
  ['8-10 almonds', '9 -', 'almonds'],
  ['2 to 3 slices bread', '2.5 slice', 'bread'],
  ['half an avocado', '0.5 -', 'avocado'],
  ['half a pound of broccoli', '0.5 lb', 'broccoli'],
  ['a quarter cup of raisins', '0.25 cup', 'raisins'],
  ['three quarters of a cup of oats', '0.75 cup', 'oats'],
  ['one and a half english muffins', '1.5 -', 'english muffins'],
  ['a dozen oysters', '12 -', 'oysters'],
  ['2 x 125 g yogurt', '2 - | 125 g', 'yogurt'],
  ['125 g x 2 yogurt', '250 g', 'yogurt'],
  ['1 can (3.75 oz) sardines', '1 can | 3.75 oz ()', '( ) sardines'],
  ['6 oz container greek yogurt', '6 oz each', 'greek yogurt'],
  ['cafe latte 12 oz', '12 oz', 'cafe latte'],
  ['orange juice, 1 glass, calcium fortified', '1 glass', 'orange juice, , calcium fortified'],
  ['carrots baby raw - 8', '8 -', 'carrots baby raw -'],
  ['2 large carrots', '2 large -', 'carrots'],
  ['1 extra large egg', '1 extra large -', 'egg'],
  ['2 egg omelette', '2 egg', 'omelette'],
  ['2 heaped tbsp oats', '2 tbsp', 'oats'],
  ['8 fl oz juice', '8 fl oz', 'juice'],
  ['1 T olive oil', '1 tbsp', 'olive oil'],
  ['1 t olive oil', '1 tsp', 'olive oil'],
  ['1 lb. beef', '1 lb', 'beef'],
  ['blueberries handful', '1 handful', 'blueberries'],
  ['milk, glass', '1 glass', 'milk,'],
  ['large cappuccino', '1 large -', 'cappuccino'],
  ['1 and 1/2 cups milk', '1.5 cup', 'milk'],
  ['2 & a half cups milk', '2.5 cup', 'milk'],
  ['1 and three quarters cups milk', '1.75 cup', 'milk'],
  ['1¹⁄₂ cups milk', '1.5 cup', 'milk'],
  ['⅟4 cup milk', '0.25 cup', 'milk'],
  ['2∕3 cup rice', '0.667 cup', 'rice'],
  ['２００ｇ yogurt', '200 g', 'yogurt'],
  ['٢ eggs', '2 -', 'eggs'],
  ['between 2 and 3 prunes', '2.5 -', 'prunes'],
  ['two or three dates', '2.5 -', 'dates'],
  ['twenty-five almonds', '25 -', 'almonds'],
  ['one hundred and fifty grams of cod', '150 g', 'cod'],
  ['half a dozen oysters', '6 -', 'oysters'],
  ['two dozen almonds', '24 -', 'almonds'],
  ['two-thirds cup rice', '0.667 cup', 'rice'],
  ['2x200ml milk', '2 - | 200 ml', 'milk'],
  ['eggs x2', '2 -', 'eggs'],
  ['eggs x 2', '2 -', 'eggs'],
  ['30 g almonds x 2', '60 g', 'almonds'],
  ['1 15-oz can black beans', '1 - | 15 oz each', 'black beans'],
  ['1 lb 4 oz potatoes', '1.25 lb', 'potatoes'],
  ['1 cup and 2 tbsp milk', '1.125 cup', 'milk'],
  ['1 kg + 250 g flour', '1.25 kg', 'flour'],
  ['about 6 almonds', '6 -', 'almonds'],
  ['approx. 200 ml milk', '200 ml', 'milk'],
  ['2 dessertspoons of honey', '2 dessertspoon', 'honey'],
  ['1 dessert spoon honey', '1 dessertspoon', 'honey'],
  ['a knob of butter', '1 knob', 'butter'],
  ['extra-large egg', '1 extra large -', 'egg'],
  ['12" pizza', '12 inch', 'pizza'],
  ['1 whole wheat bagel', '1 -', 'whole wheat bagel'],
  ['4 oz 80/20 ground beef', '4 oz', '80/20 ground beef'],
])('%s', (phrase, amounts, rest) => {
  expect(short(phrase)).toBe(amounts)
  expect(name(phrase)).toBe(rest)
})

test.each([
  'half and half',
  '7-up',
  'vitamin B12 drink',
  'V8 juice',
  'omega 3 eggs',
  '2% milk',
  '70% dark chocolate',
  'mac and cheese',
  'pizza with a thin crust',
])('the number in "%s" is part of the name', (phrase) => {
  expect(readAmounts(phrase).amounts).toEqual([])
})

test('a comma that could part thousands is refused, not guessed', () => {
  expect(readAmounts('1,000 g milk').badNumber?.text).toBe('1,000')
  expect(readAmounts('1,50 g milk').badNumber).toBeNull()
})

test('a minus at the start is negative; a dash elsewhere is not', () => {
  expect(readAmounts('-2 cups milk').negative?.text).toBe('-2')
  expect(readAmounts('carrots - 2').negative).toBeNull()
})

test('offsets into the rest are offsets into the phrase', () => {
  const phrase = '1 can (3.75 oz) sardines in oil'
  const { rest } = readAmounts(phrase)
  expect(rest).toHaveLength(phrase.length)
  expect(rest.indexOf('sardines')).toBe(phrase.indexOf('sardines'))
})
