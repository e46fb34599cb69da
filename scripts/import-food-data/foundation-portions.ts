import { plainNumber } from './numbers.ts'
import type { RawTables } from './raw-tables.ts'
import type { TablePortion } from './table-food.ts'

const FILE = 'foundation-2024-10-31/food_portion.csv'

/** FDC's words for "no unit": the portion is then told by its description alone. */
const NO_UNIT = new Set(['undetermined', 'RACC', ''])

/** Portions of the given foods: unit, description and modifier as one measure, such as `fruit, medium (2-2/3" dia)`. */
export function foundationPortions(raw: RawTables, foods: ReadonlySet<string>): TablePortion[] {
  const units = new Map(
    raw.rows('foundation-2024-10-31/measure_unit.csv').map((row) => [row('id'), row('name').trim()]),
  )
  const portions: TablePortion[] = []
  for (const row of raw.rows(FILE, (cells) => foods.has(cells[1] ?? ''))) {
    const where = `${FILE}: food ${row('fdc_id')}, portion ${row('seq_num')}`
    const amount = plainNumber(row('amount'), where, raw.troubles)
    const grams = plainNumber(row('gram_weight'), where, raw.troubles)
    const unit = units.get(row('measure_unit_id')) ?? ''
    const measure = [NO_UNIT.has(unit) ? '' : unit, row('portion_description'), row('modifier')]
      .map((part) => part.replace(/\s+/g, ' ').trim())
      .filter((part) => part !== '')
      .join(', ')
    if (amount === null || amount === '0' || grams === null || grams === '0') continue
    // RACC, the amount customarily eaten, is what a serving is.
    const named = measure === '' && unit === 'RACC' ? 'serving' : measure
    if (named !== '')
      portions.push({
        id: `fdc:${row('fdc_id')}`,
        seq: Number(row('seq_num')),
        amount,
        measure: named,
        grams,
      })
  }
  return portions
}
