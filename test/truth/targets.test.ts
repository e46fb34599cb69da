import { describe, expect, test } from 'vitest'
import type { Nutrient } from '../../src/nutrition/nutrients.ts'
import { TARGET_SETS, type TargetSetName } from '../../src/nutrition/reference-intake.ts'
import { rowsOf } from '../../src/nutrition/reference-rows.ts'
import { targetsFor } from '../../src/nutrition/targets.ts'
import { assessBy, daysOf, person } from '../nutrition/made.ts'

// domain.md 1.7-1.10, cell by cell: set, nutrient, sex, age, target (lower end), upper end, average requirement.
const TABLE = `
efsa calcium     F 20  1000 - 860
efsa calcium     F 24  1000 - 860
efsa calcium     F 25  950 - 750
efsa calcium     M 70  950 - 750
efsa vitaminD    F 60  15 - -
efsa vitaminK    M 60  70 - -
efsa magnesium   F 60  300 - -
efsa magnesium   M 60  350 - -
efsa potassium   F 60  3500 - -
efsa zinc        F 60  9.3 - 7.6
efsa zinc        M 60  11.7 - 9.3
efsa phosphorus  F 60  550 - -
efsa protein     F 60  53.95 - 42.9
efsa epaDha      F 60  0.25 - -
uk calcium       F 60  700 - 525
uk vitaminD      F 60  10 - -
uk magnesium     F 60  270 - 200
uk magnesium     M 60  300 - 250
uk potassium     M 60  3500 - -
uk zinc          F 60  7 - 5.5
uk zinc          M 60  9.5 - 7.3
uk phosphorus    F 60  550 - 400
uk protein       F 60  48.75 - 39
uk vitaminK      F 60  65 - -
who calcium      F 50  1000 - -
who calcium      F 51  1300 - -
who calcium      F 80  1300 - -
who calcium      M 65  1000 - -
who calcium      M 66  1300 - -
who magnesium    F 65  220 - -
who magnesium    F 66  190 - -
who magnesium    M 65  260 - -
who magnesium    M 66  224 - -
who zinc         F 60  4.9 - -
who zinc         M 60  7 - -
who vitaminD     F 50  5 - -
who vitaminD     M 51  10 - -
who vitaminD     F 65  10 - -
who vitaminD     F 66  15 - -
who vitaminK     F 60  55 - -
who vitaminK     M 60  65 - -
who potassium    F 60  3510 - -
who protein      F 60  53.95 - -
asco calcium     F 60  1000 1200 1000
asco vitaminD    F 60  20 25 10
general calcium  F 60  1000 1200 1000
general vitaminD F 60  10 20 10
general zinc     F 60  8 - 6.8
asco potassium   M 60  3400 - -
`
const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [set, nutrient, sex, age, lower, upper, requirement] = line.split(/\s+/)
    const figure = (text = '-') => (text === '-' ? null : Number(text))
    return {
      set: set as TargetSetName,
      nutrient: nutrient as Nutrient,
      who: { sex: sex as 'F' | 'M', ageYears: Number(age) },
      lower: figure(lower),
      upper: figure(upper),
      requirement: figure(requirement),
    }
  })

// The weight of 65 kg is that of test/nutrition/made.ts.
test.each(rows)('$set $nutrient $who: $lower', ({ set, nutrient, who, lower, upper, requirement }) => {
  const found = targetsFor(person(who), { set })[nutrient]
  expect(found.target).toMatchObject({ lower, upper })
  expect(found.requirement?.value ?? null).toBe(requirement)
})

// domain.md 1.7-1.9: upper limits and guidance levels; a set without one has the US one.
test.each<[TargetSetName, Nutrient, number, 'total' | 'supplements', TargetSetName]>([
  ['efsa', 'calcium', 2500, 'total', 'efsa'],
  ['efsa', 'vitaminD', 100, 'total', 'efsa'],
  ['efsa', 'magnesium', 250, 'supplements', 'efsa'],
  ['efsa', 'zinc', 25, 'total', 'efsa'],
  ['efsa', 'boron', 10, 'total', 'efsa'],
  ['efsa', 'phosphorus', 4000, 'total', 'us'],
  ['efsa', 'sodium', 2000, 'total', 'efsa'],
  ['uk', 'calcium', 1500, 'supplements', 'uk'],
  ['uk', 'magnesium', 400, 'supplements', 'uk'],
  ['uk', 'zinc', 25, 'supplements', 'uk'],
  ['uk', 'boron', 9.6, 'total', 'uk'],
  ['uk', 'potassium', 3700, 'supplements', 'uk'],
  ['uk', 'vitaminD', 100, 'total', 'us'],
  ['uk', 'sodium', 2400, 'total', 'uk'],
  ['who', 'calcium', 2000, 'total', 'us'],
  ['who', 'sodium', 2000, 'total', 'who'],
  ['asco', 'sodium', 2300, 'total', 'us'],
])('%s %s: limit %f of %s (%s)', (set, nutrient, value, applies, whose) => {
  expect(targetsFor(person(), { set })[nutrient].upperLimit).toMatchObject({ value, applies, set: whose })
})

