import { expect, test } from 'vitest'
import { oraiScore, ostScore } from '../../src/bone/pre-scan.ts'
import { addMonths } from '../../src/calendar/plain-date.ts'
import { boneFinding } from '../../src/render/english/bone-findings.ts'
import { guidelineText } from '../../src/render/english/guidelines.ts'
import { questionText } from '../../src/render/english/questions.ts'
import { assess, codes, day, finding, hip, met, rule, scan, scanWithT, spine } from '../bone/made.ts'

// The rows of domain.md 10.2, 10.3 and 10.5 that belong to bone; each test is named after its row. Exact.

test('V28: T -2.1 without a risk factor: H1 and R3, not A2', () => {
  const rules = met(assess([scanWithT(-2.1)]))
  expect(rules).toEqual(expect.arrayContaining(['hadji-2017.H1', 'uk-2008.R3']))
  expect(rules).not.toContain('asco-2019.A2')
  expect(rules).not.toContain('hadji-2017.H2')
})

test('V29: T -2.0 at 60 without a risk factor: the gap H5, close to the threshold; UK medium', () => {
  const found = assess([scanWithT(-2)])
  expect(met(found, 'hadji')).toEqual(['hadji-2017.H5'])
  expect(met(found, 'uk')).toEqual(['uk-2008.R4'])
  expect(guidelineText(rule(found, 'hadji-2017.H5'))).toContain('close to the threshold')
})

test('V30: T -1.6 at 68: H2 by age; UK R4', () => {
  const found = assess([scanWithT(-1.6)], { ageYears: 68 })
  expect(met(found, 'hadji')).toContain('hadji-2017.H2')
  expect(met(found, 'uk')).toEqual(['uk-2008.R4'])
})

test('V31: T -0.5 at 70, smoker: H3; UK R5', () => {
  const found = assess([scanWithT(-0.5)], { ageYears: 70, smoking: 'current' })
  expect(met(found, 'hadji')).toEqual(['hadji-2017.H3'])
  expect(met(found, 'uk')).toEqual(['uk-2008.R5'])
})

test('V32: no scan, a parent’s hip fracture and eight months of steroids: H3, and a baseline scan is due now', () => {
  const found = assess([], { parentalHipFracture: 'yes', glucocorticoidMonths: 8 })
  expect(met(found, 'hadji')).toEqual(['hadji-2017.H3'])
  expect(found.findings.filter(({ code }) => code === 'baseline-due').map(boneFinding)[0]).toContain(
    'baseline scan is due now',
  )
})

test('V33: T -1.2 at 58: H4; next scan after 12 months where it is the first follow-up', () => {
  const aromataseInhibitor = { drug: 'anastrozole', start: day('2026-09-01'), stop: null }
  const found = assess([scanWithT(-1.2)], { ageYears: 58, aromataseInhibitor })
  expect(met(found, 'hadji')).toEqual(['hadji-2017.H4'])
  expect(found.schedule).toMatchObject({
    intervalMonths: 12,
    reasons: ['first-follow-up'],
    due: '2027-10-23',
  })
})

test('V34: exactly 65, T -1.6: 65 is not over 65, so H5', () => {
  expect(met(assess([scanWithT(-1.6)], { ageYears: 65 }), 'hadji')).toEqual(['hadji-2017.H5'])
})

test('V35: T -2.5: A2, H1, R3', () => {
  expect(met(assess([scanWithT(-2.5)]))).toEqual(
    expect.arrayContaining(['asco-2019.A2', 'hadji-2017.H1', 'uk-2008.R3']),
  )
})

test.each([
  { major: 21, hipRisk: 1.5, a3: 'yes' },
  { major: 19.9, hipRisk: 2.9, a3: 'no' },
])('V36: T -1.4, FRAX $major / $hipRisk: A3 $a3', ({ major, hipRisk, a3 }) => {
  const frax = { major, hip: hipRisk, country: null, withBmd: null, source: null, date: null }
  const found = assess([scanWithT(-1.4)], { frax })
  expect(rule(found, 'asco-2019.A3').met).toBe(a3)
  expect(finding(found, 'frax-compared')?.args.reachedUs).toBe(a3 === 'yes')
  expect(
    rule(assess([scanWithT(-1.4)], { frax: { ...frax, country: 'Sweden' } }), 'asco-2019.A3').met,
  ).not.toBe('yes')
})

// 365 days: 0.900 to 0.8622 is -4.20 %, to 0.8640 -4.00 %
test.each([
  { after: 0.8622, rate: -4.2, trigger: 'yes' },
  { after: 0.864, rate: -4, trigger: 'no' },
])('V37: T -1.4 and a loss of $rate % a year: R4 treat-trigger $trigger', ({ after, rate, trigger }) => {
  const found = assess([
    scan('2025-10-23', [hip({ bmdGPerCm2: 0.9, tScore: -1.1 })]),
    scan('2026-10-23', [hip({ bmdGPerCm2: after, tScore: -1.4 })]),
  ])
  expect(found.changes.at(-1)?.roundedPercentPerYear).toBe(rate)
  expect(rule(found, 'uk-2008.R4-loss').met).toBe(trigger)
})

