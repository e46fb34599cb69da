import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultAt, type Scan, type SiteResult, UNKNOWN_DEVICE } from '../../../src/bone/scan.ts'
import { addDays, type PlainDate } from '../../../src/calendar/plain-date.ts'
import { decode } from '../../../src/input/decode.ts'
import { readScans } from '../../../src/input/scans/read-scans.ts'
import type { ScanProblem } from '../../../src/input/scans/scan-problems.ts'
import type { ScansRead } from '../../../src/input/scans/scans-of-rows.ts'
import { SCAN_PROBLEM_MEANING } from '../../../src/render/english/scan-meanings.ts'
import { scanProblem } from '../../../src/render/english/scan-problems.ts'
import { read, results, TODAY } from './reading.ts'

const BANNED = /\b(you have osteoporosis|you need|safe to|diagnosis|prescribe[ds]?|accelerating|deficient)\b/i

/** Every problem lies in its source and can be said; every number of a scan is one. */
function isSound({ scans, problems }: ScansRead): void {
  for (const { what, at } of problems) {
    if (at !== null) {
      expect(at.start).toBeGreaterThanOrEqual(0)
      expect(at.start).toBeLessThanOrEqual(at.end)
      expect(at.end).toBeLessThanOrEqual(at.source.text.length)
    }
    if (!Object.hasOwn(SCAN_PROBLEM_MEANING, what.code)) continue
    const { message, help } = scanProblem(what as ScanProblem)
    expect(message.length).toBeGreaterThan(10)
    expect(`${message} ${help}`).not.toMatch(/undefined|NaN|\[object/)
    expect(SCAN_PROBLEM_MEANING[what.code as ScanProblem['code']]).not.toMatch(BANNED)
  }
  for (const { results: all } of scans) {
    expect(all).not.toEqual([])
    for (const { bmdGPerCm2, tScore, zScore } of all)
      for (const value of [bmdGPerCm2, tScore, zScore])
        expect(value === null || Number.isFinite(value)).toBe(true)
  }
}

const OPTIONS = { today: TODAY, dateOrder: null, birthDate: null, sex: 'F' } as const

test('any bytes: no throw, every place within the text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { source } = decode(bytes, 'scans.csv')
      if (source !== null) isSound(readScans(source, OPTIONS))
    }),
    { numRuns: 500 },
  )
})

const scraps = fc.array(
  fc.constantFrom('date', 'site', 't', 'bmd', 'spine_t', 'lsc', 'region', 'side', ',', ',', ',', ';', '\t', '"', '\n', '\n', '\r\n', '#', '-', '- ', ': ', '[', '{', '}', ']', '2024-05-01', '03/04/2024', '2030-01-01', 'neck', 'Total', 'L1-L4', 'L1-L4 (L2)', 'left', '-1,2', '−2.1', '0.9', '951', '-25', '0.5', '%', 'g/cm2', 'é', '\u2028', '\ud800', "'"), // biome-ignore format: a list
  { maxLength: 60 },
)

test('any scraps of tables and of YAML: no throw, every place within the text', () => {
  fc.assert(
    fc.property(scraps, (parts) => isSound(read(parts.join('')))),
    { numRuns: 1500 },
  )
  fc.assert(
    fc.property(scraps, (parts) => isSound(read(`date,site,t,bmd\n${parts.join('')}`))),
    { numRuns: 1500 },
  )
})

// Scans that a report could show; steps so small that no check of pairs refuses a value (none does).
const figures = fc.record({
  bmd: fc.option(fc.integer({ min: 200, max: 2500 }).map((n) => n / 1000)),
  t: fc.option(fc.integer({ min: -100, max: 80 }).map((n) => n / 10)),
  z: fc.option(fc.integer({ min: -100, max: 80 }).map((n) => n / 10)),
  lsc: fc.option(fc.integer({ min: 1, max: 199 }).map((n) => n / 1000)),
})
const places: readonly Partial<SiteResult>[] = [
  { site: 'lumbar_spine', region: 'L1-L4' },
  { site: 'lumbar_spine', region: 'L2-L4' },
  { site: 'lumbar_spine', region: 'L3' },
  { site: 'lumbar_spine', region: 'L1,L2,L4' },
  { site: 'total_hip', side: 'left' },
  { site: 'total_hip', side: 'right' },
  { site: 'total_hip', side: 'mean' },
  { site: 'femoral_neck', side: 'left' },
  { site: 'femoral_neck' },
  { site: 'radius_33', side: 'right' },
  { site: 'other', ignoredRegion: 'Troch', side: 'left' },
]
const resultOf = fc
  .record({ place: fc.constantFrom(...places), figures })
  .filter(({ figures: { bmd, t, z } }) => bmd !== null || t !== null || z !== null)
  .map(
    ({ place, figures: { bmd, t, z, lsc } }): SiteResult => ({
      ...resultAt(place.site ?? 'other', place),
      bmdGPerCm2: bmd,
      tScore: t,
      zScore: z,
      lsc: { gPerCm2: lsc, percent: null },
    }),
  )
