import { expect, test } from 'vitest'
import { boneMedicine } from '../../src/bone/bone-medicines.ts'
import { checkScans } from '../../src/bone/check-scans.ts'
import { NOTHING_KNOWN } from '../../src/bone/person.ts'
import { type Device, UNKNOWN_DEVICE } from '../../src/bone/scan.ts'
import { vertebraeIn } from '../../src/bone/spine-region.ts'
import { slopeOf } from '../../src/bone/trend.ts'
import {
  assess,
  codes,
  day,
  finding,
  HORIZON,
  hip,
  lastStep,
  met,
  neck,
  type person,
  rule,
  scan,
  scanWithT,
  spine,
  TODAY,
} from './made.ts'

const none = { today: TODAY, birthDate: null, sex: 'F' } as const
const spineAt = (date: string, bmd: number, device: Device = HORIZON) =>
  scan(date, [spine({ bmdGPerCm2: bmd })], device)

test('of several regions of the spine the one with most vertebrae counts; a single vertebra never does', () => {
  const found = assess([
    scan('2026-10-01', [
      spine({ region: 'L2-L4', tScore: -2.6 }),
      spine({ tScore: -2.2 }),
      spine({ region: 'L1', tScore: -3 }),
    ]),
  ])
  expect(found.latest).toMatchObject({ lowest: { region: 'L1-L4', printedT: -2.2 }, category: 'low' })
  expect(found.scans[0]?.results.map(({ notUsed }) => notUsed)).toEqual([
    'fewer-vertebrae',
    null,
    'single-vertebra',
  ])
})

test.each([
  ['L1-L4', 4],
  ['L2–L4', 3],
  ['l3', 1],
  ['L1-L2,L4', 3],
  ['L1 - L3', 3],
  ['Total', null],
  [null, null],
])('%s covers %s vertebrae', (region, vertebrae) => {
  expect(vertebraeIn(region)).toBe(vertebrae)
})

test('with menopause not recorded under 50, both scores are read and neither decides', () => {
  const found = assess([scan('2026-10-01', [spine({ tScore: -2.6, zScore: -1 })])], {
    ageYears: 45,
    menopause: null,
  })
  expect(found.latest).toMatchObject({ category: null, tApplies: 'unknown' })
  expect(found.scans[0]?.results[0]).toMatchObject({
    category: null,
    tCategory: 'osteoporosis',
    zGroup: 'within_expected',
  })
  expect(rule(found, 'hadji-2017.H1')).toMatchObject({ met: 'unknown', missing: ['menopause'] })
})

test('steps come last and in order, baselines before them; a baseline only where it is not the step', () => {
  const found = assess([spineAt('2026-01-01', 0.92), spineAt('2022-01-01', 1), spineAt('2024-01-01', 0.96)])
  expect(found.changes.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['baseline', '2022-01-01', '2026-01-01'],
    ['step', '2022-01-01', '2024-01-01'],
    ['step', '2024-01-01', '2026-01-01'],
  ])
  expect(assess([spineAt('2022-01-01', 1), spineAt('2024-01-01', 0.96)]).changes).toHaveLength(1)
})

test('a scan on another machine in between does not break the line of the first', () => {
  const found = assess([
    spineAt('2022-01-01', 1),
    spineAt('2024-01-01', 0.8, { ...HORIZON, id: 'X' }),
    spineAt('2026-01-01', 0.96),
  ])
  expect(found.changes.map(({ from, to, comparable }) => [from, to, comparable])).toEqual([
    ['2022-01-01', '2024-01-01', false],
    ['2022-01-01', '2026-01-01', true],
  ])
})

test.each([
  ['another region', { region: 'L2-L4' }, 'region'],
  ['less than six months', {}, 'interval'],
])('%s: not comparable, no figures', (_, later, why) => {
  const at = why === 'interval' ? '2025-06-30' : '2026-01-01'
  const found = assess([spineAt('2025-01-01', 1), scan(at, [spine({ bmdGPerCm2: 0.9, ...later })])])
  expect(lastStep(found)).toMatchObject({
    comparable: false,
    why: [why],
    percent: null,
    tChange: null,
    lsc: null,
  })
})

