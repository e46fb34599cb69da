import type { PlainDate } from '../../calendar/plain-date.ts'
import type { ChartSeries, ScanChart } from '../../report/dexa-chart.ts'
import { scoreText } from '../english/bone-names.ts'
import { ZONES } from '../english/dexa-words.ts'
import type { Paint, Style } from '../style.ts'
import { AXIS, legend, MARKS } from './t-chart-legend.ts'
import { columnsFor, rowOf, type Scale, scaleFor } from './t-chart-scale.ts'

const ZONE = 20
interface Cell {
  sign: string
  paint: Paint | null
  /** A marker stands here; lines and other markers make way. */
  marked: boolean
}

/** The picture of scores over time: a sign a site, dots between scans that can be compared, a line at each threshold. */
export function tChart(chart: ScanChart, style: Style): string[] {
  const scale = scaleFor(chart, style.width - AXIS - ZONE)
  const cells: Cell[][] = Array.from({ length: scale.rows }, () =>
    Array.from({ length: scale.columns }, () => ({ sign: ' ', paint: null, marked: false })),
  )
  const columnOf = columnsFor(chart, scale.columns)
  drawThresholds(cells, chart, scale, style)
  for (const [at, series] of chart.series.entries())
    drawJoins(cells, chart, series, at, { scale, columnOf, style })
  for (const [at, series] of chart.series.entries())
    drawMarks(cells, chart, series, at, { scale, columnOf, style })
  const lines = cells.map((row, i) =>
    `${axis(i, scale, style)}${painted(row)}${zone(i, chart, scale, style)}`.trimEnd(),
  )
  return [...lines, foot(scale, style), dates(chart, columnOf, scale), ...legend(chart, style)]
}

interface Drawing {
  readonly scale: Scale
  readonly columnOf: (date: PlainDate, at: number) => number
  readonly style: Style
}

function drawThresholds(cells: Cell[][], { thresholds }: ScanChart, scale: Scale, style: Style): void {
  thresholds.forEach((threshold, i) => {
    const paint = i === thresholds.length - 1 ? style.over : style.short
    for (const cell of cells[Math.round((scale.top - threshold) / scale.step)] ?? []) {
      cell.sign = style.unicode ? '╌' : '-'
      cell.paint = paint
    }
  })
}

/** Dots from a scan to the earlier one that it can be compared with. */
function drawJoins(
  cells: Cell[][],
  { thresholds }: ScanChart,
  { points }: ChartSeries,
  at: number,
  drawing: Drawing,
): void {
  const { scale, columnOf, style } = drawing
  const byDate = new Map(points.map((point) => [point.date, point]))
  for (const point of points) {
    const before = point.after === null ? undefined : byDate.get(point.after)
    if (before === undefined || before.approximate || point.approximate) continue
    const [x1, x2] = [columnOf(before.date, at), columnOf(point.date, at)]
    const [y1, y2] = [rowOf(before.score, thresholds, scale), rowOf(point.score, thresholds, scale)]
    for (let x = x1 + 1; x < x2; x += 1) {
      const cell = cells[Math.round(y1 + ((y2 - y1) * (x - x1)) / (x2 - x1))]?.[x]
      // A line at a threshold shows between the dots that run along it; nothing else is painted yet.
      if (cell === undefined || (cell.paint !== null && x % 2 === 1)) continue
      cell.sign = style.unicode ? '·' : '.'
      cell.paint = null
    }
  }
}

function drawMarks(
  cells: Cell[][],
  { thresholds }: ScanChart,
  series: ChartSeries,
  at: number,
  drawing: Drawing,
): void {
  const { scale, columnOf, style } = drawing
  const marks = MARKS[series.site][style.unicode ? 'unicode' : 'ascii']
  for (const { date, score, approximate } of series.points) {
    const row = cells[rowOf(score, thresholds, scale)] ?? []
    const column = columnOf(date, at)
    // Two sites at one score stand side by side.
    const free = [0, 1, -1, 2, -2]
      .map((beside) => row[column + beside])
      .find((cell) => cell?.marked === false)
    if (free === undefined) continue
    free.sign = marks[approximate ? 1 : 0]
    free.paint = style.bold
    free.marked = true
  }
}

/** A row with its colours, one stretch of the same colour at a time. */
function painted(row: readonly Cell[]): string {
  let text = ''
  let run = ''
  let paint: Paint | null = null
  const close = () => {
    text += paint === null ? run : paint(run)
    run = ''
  }
  for (const cell of row) {
    if (cell.paint !== paint) close()
    paint = cell.paint
    run += cell.sign
  }
  close()
  return text
}

/** `-1.0 ┤` at every half, else `     │`. */
function axis(row: number, { top, step }: Scale, { unicode }: Style): string {
  const score = top - row * step
  const isHalf = Math.abs(score * 2 - Math.round(score * 2)) < 1e-9
  const label = (isHalf ? scoreText(score) : '').padStart(AXIS - 2)
  return `${label} ${isHalf ? (unicode ? '┤' : '+') : unicode ? '│' : '|'}`
}

/** What lies above, between and below the lines, at their right. */
function zone(row: number, { of, thresholds }: ScanChart, { top, step }: Scale, style: Style): string {
  const lines = thresholds.map((threshold) => Math.round((top - threshold) / step))
  const [first = 0, second] = lines
  const at =
    second === undefined ? [first - 1, first + 1] : [first - 1, Math.round((first + second) / 2), second + 1]
  const name = ZONES[of][at.indexOf(row)]
  return name === undefined ? '' : `  ${style.dim(name)}`
}

function foot({ columns }: Scale, { unicode }: Style): string {
  return `${' '.repeat(AXIS - 1)}${unicode ? '└' : '+'}${(unicode ? '─' : '-').repeat(columns)}`
}

/** Year and month under the scans, as far as there is room; the last one always. */
function dates({ series }: ScanChart, columnOf: Drawing['columnOf'], { columns }: Scale): string {
  const all = [...new Set(series.flatMap(({ points }) => points.map(({ date }) => date)))].sort()
  const only = all.length === 1
  const places = all.map((date) => {
    const text = only ? date : date.slice(0, 7)
    const middle = only ? Math.floor(columns / 2) : columnOf(date, 0)
    const start = Math.min(columns - text.length, Math.max(0, middle - Math.floor(text.length / 2)))
    return { text, start }
  })
  const last = places.at(-1)
  let line = ''
  for (const { text, start } of places.slice(0, -1)) {
    const fits = line === '' || start > line.length
    if (fits && (last === undefined || start + text.length < last.start)) line = line.padEnd(start) + text
  }
  if (last !== undefined) line = line.padEnd(last.start) + last.text
  return ' '.repeat(AXIS) + line
}
