import { UNIT_OF } from '../../nutrition/nutrients.ts'
import type { DayNutrient, IntakeView, NutrientRow } from '../../report/intake-view.ts'
import { rounded, share } from '../json/rounding.ts'
import { csvLine } from './cell.ts'

const HEADS = ['date', 'nutrient', 'unit', 'fromFood', 'fromSupplements', 'known', 'lower', 'upper', 'gap']

/**
 * Long CSV: a line for each day and nutrient, then a block with `mean` for the date. An empty cell is unknown.
 * With other targets to compare, a block with `mean:efsa` and the like for the date follows for each.
 * Gaps that need a caution beside them (gap-medicine-not-known) are left empty, since there is no room for one.
 * `lower` is the target, `upper` the limit of the whole intake (magnesium's, of supplements alone, is left empty).
 */
export function renderIntakeCsv(view: IntakeView): string {
  const inDoubt = gapsInDoubt(view)
  const cells = (row: NutrientRow, of: Figures) =>
    cellsOf(row, inDoubt.includes(row.nutrient) ? { ...of, gap: null } : of)
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

function gapsInDoubt({ assessment }: IntakeView): readonly string[] {
  return assessment.findings.flatMap((finding) =>
    finding.code === 'gap-medicine-not-known' ? finding.args.nutrients : [],
  )
}

type Figures = Pick<DayNutrient, 'fromFood' | 'fromSupplements' | 'known' | 'gap'>

function cellsOf(
  { nutrient, target, upperLimit }: NutrientRow,
  { fromFood, fromSupplements, known, gap }: Figures,
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
