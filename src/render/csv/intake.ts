import { UNIT_OF } from '../../nutrition/nutrients.ts'
import type { DayNutrient, IntakeView, NutrientRow } from '../../report/intake-view.ts'
import { rounded, share } from '../json/rounding.ts'
import { csvLine } from './cell.ts'

const HEADS = ['date', 'nutrient', 'unit', 'fromFood', 'fromSupplements', 'known', 'lower', 'upper', 'gap']

/**
 * Long CSV: a line for each day and nutrient, then a block with `mean` for the date. An empty cell is unknown.
 * With other targets to compare, a block with `mean:efsa` and the like for the date follows for each.
 * `lower` is the target, `upper` the limit of the whole intake (magnesium's, of supplements alone, is left empty).
 */
export function renderIntakeCsv(view: IntakeView): string {
  const lines = view.days.flatMap((day) =>
    view.nutrients.map((row) => csvLine([day.date, ...cells(row, day.nutrients[row.nutrient])])),
  )
  const means = view.nutrients.map((row) => csvLine(['mean', ...cells(row, row)]))
  const others = view.comparedWith.flatMap((set) =>
    view.nutrients.flatMap((row) =>
      row.comparisons
        .filter((other) => other.set === set)
        .map((other) => csvLine([`mean:${set}`, ...cells({ ...row, ...other }, { ...row, ...other })])),
    ),
  )
  return [csvLine(HEADS), ...lines, ...means, ...others].join('')
}

function cells(
  { nutrient, target, upperLimit }: NutrientRow,
  {
    fromFood,
    fromSupplements,
    known,
    gap,
  }: Pick<DayNutrient, 'fromFood' | 'fromSupplements' | 'known' | 'gap'>,
) {
  const limit = upperLimit?.applies === 'total' ? upperLimit.value : null
  return [
    nutrient,
    UNIT_OF[nutrient],
    rounded(nutrient, fromFood),
    rounded(nutrient, fromSupplements),
    share(known),
    rounded(nutrient, target?.lower ?? null),
    rounded(nutrient, target?.upper ?? limit),
    rounded(nutrient, gap),
  ]
}
