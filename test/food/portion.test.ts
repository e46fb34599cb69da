import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readMeasure } from '../../src/food/portion.ts'
import { openFoodTable } from '../../src/food/table.ts'

const table = openFoodTable(join(import.meta.dirname, '../../dist/foods.bin'))

test("a measure's text says unit, size, and what kind of portion it is", () => {
  expect(readMeasure('medium (2-1/2" dia)')).toMatchObject({ unit: null, size: 'medium', isOdd: false })
  expect(readMeasure('cup, chopped')).toMatchObject({ unit: { name: 'cup' }, size: null })
  expect(readMeasure('cup, without shell')).toMatchObject({ isShelled: true })
  expect(readMeasure('1 cup, NFS')).toMatchObject({ isUsual: true })
  expect(readMeasure('oz yields')).toMatchObject({ isOdd: true })
})

test('what the compiled table says of every portion is what its text says', () => {
  const seen = new Set<string>()
  for (let row = 0; row < table.size; row += 1) {
    for (const { portion, unit, size, words, isUsual, isOdd, isShelled } of table.readPortions(row)) {
      if (seen.has(portion.measure)) continue
      seen.add(portion.measure)
      const read = readMeasure(portion.measure)
      expect({ unit: unit?.name, size, words, isUsual, isOdd, isShelled }, portion.measure).toEqual({
        ...read,
        unit: read.unit?.name,
      })
    }
  }
  expect(seen.size).toBeGreaterThan(500)
})
