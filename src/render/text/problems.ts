import type { ReportProblem } from '../../report/report-problem.ts'
import { moreProblems } from '../english/command-line.ts'
import { problemInEnglish } from '../english/problems.ts'
import { placeOf } from '../place.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { excerpt } from './excerpt.ts'
import { hanging, widthOf, wrap } from './width.ts'

/** How many problems are written out unless all are asked for. */
const MOST = 20

/** Problems as stderr shows them: place, code and what is wrong; the user's own text; what to do (design.md 5). */
export function renderProblems(problems: readonly ReportProblem[], style: Style, all: boolean): string {
  const shown = all ? problems : problems.slice(0, MOST)
  const more = problems.length - shown.length
  return (
    shown.map((problem) => one(problem, style)).join('\n') + (more > 0 ? `\n${moreProblems(more)}\n` : '')
  )
}

function one({ what, at }: ReportProblem, style: Style): string {
  const { message, help } = problemInEnglish(what)
  const place = at === null ? null : placeOf(at)
  const where =
    at === null || place === null
      ? 'bonecheck: '
      : `${printable(at.source.name)}:${place.line}:${place.column}: `
  const level = what.level === 'error' ? style.over('error') : style.short(what.level)
  const lines = [
    ...firstLines(`${style.bold(where)}${level}[${what.code}]:`, printable(message), style.width),
    ...(at === null ? [] : excerpt(at, style)),
    ...(help === null ? [] : hanging('  = help: ', printable(help), style.width)),
  ]
  return `${lines.join('\n')}\n`
}

/** From this width on the first line stays one, as editors and scripts read it. */
const WIDE = 80

/** Place, code and message; in a narrow terminal wrapped as everything else is, the place and the code first. */
function firstLines(start: string, message: string, width: number): string[] {
  if (width >= WIDE) return [`${start} ${message}`]
  const [first = '', ...rest] = wrap(`${'x'.repeat(widthOf(start))} ${message}`, width)
  const beside = first.slice(widthOf(start))
  const below = rest.length === 0 ? [] : wrap(rest.join(' '), width - 2)
  return [`${start}${beside}`, ...below.map((line) => `  ${line}`)]
}
