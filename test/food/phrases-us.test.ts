import { describe, expect, test } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { table, understood } from './table-for-tests.ts'

// What people of the United States and Canada call foods, against the names of the USDA tables, read by eye; grams are
// those of USDA's own portion for the food. The names are held by data/reference/food-names.yaml.

describe('brands', () => {
  test.each([
    ['1 cup cheerios', /^Cereal, O's, plain$/, 30],
    ['1 cup honey nut cheerios', /^Cereal, O's, honey nut$/, 40],
    ['1 cup special k', /^Cereal, K's, plain$/, 35],
    ['1/2 cup grape nuts', /POST, GRAPE-NUTS Cereal$/, 58],
    ['1/2 cup all-bran', /ALL-BRAN Original$/, 31],
    ['1 cup raisin bran', /KELLOGG'S RAISIN BRAN$/, 59],
    ['30 g total cereal', /Whole Grain TOTAL$/, 30],
    ['a snickers', /SNICKERS Bar$/, 57],
    ['1 fun size snickers', /SNICKERS Bar$/, 15],
    ['1 cup product 19', /PRODUCT 19$/, 30],
    ['2 shredded wheat', /^Cereal, shredded wheat, plain$/, 50],
    ['3 chicken tenders', /^Chicken tenders or strips, NFS$/, 150],
    ['1 kit kat', /^Candies, KIT KAT Wafer Bar$/, 42],
    ['1 tbsp miracle whip', /^Mayonnaise-type salad dressing$/, 14.7],
    ['1 slice velveeta', /^Cheese spread, American or Cheddar/, 21],
    ['1 cup v8', /^Tomato and vegetable juice, 100%$/, 248],
    ['20 fl oz gatorade', /^Sports drink \(Gatorade G\)$/, 620],
    ['1 egg mcmuffin', /Egg McMUFFIN$/, 126],
    ['100 g filet-o-fish', /FILET-O-FISH$/, 100],
    ['60 g granola bar', /^Cereal or granola bar, NFS$/i, 60],
    ['60 g fiber one', /FIBER ONE Bran Cereal$/, 60],
  ])('%s', (phrase, description, grams) => {
    const { food, grams: weight } = understood(phrase)
    expect(food.description).toMatch(description)
    expect(weight).toBeCloseTo(grams, 0)
  })
})

describe('sandwiches, baked goods and dishes', () => {
  test.each([
    ['1 blt sandwich', /^Bacon, lettuce, tomato sandwich on white$/, 105],
    ['1 blt on wheat', /^Bacon, lettuce, tomato sandwich on wheat$/, 105],
    ['1 pb&j', /^Peanut butter and jelly sandwich, NFS$/, 112],
    ['1 grilled cheese', /^Grilled cheese sandwich, NFS$/, 116],
    ['1 hot dog in a bun', /^Hot dog sandwich, NFS, on white bun$/, 102],
    ['100 g hot dog', /^Hot dog, NFS$/, 100],
    ['1 philly cheesesteak', /^Cheese steak sandwich or sub on white$/, 145],
    ['100 g chicken parm', /^Chicken or turkey parmigiana$/, 100],
    ['1 beef taco', /^Taco, corn tortilla, beef, cheese$/, 105],
    ['100 g flour tortilla', /^Tortilla, flour$/, 100],
    ['100 g veggie burger', /^Veggie burger patty, no bun$/, 100],
    ['1 slice french toast', /^French toast, NFS$/, 65],
    ['1 blueberry muffin', /^Muffin, fruit$/, 130],
    ['100 g swedish meatballs', /^Swedish meatballs/, 100],
    ['1 cup minestrone', /^Soup, minestrone$/, 245],
    ['100 g hash browns', /^Potato, hash brown, NFS$/, 100],
    ['100 g french fries', /^Potato, french fries, NFS$/, 100],
    ['100 g egg rolls', /^Egg roll, with beef/, 100],
  ])('%s', (phrase, description, grams) => {
    const { food, grams: weight } = understood(phrase)
    expect(food.description).toMatch(description)
    expect(weight).toBeCloseTo(grams, 0)
  })
})

describe('forms: raw or cooked, salted or not, how much fat, sweetened or not', () => {
  test.each([
    ['1 cup cooked penne', /^Pasta, cooked$/],
    ['2 oz dry spaghetti', /^Pasta, dry, enriched$/],
    ['2 oz uncooked rotini', /^Pasta, dry, enriched$/],
    ['100 g whole wheat fusilli', /^Pasta, whole-wheat, cooked$/],
    ['100 g spaghetti squash', /^Spaghetti squash/],
    ['100 g lean ground beef, pan fried', /90% lean meat .* cooked/],
    ['100 g raw lean ground beef', /^Beef, ground, 90% lean meat .* raw$/],
    ['100 g 93% lean ground beef, raw', /^Beef, ground, 93% lean meat .* raw$/],
    ['100 g ground chuck', /80% lean meat .* cooked/],
    ['16 oz sweetened iced tea', /^Tea, iced, brewed, black, pre-sweetened with sugar$/],
    ['16 oz unsweetened iced tea', /^Tea, iced, brewed, black, unsweetened$/],
    ['1 cup canned corn no salt added', /^Corn, sweet, yellow, canned, no salt added/],
    ['1 cup canned black beans no salt added', /^Black beans, from canned, reduced sodium$/],
    ['2 unsalted rice cakes', /rice cakes, brown rice, plain, unsalted$/],
    ['1 oz fat free mozzarella', /^Cheese, mozzarella, nonfat/i],
    ['1 cup part skim ricotta', /^Cheese, ricotta, part skim milk$/],
    ['1/3 cup skim milk powder', /^Milk, dry, nonfat, instant/],
    ['20 g hot cocoa mix', /^Beverages, Cocoa mix, powder$/],
    ['1 oz whole sesame seeds', /^Seeds, sesame seeds, whole, dried$/],
    ['1 cup iced latte', /^Coffee, Iced Latte$/],
    ['3 oz light tuna canned in oil', /^Fish, tuna, light, canned in oil/],
    ['1 cup tomato sauce', /^Tomato products, canned, sauce$/],
    ['80 g baby spinach', /^Spinach, raw$/],
    ['100 g portobello mushroom, grilled', /^Mushrooms, portabella, grilled$/],
    ['1 cup pomegranate seeds', /^Pomegranate, raw$/],
    ['1 cup black-eyed peas', /^Blackeyed peas/],
    ['1 cup peas', /^Green peas, NS as to form, cooked$/],
    ['3 oz sardines', /^Fish, sardine.*canned/],
    ['100 g meatballs', /^Meat loaf made with beef$/],
  ])('%s', (phrase, description) => {
    expect(understood(phrase).food.description).toMatch(description)
  })
})

test.each([
  ['100 g cherios', /^Cereal, O's, plain$/],
  ['100 g rasin bran', /RAISIN BRAN$/],
  ['100 g cantelope', /^Cantaloupe, raw$/],
  ['100 g bluberry muffin', /^Muffin, fruit$/],
  ['100 g mozzerella', /^Cheese, Mozzarella/],
  ['100 g fetuccini', /^Pasta, cooked$/],
  ['100 g chicken breats, grilled', /^Chicken breast, grilled/],
])('slips of the keys: %s', (phrase, description) => {
  expect(understood(phrase).food.description).toMatch(description)
})

// The table has no such food, or not all of what was eaten: what stands in for it is never called sure.
test.each([
  '360 g coffee with milk',
  '50 g poutine',
  '100 g beyond burger',
  '50 g quest bar',
  '30 g microgreens',
  '100 g chickpea pasta',
  '100 g hemp milk',
  '245 g bone broth',
  '100 g fish and chips',
  '50 g cheese and crackers',
])('%s is no sure match', (phrase) => {
  const answer = understandEntry(table(), { food: phrase, amount: null, id: null })
  if (answer.ok) expect(answer.value.food.confidence).toBeLessThan(0.8)
})