test('a mean of both hips goes with another mean only; left and right are apart', () => {
  const pair = (a: 'left' | 'right' | 'mean', b: 'left' | 'right' | 'mean') =>
    lastStep(
      assess([
        scan('2024-01-01', [hip({ side: a, bmdGPerCm2: 0.9 })]),
        scan('2026-01-01', [hip({ side: b, bmdGPerCm2: 0.9 })]),
      ]),
    ).comparable
  expect([pair('left', 'left'), pair('mean', 'mean'), pair('left', 'mean'), pair('left', 'right')]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('without an id the facility and model say whether it is one machine; nothing recorded is unknown, not "same"', () => {
  const pair = (a: Partial<Device>, b: Partial<Device>) =>
    lastStep(
      assess([
        spineAt('2024-01-01', 1, { ...UNKNOWN_DEVICE, ...a }),
        spineAt('2026-01-01', 1, { ...UNKNOWN_DEVICE, ...b }),
      ]),
    ).comparable
  const site = { facility: 'City', model: 'Horizon A' }
  expect(pair(site, site)).toBe(true)
  expect(pair(site, { ...site, model: 'Horizon W' })).toBe(false)
  expect(pair({}, {})).toBe(null)
  expect(pair({ id: '1', facility: 'City' }, { id: '1', facility: 'Coast' })).toBe(false)
  expect(pair({ maker: 'hologic' }, { maker: 'ge_lunar' })).toBe(false)
})

// y = 1, 2, 2 at x = 0, 1, 2: slope 0.5, SSE 1/6, Sxx 2, so SE = sqrt(1/12) = 0.2887; t(0.975, 1) = 12.706
test('the slope and its confidence interval, by hand', () => {
  const { slope, low, high } = slopeOf([
    [0, 1],
    [1, 2],
    [2, 2],
  ])
  expect(slope).toBeCloseTo(0.5, 12)
  expect(high - slope).toBeCloseTo(12.706 * Math.sqrt(1 / 12), 9)
  expect(slope - low).toBeCloseTo(12.706 * Math.sqrt(1 / 12), 9)
})

test('a line needs three comparable scans; of T-scores only those that are reported', () => {
  expect(assess([spineAt('2022-01-01', 1), spineAt('2024-01-01', 0.98)]).trends).toEqual([])
  const [trend] = assess([
    spineAt('2022-01-01', 1),
    spineAt('2024-01-01', 0.98),
    spineAt('2026-01-01', 0.96),
  ]).trends
  expect(trend).toMatchObject({ of: 'bmd', scans: 3, comparable: true })
  expect(trend?.percentPerYear).toBeCloseTo(-1, 2)
  const t = [-1, -1.2, -1.4].map((tScore, i) => scan(`${2022 + 2 * i}-01-01`, [spine({ tScore })]))
  expect(assess(t).trends[0]).toMatchObject({ of: 't-score', percentPerYear: null })
  const mixed = [scan('2022-01-01', [spine({ bmdGPerCm2: 1 })]), ...t.slice(1)]
  expect(assess(mixed).trends).toEqual([])
})

test('acceleration: three scans of one machine whose rates differ by more than scan error', () => {
  const lsc = { gPerCm2: null, percent: 2 }
  const run = (device: Device) =>
    assess(
      [1, 0.99, 0.93].map((bmd, i) => scan(`${2024 + i}-01-01`, [spine({ bmdGPerCm2: bmd, lsc })], device)),
    )
  expect(codes(run(HORIZON))).toContain('loss-acceleration')
  expect(finding(run(UNKNOWN_DEVICE), 'cannot-tell-acceleration')?.args.why).toBe('comparability-unknown')
})

test.each([
  ['ovarian suppression', { menopause: 'ovarian_suppression' }, 'ovarian-suppression'],
  [
    'a fracture since',
    { fractures: [{ site: 'wrist', lowTrauma: true, date: day('2026-11-01') }] },
    'fracture-since-scan',
  ],
  [
    'a medicine for bone since',
    { medicines: [{ name: 'Alendronate 70 mg', start: day('2026-11-01') }] },
    'antiresorptive-since-scan',
  ],
  ['three months of glucocorticoids', { glucocorticoidMonths: 3 }, 'glucocorticoid'],
] as const)('%s: the next scan after 12 months', (_, facts, reason) => {
  expect(assess([scanWithT(-0.5)], facts).schedule).toMatchObject({ intervalMonths: 12, reasons: [reason] })
})

test('after the treatment: one scan, then local rules', () => {
  const ai = (stop: string) => ({ aromataseInhibitor: { drug: 'anastrozole', start: null, stop: day(stop) } })
  expect(assess([scan('2024-01-01', [spine({ tScore: -1 })])], ai('2026-06-01')).schedule).toMatchObject({
    due: '2026-06-01',
    status: 'overdue',
  })
  expect(assess([scanWithT(-1)], ai('2026-06-01')).schedule).toMatchObject({ due: null, status: null })
  expect(met(assess([scanWithT(-3)], ai('2026-06-01')))).toEqual([])
})

test('of nothing recorded, age group, sex, menopause and drug are assumed, and no risk factor', () => {
  const found = assess([scanWithT(-1.6)], {}, { person: NOTHING_KNOWN })
  expect(found.assumed).toEqual(['age', 'sex', 'menopause', 'aromatase-inhibitor'])
  expect(rule(found, 'hadji-2017.H3')).toMatchObject({ met: 'unknown' })
  expect(rule(found, 'hadji-2017.H3').missing).toEqual(
    expect.arrayContaining([
      'age',
      'bmi',
      'smoking',
      'parental-hip-fracture',
      'fracture-after-50',
      'glucocorticoid',
    ]),
  )
  expect(met(found, 'hadji')).toEqual([])
})

test.each([
  ['Alendronsäure 70 mg', 'bisphosphonate'],
  ['Zoledronic acid', 'bisphosphonate'],
  ['PROLIA', 'denosumab'],
  ['Jubbonti', 'denosumab'],
  ['anastrozole', null],
])('%s is of the class %s', (name, of) => {
  expect(boneMedicine(name)).toBe(of)
})

test.each([
  ['score-out-of-range', spine({ tScore: 8.5 })],
  ['score-unusual', spine({ zScore: -6.5 })],
  ['bmd-out-of-range', spine({ bmdGPerCm2: 0.1 })],
  ['bmd-out-of-range', spine({ bmdGPerCm2: 5 })],
  ['bmd-unusual', hip({ bmdGPerCm2: 1.9 })],
  ['t-mismatch', spine({ bmdGPerCm2: 1.047, tScore: -0.7 })], // 1.047 is the mean: T 0
] as const)('%s', (code, result) => {
  expect(checkScans([scan('2026-01-01', [result])], none).map((check) => check.code)).toEqual([code])
})

test('dates: not in the future, not before DXA, hardly before 18', () => {
  const check = (date: string, birthDate: string | null = null) =>
    checkScans([scan(date, [])], { ...none, birthDate: birthDate === null ? null : day(birthDate) }).map(
      ({ code }) => code,
    )
  expect(check('2026-11-24')).toEqual(['scan-in-future'])
  expect(check('1986-12-31')).toEqual(['scan-before-dxa'])
  expect(check('1987-01-01')).toEqual([])
  expect(check('1990-01-01', '1975-01-01')).toEqual(['scan-before-adult'])
})

test('a jump of more than a fifth, hip and neck far apart, and one measurement with two values', () => {
  const check = (scans: Parameters<typeof checkScans>[0]) => checkScans(scans, none).map(({ code }) => code)
  expect(check([spineAt('2024-01-01', 1), spineAt('2026-01-01', 0.79)])).toEqual(['jump-over-20-percent'])
  expect(check([spineAt('2024-01-01', 1), spineAt('2026-01-01', 0.8)])).toEqual([])
  expect(check([scan('2026-01-01', [neck({ tScore: -3 }), hip({ tScore: -0.9 })])])).toEqual(['sites-differ'])
  expect(check([spineAt('2026-01-01', 1), spineAt('2026-01-01', 0.9)])).toEqual(['duplicate-result'])
  expect(check([spineAt('2026-01-01', 1), spineAt('2026-01-01', 1)])).toEqual([])
})

test('a line with the BMD and one with the T-score of the same measurement are one', () => {
  const found = assess([scan('2026-01-01', [spine({ bmdGPerCm2: 0.9 }), spine({ tScore: -1.4 })])])
  expect(found.scans[0]?.results).toHaveLength(1)
  expect(found.scans[0]?.results[0]).toMatchObject({ bmdGPerCm2: 0.9, tScore: -1.4, tScoreFrom: 'reported' })
})

test('rate-fast-t: T only, more than 0.3 a year to 0.01, of the lowest site', () => {
  const run = (after: number) =>
    codes(
      assess([scan('2024-03-01', [spine({ tScore: -1 })]), scan('2026-03-01', [spine({ tScore: after })])]),
    )
  expect(run(-1.6)).not.toContain('rate-fast-t') // 730 days: 0.3002 a year
  expect(run(-1.7)).toContain('rate-fast-t')
})

test('what studies saw is shown for women on the drug, and after it; not for men', () => {
  const ids = (facts: Parameters<typeof person>[0]) => assess([], facts).expected.map(({ id }) => id)
  expect(ids({})).toEqual(expect.arrayContaining(['atac-2y', 'atac-5y', 'any-ai-1y']))
  expect(ids({ aromataseInhibitor: { drug: 'Femara', start: null, stop: null } })).toContain('ma17b-2y')
  expect(ids({ aromataseInhibitor: { drug: null, start: null, stop: day('2026-01-01') } })).toContain(
    'after-1y',
  )
  expect(ids({ sex: 'M' })).toEqual([])
})
