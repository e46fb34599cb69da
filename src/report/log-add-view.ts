import type { PlainDate } from '../calendar/plain-date.ts'
import type { FoodTable } from '../food/table.ts'
import type { NutritionFinding } from '../nutrition/findings.ts'
import type { AddedParts } from './added-parts.ts'
import type { DaySoFar } from './day-so-far.ts'
import type { ReportProblem } from './report-problem.ts'

/** Everything that `bonecheck log add` may show. */
export interface LogAddView {
  readonly version: string
  readonly file: string
  readonly date: PlainDate
  readonly meal: string | null
  readonly isDryRun: boolean
  /** null: it did not come to that. */
  readonly parts: AddedParts | null
  /** What the day comes to, from food; null: nothing was added. */
  readonly day: DaySoFar | null
  /** What the report would warn of on that day. */
  readonly findings: readonly NutritionFinding[]
  /** The profile beside a new log, which it names now; null: the log was there, or no profile lies beside it. */
  readonly namedProfile: string | null
  /** The profile beside a new log that it does not name, since it has errors; null: none. */
  readonly profileLeftOut: string | null
  readonly table: FoodTable
  readonly problems: readonly ReportProblem[]
}
