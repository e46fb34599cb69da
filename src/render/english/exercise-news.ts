import { DAYS_A_WEEK } from '../../exercise/exercise-weeks.ts'
import type { ExerciseView } from '../../report/exercise-view.ts'
import { goalStatus, STATUS_TEXT } from './exercise-words.ts'
import { count } from './findings/words.ts'

/** What a reader wants first: how the last week stands, what to look at, and what is not sure. Empty: nothing is recorded. */
export function exerciseNews(view: ExerciseView): readonly string[] {
  return [goalsText(view), toLookAt(view), notSure(view)].filter((line) => line !== '')
}

/** `Week of 2026-11-16: weight-bearing, aerobic met; resistance short; balance not known.` */
function goalsText({ weeks }: ExerciseView): string {
  const week = weeks.at(-1)
  if (week === undefined || week.goals.goals.length === 0) return ''
  const parts = (['met', 'short', 'unknown'] as const).flatMap((status) => {
    const of = week.goals.goals.filter((goal) => goalStatus(goal, week.isPartly) === status)
    return of.length === 0 ? [] : [`${of.map((goal) => goal.of).join(', ')} ${STATUS_TEXT[status]}`]
  })
  return `Week of ${week.from}: ${parts.join('; ')}.`
}

/** Warnings and cautions stand below; nobody should stop reading before them. */
function toLookAt({ findings }: ExerciseView): string {
  const of = (level: string) => findings.filter((finding) => finding.level === level).length
  const parts = [
    ...(of('warning') > 0 ? [count(of('warning'), 'warning')] : []),
    ...(of('caution') > 0 ? [count(of('caution'), 'caution')] : []),
  ]
  return parts.length === 0 ? '' : `Please read: ${parts.join(' and ')} under Findings.`
}

function notSure({ weeks, cautions }: ExerciseView): string {
  const week = weeks.at(-1)
  const missing = week === undefined ? 0 : DAYS_A_WEEK - week.recordedDays
  const facts = cautions.row === 'metastasis' ? 0 : cautions.notRecorded.length
  const parts = [
    ...(missing > 0 ? [`${count(missing, 'day')} of that week`] : []),
    ...(facts > 0
      ? [`${count(facts, 'fact')} about you that could call for more care (listed under Cautions)`]
      : []),
  ]
  return parts.length === 0 ? '' : `Not recorded: ${parts.join(', and ')}.`
}
