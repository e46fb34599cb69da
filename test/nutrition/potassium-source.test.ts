import { expect, test } from 'vitest'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { assess, codes, day, daysOf, dose, person } from './made.ts'

const potassium = { potassium: 1000 }
const taking = (text: string) => daysOf(3, potassium, { unknownSupplements: [text] })

type Listed = { readonly medicines?: readonly string[]; readonly conditions?: readonly string[] }

function source(days: Parameters<typeof assess>[0], facts: Parameters<typeof person>[0] = {}) {
  return assess(days, person(facts)).findings.find(({ code }) => code === 'potassium-source')
}

// domain.md 5.12: kidney disease, and each of the medicines that it lists.
test.each<Listed>([
  { conditions: ['ckd'] },
  { conditions: ['stage 4 kidney disease'] },
  ...['ramipril', 'losartan potassium 50 mg', 'aliskiren', 'spironolactone', 'eplerenone', 'amiloride', 'triamterene'].map(
    (medicine) => ({ medicines: [medicine] }),
  ),
  ...['trimethoprim', 'ciclosporin', 'tacrolimus'].map((medicine) => ({ medicines: [medicine] })),
])('with %j each product that brings potassium is a warning', (facts) => {
  const name = [...(facts.medicines ?? []), ...(facts.conditions ?? [])][0]
  for (const product of ['Lo-Salt', 'LoSalt 1 tsp', 'salt substitute', 'Slow-K', 'potassium citrate', 'Klor-Con', 'potasium']) {
    const found = source(taking(product), facts)
    expect(found?.level, product).toBe('warning')
    expect(found?.args).toEqual({ products: [product], beside: [name], missing: [] })
  }
}) // biome-ignore format: a table

test('an amount that could be read is a warning too, and so is a day that is left out', () => {
  const counted = daysOf(1, potassium, { supplements: [dose('potassium', 99, 'potassium 99 mg')] })
  expect(source(counted, { medicines: ['ramipril'] })?.args).toMatchObject({ products: ['potassium 99 mg'] })
  const left = day(1, [], { incomplete: 'not-understood', unknownSupplements: ['Lo-Salt 1 tsp'] })
  expect(source([left], { medicines: ['ramipril'] })?.level).toBe('warning')
})

test('a product among the medicines counts, and one name of it is enough', () => {
  const found = source(taking('Slow-K 2 tablets'), { medicines: ['Slow-K', 'lisinopril 5 mg'] })
  expect(found?.args).toEqual({ products: ['Slow-K'], beside: ['lisinopril 5 mg'], missing: [] })
})

test('two products are beside each other', () => {
  expect(source(taking('Lo-Salt'), { medicines: ['Slow-K'] })?.args).toMatchObject({
    products: ['Slow-K'],
    beside: ['Lo-Salt'],
  })
})

test('where medicines or conditions are not listed it is a caution, and with both listed and none of these nothing', () => {
  const unknown = source(taking('Lo-Salt'), { medicines: null, conditions: [] })
  expect(unknown).toMatchObject({ level: 'caution', args: { beside: [], missing: ['medicines'] } })
  expect(source(taking('Lo-Salt'))).toBe(undefined)
})

// The salt of another drug is no supplement of potassium, and food is none.
test.each(['losartan potassium', 'diclofenac potassium 50 mg', 'penicillin V potassium'])(
  '%s brings no potassium to speak of',
  (medicine) => {
    expect(codes(assess(daysOf(3, potassium), person({ medicines: [medicine, 'ramipril'] })))).not.toContain(
      'potassium-source',
    )
  },
)

test.each([
  'diclofenac potassium',
  'potassium sorbate',
  'potassium iodide 150 µg',
  'co-amoxiclav (potassium clavulanate)',
])('%s among the supplements brings none to speak of either', (text) =>
  expect(source(taking(text), { medicines: ['ramipril'] })).toBe(undefined),
)

test.each([
  '1 tsp potassium chloride',
  'Solgar potassium gluconate',
  'magnesium and potassium',
  'effervescent potassium',
])('%s does', (text) => expect(source(taking(text), { medicines: ['ramipril'] })?.level).toBe('warning'))

test('of several products it speaks in the plural', () => {
  const days = daysOf(3, potassium, { unknownSupplements: ['Lo-Salt', 'Slow-K'] })
  const found = source(days, { medicines: ['ramipril'] })
  const said = [found === undefined ? [] : nutritionFinding(found)].flat().join(' ')
  expect(said).toContain('They bring potassium')
  expect(said).toContain('before going on with them')
})

test('a salt substitute in food is a product, and leaves the other sums clear; that of potassium is "at least"', () => {
  const days = daysOf(
    3,
    { potassium: 1000, calcium: 500 },
    { saltSubstitutes: ['200 g potatoes with LoSalt'] },
  )
  const found = assess(days, person({ medicines: ['ramipril'] }))
  expect(found.findings.find(({ code }) => code === 'potassium-source')?.args).toMatchObject({
    products: ['200 g potatoes with LoSalt'],
  })
  expect(codes(found)).not.toContain('supplement-not-counted')
  expect(found.nutrients.calcium.gapIsUpperBound).toBe(false)
  const withheld = found.findings.find(({ code }) => code === 'potassium-gap-withheld')
  expect(withheld === undefined ? '' : nutritionFinding(withheld)).toContain('at least')
})

test('it names product and reason, asks, and stops nothing', () => {
  const found = source(taking('Lo-Salt 1 tsp'), { medicines: ['ramipril'], conditions: ['ckd'] })
  const said = [found === undefined ? [] : nutritionFinding(found)].flat().join(' ')
  expect(said).toContain('Lo-Salt 1 tsp beside ramipril, chronic kidney disease')
  expect(said).toContain('Ask your team about potassium before going on with it')
  expect(said).toContain('do not stop anything that was prescribed by your team')
})
