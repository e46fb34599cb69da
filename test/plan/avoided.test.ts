import { expect, test } from 'vitest'
import { planFoods } from '../../src/generated/plan-foods.ts'
import { groupsNamed } from '../../src/plan/groups-named.ts'
import { isLeftOut } from '../../src/plan/wishes.ts'
import { wishesOf } from '../../src/report/plan-wishes.ts'
import { dayOf, inputOf } from './made.ts'

type Asked = { readonly avoid?: string[]; readonly conditions?: string[]; readonly dislikes?: string[] }

const said = ({ avoid = [], conditions = [], dislikes = [] }: Asked) =>
  wishesOf({ without: [], diet: null, likes: [], dislikes }, { diet: null, avoid, conditions })

/** What is left out, by how it is called. */
function leftOut(asked: Asked): string[] {
  const { wishes } = said(asked)
  return planFoods.foods.filter((food) => isLeftOut(food, wishes)).map(({ one }) => one)
}

test.each([
  ['dairy', ['dairy']],
  ['cow milk', ['dairy']],
  ["cow's milk protein", ['dairy']],
  ['cow’s milk protein allergy', ['dairy']],
  ['lactose', ['dairy']],
  ['lactose-intolerant', ['dairy']],
  ['goat cheese', ['dairy']],
  ['oily fish', ['fish']],
  ['fish oil', ['fish']],
  ['seafood', ['fish', 'shellfish']],
  ['Sea Food', ['fish', 'shellfish']],
  ['shell fish', ['shellfish']],
  ['shelfish', ['shellfish']],
  ['prawns', ['shellfish']],
  ['mussels', ['shellfish']],
  ['tree nuts', ['nuts']],
  ['nuts (all)', ['nuts']],
  ['peanut', ['nuts']],
  ['peanut butter', ['nuts']],
  ['almond milk', ['nuts']],
  ['hazelnuts', ['nuts']],
  ['gluten', ['gluten']],
  ['gluten-free', ['gluten']],
  ['glutten', ['gluten']],
  ['wheat', ['gluten']],
  ['coeliac', ['gluten']],
  ['coeliac disease', ['gluten']],
  ['oat milk', ['gluten']],
  ['egg', ['egg']],
  ['raw eggs', ['egg']],
  ['soya', ['soy']],
  ['soya milk', ['soy']],
  ['soy sauce', ['soy', 'gluten']],
  ['celeriac', ['celery']],
  ['sulfites', ['sulphites']],
  ['sulphur dioxide', ['sulphites']],
  ['lupin flour', ['lupin', 'gluten']],
  ['mustard', ['mustard']],
  ['milk and eggs', ['dairy', 'egg']],
  ['rice milk', []],
  ['butter beans', []],
  ['butternut squash', []],
  ['eggplant', []],
  ['durian', []],
])('%s names %j', (phrase, groups) => {
  expect([...groupsNamed(phrase).groups].sort()).toEqual([...groups].sort())
})

// By hand, from how each food is made: Regulation (EU) No 1169/2011, Annex II, and labels of usual brands.
const BREAD = 'slice whole-wheat bread'
const BRAN_FLAKES = 'small packet (30 g) bran flakes'
const ALLERGENS: [string, string[]][] = [
  [
    'gluten',
    [
      'cup oat milk (fortified)', 'cup rice milk (fortified)', BREAD, 'cup oatmeal made with water', 'cup shredded wheat',
      BRAN_FLAKES,
    ],
  ],
  ['crustaceans', []],
  ['molluscs', []],
  ['eggs', ['boiled egg', BREAD]],
  [
    'fish',
    [
      'small tin sardines with bones, drained', 'small tin salmon, drained', 'small tin tuna, drained',
      'small fillet baked trout', 'fillet baked salmon',
    ],
  ],
  [
    'peanuts',
    [
      'cup unsweetened almond milk (fortified)', 'oz unsalted almonds', 'oz walnuts', 'oz unsalted cashews',
      'oz unsalted pumpkin seeds', 'oz unsalted sunflower seeds', 'tablespoon tahini', 'tablespoon peanut butter', BREAD,
      BRAN_FLAKES,
    ],
  ],
  [
    'soybeans',
    [
      'cup unsweetened soy milk (fortified)', 'cup unsweetened almond milk (fortified)', 'pot soy yogurt (6 oz)',
      'small tin sardines with bones, drained', 'small tin tuna, drained', 'piece tofu (120 g)', 'cup cooked edamame',
      'tablespoon peanut butter', BREAD, BRAN_FLAKES,
    ],
  ],
  [
    'milk',
    [
      'cup fat-free milk (fortified)', 'cup low-fat (1%) milk (fortified)', 'cup lactose-free fat-free milk (fortified)',
      'cup kefir', 'cup fat-free plain yogurt', 'cup low-fat plain yogurt', 'cup fat-free plain Greek yogurt',
      'slice Swiss cheese', 'slice reduced-fat Cheddar', 'slice part-skim mozzarella', 'cup ricotta',
      'pot soy yogurt (6 oz)', BREAD, BRAN_FLAKES,
    ],
  ],
  ['celery', ['small tin tuna, drained']],
  ['mustard', ['small tin sardines with bones, drained', 'tablespoon canola (rapeseed) oil']],
  [
    'sesame',
    ['oz unsalted pumpkin seeds', 'oz unsalted sunflower seeds', 'tablespoon tahini', BREAD],
  ],
  ['sulphites', ['dried figs', 'prunes']],
  ['lupin', ['tablespoon peanut butter', BREAD]],
] // biome-ignore format: lists