test.each([
  ['F', 300, 6.2, 7.5], ['F', 600, 7.6, 9.3], ['F', 900, 8.9, 11], ['F', 1200, 10.2, 12.7],
  ['M', 300, 7.5, 9.4], ['M', 600, 9.3, 11.7], ['M', 900, 11, 14], ['M', 1200, 12.7, 16.3],
] as const)('EFSA zinc, %s at %i mg phytate: AR %f, PRI %f', (sex, phytate, ar, pri) => {
  const of = (kind: string) =>
    rowsOf('efsa')
      .filter((row) => row.nutrient === 'zinc' && row.kind === kind && row.sex === sex && row.phytateMg === phytate)
      .map(({ amount }) => amount)
  expect([of('AR'), of('PRI')]).toEqual([[ar], [pri]])
}) // biome-ignore format: a table

test('EFSA ALA: 0.5 % of 2000 kcal are 1.11 g', () => {
  const { ala } = targetsFor(person(), { set: 'efsa', energyKcal: 2000 })
  expect(ala.target?.lower).toBeCloseTo(1.111, 3)
  expect(targetsFor(person(), { set: 'efsa', energyKcal: null }).ala).toMatchObject({
    target: null,
    needs: 'energy',
  })
})

test('V69: vitamin D at 72: 20 µg; at 60: 15 µg; `general` at 60: 10-20 µg', () => {
  const of = (ageYears: number, set: TargetSetName) =>
    targetsFor(person({ ageYears }), { set }).vitaminD.target
  expect(of(72, 'us')).toMatchObject({ kind: 'RDA', lower: 20, upper: null })
  expect(of(60, 'us')).toMatchObject({ kind: 'RDA', lower: 15, upper: null })
  expect(of(60, 'general')).toMatchObject({ kind: 'range', lower: 10, upper: 20 })
})

describe('a range (domain.md 1.10)', () => {
  const calcium = (mean: number) => {
    const { nutrients, findings } = assessBy(['asco'], daysOf(7, { calcium: mean }))
    return { ...nutrients.calcium, codes: findings.map(({ code }) => code) }
  }
  test.each([
    [800, 200, false],
    [1000, 0, false],
    [1200, 0, false],
    [1201, 0, true],
    [2001, 0, false], // above the upper limit: that is said instead
  ])('calcium %i: gap %i, above the range: %s', (mean, gap, above) => {
    const found = calcium(mean)
    expect(found.gap).toBe(gap)
    expect(found.codes.includes('above-target-range')).toBe(above)
    expect(found.codes.includes('calcium-above-upper-limit')).toBe(mean > 2000)
  })
})

test('V53: protein of a woman of 65 kg by each body', () => {
  const lower = (set: TargetSetName) => targetsFor(person({ weightKg: 65 }), { set }).protein.target?.lower
  expect(TARGET_SETS.map(lower)).toEqual([52, 53.95, 48.75, 53.95, 52, 52])
})

describe.each(TARGET_SETS)('%s', (set) => {
  test('every row is cited, with a year or as a convention of the project', () => {
    for (const { source } of rowsOf(set)) expect(source).toMatch(/\b(19|20)\d\d\b|^project convention/)
  })

  test('an average requirement lies under what the same body recommends', () => {
    for (const sex of ['F', 'M'] as const)
      for (let ageYears = 19; ageYears <= 110; ageYears += 1)
        for (const { requirement } of Object.values(targetsFor(person({ ageYears, sex }), { set })))
          if (requirement !== null) expect(requirement.value).toBeLessThan(requirement.recommended)
  })

  test('for nobody from 19 on does a nutrient come and go with age', () => {
    for (const sex of ['F', 'M'] as const) {
      const names = (ageYears: number) =>
        Object.entries(targetsFor(person({ ageYears, sex }), { set, energyKcal: 1800 }))
          .filter(([, { target }]) => target !== null)
          .map(([name]) => name)
          .join(' ')
      const first = names(19)
      for (let age = 20; age <= 110; age += 1) expect(names(age)).toBe(first)
    }
  })
})
