import { expect, test } from 'vitest'
import { readProfile } from '../../src/input/read-profile.ts'
import type { IntakeItem } from '../../src/nutrition/intake-day.ts'
import { COLUMN_OF } from '../../src/nutrition/nutrients.ts'
import { sodiumInServing } from '../../src/nutrition/sodium-in-serving.ts'
import { nutritionFinding } from '../../src/render/english/nutrition-findings.ts'
import { table } from '../food/table-for-tests.ts'
import { ownTable } from '../food-data/own-tables.ts'
import { TODAY } from '../input/reading.ts'
import { assess, codes, day, daysOf, dose, person } from '../nutrition/made.ts'

// Rows of domain.md 10.4 that belong to patterns of food, on the program's own table where a row names a food.

/** So many grams of a table food. */
function eaten(id: string, grams: number): IntakeItem {
  const row = table().rowOf(id)
  if (row === null) throw new Error(`the table has no ${id}`)
  return { food: table().facts(row), grams, sodiumClass: 'other' }
}

const messages = (found: ReturnType<typeof assess>) => found.findings.map(nutritionFinding).join('\n')

test.each([
  [460, 'high'],
  [459, null],
  [115, 'low'],
  [116, null],
] as const)('V68: %d mg of sodium in a serving: %s', (mg, level) => {
  expect(sodiumInServing(mg)).toBe(level)
})

test('V73: soft tofu, 200 g a day: 45.2 mg of isoflavones, no flag', () => {
  const found = assess([1, 2, 3].map((n) => day(n, [eaten('sr28:16127', 200)])))
  expect(found.nutrients.isoflavones.mean).toBeCloseTo(45.2, 1)
  expect(codes(found).filter((code) => code.startsWith('isoflavones'))).toEqual([])
})

test('V74: tempeh 150 g and soy milk 500 g a day: 144.6 mg, "high"', () => {
  const found = assess([1, 2, 3].map((n) => day(n, [eaten('sr28:16114', 150), eaten('sr28:16120', 500)])))
  expect(found.nutrients.isoflavones.mean).toBeCloseTo(144.6, 1)
  expect(codes(found)).toContain('isoflavones-high')
  expect(messages(found)).toContain('high for food')
})

test.each([
  { caffeine: 350, calcium: 700, says: ['caffeine-with-low-calcium'] },
  { caffeine: 350, calcium: 1000, says: [] },
  { caffeine: 420, calcium: 1000, says: ['caffeine-high'] },
])('V75: caffeine $caffeine with calcium $calcium: $says', ({ caffeine, calcium, says }) => {
  const found = assess(daysOf(3, { caffeine, calcium }))
  expect(codes(found).filter((code) => code.startsWith('caffeine'))).toEqual(says)
  for (const { code, level } of found.findings) if (code.startsWith('caffeine')) expect(level).toBe('caution')
})

test('V76: a red clover capsule: "avoid unless your team agrees"', () => {
  const found = assess(daysOf(3, {}, { unknownSupplements: ['red clover capsule'] }))
  expect(codes(found)).toContain('phytoestrogen-supplement')
  expect(messages(found)).toContain('avoid unless your team agrees')
})

test('V77: a boron capsule of 3 mg is said, prunes 50 g are not', () => {
  const capsule = assess(daysOf(3, {}, { supplements: [dose('boron', 3, 'boron capsule 3 mg')] }))
  expect(codes(capsule)).toContain('boron-supp')
  expect(messages(capsule)).toContain('ask, because a hormone effect is possible')
  const prunes = assess([1, 2, 3].map((n) => day(n, [eaten('fndds:62122100', 50)])))
  expect(prunes.nutrients.boron.mean).toBeGreaterThan(0)
  expect(codes(prunes).filter((code) => code.startsWith('boron'))).toEqual([])
})

test('V78: raisins 40 g: 1.0 mg of boron, 0.8 to 1.8 by the confirmed rows', () => {
  const { food, grams } = eaten('fndds:62125100', 40)
  const mg = ((food.per100g[COLUMN_OF.boron] ?? Number.NaN) * grams) / 100
  expect(mg).toBeCloseTo(1.0, 2)
  // The range stands in the project's own table (data/foods/literature.csv); the compiled one keeps the median.
  const row = ownTable('literature.csv').find(
    ({ id, nutrient }) => id === 'fndds:62125100' && nutrient === 'boron',
  )
  expect(Number(row?.['min']) * 0.4).toBeCloseTo(0.8, 1)
  expect(Number(row?.['max']) * 0.4).toBeCloseTo(1.8, 1)
})

test('V80: 25(OH)D of 20 ng/mL is 49.9 nmol/L, at the IOM line and not under it', () => {
  const { profile } = readProfile(
    { name: 'profile.yaml', text: 'vitamin_d_blood: 20 ng/mL\n' },
    { today: TODAY },
  )
  const nmol = profile?.vitaminDBloodNmolPerL ?? Number.NaN
  expect(nmol).toBeCloseTo(49.9, 1)
  const found = assess(daysOf(3, {}), person({ vitaminDBloodNmolPerL: nmol }))
  const said = found.findings.find(({ code }) => code === 'vitamin-d-in-context')
  expect(said).toMatchObject({ level: 'note', args: { blood: 'between' } })
  expect(messages(found)).toContain('50 nmol/L (20 ng/mL): the IOM takes 50 nmol/L as sufficient')
})