test.each(ALLERGENS)('avoid %s leaves out each food that has or may have it', (allergen, foods) => {
  const out = leftOut({ avoid: [allergen] })
  for (const food of foods) expect(out).toContain(food)
  // "milk" in a name leaves the plant drinks out as well: in doubt more.
  const more = out.filter((name) => !foods.includes(name))
  expect(more.every((name) => allergen === 'milk' && name.includes('milk'))).toBe(true)
})

test('tree nuts and peanuts are one group: who avoids one is offered none', () => {
  expect(leftOut({ avoid: ['tree nuts'] })).toEqual(leftOut({ avoid: ['peanuts'] }))
})

test('seafood leaves no fish', () => {
  expect(leftOut({ avoid: ['seafood'] })).toHaveLength(5)
  expect(leftOut({ dislikes: ['seafood'] })).toHaveLength(5)
})

test('an allergy among the conditions counts, a fatty liver does not', () => {
  expect(leftOut({ conditions: ['Coeliac disease'] })).toEqual(leftOut({ avoid: ['gluten'] }))
  expect(leftOut({ conditions: ['nut allergy'] })).toEqual(leftOut({ avoid: ['nuts'] }))
  expect(leftOut({ conditions: ['fatty liver', 'osteoporosis'] })).toEqual([])
})

test('a phrase that fits no food whole leaves out what its words name', () => {
  expect(leftOut({ avoid: ['raw kale'] })).toEqual(['cup cooked kale'])
  expect(leftOut({ avoid: ['cooked tomatoes'] })).toEqual([])
  expect(leftOut({ avoid: ['citrus fruit'] })).toContain('orange')
})

test('what is disliked is that food, not all of its group', () => {
  expect(leftOut({ dislikes: ['tofu'] })).toEqual(['piece tofu (120 g)', 'cup cooked edamame'])
  expect(leftOut({ dislikes: ['tofu'] })).not.toContain('cup unsweetened soy milk (fortified)')
  expect(leftOut({ avoid: ['tofu'] })).toContain('cup unsweetened soy milk (fortified)')
  expect(leftOut({ dislikes: ['soy'] })).toContain('piece tofu (120 g)')
})

test('a diet leaves out what is of animals, not what only some brands have', () => {
  const { wishes } = wishesOf({ without: [], diet: 'vegan', likes: [], dislikes: [] }, null)
  const kept = planFoods.foods.filter((food) => !isLeftOut(food, wishes)).map(({ one }) => one)
  expect(kept).toContain(BREAD)
  expect(kept).not.toContain('cup kefir')
})

test('how words were read is said, and what was not', () => {
  const codes = (asked: Asked) => said(asked).findings.map(({ code, args }) => [code, args.from])
  expect(codes({ avoid: ['dairy', 'nuts', 'kale'] })).toEqual([])
  expect(codes({ avoid: ['seafood'] })).toEqual([['plan-words-read', 'avoid']])
  expect(codes({ avoid: ['durian'], dislikes: ['seafood'] })).toEqual([
    ['plan-words-unknown', 'avoid'],
    ['plan-words-read', 'dislikes'],
  ])
  expect(said({ avoid: ['oily fish'] }).findings[0]?.args).toMatchObject({
    readings: [{ phrase: 'oily fish', groups: ['fish'] }],
  })
})

test('coeliac disease in a profile leaves gluten out', () => {
  for (const condition of ['coeliac disease', 'celiac', 'gluten intolerance', 'wheat allergy']) {
    const { wishes } = inputOf(dayOf(['1 apple'], `conditions: [${condition}]`))
    expect(wishes.wary, condition).toContain('gluten')
  }
})