test('V38: T -0.9 after a low-trauma hip fracture: R1, and a risk factor of ASCO', () => {
  const found = assess([scanWithT(-0.9)], {
    fractures: [{ site: 'hip', lowTrauma: true, date: day('2022-05-01') }],
  })
  expect(met(found, 'uk')).toEqual(['uk-2008.R1'])
  expect(rule(found, 'asco-2019.A1').inputs.map(({ name }) => name)).toContain('fracture-after-50')
  expect(codes(found)).toContain('low-trauma-fracture')
})

test('V39: 77 years, BMI 21, T -1.0: R2', () => {
  // 57.2 kg / 1.65 m squared is 21.0
  expect(met(assess([scanWithT(-1)], { ageYears: 77, weightKg: 57.2 }), 'uk')).toEqual(['uk-2008.R2'])
})

test('V40: smoking unknown, T -1.3 at 67: H3 cannot be ruled out, 1 risk factor and 1 unknown', () => {
  const h3 = rule(assess([scanWithT(-1.3)], { ageYears: 67, smoking: null }), 'hadji-2017.H3')
  expect(h3).toMatchObject({ met: 'unknown', missing: ['smoking'], risks: { present: 1, unknown: 1 } })
  expect(guidelineText(h3)).toContain('cannot be ruled out: 1 risk factor is known, and 1 is not recorded')
})

test('V41: a man on anastrozole, T -2.2: T is shown, no rule is met, these rules were written for women', () => {
  const found = assess([scanWithT(-2.2)], { sex: 'M', menopause: null })
  expect(found.latest).toMatchObject({ lowest: { printedT: -2.2 }, category: 'low' })
  expect(met(found)).toEqual([])
  expect(guidelineText(rule(found, 'hadji-2017.H1'))).toContain('written for women')
  expect(codes(found)).toContain('rules-for-women')
  expect(found.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['QN18']))
})

test('V42: last 2025-01-15, T -0.6, second follow-up, today 2026-11-23: 24 months, window open', () => {
  const scans = ['2021-01-10', '2023-01-12', '2025-01-15'].map((date) =>
    scan(date, [spine({ tScore: -0.6 })]),
  )
  expect(assess(scans).schedule).toEqual({
    due: '2027-01-15', windowFrom: '2026-01-15', intervalMonths: 24, lastScan: '2025-01-15', status: 'window',
    reasons: ['usual-interval'],
  }) // biome-ignore format: one row
})

test('V43: last 2025-01-15, T -1.8, today 2026-11-23: 12 months, due 2026-01-15, overdue', () => {
  const found = assess([scan('2025-01-15', [spine({ tScore: -1.8 })])])
  expect(found.schedule).toMatchObject({ due: '2026-01-15', intervalMonths: 12, status: 'overdue' })
  expect(codes(found)).toContain('scan-overdue')
  expect(found.questions.map(questionText)).toContain(
    'My last scan was 2025-01-15. Is it time to repeat it, on the same machine?',
  )
})

test('V44: twelve months after 2024-02-29 is 2025-02-28', () => {
  expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28')
  expect(assess([scan('2024-02-29', [spine({ tScore: -1.8 })])]).schedule.due).toBe('2025-02-28')
})

test('V45: no scan, the drug started two months ago: a baseline scan is due now', () => {
  const found = assess([], {
    aromataseInhibitor: { drug: 'anastrozole', start: day('2026-09-23'), stop: null },
  })
  expect(found.schedule).toMatchObject({ due: '2026-11-23', status: 'due', reasons: ['no-scan'] })
  expect(codes(found)).toContain('baseline-due')
  expect(found.questions.map(({ id }) => id)).toEqual(expect.arrayContaining(['QN1', 'QN6']))
})

test.each([
  { ageYears: 65, weightKg: 52, score: -2, suggestsDxa: true },
  { ageYears: 55, weightKg: 80, score: 5, suggestsDxa: false },
  { ageYears: 80, weightKg: 45, score: -7, suggestsDxa: true },
])('V82: OST at $ageYears with $weightKg kg is $score', ({ ageYears, weightKg, score, suggestsDxa }) => {
  expect(ostScore({ ageYears, weightKg })).toBe(score)
  expect(assess([], { ageYears, weightKg }).preScan?.ost).toEqual({ score, cut: 2, suggestsDxa })
})

test.each([
  { ageYears: 60, weightKg: 58, score: 16, suggestsDxa: true },
  { ageYears: 50, weightKg: 70, score: 2, suggestsDxa: false },
])('V83: ORAI at $ageYears with $weightKg kg is $score', ({ ageYears, weightKg, score, suggestsDxa }) => {
  expect(oraiScore({ ageYears, weightKg })).toBe(score)
  expect(assess([], { ageYears, weightKg }).preScan?.orai).toEqual({ score, cut: 9, suggestsDxa })
})

test('V88: with a scan on record there is no pre-scan check', () => {
  expect(assess([scanWithT(-1)], { ageYears: 65, weightKg: 52 }).preScan).toBe(null)
})
