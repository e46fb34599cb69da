import { expect, test } from 'vitest'
import { boneFinding } from '../../src/render/english/bone-findings.ts'
import { changeText } from '../../src/render/english/dexa-news.ts'
import { changeNews } from '../../src/report/dexa-news.ts'
import { assess, codes, finding, hip, neck, scan, spine } from './made.ts'

/** Scans of the spine two years apart, T-scores alone. */
const tOnly = (...scores: readonly number[]) =>
  assess(scores.map((tScore, i) => scan(`${2020 + 2 * i}-03-01`, [spine({ tScore })])))

// 1.3 in four years is 0.325 a year, over the 0.3 of domain.md 2.8; the last step is 0.05 a year.
test('T alone: a fast fall since the first scan is told though the last step is slow', () => {
  const found = tOnly(-1, -2.2, -2.3)
  const fall = finding(found, 'rate-fast-t')
  expect(fall?.args).toMatchObject({ kind: 'baseline', from: '2020-03-01', to: '2024-03-01', tChange: -1.3 })
  expect(fall?.args.tPerYear).toBeCloseTo(-0.325, 3)
  expect(fall === undefined ? '' : boneFinding(fall)).toContain(
    'T fell by 1.3 in 4.0 years since the first scan',
  )
  const { text } = changeText(changeNews(found))
  expect(text).toContain('Since the first scan T fell by 1.3 in 4.0 years (lumbar spine (L1-L4))')
  expect(text).toContain('lumbar spine (L1-L4) -0.1 in 2.0 years')
})

test('T alone: a slower fall since the first scan is told as it is, without a warning', () => {
  const found = tOnly(-1, -1.3, -1.5)
  expect(codes(found)).not.toContain('rate-fast-t')
  expect(changeText(changeNews(found)).text).toMatch(
    /T-scores only, which cannot be told from scan error: lumbar spine \(L1-L4\) -0\.2 in 2\.0 years\. Since the first scan, likewise: lumbar spine \(L1-L4\) -0\.5 in 4\.0 years\./,
  )
})

test('T alone: a fast last step is the finding, and 0.3 a year since the first scan is not over it', () => {
  expect(finding(tOnly(-1, -1.2, -2.1), 'rate-fast-t')?.args).toMatchObject({
    kind: 'step',
    from: '2022-03-01',
  })
  expect(codes(tOnly(-1, -2, -2.2))).not.toContain('rate-fast-t') // 1.2 in 1461 days: 0.30
})

test('where the site has BMD now, nothing is said of T since the first scan', () => {
  const found = assess([
    scan('2020-03-01', [spine({ tScore: -1 })]),
    scan('2022-03-01', [spine({ tScore: -2.3, bmdGPerCm2: 0.8 })]),
    scan('2024-03-01', [spine({ tScore: -2.4, bmdGPerCm2: 0.79 })]),
  ])
  expect(codes(found)).not.toContain('rate-fast-t')
  expect(changeNews(found).tOnlySinceFirst).toEqual([])
})

test('the site that is lowest now decides, as with two scans', () => {
  const both = (t: number, h: number) => [spine({ tScore: t }), hip({ tScore: h }), neck({ tScore: h })]
  const found = assess([
    scan('2020-03-01', both(-1, -2.4)),
    scan('2022-03-01', both(-2.2, -2.4)),
    scan('2024-03-01', both(-2.3, -2.5)),
  ])
  expect(codes(found)).not.toContain('rate-fast-t')
})
