import { expect, test } from 'vitest'
import { readScanDate } from '../../../src/input/scans/scan-date.ts'

test.each([
  ['2026-11-18', '2026-11-18'],
  ['2026/11/18', '2026-11-18'],
  ['2026.11.18', '2026-11-18'],
  ['2026-5-3', '2026-05-03'],
  ['20261118', '2026-11-18'],
  ['18.11.2026', '2026-11-18'],
  ['03.04.2024', '2024-04-03'], // a dot: day first
  ['18 Nov 2026', '2026-11-18'],
  ['18-NOV-2026', '2026-11-18'],
  ['1 Sept 2026', '2026-09-01'],
  ['18th of November, 2026', '2026-11-18'],
  ['Nov 18, 2026', '2026-11-18'],
  ['November 18 2026', '2026-11-18'],
  ['2026 Nov 18', '2026-11-18'],
  ['17/06/2008', '2008-06-17'],
  ['06/17/2008', '2008-06-17'],
  ['04/04/2024', '2024-04-04'],
  ['2024-05-01T10:32:00Z', '2024-05-01'],
  ['17/06/2008 10:32 AM', '2008-06-17'],
  ['29 Feb 2024', '2024-02-29'],
])('%s is %s', (text, date) => expect(readScanDate(text, null)).toEqual({ date }))

test.each([
  ['2024-02-30', 'no-such-day'],
  ['29.02.2023', 'no-such-day'],
  ['13/13/2024', 'no-such-day'],
  ['2024-05', 'no-day'],
  ['May 2024', 'no-day'],
  ['05/2024', 'no-day'],
  ['17/06/08', 'two-digit-year'],
  ['9 June 26', 'two-digit-year'],
  ["09-Jun-'26", 'two-digit-year'],
  ['Mai 3, 2024', 'form'],
  ['yesterday', 'form'],
  ['45413', 'form'], // a spreadsheet's own count of days
  ['1/2-2024', 'form'],
])('%s: %s', (text, trouble) => expect(readScanDate(text, null)).toEqual({ trouble }))

test('03/04/2024 is refused with both readings, unless the order is said', () => {
  const both = { trouble: 'ambiguous', dmy: '2024-04-03', mdy: '2024-03-04' }
  expect(readScanDate('03/04/2024', null)).toEqual(both)
  expect(readScanDate('3-4-2024', null)).toEqual(both)
  expect(readScanDate('03/04/2024', 'ymd')).toEqual(both)
  expect(readScanDate('03/04/2024', 'dmy')).toEqual({ date: '2024-04-03' })
  expect(readScanDate('03/04/2024', 'mdy')).toEqual({ date: '2024-03-04' })
})

test.each([
  ['03/04/24', 'dmy', '2024-04-03'],
  ['03/04/24', 'mdy', '2024-03-04'],
  ['24/03/04', 'ymd', '2024-03-04'],
  ['01/02/99', 'dmy', '1999-02-01'],
] as const)('%s in the order %s is %s', (text, order, date) =>
  expect(readScanDate(text, order)).toEqual({ date }),
)
