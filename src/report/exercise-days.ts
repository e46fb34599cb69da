import type { Problem } from '../diagnostics/problem.ts'
import type { ExerciseDay } from '../exercise/exercise-weeks.ts'
import { type ExerciseRead, readExercise } from '../exercise/read-exercise.ts'
import type { Done } from '../exercise/week-totals.ts'
import type { LogDay } from '../input/log.ts'
import type { TextAt } from '../input/text-at.ts'
import type { ExerciseProblem } from './exercise-problem.ts'

export interface ExerciseDays {
  /** Only days with an entry; "none" is one. The others are not recorded. */
  readonly days: readonly ExerciseDay[]
  readonly problems: readonly Problem<ExerciseProblem>[]
}

/** Every entry under `exercise:` as an activity and minutes. What cannot be read is a problem; the rest still counts. */
export function exerciseDays(
  logDays: readonly Pick<LogDay, 'date' | 'exercise' | 'troubled'>[],
): ExerciseDays {
  const problems: Problem<ExerciseProblem>[] = []
  const read = remembering()
  const days = logDays
    .filter(({ exercise }) => exercise.length > 0)
    .map((day): ExerciseDay => {
      const reads = day.exercise.map((entry) => ({ entry, read: read(entry.text) }))
      problems.push(...reads.flatMap(({ entry, read }) => problemsOf(entry, read, reads.length)))
      return {
        date: day.date,
        done: reads.flatMap(({ entry, read }) =>
          read.ok && read.activity !== null ? [doneOn(day.date, read, entry.text)] : [],
        ),
        notClassed: reads.flatMap(({ read }) =>
          read.ok && read.activity === null && read.notClassed !== null
            ? [{ date: day.date, name: read.notClassed, minutes: read.minutes, isAtLeast: read.isAtLeast }]
            : [],
        ),
        isPartly: day.troubled || reads.some(({ read }) => !read.ok),
        notUnderstood: reads.filter(({ read }) => !read.ok).length,
        unread: reads.flatMap(({ entry, read }) => (read.ok ? [] : [entry.text])),
      }
    })
  return { days, problems }
}

type ReadActivity = Extract<ExerciseRead, { readonly mph: number | null }>

function doneOn(
  date: ExerciseDay['date'],
  { activity, minutes, isAtLeast, mph }: ReadActivity,
  written: string,
): Done {
  return { date, activity, minutes, isAtLeast, mph, written }
}

/** People do the same things again: each wording is read once. */
function remembering(): (text: string) => ExerciseRead {
  const known = new Map<string, ExerciseRead>()
  return (text) => {
    const made = known.get(text) ?? readExercise(text)
    known.set(text, made)
    return made
  }
}

/** The errors of entries as warnings, for a report whose figures do not go by exercise. */
export function exerciseWarnings(logDays: Parameters<typeof exerciseDays>[0]): Problem<ExerciseProblem>[] {
  return exerciseDays(logDays).problems.flatMap(({ what, at }) =>
    what.level === 'error' ? [{ what: { ...what, level: 'warning' as const }, at }] : [],
  )
}

function problemsOf({ text, span }: TextAt, read: ExerciseRead, entries: number): Problem<ExerciseProblem>[] {
  if (!read.ok) return [{ what: errorOf(text, read), at: span }]
  if (read.activity === null && read.notClassed === null && entries > 1)
    return [
      {
        what: { code: 'exercise-read-as', level: 'warning', args: { text, why: 'none-beside', as: 'none' } },
        at: span,
      },
    ]
  if (!('readAs' in read) || read.readAs === null) return []
  return [{ what: { code: 'exercise-read-as', level: 'warning', args: { text, ...read.readAs } }, at: span }]
}

function errorOf(text: string, read: Extract<ExerciseRead, { ok: false }>): ExerciseProblem {
  switch (read.why) {
    case 'unknown-activity':
      return { code: 'unknown-activity', level: 'error', args: { text, near: read.near } }
    case 'which-activity':
      return { code: 'which-activity', level: 'error', args: { text, near: read.near } }
    case 'several-activities':
      return { code: 'several-activities', level: 'error', args: { text, near: read.near } }
    case 'bad-amount':
      return { code: 'exercise-amount', level: 'error', args: { text, near: read.near } }
  }
}
