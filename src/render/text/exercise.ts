import type { ExerciseWeek } from '../../exercise/exercise-weeks.ts'
import type { ExerciseReportFinding, ExerciseView } from '../../report/exercise-view.ts'
import { GOAL_NAME } from '../english/exercise-names.ts'
import { exerciseNews } from '../english/exercise-news.ts'
import {
  builtOn,
  cautionLines,
  EXERCISE_TITLES,
  earlierWeeks,
  exerciseFinding,
  exerciseForWhom,
  FIGURES_MEAN,
  goalText,
  NO_NEXT,
  NOTHING_COUNTED,
  notClassedText,
  PARTIAL_EXERCISE,
  STATUS_TEXT,
  STOP_AND_CALL,
  stepText,
  TYPE_HEADS,
  type TypeRow,
  typeRows,
  WALK_CEILING,
  weekTitle,
} from '../english/exercise-words.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { moreFindings } from '../english/news.ts'
import { questionText } from '../english/questions.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging, padEnd, padStart, wrap } from './width.ts'

/** Columns of names, wide enough for the longest. */
const NAME = 24
/** Of types: with the figures behind it, "at least 1200 min" among them, 60 columns. */
const TYPE = 22
const LABEL = 15
/** Weeks shown without `verbose`. */
const WEEKS = 4

/** The report of `bonecheck exercise` as text. */
export function renderExerciseText(
  view: ExerciseView,
  style: Style,
  { verbose, quiet }: { readonly verbose: boolean; readonly quiet: boolean },
): string {
  const urgent = view.findings.filter(({ level }) => level === 'urgent')
  const others = view.findings.filter(({ level }) => level !== 'urgent' && !(quiet && level === 'note'))
  const told = verbose ? [] : others.filter(({ code }) => TOLD.has(code))
  const shown = verbose ? view.weeks : view.weeks.slice(-WEEKS)
  const left = view.weeks.length - shown.length
  const parts = [
    findings(urgent, style),
    quiet ? [] : wrap(printable(exerciseForWhom(view)), style.width),
    quiet ? [] : exerciseNews(view).flatMap((line) => wrap(line, style.width)),
    view.partial ? wrap(PARTIAL_EXERCISE, style.width).map(style.over) : [],
    left > 0 ? wrap(earlierWeeks(left), style.width) : [],
    ...shown.map((week) => weekPart(week, style)),
    titled(EXERCISE_TITLES.cautions, cautions(view, style), style),
    quiet ? [] : titled(EXERCISE_TITLES.next, next(view, style), style),
    titled(
      EXERCISE_TITLES.findings,
      [
        ...findings(
          others.filter((one) => !told.includes(one)),
          style,
        ),
        ...codes(told, style),
      ],
      style,
    ),
    quiet ? [] : titled(EXERCISE_TITLES.questions, questions(view, style), style),
    [...(view.weeks.length > 0 ? [FIGURES_MEAN] : []), STOP_AND_CALL, WHEN_TO_CALL, SAFETY_LINE]
      .flatMap((line) => wrap(line, style.width))
      .map(style.dim),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

/** The weeks and the cautions above have told these already; `-v` shows their sentences too. */
const TOLD: ReadonlySet<string> = new Set<ExerciseReportFinding['code']>([
  'weight-bearing-below-goal',
  'aerobic-below-goal',
  'resistance-below-goal',
  'balance-below-goal',
  'impact-below-goal',
  'cautions-not-recorded',
])

function codes(told: readonly ExerciseReportFinding[], style: Style): string[] {
  if (told.length === 0) return []
  return hanging('also     ', moreFindings(told.map(({ code }) => code).join(', ')), style.width).map(
    style.dim,
  )
}

function titled(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines]
}

function weekPart(week: ExerciseWeek, style: Style): string[] {
  return [
    ...wrap(weekTitle(week), style.width).map(style.bold),
    ...typeTable(week, style),
    ...goals(week, style),
  ]
}

/** A figure at the right of its column, never touching the one before. */
function cell(text: string, columns: number): string {
  return padStart(` ${text}`, columns)
}

function typeTable(week: ExerciseWeek, style: Style): string[] {
  const line = ({ name, days, minutes, metMinutes }: TypeRow) =>
    `  ${padEnd(name, TYPE)}${cell(days, 4)}${cell(minutes, 18)}${cell(metMinutes, 14)}`
  const rows = typeRows(week).map(line)
  const other = week.notClassed.flatMap((one) => hanging('  ', printable(notClassedText(one)), style.width))
  const none = rows.length === 0 ? [`  ${NOTHING_COUNTED}`] : []
  const head = rows.length === 0 ? [] : [style.dim(line({ name: '', ...TYPE_HEADS }))]
  return [...head, ...rows, ...none, ...other]
}

function goals(
  { goals: { goals: all, brisklyUpToMinutesADay: ceiling }, isPartly }: ExerciseWeek,
  style: Style,
): string[] {
  const lines = all.flatMap((goal) => {
    const { name, text, status } = goalText(goal, isPartly)
    const paint = status === 'met' ? style.good : status === 'short' ? style.short : style.dim
    const sign = style.unicode ? { met: '✓ ', short: '▼ ', unknown: '? ' }[status] : ''
    const [head = '', ...rest] = hanging(
      `  ${padEnd(name, NAME)}`,
      `${text}: ${sign}${STATUS_TEXT[status]}`,
      style.width,
    )
    return [paint(head), ...rest]
  })
  const walk = ceiling === null ? [] : hanging('  ', WALK_CEILING(ceiling), style.width)
  return lines.length + walk.length === 0 ? [] : ['', ...lines, ...walk]
}

function cautions({ cautions: found, person }: ExerciseView, style: Style): string[] {
  return cautionLines(found, person).flatMap(({ label, text }) =>
    hanging(`  ${label.padEnd(LABEL)}`, text, style.width),
  )
}

function next({ next: week, cautions: found }: ExerciseView, style: Style): string[] {
  if (week === null)
    return wrap(found.row === 'metastasis' ? NO_NEXT.metastasis : NO_NEXT.nothing, style.width)
  return [
    ...(week.brisklyUpToMinutesADay === null
      ? []
      : hanging('  ', WALK_CEILING(week.brisklyUpToMinutesADay), style.width)),
    ...week.steps.flatMap((step) =>
      hanging(`  ${padEnd(GOAL_NAME[step.of], NAME)}`, stepText(step, found), style.width),
    ),
    ...hanging('  ', builtOn(week), style.width).map(style.dim),
  ]
}

function findings(all: readonly ExerciseReportFinding[], style: Style): string[] {
  return all.flatMap((finding) => {
    const first = `${finding.level}  `.padEnd(9)
    const [head = '', ...rest] = hanging(
      first,
      `${printable(exerciseFinding(finding))} [${finding.code}]`,
      style.width,
    )
    const paint =
      finding.level === 'note' ? style.dim : finding.level === 'caution' ? style.short : style.over
    return [paint(head.slice(0, first.length)) + head.slice(first.length), ...rest]
  })
}

function questions({ questions: all }: ExerciseView, style: Style): string[] {
  return all.flatMap((question) => hanging('  - ', printable(questionText(question)), style.width))
}
