import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'
import { upToCeiling } from './brisk-minutes.ts'
import { type Cautions, cautionsFor, type ExercisePerson, isAgainstImpact } from './cautions.ts'
import type { ExerciseWeek } from './exercise-weeks.ts'
import { type WeekGoal, weekGoals } from './week-goals.ts'
import { weekTotals } from './week-totals.ts'

/** One line of a suggested week: from what is done now, a modest step towards the goal. */
export interface NextStep {
  readonly of: WeekGoal['of']
  readonly unit: WeekGoal['unit']
  /** What it builds on. */
  readonly now: number
  /** What was done; where that is more than `now`, the cautions leave some of it out. */
  readonly recorded: number
  /** More may be done now than is counted. */
  readonly nowIsLowerBound: boolean
  readonly next: number
  readonly goal: number
}

export interface NextWeek {
  /** The week it builds on. */
  readonly from: ExerciseWeek['from']
  readonly steps: readonly NextStep[]
  /** Something of that week is not built on, since the cautions leave it out. */
  readonly leavesOut: boolean
  /** In place of a goal for weight-bearing; minutes a day at the level of brisk walking. null: no such ceiling. */
  readonly brisklyUpToMinutesADay: number | null
}

/**
 * A week that builds up from what is done now: never above a goal, and of each kind at most one session more (30
 * minutes, or a day). null: nothing is recorded to build on, or bone metastasis stops the plan.
 *
 * Rule    next = min(goal, now + step), or now where the goal is met; built on the last week of which all is known,
 *         else on the last one; what the cautions leave out is not built on, nor more than 20 minutes a day at the level of
 *         brisk walking where that is the ceiling
 * Source  goals: domain.md 7.2; the size of a step is a project convention
 */
export function nextWeek(weeks: readonly ExerciseWeek[], person: ExercisePerson): NextWeek | null {
  const week = weeks.findLast(({ isPartly }) => !isPartly) ?? weeks.at(-1)
  const cautions = cautionsFor(person)
  if (week === undefined || cautions.row === 'metastasis') return null
  const allowed = week.done.filter(({ activity }) => !isLeftOut(activity, cautions))
  const kept = cautions.row === 'fracture' ? upToCeiling(allowed) : allowed
  const { goals, brisklyUpToMinutesADay } = weekGoals(weekTotals(kept), person)
  const recordedOf = (of: WeekGoal['of']) => week.goals.goals.find((goal) => goal.of === of)?.done ?? 0
  return {
    from: week.from,
    steps: goals.map((goal) => stepOf(goal, week.isPartly, recordedOf(goal.of))),
    leavesOut: kept.length < week.done.length || kept.some((one) => !week.done.includes(one)),
    brisklyUpToMinutesADay,
  }
}

/** High impact, sit-ups and heavy lifting where the cautions are against them; yoga and pilates have other poses. */
function isLeftOut({ type, bendsSpine, heavy }: Activity, cautions: Cautions): boolean {
  const { row, spineBending, heavyLifting, spareJoints } = cautions
  if (type === 'high_impact') return isAgainstImpact(row) || spareJoints
  if (heavy && (heavyLifting !== 'progressive' || spareJoints)) return true
  return type === 'resistance' && bendsSpine && spineBending === 'avoid'
}

function stepOf(
  { of, unit, done, goal, isLowerBound }: WeekGoal,
  isPartly: boolean,
  recorded: number,
): NextStep {
  const { stepMinutes, stepDays } = exerciseFigures.goals
  const step = unit === 'minutes' ? stepMinutes : stepDays
  return {
    of,
    unit,
    now: done,
    recorded,
    nowIsLowerBound: isLowerBound || isPartly,
    next: Math.max(done, Math.min(goal, done + step)),
    goal,
  }
}
