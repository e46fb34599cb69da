import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foodChecklist } from '../../src/generated/food-checklist.ts'
import type { IntakeAssessment } from '../../src/nutrition/assessment.ts'
import { foodChecklistLines } from '../../src/nutrition/checklist.ts'
import { FOOD_TAGS, type FoodTag } from '../../src/nutrition/food-tags.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, assessBy, codes, day, daysOf, dose, food, item, person } from './made.ts'

const finding = ({ findings }: IntakeAssessment, wanted: string) =>
  findings.find(({ code }) => code === wanted)
const said = (found: IntakeAssessment, wanted: string) =>
  found.findings
    .filter(({ code }) => code === wanted)
    .map(nutritionFinding)
    .join('\n')

describe('names of concentrated plant compounds', () => {
  const named = (...unknownSupplements: string[]) =>
    codes(assess(daysOf(3, {}, { unknownSupplements }))).includes('phytoestrogen-supplement')
  test.each([
    'Red Clover 500 mg', 'redclover', 'red cloverr caps', 'Promensil', 'black cohosh', 'Black Cohosch', 'Cimicifuga racemosa',
    'Remifemin', 'kudzu root', 'Dong Quai', 'hops extract', '8-PN', 'liquorice root', 'Licorice DGL', 'vitex', 'Agnus-castus',
    'chasteberry', 'evening primrose oil 1000 mg', 'soy isoflavones', 'genistein', 'soy protein powder, 1 scoop',
  ])('%s', (name) => expect(named(name)).toBe(true)) // biome-ignore format: a list
  test.each([
    'a multivitamin', 'whey protein powder', 'pea protein', 'oat protein', 'rice protein', 'vitamin C', 'magnesium citrate',
    'cod liver oil', 'glucosamine', 'collagen peptides', 'evening multivitamin', 'probiotic', 'cranberry extract', 'psyllium',
    'red yeast rice', 'bioflavonoids', 'chondroitin',
  ])('not %s', (name) => expect(named(name)).toBe(false)) // biome-ignore format: a list
  test('among the medicines, on an incomplete day, and beside a dose too', () => {
    expect(codes(assess(daysOf(3, {}), person({ medicines: ['black cohosh'] })))).toContain(
      'phytoestrogen-supplement',
    )
    const away = [...daysOf(2, {}), day(9, [], { incomplete: 'no-food', unknownSupplements: ['red clover'] })]
    expect(codes(assess(away))).toContain('phytoestrogen-supplement')
    const counted = daysOf(3, {}, { supplements: [dose('isoflavones', 40, 'soy isoflavones 40 mg')] })
    expect(codes(assess(counted))).toContain('phytoestrogen-supplement')
  })
})

describe('soy and flax of food', () => {
  test.each([
    [75, undefined], [75.1, 'isoflavones-above-usual'], [100, 'isoflavones-above-usual'], [100.1, 'isoflavones-high'],
  ])('%d mg of isoflavones: %s', (isoflavones, code) => {
    const found = codes(assess(daysOf(3, { isoflavones }))).filter((name) => name.startsWith('isoflavones'))
    expect(found).toEqual(code === undefined ? [] : [code])
  }) // biome-ignore format: a table
  test('isoflavones of a supplement are no soy food', () => {
    const days = daysOf(3, { isoflavones: 60 }, { supplements: [dose('isoflavones', 60)] })
    expect(codes(assess(days)).filter((name) => name.startsWith('isoflavones'))).toEqual([])
  })
  test.each([
    [30, false], [31, true],
  ])('%d g of ground flaxseed a day', (grams, is) => {
    const flax = food('flax', {}, { tags: ['flax', 'nut_or_seed'] })
    expect(codes(assess([day(1, [item(flax, grams)]), day(2, [item(flax, grams)])])).includes('flaxseed-above-usual')).toBe(is)
  }) // biome-ignore format: a table
})

describe('boron', () => {
  const withBoron = (mg: number) => daysOf(3, {}, { supplements: [dose('boron', mg, `boron ${mg} mg`)] })
  test.each([
    [2.9, false], [3, true],
  ])('%d mg as a supplement', (mg, is) => {
    expect(codes(assess(withBoron(mg))).includes('boron-supp')).toBe(is)
  }) // biome-ignore format: a table
  test('of an amount that is not known, it may be as much', () => {
    const found = assess(daysOf(3, {}, { unknownSupplements: ['Boron complex'] }))
    expect(finding(found, 'boron-supp')?.args).toEqual({ mgPerDay: null, names: ['Boron complex'] })
    expect(said(found, 'boron-supp')).toContain('amount not known')
  })
  test('of food it is never said', () => {
    expect(codes(assess(daysOf(3, { boron: 9 })))).not.toContain('boron-supp')
  })
})

