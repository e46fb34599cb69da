import { exerciseFigures } from '../generated/activities.ts'
import type { Activity } from './activity.ts'
import { daysAboveCeiling } from './brisk-minutes.ts'
import { type Cautions, cautionsFor, type ExercisePerson, isAgainstImpact } from './cautions.ts'
import { DAYS_A_WEEK, type ExerciseDay, type ExerciseWeek } from './exercise-weeks.ts'
import {
  type AgainstCaution,
  EXERCISE_FINDING_CODES,
  type ExerciseFinding,
  type WalkByPace,
} from './findings.ts'
import { movementsIn } from './movements-in.ts'
import type { Done } from './week-totals.ts'

/** What findings are made from. */
export interface ExerciseToFind {
  readonly days: readonly ExerciseDay[]
  readonly weeks: readonly ExerciseWeek[]
  readonly person: ExercisePerson
}

/** Everything that exercise and cautions bring, in the order of `EXERCISE_FINDING_CODES`, warnings first. */
export function findExercise(toFind: ExerciseToFind): ExerciseFinding[] {
  const cautions = cautionsFor(toFind.person)
  const found = [
    ...againstCautions(toFind, cautions),
    ...ofPerson(toFind.person, cautions),
    ...belowGoals(toFind),
    ...howCounted(toFind, cautions),
  ]
  const place = ({ code }: ExerciseFinding) => EXERCISE_FINDING_CODES.indexOf(code)
  return found.sort((a, b) => place(a) - place(b))
}

/** What is logged although the caution table speaks against it. */
function againstCautions({ days, person }: ExerciseToFind, cautions: Cautions): ExerciseFinding[] {
  const { row, spineBending, heavyLifting, spareJoints } = cautions
  const { impactOfNotClassed, spineOfNotClassed } = exerciseFigures
  const impact = logged(days, ({ type }) => type === 'high_impact', impactOfNotClassed)
  const found: ExerciseFinding[] = []
  if (row === 'metastasis') found.push({ code: 'exercise-stop-and-ask', level: 'warning', args: {} })
  if (isAgainstImpact(row) && impact !== null)
    found.push({ code: 'high-impact-against-caution', level: 'warning', args: { ...impact, row } })
  else if (spareJoints && impact !== null)
    found.push({
      code: 'high-impact-painful-joints',
      level: 'caution',
      args: { ...impact, score: person.jointPain ?? 0 },
    })
  const brisk = row === 'fracture' ? daysAboveCeiling(days.flatMap(({ done }) => done)) : []
  if (brisk.length > 0) {
    const ceilingMinutes = exerciseFigures.goals.brisklyUpToMinutesADay
    found.push({
      code: 'brisk-walking-above-ceiling',
      level: 'caution',
      args: { days: brisk, ceilingMinutes },
    })
  }
  const bending =
    spineBending === 'avoid' ? logged(days, ({ bendsSpine }) => bendsSpine, spineOfNotClassed) : null
  if (bending !== null) found.push({ code: 'spine-bending-against-caution', level: 'caution', args: bending })
  const heavy = logged(days, (activity) => activity.heavy)
  const how = heavyLifting === 'progressive' ? (spareJoints ? 'lighter' : null) : heavyLifting
  if (heavy !== null && how !== null)
    found.push({
      code: 'heavy-lifting-against-caution',
      level: 'caution',
      args: { ...heavy, with: how },
    })
  return found
}

function ofPerson(person: ExercisePerson, { superviseBalance, spareJoints }: Cautions): ExerciseFinding[] {
  const { falls, unsteady, jointPain } = person
  return [
    ...(superviseBalance
      ? [
          {
            code: 'balance-supervised' as const,
            level: 'caution' as const,
            args: { falls, unsteady: unsteady === 'yes' },
          },
        ]
      : []),
    ...(spareJoints
      ? [{ code: 'spare-joints' as const, level: 'caution' as const, args: { score: jointPain ?? 0 } }]
      : []),
  ]
}

/** Goals of the last week that are short by what is known; where more may have been done, nothing is said of them. */
function belowGoals({ weeks }: ExerciseToFind): ExerciseFinding[] {
  const week = weeks.findLast(({ isPartly }) => !isPartly)
  if (week === undefined) return []
  return week.goals.goals
    .filter(({ status, isLowerBound }) => status === 'short' && !isLowerBound)
    .map(({ of, done, goal }) => ({
      code: `${of}-below-goal`,
      level: 'note',
      args: { from: week.from, done, goal },
    }))
}

