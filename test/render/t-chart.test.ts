import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { plainStyle } from '../../src/render/style.ts'
import { tChart } from '../../src/render/text/t-chart.ts'
import { rowOf } from '../../src/render/text/t-chart-scale.ts'
import { widthOf } from '../../src/render/text/width.ts'
import type { ScanChart } from '../../src/report/dexa-chart.ts'

const point = (date: string, score: number, after: string | null = null) => ({
  date: date as PlainDate,
  score,
  approximate: false,
  after: after as PlainDate | null,
})
const chartOf = (...scores: [string, number, (string | null)?][]): ScanChart => ({
  of: 'T',
  thresholds: [-1, -2.5],
  series: [
    {
      site: 'lumbar_spine',
      side: null,
      region: 'L1-L4',
      points: scores.map(([date, t, after]) => point(date, t, after)),
    },
  ],
})

describe('a score is drawn on the side of each line where its category is', () => {
  const scale = { top: 0, step: 0.25 }
  test.each([
    [-1, 4], // on the line: normal
    [-0.9, 3],
    [-1.1, 5], // low, however near
    [-2.4, 9],
    [-2.5, 10], // on the line: osteoporosis range
    [-2.6, 11],
    [-1.5, 6],
  ])('%s is in row %i', (score, row) => {
    expect(rowOf(score, [-1, -2.5], scale)).toBe(row)
  })
})

test('both thresholds are drawn whatever the scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -100, max: 80 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(60, 80, 100),
      fc.boolean(),
      (tenths, width, unicode) => {
        const lines = tChart(
          chartOf(...tenths.map((t, i): [string, number] => [`20${10 + i}-01-01`, t / 10])),
          plainStyle(width, unicode),
        )
        const rule = unicode ? '╌' : '-'
        for (const label of ['-1.0 ', '-2.5 ']) {
          const line = lines.find((one) => one.startsWith(label.padStart(6)))
          expect(line).toContain(rule.repeat(3))
        }
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true)
        if (!unicode) expect(lines.join('')).toMatch(/^[ -~]+$/)
      },
    ),
  )
})

test('time runs from left to right, and dots join only what follows on another', () => {
  const joined = tChart(
    chartOf(['2022-01-01', -1.5], ['2026-01-01', -1.5, '2022-01-01']),
    plainStyle(80, false),
  )
  const apart = tChart(chartOf(['2022-01-01', -1.5], ['2026-01-01', -1.5]), plainStyle(80, false))
  expect(joined.find((line) => line.startsWith(' -1.5 '))).toMatch(/S\.{30,}S/)
  expect(apart.find((line) => line.startsWith(' -1.5 '))).toMatch(/S {30,}S/)
  expect(apart.join('\n')).toMatch(/2022-01 +2026-01/)
})

test('two sites with one score stand side by side', () => {
  const one = chartOf(['2026-01-01', -1.5], ['2026-06-01', -1.5])
  const series = (['total_hip', 'femoral_neck'] as const).map((site) => ({
    site,
    side: null,
    region: null,
    points: one.series[0]?.points ?? [],
  }))
  const row = tChart({ ...one, series }, plainStyle(80, false)).find((line) => line.startsWith(' -1.5 '))
  expect(row?.match(/[HN]/g)).toHaveLength(4)
})
