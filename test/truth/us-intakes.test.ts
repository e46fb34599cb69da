import { expect, test } from 'vitest'
import { usIntakes } from '../../src/generated/us-intakes.ts'

// domain.md 1.2, copied cell by cell: NASEM 2019 Appendix J and the IOM reports named in the YAML.
// Columns: F 19-30, F 31-50, F 51-70, F >70, M 19-30, M 31-50, M 51-70, M >70.
const TABLE = `
calcium EAR   800 800 1000 1000   800 800 800 1000
calcium RDA   1000 1000 1200 1200   1000 1000 1000 1200
calcium UL   2500 2500 2000 2000   2500 2500 2000 2000
vitaminD EAR   10 10 10 10   10 10 10 10
vitaminD RDA   15 15 15 20   15 15 15 20
vitaminD UL   100 100 100 100   100 100 100 100
vitaminK AI   90 90 90 90   120 120 120 120
magnesium EAR   255 265 265 265   330 350 350 350
magnesium RDA   310 320 320 320   400 420 420 420
magnesium UL   350 350 350 350   350 350 350 350
potassium AI   2600 2600 2600 2600   3400 3400 3400 3400
zinc EAR   6.8 6.8 6.8 6.8   9.4 9.4 9.4 9.4
zinc RDA   8 8 8 8   11 11 11 11
zinc UL   40 40 40 40   40 40 40 40
phosphorus EAR   580 580 580 580   580 580 580 580
phosphorus RDA   700 700 700 700   700 700 700 700
phosphorus UL   4000 4000 4000 3000   4000 4000 4000 3000
sodium AI   1500 1500 1500 1500   1500 1500 1500 1500
sodium CDRR   2300 2300 2300 2300   2300 2300 2300 2300
protein EAR   0.66 0.66 0.66 0.66   0.66 0.66 0.66 0.66
protein RDA   0.8 0.8 0.8 0.8   0.8 0.8 0.8 0.8
ala AI   1.1 1.1 1.1 1.1   1.6 1.6 1.6 1.6
boron UL   20 20 20 20   20 20 20 20
`
const rows = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [nutrient = '', kind = '', ...cells] = line.split(/\s+/)
    return { nutrient, kind, cells: cells.map(Number) }
  })
const GROUPS = [[19, 30], [31, 50], [51, 70], [71, 120]] as const // biome-ignore format: a table

function answers(nutrient: string, kind: string, sex: 'F' | 'M', age: number): number[] {
  return usIntakes
    .filter((row) => row.nutrient === nutrient && row.kind === kind && (row.sex === 'any' || row.sex === sex))
    .filter((row) => row.fromAge <= age && (row.toAge === null || age <= row.toAge))
    .map((row) => row.amount)
}

test.each(rows)(
  '$nutrient $kind: each age from 19 on has one answer, that of the table',
  ({ nutrient, kind, cells }) => {
    expect(cells).toHaveLength(8)
    for (const [s, sex] of (['F', 'M'] as const).entries()) {
      for (const [g, [from, to]] of GROUPS.entries()) {
        for (let age = from; age <= to; age += 1)
          expect(answers(nutrient, kind, sex, age)).toEqual([cells[s * 4 + g]])
      }
    }
  },
)

test('there is no row beside those of the table', () => {
  const due = new Set(rows.map(({ nutrient, kind }) => `${nutrient} ${kind}`))
  expect(new Set(usIntakes.map(({ nutrient, kind }) => `${nutrient} ${kind}`))).toEqual(due)
})

test('every row is cited', () => {
  for (const row of usIntakes) expect(row.source).toMatch(/\b(19|20)\d\d\b/)
})

test('the upper limit of magnesium alone is for supplements only', () => {
  const forSupplements = usIntakes.filter(({ applies }) => applies === 'supplements')
  expect(forSupplements.map(({ nutrient }) => nutrient)).toEqual(['magnesium'])
})