describe('alcohol', () => {
  test.each([
    [14, []], [14.1, ['alcohol-above-one-drink']], [23.9, ['alcohol-above-one-drink']], [24, ['alcohol-high']],
  ])('%d g a day: %j', (alcohol, expected) => {
    expect(codes(assess(daysOf(3, { alcohol }))).filter((code) => code.startsWith('alcohol'))).toEqual(expected)
  }) // biome-ignore format: a table
  test('what the profile says counts where it is more', () => {
    const found = assess(daysOf(3, { alcohol: 1 }), person({ alcoholGPerDay: 28 }))
    expect(finding(found, 'alcohol-high')).toMatchObject({
      level: 'warning',
      args: { gPerDay: 28, from: 'profile' },
    })
  })
})

test.each([
  [1500, []], [1501, ['retinol-high']], [3000, ['retinol-high']], [3001, ['retinol-above-upper-limit']],
])('%d µg of retinol: %j', (retinol, expected) => {
  expect(codes(assess(daysOf(3, { retinol }))).filter((code) => code.startsWith('retinol'))).toEqual(expected)
}) // biome-ignore format: a table

// domain.md 5.12: > 300 mg with calcium under 800 mg; or > 400 mg.
test.each([
  [420, 700, ['caffeine-high', 'caffeine-with-low-calcium']], [420, 900, ['caffeine-high']],
  [350, 700, ['caffeine-with-low-calcium']], [300, 700, []], [400, 800, []],
])('%d mg of caffeine with %d mg of calcium: %j', (caffeine, calcium, expected) => {
  const found = codes(assess(daysOf(3, { caffeine, calcium })))
  expect(found.filter((code) => code.startsWith('caffeine'))).toEqual(expected)
}) // biome-ignore format: a table

test('caffeine with a calcium that may be more says "at least"', () => {
  const days = daysOf(3, { caffeine: 350, calcium: 700 }, { supplements: null })
  expect(said(assess(days), 'caffeine-with-low-calcium')).toContain('with at least 700 mg of calcium')
})

describe('turmeric and ginger', () => {
  const with_ = (medicines: string[] | null, name = 'turmeric capsules') =>
    finding(
      assess(daysOf(3, {}, { unknownSupplements: [name] }), person({ medicines })),
      'turmeric-ginger-supplement',
    )
  test.each([['warfarin'], ['Eliquis 5 mg'], ['enoxaparin'], ['aspirin 75 mg']])(
    'beside %s: a caution',
    (medicine) => {
      expect(with_([medicine])).toMatchObject({ level: 'caution', args: { bloodThinners: [medicine] } })
    },
  )
  test('alone, or where medicines are not listed: a note', () => {
    expect(with_(['anastrozole'])).toMatchObject({ level: 'note', args: { medicinesKnown: true } })
    expect(with_(null, 'ginger root 500 mg')).toMatchObject({
      level: 'note',
      args: { medicinesKnown: false },
    })
  })
})

describe('vitamin D in context', () => {
  test('is always said, with the question where no blood test is recorded', () => {
    const text = said(assess(daysOf(3, { vitaminD: 50 })), 'vitamin-d-in-context')
    expect(text).toContain('800-1000 IU (20-25 µg)')
    expect(text).toContain('the sun is not counted')
    expect(text).toContain('A blood test (25-hydroxyvitamin D) says more')
  })
  test.each([
    [30, 'caution', 'under the 50 nmol/L'], [60, 'note', 'some cancer-bone groups 75'], [80, 'note', 'at least 75 nmol/L'],
  ])('%d nmol/L in blood: %s', (vitaminDBloodNmolPerL, level, says) => {
    const found = assess(daysOf(3, {}), person({ vitaminDBloodNmolPerL }))
    expect(finding(found, 'vitamin-d-in-context')?.level).toBe(level)
    expect(said(found, 'vitamin-d-in-context')).toContain(says)
  }) // biome-ignore format: a table
  test('with sarcoidosis the figure is said to be none to go by', () => {
    const text = said(assess(daysOf(3, {}), person({ conditions: ['sarcoidosis'] })), 'vitamin-d-in-context')
    expect(text).toContain('800-1000 IU (20-25 µg) a day; with sarcoidosis that may not apply')
    expect(text).toContain('ask your team before any vitamin D')
  })
})

