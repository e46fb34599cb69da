import { expect, test } from 'vitest'
import { problemOf, understood } from './table-for-tests.ts'

// What British, Irish, Australian, New Zealand, South African and Indian English call a food, and dishes of the world,
// against the USDA row that a reader of the table would choose by eye.
test.each([
  ['100 g kippers', /^Fish, herring, Atlantic, kippered/],
  ['80 g mange tout', /^Snowpeas, raw/],
  ['100 g swede', /^Rutabaga/],
  ['50 g rocket', /^Arugula/],
  ['100 g aubergine', /^Eggplant/],
  ['100 g grilled courgette', /^Summer squash.*cooked/],
  ['baked kumara 150 g', /^Sweet potato, baked/],
  ['1 cup cooked silverbeet', /^Chard, cooked/],
  ['100 g rockmelon', /^Cantaloupe, raw/],
  ['1 naartjie', /^Tangerine/],
  ['100 g blackcurrants', /^Currants, european black, raw/],
  ['500 g lamb mince', /^Lamb, ground/],
  ['2 rashers back bacon', /^Canadian bacon/],
  ['2 rashers streaky bacon', /^Bacon/],
  ['100 g gammon', /^Ham/],
  ['25 g cheese and onion crisps', /^Potato chips, cheese flavored/],
  ['25 g ready salted crisps', /^Potato chips, plain/],
  ['2 ryvita', /^Crackers, crispbread/],
  ['2 rich tea biscuits', /^Marie biscuit/],
  ['2 weet-bix', /WEETABIX/],
  ['200 ml blue top milk', /^Milk, whole/],
  ['200 ml green top milk', /^Milk, reduced fat/],
  ['20 g dried skimmed milk powder', /^Milk, dry, nonfat/],
  ['125 g soya yogurt', /^Yogurt, soy/],
  ['200 ml oat milk with added calcium', /^Oat milk/],
  ['100 g sardines', /^Fish, sardines, canned/],
  ['100 g pilchards', /^Fish, sardines, canned/],
  ['1 can pilchards in tomato sauce', /sardine.*tomato sauce.*bone/i],
  ['100 g plaice', /^Fish, flounder/],
  ['30 g stilton', /^Cheese, blue/i],
  ['30 g emmental', /^Cheese, Swiss/],
  ['2 slices edam', /^Cheese, edam/i],
  ['30 g pecorino romano', /^Cheese, romano/],
  ['1 tbsp cornflour', /^Cornstarch/],
  ['1 cup curd', /^Yogurt.*plain/],
  ['1 cup dahl', /^Dal$/],
  ['200 g tarka dal', /^Dal$/],
  ['2 chapatis', /^Bread, chappatti or roti/],
  ['2 idlies', /^Idli/],
  ['1 bowl sambhar', /^Sambar/],
  ['vegetable biriyani 300 g', /^Biryani with vegetables/],
  ['250 g moussaka', /^Eggplant and meat casserole/],
  ['50 g houmous', /^Hummus, plain/],
  ['100 g tabouli', /^Tabbouleh/],
  ['1 bowl borsch', /^Soup, borscht/],
  ['100 g kimchee', /^Kimchi/],
  ['2 salmon nigiri', /^Sushi, topped with salmon/],
  ['1 mug of rooibos', /^Tea, hot, herbal/],
  ['1 cup builder’s tea with milk', /^Tea, hot, leaf, black/],
  ['1 oat flat white', /^Coffee, Latte, with non-dairy milk/],
])('%s', (phrase, description) => {
  expect(understood(phrase).food.description).toMatch(description)
})

test.each([
  // FNDDS 51300175, 41305050, 75236500 and SR28 15042: the tables' own portions.
  ['1 cup daal', 240],
  ['1 tsp marmite', 6],
  ['1 kipper', 40],
  ['1 chapati', 40],
])('%s weighs %i g', (phrase, grams) => {
  expect(understood(phrase).grams).toBeCloseTo(grams, 0)
})

test.each([
  ['2 digestive biscuits', /graham crackers/i],
  ['2 chocolate digestives', /^Graham crackers, chocolate covered/],
  ['2 oatcakes', /^Crackers, oatmeal/],
  ['80 g halloumi', /queso blanco/],
  ['80 g grilled haloumi', /queso blanco/],
  ['150 g skyr', /^Yogurt, Greek, nonfat milk, plain/],
  ['50 g labneh', /^Yogurt, Greek, whole milk, plain/],
  ['100 g fromage frais', /^Yogurt, Greek/],
  ['100 g quark', /^Cheese, cottage, dry curd/],
  ['200 ml gold top milk', /^Milk, whole/],
  ['30 g biltong', /^Beef jerky/],
  ['200 g mealie pap', /^Cornmeal mush/],
  ['30 g manchego', /^Cheese, Cheddar/],
  ['200 ml orange squash', /^Fruit flavored drink/],
  ['bhindi sabzi 1 cup', /^Okra.*cooked/],
  ['jollof rice 250 g', /^Spanish rice/],
  ['1 mug horlicks', /^Milk, malted/],
])('%s has no row of its own: the nearest is taken, and said to be unsure', (phrase, description) => {
  const { food } = understood(phrase)
  expect(food.description).toMatch(description)
  expect(food.confidence).toBeLessThan(0.8)
})

test('what the table has nothing near of is said, not guessed', () => {
  expect(problemOf('100 g ackee').code).toBe('unknown-food')
})

test('fish and chips is fish, and the chips are said to be left out', () => {
  const { food, leftOut } = understood('200 g fish and chips')
  expect(food.description).toMatch(/^Fish.*fried/)
  expect(leftOut).toContain('chip')
})
