import type { ExerciseWeek } from '../../exercise/exercise-weeks.ts'
import type { ExerciseView } from '../../report/exercise-view.ts'
import { GOAL_NAME } from '../english/exercise-names.ts'
import { exerciseNews } from '../english/exercise-news.ts'
import {
  builtOn,
  cautionLines,
  EXERCISE_TITLES,
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
  typeRows,
  WALK_CEILING,
  weekTitle,
} from '../english/exercise-words.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { questionText } from '../english/questions.ts'
import { escaped } from './escaped.ts'

/** The report as Markdown, for notes and for a visit. */
export function renderExerciseMarkdown(view: ExerciseView): string {
  const urgent = view.findings.filter(({ level }) => level === 'urgent')
  const others = view.findings.filter(({ level }) => level !== 'urgent')
  const parts = [
    `# ${EXERCISE_TITLES.report}`,
    ...urgent.map((finding) => `**${escaped(exerciseFinding(finding))}**`),
    escaped(exerciseForWhom(view)),
    list(exerciseNews(view).map(escaped)),
    ...(view.partial ? [PARTIAL_EXERCISE] : []),
    ...view.weeks.map(weekPart),
    section(
      EXERCISE_TITLES.cautions,
      list(
        cautionLines(view.cautions, view.person).map(({ label, text }) => `**${label}**: ${escaped(text)}`),
      ),
    ),
    section(EXERCISE_TITLES.next, next(view)),
    section(
      EXERCISE_TITLES.findings,
      list(others.map((one) => `**${one.level}**: ${escaped(exerciseFinding(one))} \`${one.code}\``)),
    ),
    section(EXERCISE_TITLES.questions, list(view.questions.map((one) => escaped(questionText(one))))),
    view.weeks.length > 0 ? `_${FIGURES_MEAN}_` : '',
    `_${STOP_AND_CALL}_`,
    `_${WHEN_TO_CALL}_`,
    `_${SAFETY_LINE}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function weekPart(week: ExerciseWeek): string {
  const rows = typeRows(week).map(
    (row) => `| ${row.name} | ${row.days} | ${row.minutes} | ${row.metMinutes} |`,
  )
  const heads = `| | ${TYPE_HEADS.days} | ${TYPE_HEADS.minutes} | ${TYPE_HEADS.metMinutes} |`
  const table = rows.length === 0 ? NOTHING_COUNTED : [heads, '|---|---|---|---|', ...rows].join('\n')
  const other = week.notClassed.map((one) => escaped(notClassedText(one)))
  const { goals, brisklyUpToMinutesADay: ceiling } = week.goals
  const ofGoals = goals.map((goal) => {
    const { name, text, status } = goalText(goal, week.isPartly)
    return `${name}: ${text}: ${STATUS_TEXT[status]}`
  })
  const walk = ceiling === null ? [] : [WALK_CEILING(ceiling)]
  return section(
    weekTitle(week),
    [table, list([...other, ...ofGoals, ...walk])].filter((part) => part !== '').join('\n\n'),
  )
}

function next({ next: week, cautions }: ExerciseView): string {
  if (week === null) return cautions.row === 'metastasis' ? NO_NEXT.metastasis : NO_NEXT.nothing
  const ceiling = week.brisklyUpToMinutesADay
  return [
    list([
      ...(ceiling === null ? [] : [WALK_CEILING(ceiling)]),
      ...week.steps.map((step) => `${GOAL_NAME[step.of]}: ${stepText(step, cautions)}`),
    ]),
    builtOn(week),
  ].join('\n\n')
}
