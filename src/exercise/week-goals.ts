import { exerciseFigures } from '../generated/activities.ts'
import { roundHalfAwayFromZero } from '../quantity/round.ts'
import { cautionsFor, type ExercisePerson } from './cautions.ts'
import type { WeekTotals } from './week-totals.ts'

/** `short`: by what is recorded; with `isLowerBound` it may be more. */
export interface WeekGoal {
  readonly of: 'weight-bearing' | 'aerobic' | 'resistance' | 'balance' | 'impact'
  readonly unit: 'minutes' | 'days'
  /** Whole minutes, or days. */
  readonly done: number
  readonly isLowerBound: boolean
  readonly goal: number
  /** Something that would raise the goal above what is done is not recorded. */
  readonly goalIsLowerBound: boolean
  readonly status: 'met' | 'short'
}

/** A week beside what this person may aim for; none with bone metastasis. */
export interface WeekGoals {
  readonly goals: readonly WeekGoal[]
  /** Minutes a day of brisk walking at most, and no minutes of weight-bearing as a goal; null: no such ceiling. */
  readonly brisklyUpToMinutesADay: number | null
}

/**
 * The goals of a week.
 *
 * Unit    minutes or days a week
 * Rule    judged on whole minutes, as they are printed: 149.5 is 150. Weight-bearing 150 min, aerobic 150 moderate min, resistance on 2 days, balance on 2; balance on 3 above 65,
 *         with falls, unsteady, or T <= -2.5. With a vertebral or several low-trauma fractures weight-bearing has a
 *         ceiling (20 minutes a day at the level of brisk walking) in place of a goal. Impact (about 50 moderate ones) on
 *         most days (4 of 7) is a goal only where the cautions allow it: `mayAimForImpact`.
 * Source  data/reference/activities.yaml, `goals`
 */
export function weekGoals(totals: WeekTotals, person: ExercisePerson): WeekGoals {
  const { row } = cautionsFor(person)
  const { goals: figures } = exerciseFigures
  if (row === 'metastasis') return { goals: [], brisklyUpToMinutesADay: null }
  const { types, isLowerBound } = totals
  const minutes = { unit: 'minutes' as const, isLowerBound }
  const days = { unit: 'days' as const, isLowerBound: false }
  const isCapped = row === 'fracture'
  const wanted: Omit<WeekGoal, 'status' | 'goalIsLowerBound'>[] = [
    ...(isCapped
      ? []
      : [
          {
            of: 'weight-bearing' as const,
            ...minutes,
            done: roundHalfAwayFromZero(totals.weightBearingMinutes, 0),
            goal: figures.weightBearingMinutes,
          },
        ]),
    {
      of: 'aerobic',
      ...minutes,
      done: roundHalfAwayFromZero(totals.aerobicMinutes, 0),
      goal: figures.aerobicMinutes,
    },
    { of: 'resistance', ...days, done: types.resistance.sessions, goal: figures.resistanceDays },
    { of: 'balance', ...days, done: types.flex_balance.sessions, goal: balanceDays(person) },
    ...(mayAimForImpact(person)
      ? [{ of: 'impact' as const, ...days, done: types.high_impact.sessions, goal: figures.impactDays }]
      : []),
  ]
  return {
    goals: wanted.map((one) => ({
      ...one,
      goalIsLowerBound:
        one.of === 'balance' && one.done < figures.balanceDaysMore && mayNeedMoreBalance(person),
      status: one.done >= one.goal ? 'met' : 'short',
    })),
    brisklyUpToMinutesADay: isCapped ? figures.brisklyUpToMinutesADay : null,
  }
}

/**
 * Whether impact is a goal: T above -2.5, and every caution recorded and none against it. Something that is not recorded
 * may be a reason against it; painful joints and falls are.
 */
export function mayAimForImpact(person: ExercisePerson): boolean {
  const { row, notRecorded, superviseBalance, spareJoints } = cautionsFor(person)
  return (row === 'normal' || row === 'low') && notRecorded.length === 0 && !superviseBalance && !spareJoints
}

/** Age, falls, steadiness or T-score is not recorded, and none that is recorded asks for the higher goal. */
function mayNeedMoreBalance(person: ExercisePerson): boolean {
  const { ageYears, falls, unsteady, tScore } = person
  const isOpen = [ageYears, falls, tScore].includes(null) || unsteady === 'unknown'
  return isOpen && balanceDays(person) === exerciseFigures.goals.balanceDays
}

function balanceDays({ ageYears, falls, unsteady, tScore }: ExercisePerson): number {
  const { moreBalanceAboveAge, osteoporosisUpTo, balanceDays: usual, balanceDaysMore } = exerciseFigures.goals
  const more =
    (ageYears ?? 0) > moreBalanceAboveAge ||
    (falls ?? 0) > 0 ||
    unsteady === 'yes' ||
    (tScore !== null && tScore <= osteoporosisUpTo)
  return more ? balanceDaysMore : usual
}
