import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import type { Problem } from '../../diagnostics/problem.ts'
import { positionOf, type Span } from '../../diagnostics/source.ts'
import type { InputProblem } from '../problems.ts'
import type { CellPlace, ScanProblem } from './scan-problems.ts'

/** Problems of one file of scans, in the order in which they are found. */
export class ScanTrouble {
  private readonly list: Problem<ScanProblem | InputProblem>[] = []

  /** From this offset on the syntax is broken, and what stands there is a guess. */
  soundUpTo = Number.POSITIVE_INFINITY

  /** Days of rows of which something could not be read; null: the day itself could not. */
  readonly unreadDates: (PlainDate | null)[] = []

  /** That there is no row at all is no row that could not be read. */
  get errors(): number {
    return this.list.filter(({ what }) => what.level === 'error' && what.code !== 'no-scans').length
  }

  add(what: ScanProblem, at: Span): void {
    if (at.start >= this.soundUpTo) return
    this.list.push({ what, at })
  }

  addAll(problems: readonly Problem<InputProblem>[]): void {
    for (const problem of problems) this.list.push(problem)
  }

  inOrder(): Problem<ScanProblem | InputProblem>[] {
    return inOrder(this.list)
  }
}

/** The line of a place, and the column as the file calls it. */
export function placeOf(span: Span, header: string | null): CellPlace {
  return { line: lineOf(span), header }
}

/** The line of a place in its file, from 1. */
export function lineOf({ source, start }: Span): number {
  return positionOf(source, start).line
}