const scansOf = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 14_000 }),
      model: fc.option(fc.constantFrom('Horizon A', 'Discovery "W"', 'a; b, c\td')),
      results: fc.uniqueArray(resultOf, {
        minLength: 1,
        maxLength: 6,
        selector: ({ site, side, region }) => `${site} ${side} ${region}`,
      }),
    }),
    { minLength: 1, maxLength: 6, selector: ({ day }) => day },
  )
  .map((list) =>
    list.map(
      ({ day, model, results: all }): Scan => ({
        date: addDays('1987-06-01' as PlainDate, day),
        device: { ...UNKNOWN_DEVICE, model: model === null ? null : model.replaceAll('\t', ' ') },
        results: all,
      }),
    ),
  )

interface Style {
  readonly delimiter: string
  readonly decimal: string
  readonly minus: string
}

/** The rows of scans as a spreadsheet would save them. */
function rowsOf(scans: readonly Scan[], { delimiter, decimal, minus }: Style): string[] {
  const number = (value: number | null) =>
    value === null ? '' : String(value).replace('-', minus).replace('.', decimal)
  const quoted = (text: string) =>
    text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text
  return scans.flatMap(({ date, device, results: all }) =>
    all.map(({ site, side, region, ignoredRegion, bmdGPerCm2, tScore, zScore, lsc }) =>
      [
        date,
        site === 'other' ? (ignoredRegion ?? '') : site,
        side ?? '',
        region ?? '',
        device.model ?? '',
        ...[bmdGPerCm2, tScore, zScore, lsc.gPerCm2].map(number),
      ]
        .map(quoted)
        .join(delimiter),
    ),
  )
}

const HEADERS = ['date', 'site', 'side', 'region', 'device', 'bmd', 't_score', 'z_score', 'lsc']
const tableOf = (rows: readonly string[], { delimiter }: Style) =>
  [HEADERS.join(delimiter), ...rows, ''].join('\n')
const byDate = (scans: readonly Scan[]) => scans.toSorted((a, b) => (a.date < b.date ? -1 : 1))

describe('a table of scans', () => {
  const styles = fc.constantFrom<Style[]>(
    ...[',', ';', '\t', '|'].flatMap((delimiter) =>
      ['.', ','].flatMap((decimal) => ['-', '−', '–'].map((minus) => ({ delimiter, decimal, minus }))),
    ),
  )

  test('gives back what was written, with each delimiter, decimal sign and minus', () => {
    fc.assert(
      fc.property(scansOf, styles, (scans, style) => {
        const made = read(tableOf(rowsOf(scans, style), style))
        isSound(made)
        expect(made.problems.filter(({ what }) => what.level === 'error')).toEqual([])
        expect(made.scans).toEqual(byDate(scans))
      }),
      { numRuns: 400 },
    )
  })

  test('the order of rows changes nothing but the order within a day', () => {
    fc.assert(
      fc.property(scansOf, fc.infiniteStream(fc.nat()), (scans, keys) => {
        const style = { delimiter: ',', decimal: '.', minus: '-' }
        const rows = rowsOf(scans, style)
        const mixed = rows
          .map((row) => ({ row, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ row }) => row)
        const made = read(tableOf(rows, style))
        const other = read(tableOf(mixed, style))
        expect(results(other).sort()).toEqual(results(made).sort())
        expect(other.scans.map(({ date }) => date)).toEqual(made.scans.map(({ date }) => date))
      }),
      { numRuns: 200 },
    )
  })
})

describe('size', () => {
  const SITES = ['neck', 'total hip', 'L1-L4', 'L2-L4', 'troch']
  const rows = SITES.flatMap((site) =>
    Array.from({ length: 1000 }, (_, i) => `${addDays('1990-01-01' as PlainDate, 12 * i)},${site},,0.8,-1.2`),
  )

  test('5,000 rows are read, and 5,000 with a bad cell each', () => {
    expect(read(`date,site,side,bmd,t\n${rows.join('\n')}`).scans).toHaveLength(1000)
    const bad = read(`date,site,side,bmd,t\n${rows.map((row) => row.replace('0.8', '0.x')).join('\n')}`)
    expect(bad.problems.filter(({ what }) => what.code === 'bad-scan-number')).toHaveLength(5000)
  })

  test.each([
    ['one cell of 4 MB', `date,site,t\n2024-05-01,${'x'.repeat(4_000_000)},-1\n`],
    ['a million commas', `date,site,t\n${','.repeat(1_000_000)}1`],
    ['a million quotation marks', `date,site,t\n${'"'.repeat(999_999)}`],
    [
      '20,000 lines with one open quotation mark each',
      `date,site,t\n${'2024-05-01,"neck,-1\n'.repeat(20_000)}`,
    ],
    ['a header of 10,000 columns', `date,site,t${',x'.repeat(10_000)}\n2024-05-01,neck,-1\n`],
    ['a number of a million digits', `date,site,t\n2024-05-01,neck,-${'1'.repeat(1_000_000)}\n`],
    ['a million spaces', `date,site,t\n2024-05-01,neck${' '.repeat(1_000_000)}x,-1\n`],
  ])('%s: no throw', (_name, text) => {
    const made = read(text)
    isSound(made)
  })
})