describe('prunes', () => {
  const prunes = { ...food('p', { potassium: 732, vitaminK: 59.5, boron: 2 }), description: 'Prune, dried' }
  const days = [1, 2].map((n) => day(n, [item(prunes, 50)]))
  test('are named with what they bring', () => {
    const text = said(assess(days), 'prunes-eaten')
    expect(text).toContain('366 mg of potassium, 29.8 µg of vitamin K, about 1 mg of boron')
    expect(text).toContain('have been linked to improved bone density')
  })
  test('with warfarin and kidney disease neither vitamin K nor potassium is', () => {
    const text = said(assess(days, person({ medicines: ['warfarin'], conditions: ['ckd'] })), 'prunes-eaten')
    expect(text).not.toMatch(/potassium|vitamin K/)
  })
})

describe('the checklist', () => {
  const nothing = { mean: 0, known: 1, target: null }
  const lines = (eaten: { tags?: readonly FoodTag[]; grams: number }[], days = 7) =>
    foodChecklistLines({
      eaten: eaten.map(({ tags, grams }, i) => ({
        food: food(`f${i}`, {}, tags === undefined ? {} : { tags }),
        grams,
      })),
      days,
      ala: nothing,
      fibre: nothing,
      withholdGreens: false,
      leftOut: [],
    })
  const status = (item_: string, ...of: Parameters<typeof lines>) =>
    lines(...of).find(({ item: name }) => name === item_)?.status

  test('has ten items', () => expect(lines([])).toHaveLength(10))

  test.each([
    [170, 7, 'yes'], [169, 7, 'no'], [340, 14, 'yes'], [339, 14, 'no'], [170, 3, 'yes'], [100, 3, 'unknown'],
  ] as const)('oily fish: %d g in %d days: %s', (grams, days, expected) => {
    expect(status('oily-fish', [{ tags: ['fish', 'oily_fish'], grams }], days)).toBe(expected)
  }) // biome-ignore format: a table

  test('fruit and vegetables: five portions of 80 g a day', () => {
    const of = (grams: number) => [
      { tags: ['fruit'] as const, grams: grams - 100 },
      { tags: ['vegetable'] as const, grams: 100 },
    ]
    expect(status('fruit-and-vegetables', of(7 * 400))).toBe('yes')
    expect(status('fruit-and-vegetables', of(7 * 400 - 1))).toBe('no')
  })

  test('food that may belong to a group keeps it open; food that is surely something else does not', () => {
    expect(status('oily-fish', [{ grams: 1000 }])).toBe('unknown')
    expect(status('oily-fish', [{ tags: ['fish'], grams: 1000 }])).toBe('unknown')
    expect(status('oily-fish', [{ tags: ['meat'], grams: 1000 }])).toBe('no')
    expect(status('oily-fish', [{ grams: 100 }])).toBe('no') // too little to be two portions
  })

  test('with warfarin nothing is said of leafy greens, with kidney disease to ask about potassium', () => {
    const days = daysOf(3, {})
    expect(said(assess(days, person({ medicines: ['warfarin'] })), 'food-checklist')).toContain(
      'not shown (vitamin K): leafy greens',
    )
    expect(said(assess(days, person({ conditions: ['ckd'] })), 'food-checklist')).toContain(
      'Ask your team about potassium',
    )
  })

  test('who leaves out fish or nuts is not asked for them, and what was eaten of them still counts', () => {
    const vegan = { ...person(), leftOut: { groups: ['fish', 'meat'], words: [] } }
    const none = finding(assess(daysOf(7, {}), vegan), 'food-checklist')
    expect(none?.args).toMatchObject({
      of: 9,
      lines: expect.arrayContaining([expect.objectContaining({ item: 'oily-fish', status: 'not-asked' })]),
    })
    expect(said(assess(daysOf(7, {}), vegan), 'food-checklist')).toContain(
      'not asked (left out by your profile): oily fish',
    )
    const sardines = food('sardines', {}, { tags: ['oily_fish'] })
    const week = [1, 2, 3, 4, 5, 6, 7].map((n) => day(n, [item(sardines, 85)]))
    expect(finding(assess(week, vegan), 'food-checklist')?.args).toMatchObject({
      of: 10,
      lines: expect.arrayContaining([expect.objectContaining({ item: 'oily-fish', status: 'yes' })]),
    })
    const allergic = { ...person(), leftOut: { groups: ['nuts'], words: [] } }
    expect(said(assess(daysOf(7, {}), allergic), 'food-checklist')).toContain(
      'not asked (left out by your profile): nuts and seeds',
    )
  })

  test("a dish of one's own counts by what it is made of", () => {
    const lentils = food('lentils', {}, { tags: ['legume'] })
    const soup = { ...food('soup', {}), madeOf: [{ food: lentils, perG: 0.4 }] }
    const dinner = { ...food('dinner', {}), madeOf: [{ food: soup, perG: 0.5 }] }
    const found = finding(
      assess([1, 2, 3].map((n) => day(n, [item(soup, 100), item(dinner, 100)]))),
      'food-checklist',
    )
    // 3 x (40 + 20) g of lentils / 80 g
    expect(found?.args).toMatchObject({
      lines: expect.arrayContaining([
        expect.objectContaining({ item: 'legumes', status: 'yes', amount: 2.25 }),
      ]),
    })
  })

  const anyFood = fc.record({ tags: fc.subarray([...FOOD_TAGS]), grams: fc.integer({ min: 0, max: 5000 }) })
  test('more food never undoes a yes, and a log of food without tags never gets a no for enough of it', () => {
    fc.assert(
      fc.property(
        fc.array(anyFood, { maxLength: 8 }),
        anyFood,
        fc.integer({ min: 1, max: 20 }),
        (eaten, more, days) => {
          const before = lines(eaten, days)
          const after = lines([...eaten, more], days)
          for (const [i, { item: name, status: was }] of before.entries()) {
            if (was === 'yes') expect(after[i]).toMatchObject({ item: name, status: 'yes' })
          }
          const heavy =
            foodChecklist.items.reduce((sum, { portionG, portions }) => sum + portionG * portions, 0) * days
          for (const { item: name, status: is } of lines([...eaten, { grams: heavy }], days)) {
            if (name !== 'fibre' && name !== 'omega-3-ala') expect(is).not.toBe('no')
          }
        },
      ),
    )
  })
})