function howCounted({ days, weeks, person }: ExerciseToFind, cautions: Cautions): ExerciseFinding[] {
  const note = 'note' as const
  const all = days.flatMap(({ done }) => done)
  const noBone = all.filter(({ activity }) => activity.type === 'other_aerobic')
  const names = [...new Set(days.flatMap(({ notClassed }) => notClassed.map(({ name }) => name)))]
  const withoutMinutes = all.filter(({ minutes }) => minutes === null).length
  const missing = weeks.filter(({ recordedDays }) => recordedDays < DAYS_A_WEEK)
  const missingDays = missing.reduce((total, { recordedDays }) => total + DAYS_A_WEEK - recordedDays, 0)
  const walks = walksByPace(all)
  const runs = all.flatMap(({ activity, mph }) => (activity.id === 'jogging' && mph !== null ? [mph] : []))
  const paces = [...new Set(runs.map((mph) => Math.round(mph * 10) / 10))].sort((a, b) => a - b)
  const found: (ExerciseFinding | null)[] = [
    walks.length === 0 ? null : { code: 'walking-by-pace', level: note, args: { walks } },
    paces.length === 0 ? null : { code: 'running-at-any-pace', level: note, args: { paces } },
    noBone.length === 0
      ? null
      : {
          code: 'loads-no-bone',
          level: note,
          args: {
            minutes: noBone.reduce((total, { minutes }) => total + (minutes ?? 0), 0),
            isLowerBound: noBone.some(({ isAtLeast }) => isAtLeast),
            unknownMinutes: noBone.filter(({ minutes }) => minutes === null).length,
            activities: [...new Set(noBone.map(({ activity }) => activity.id))],
          },
        },
    names.length === 0 ? null : { code: 'exercise-not-classed', level: note, args: { names } },
    withoutMinutes === 0
      ? null
      : { code: 'exercise-minutes-unknown', level: note, args: { entries: withoutMinutes } },
    missingDays === 0
      ? null
      : {
          code: 'exercise-days-not-recorded',
          level: note,
          args: { days: missingDays, weeks: missing.length },
        },
    notRecorded(person, cautions),
    days.length === 0 ? { code: 'no-exercise-recorded', level: note, args: {} } : null,
  ]
  return found.filter((one) => one !== null)
}

/** Each written pace once, the slowest first. */
function walksByPace(all: readonly Done[]): WalkByPace[] {
  const walks = all.flatMap(({ activity: { fromMph, met }, mph }) =>
    mph === null || fromMph === null ? [] : [{ mph: Math.round(mph * 10) / 10, fromMph, met }],
  )
  return [...new Map(walks.map((walk) => [walk.mph, walk])).values()].sort((a, b) => a.mph - b.mph)
}

function notRecorded(person: ExercisePerson, { notRecorded: facts, row }: Cautions): ExerciseFinding | null {
  const all = [...(person.ageYears === null ? (['ageYears'] as const) : []), ...facts]
  if (all.length === 0 || row === 'metastasis') return null
  return { code: 'cautions-not-recorded', level: 'note', args: { facts: all } }
}

/** The activities of a kind that are logged, those of `names` that have no figure, such as golf, and what entries that were not understood name; null: none. */
function logged(
  days: readonly ExerciseDay[],
  is: (activity: Activity) => boolean,
  names: readonly string[] = [],
): AgainstCaution | null {
  const classed = days.flatMap(({ done }) => done).filter(({ activity }) => is(activity))
  const others = days.flatMap(({ notClassed }) => notClassed).filter(({ name }) => names.includes(name))
  const all = [
    ...classed.map(({ activity, date, written }) => ({ name: activity.id, date, written })),
    ...others.map(({ name, date }) => ({ name, date, written: name })),
    ...days.flatMap(({ date, unread = [] }) =>
      unread.flatMap((written) => movementsIn(written, is, names).map((name) => ({ name, date, written }))),
    ),
  ]
  if (all.length === 0) return null
  return {
    activities: [...new Set(all.map(({ name }) => name))],
    written: [...new Set(all.map(({ written }) => written))],
    dates: [...new Set(all.map(({ date }) => date))].sort(),
  }
}
