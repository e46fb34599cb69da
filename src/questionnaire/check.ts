import type { PlainDate } from '../calendar/plain-date.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { InputProblem } from '../input/problems.ts'
import { readProfile } from '../input/read-profile.ts'
import { readScans } from '../input/scans/read-scans.ts'
import type { ScanProblem } from '../input/scans/scan-problems.ts'
import { profileOf } from './profile-answers.ts'
import type { Answers } from './question.ts'
import { scansOf } from './scan-answers.ts'
import type { Step } from './walk.ts'

type AnswerProblem = Problem<InputProblem | ScanProblem>

/**
 * What the program's own readers have against an answer: it is written as its file would have it, alone, and read back.
 * null: nothing. Foods are held against the food table elsewhere; a choice is made among what is offered.
 */
export function problemWith(
  { key, question, round }: Pick<Step, 'key' | 'question' | 'round'>,
  text: string,
  today: PlainDate,
): AnswerProblem | null {
  if (question.reader === 'profile' || question.reader === 'choice')
    return errorIn(profileProblems(new Map([[`${question.id}.1`, text]]), today))
  return question.reader === 'scans' ? errorIn(scanProblems(scanWith(key, round, text, today), today)) : null
}

function profileProblems(answers: Answers, today: PlainDate): readonly AnswerProblem[] {
  const text = JSON.stringify(profileOf(answers))
  return readProfile({ name: 'profile.yaml', text }, { today }).problems
}

/** A scan with this one answer, and the least besides that makes it one. */
function scanWith(key: string, round: number, text: string, today: PlainDate): Answers {
  const isDate = key.startsWith('scan_date')
  const first = `scan_date.${round}`
  const earlier = Array.from({ length: round - 1 }, (_, n) => [`scan_date.${n + 1}`, null] as const)
  const rest = isDate ? ([[`spine_t.${round}`, '-1.0']] as const) : ([[first, today]] as const)
  return new Map([...earlier, ...rest, [key, text]])
}

/** What is doubtful in a scan whose questions have all been put: values that do not match, or hardly ever occur. */
export function scanWarnings(answers: Answers, round: number, today: PlainDate): readonly AnswerProblem[] {
  const earlier = Array.from({ length: round - 1 }, (_, n) => [`scan_date.${n + 1}`, null] as const)
  const own = [...answers].filter(([key]) => key.endsWith(`.${round}`))
  return scanProblems(new Map([...earlier, ...own]), today)
}

function scanProblems(answers: Answers, today: PlainDate): readonly AnswerProblem[] {
  const text = scansOf(answers) ?? ''
  return readScans({ name: 'scans.csv', text }, { today, dateOrder: null, birthDate: null, sex: null })
    .problems
}

function errorIn(problems: readonly AnswerProblem[]): AnswerProblem | null {
  return problems.find(({ what }) => what.level === 'error') ?? null
}