describe('cola is noted, without a line', () => {
  test.each([
    ['Soft drink, cola, diet', true],
    ['Soft drink, pepper type', true],
    ['Beverages, carbonated, cola, regular', true],
    ['Beverages, THE COCA-COLA COMPANY, Minute Maid', false],
    ['Carbonated beverage, low calorie, other than cola or pepper', false],
    ['Soft drink, ginger ale', false],
  ])('%s: %s', (description, is) => {
    const drink = { ...food('drink', {}), description }
    expect(codes(assess([day(1, [item(drink, 330)])])).includes('cola-drunk')).toBe(is)
  })

  test('the mean of the counted days', () => {
    // 330 g on one of two days is 165 g a day.
    const cola = { ...food('cola', {}), description: 'Soft drink, cola' }
    const other = food('Bread', {})
    const found = assess([day(1, [item(cola, 330)]), day(2, [item(other, 50)])])
    expect(finding(found, 'cola-drunk')?.args).toEqual({ gPerDay: 165, days: 2 })
    expect(said(found, 'cola-drunk')).toMatch(/^Cola: 165 g a day\./)
  })
})

describe('what US makers add to foods', () => {
  const of = (
    set: 'us' | 'uk' | 'efsa' | 'who',
    ...eaten: [string, { vitaminD?: number; calcium?: number }, number][]
  ) =>
    assessBy(
      [set],
      [
        day(
          1,
          eaten.map(([description, values, grams]) =>
            item({ ...food(`fndds:${description}`, values, { rest: 0 }), description }, grams),
          ),
        ),
      ],
    )
  const salmon = ['Fish, salmon, baked or broiled', { vitaminD: 10 }] as const

  // 300 g of milk at 1 µg a 100 g are 3 µg; 100 g of salmon at 10 µg are 10 µg, so 3 of 13
  test('said with targets of other countries, where it is more than a twentieth', () => {
    const milk = (set: 'us' | 'uk' | 'efsa' | 'who', grams: number) =>
      finding(of(set, ['Milk, whole', { vitaminD: 1 }, grams], [...salmon, 100]), 'us-fortified')?.args
    expect(milk('uk', 300)).toMatchObject({
      nutrients: [{ nutrient: 'vitaminD', amount: 3, share: expect.closeTo(3 / 13, 6) }],
    })
    expect(milk('efsa', 300)).toBeDefined()
    expect(milk('who', 300)).toBeDefined()
    expect(milk('us', 300)).toBeUndefined()
    expect(milk('uk', 52)).toBeUndefined() // 0.52 of 10.52
  })

  test.each([
    'Tea, hot, with milk', 'Coffee, Latte', 'Custard', 'Hot chocolate / cocoa, ready to drink', 'Milk, malted', 'Pudding, rice',
    'Soy milk, unsweetened', 'Oat milk', 'Cereal, O\'s, plain', 'Margarine, tub', 'Cheese sandwich, NFS', 'Egg substitute, cooked',
    'Oatmeal, regular or quick, made with milk, fat added', 'Yogurt, Greek, NS as to type of milk or flavor',
    'Egg omelet or scrambled egg, with cheese, made with margarine', 'Orange juice, 100%, with calcium added',
  ])('vitamin D of %s is no lower bound', (description) => {
    const { nutrients } = of('uk', [description, { vitaminD: 1 }, 100])
    expect(nutrients.vitaminD).toMatchObject({ isByUsFortification: true, gapIsUpperBound: false })
    expect(of('us', [description, { vitaminD: 1 }, 100]).nutrients.vitaminD.isByUsFortification).toBe(false)
  }) // biome-ignore format: names

  test.each([
    'Fish, salmon, baked or broiled', 'Egg, whole, boiled or poached', 'Pork, chop', 'Mushrooms, raw', 'Butter, stick, salted',
    'Egg, whole, fried, NS as to fat', 'Eggs, Grade A, Large, egg whole', 'Sushi roll, salmon', 'Caviar',
    'Stewed salmon, Puerto Rican style',
  ])(
    'vitamin D of %s is its own',
    (description) => {
      expect(of('uk', [description, { vitaminD: 1 }, 100]).nutrients.vitaminD.isByUsFortification).toBe(false)
    },
  ) // biome-ignore format: names

  test.each([
    ['Soy milk, unsweetened', true], ['Oat milk', true], ['Coffee, Latte, with non-dairy milk', true], ['Yogurt, soy', true],
    ['Orange juice, 100%, with calcium added, canned, bottled or in a carton', true], ['Cereal, O\'s, plain', true],
    ['Milk, whole', false], ['Cheese, Cheddar', false], ['Yogurt, Greek, plain', false], ['Kale, raw', false],
    ['Tofu, raw, regular, prepared with calcium sulfate', false],
  ])('calcium of %s: %s', (description, is) => {
    expect(of('uk', [description, { calcium: 100 }, 100]).nutrients.calcium.isByUsFortification).toBe(is)
  }) // biome-ignore format: names

  // 10 µg is the British target of vitamin D (SACN 2016): 8 of it from salmon, 3 from spread.
  test('a target that is reached only with it is a caution', () => {
    const found = finding(of('uk', [...salmon, 80], ['Margarine, tub', { vitaminD: 10 }, 30]), 'us-fortified')
    expect(found).toMatchObject({
      level: 'caution',
      args: { nutrients: [{ amount: 3, reachesTarget: true }] },
    })
    const enough = finding(
      of('uk', [...salmon, 100], ['Margarine, tub', { vitaminD: 10 }, 30]),
      'us-fortified',
    )
    expect(enough?.level).toBe('note')
  })

  test('no "at least" is claimed of it, and the foods are named', () => {
    const found = of('uk', ['Tea, hot, with milk', { vitaminD: 0.5 }, 300], ['Bread', {}, 100])
    expect(said(found, 'us-fortified')).toContain('Tea, hot, with milk')
    expect(said(found, 'vitamin-d-below-target')).toMatch(
      /^Vitamin D: about 1\.5 µg a day, about 8\.5 µg under/,
    )
  })
})

test('smoking now is noted, formerly and unknown are not (domain.md 5.12)', () => {
  const found = (smokes: boolean | null) => codes(assess(daysOf(1, {}), person({ smokes })))
  expect(found(true)).toContain('smoking-now')
  expect(found(false)).not.toContain('smoking-now')
  expect(found(null)).not.toContain('smoking-now')
})
