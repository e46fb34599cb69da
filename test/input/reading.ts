import { type PlainDate, plainDate } from '../../src/calendar/plain-date.ts'
import { positionOf, type Span } from '../../src/diagnostics/source.ts'
import type { LogDay } from '../../src/input/log.ts'
import type { LogRead } from '../../src/input/log-of-tree.ts'
import { readLog } from '../../src/input/read-log.ts'

export const TODAY = plainDate('2026-11-23') as PlainDate

export const read = (text: string, name = 'log.yaml'): LogRead => readLog({ name, text }, { today: TODAY })

/** `bare-number 2:11`, in the order in which they are told. */
export const told = ({ problems }: Pick<LogRead, 'problems'>): string[] =>
  problems.map(({ what, at }) => (at === null ? what.code : `${what.code} ${place(at)}`))

export const place = ({ source, start }: Span): string => {
  const { line, column } = positionOf(source, start)
  return `${line}:${column}`
}

/** `lunch: 1 egg` */
export const eaten = (day: LogDay | undefined): string[] =>
  (day?.entries ?? []).map(({ meal, food }) => (meal === null ? food.text : `${meal}: ${food.text}`))
