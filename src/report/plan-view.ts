import type { Measures } from '../food/amount/units.ts'
import type { NutritionFinding } from '../nutrition/findings.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import type { Person } from '../nutrition/person.ts'
import { planFindings } from '../plan/find.ts'
import type { PlanFinding } from '../plan/findings.ts'
import type { Plan } from '../plan/make-plan.ts'
import type { Wishes } from '../plan/wishes.ts'
import type { IntakeView, NutrientRow, ProfileOrigin } from './intake-view.ts'
import { intakeView } from './intake-view.ts'
import type { WordsFinding } from './plan-wishes.ts'
import type { ReportProblem } from './report-problem.ts'

/** One nutrient now and with the changes. */
export interface PlanRow {
  readonly before: NutrientRow
  readonly after: NutrientRow
}

/** Everything that any rendering of `bonecheck plan` may show. */
export interface PlanView {
  /** The report of the log as it is. */
  readonly log: IntakeView
  readonly plan: Plan
  readonly wishes: Wishes
  /** In the order of NUTRIENTS. */
  readonly rows: readonly PlanRow[]
  /** What has a target or is limited, in the order of the report: sodium and energy last. */
  readonly shown: readonly PlanRow[]
  readonly findings: readonly PlanFinding[]
  readonly sharedFindings: readonly NutritionFinding[]
}

export function planView(made: {
  readonly version: string
  readonly foodTable: { readonly version: string; readonly size: number }
  readonly person: Person
  readonly profile: ProfileOrigin
  readonly measures: Measures
  readonly days: readonly IntakeDay[]
  readonly plan: Plan
  readonly wishes: Wishes
  readonly words: readonly WordsFinding[]
  readonly problems: readonly ReportProblem[]
}): PlanView {
  const { plan, wishes } = made
  const items = new Map()
  const log = intakeView({ ...made, items, assessment: plan.before })
  const later = intakeView({ ...made, items, assessment: plan.after })
  const rows = log.nutrients.flatMap((before, at): PlanRow[] => {
    const after = later.nutrients[at]
    return after === undefined ? [] : [{ before, after }]
  })
  const rowOf = (name: NutrientRow['nutrient']) => rows.filter(({ before }) => before.nutrient === name)
  const { own, shared } = planFindings(plan, made.words, made.person)
  return {
    log,
    plan,
    wishes,
    rows,
    shown: [...log.ranked.flatMap(({ nutrient }) => rowOf(nutrient)), ...rowOf('sodium'), ...rowOf('energy')],
    findings: own,
    sharedFindings: shared,
  }
}
