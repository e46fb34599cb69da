import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts'
import type { ScanChart } from '../../report/dexa-chart.ts'

/** Rows a score: a quarter each, or a half where scores lie far apart. */
const FINE = 0.25
const COARSE = 0.5
const MOST_ROWS = 18
const MARGIN = 2

/** Where scores lie on the grid. */
export interface Scale {
  readonly top: number
  readonly step: number
  readonly rows: number
  readonly columns: number
}

/** The grid on which all scores and both lines have room; half a score beyond each line at least. */
export function scaleFor({ series, thresholds }: ScanChart, columns: number): Scale {
  const scores = series.flatMap(({ points }) => points.map(({ score }) => score))
  const top = Math.ceil(Math.max(...scoresEnds(scores, 'max'), ...thresholds.map((at) => at + 0.5)) * 2) / 2
  const bottom =
    Math.floor(Math.min(...scoresEnds(scores, 'min'), ...thresholds.map((at) => at - 0.5)) * 2) / 2
  const step = (top - bottom) / FINE + 1 > MOST_ROWS ? COARSE : FINE
  return { top, step, rows: Math.round((top - bottom) / step) + 1, columns }
}

/** Thousands of scores are too many for the arguments of one call. */
function scoresEnds(scores: readonly number[], end: 'min' | 'max'): number[] {
  const first = scores[0]
  return first === undefined ? [] : [scores.reduce((a, b) => Math[end](a, b), first)]
}

/** The row of a score. Only a score that is at a threshold is drawn on its line: above it is above, below it below. */
export function rowOf(
  score: number,
  thresholds: readonly number[],
  { top, step }: Pick<Scale, 'top' | 'step'>,
): number {
  let row = Math.round((top - score) / step)
  for (const threshold of thresholds) {
    const line = Math.round((top - threshold) / step)
    if (score < threshold) row = Math.max(row, line + 1)
    if (score > threshold) row = Math.min(row, line - 1)
  }
  return row
}

/** The column of a day: by time from the first to the last; all series side by side where there is one day only. */
export function columnsFor({ series }: ScanChart, columns: number): (date: PlainDate, at: number) => number {
  const all = series.flatMap(({ points }) => points.map(({ date }) => date)).sort()
  const [first, last] = [all[0], all.at(-1)]
  if (first === undefined || last === undefined) return () => MARGIN
  const days = daysBetween(first, last)
  const span = columns - 1 - 2 * MARGIN
  if (days === 0) return (_, at) => MARGIN + Math.round((span * (at + 1)) / (series.length + 1))
  return (date) => MARGIN + Math.round((span * daysBetween(first, date)) / days)
}
