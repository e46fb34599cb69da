import { expect, test } from 'vitest'
import { scanChart } from '../../src/report/dexa-chart.ts'
import { changeNews, toDiscuss } from '../../src/report/dexa-news.ts'
import { scanHistory } from '../../src/report/dexa-table.ts'
import { assess, HORIZON, hip, neck, scan, spine } from '../bone/made.ts'

const spineAt = (date: string, bmdGPerCm2: number, device = HORIZON) =>
  scan(date, [spine({ bmdGPerCm2, tScore: -1.5, lsc: { gPerCm2: 0.03, percent: null } })], device)

test.each([
  [0.9, 'losses', 'faster'], // -10 % in two years is 5 % a year
  [0.95, 'losses', 'usual'], // -5 %: 0.05 is beyond 0.03, 2.5 % a year
  [0.98, 'noise', null], // -0.02 is within 0.03
  [1.05, 'gains', undefined],
] as const)('from 1.000 to %s g/cm2 in two years: %s, %s', (bmd, kind, speed) => {
  const news = changeNews(assess([spineAt('2024-11-01', 1), spineAt('2026-11-01', bmd)]))
  expect(news[kind]).toHaveLength(1)
  expect(news.losses.length + news.noise.length + news.gains.length).toBe(1)
  if (kind !== 'gains') expect(news[kind][0]?.speed).toBe(speed)
})

test('T-scores alone: a fast fall is news, a slow one is said without a verdict', () => {
  const t = (date: string, tScore: number) => scan(date, [spine({ tScore })])
  const fast = changeNews(assess([t('2024-11-01', -1.2), t('2026-11-01', -2.1)]))
  expect(fast).toMatchObject({ tFall: { site: 'lumbar_spine' }, tOnly: [] })
  const slow = changeNews(assess([t('2024-11-01', -1.2), t('2026-11-01', -1.5)]))
  expect(slow.tFall).toBeNull()
  expect(slow.tOnly).toHaveLength(1)
})

test('guidelines with a rule on treatment that is met, each once', () => {
  const found = toDiscuss(assess([scan('2026-10-01', [spine({ tScore: -2.6 })])]))
  expect(found.rules).toContain('hadji-2017.H1')
  expect(found.rules).not.toContain('asco-2019.A5') // advice on lifestyle
  expect(new Set(found.guidelines).size).toBe(found.guidelines.length)
  expect(toDiscuss(assess([], { sex: 'M' }))).toMatchObject({ rules: [], of: 0 })
})

test('the table has a row a place, and a hole where a site was not measured', () => {
  const { rows } = scanHistory(
    assess([
      scan('2024-11-01', [spine({ tScore: -1 })]),
      scan('2026-11-01', [neck({ tScore: -2 }), spine({ tScore: -1.4 }), hip({ tScore: -1 })]),
    ]).scans,
  )
  expect(rows.map(({ site }) => site)).toEqual(['lumbar_spine', 'total_hip', 'femoral_neck'])
  expect(rows[1]?.cells.map((cell) => cell?.printedT ?? null)).toEqual([null, -1])
})

test('the picture joins what can be compared, and nothing across machines', () => {
  const other = { ...HORIZON, id: 'H2' }
  const chart = scanChart(
    assess([spineAt('2022-11-01', 1), spineAt('2024-11-01', 1), spineAt('2026-11-01', 1, other)]),
  )
  expect(chart?.thresholds).toEqual([-1, -2.5])
  expect(chart?.series[0]?.points.map(({ after }) => after)).toEqual([null, '2022-11-01', null])
})

test('before menopause the picture is of Z-scores; without any score there is none', () => {
  const z = assess([scan('2026-10-01', [spine({ tScore: -2, zScore: -1 })])], {
    ageYears: 42,
    menopause: 'pre',
  })
  expect(scanChart(z)).toMatchObject({ of: 'Z', thresholds: [-2], series: [{ points: [{ score: -1 }] }] })
  expect(scanChart(assess([]))).toBeNull()
})
