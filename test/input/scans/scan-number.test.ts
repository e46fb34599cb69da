import { expect, test } from 'vitest'
import { readScanNumber } from '../../../src/input/scans/scan-number.ts'

test.each([
  ['-2.1', -2.1, null],
  ['−2.1', -2.1, null],
  ['–2.1', -2.1, null],
  ['‐2,1', -2.1, null],
  ['- 2.1', -2.1, null],
  ['+0.3', 0.3, null],
  ['.912', 0.912, null],
  [',912', 0.912, null],
  ['1,148', 1.148, null],
  ['-0.0', 0, null],
  ['0.912 g/cm2', 0.912, 'g/cm2'],
  ['0.912 g/cm²', 0.912, 'g/cm2'],
  ['0,912g/cm^2', 0.912, 'g/cm2'],
  ['0.912 gm/cm2', 0.912, 'g/cm2'],
  ['912 mg/cm2', 912, 'mg/cm2'],
  ['5.3 %', 5.3, '%'],
  ['-1.2 SD', -1.2, 'SD'],
])('%s is %d %s', (text, value, unit) =>
  expect(readScanNumber(text)).toEqual({ kind: 'number', value, unit }),
)

test.each([
  '',
  '-',
  '--',
  '---',
  '*****',
  '—',
  '−',
  'n/a',
  'N/A',
  '#N/A',
  'nd',
  'none',
  'not measured',
  '.',
  '?',
])('"%s" is nothing measured', (text) => expect(readScanNumber(text)).toEqual({ kind: 'none' }))

test.each(['x', '1.2.3', '1,148.0', '-1.2 or -1.3', '0.912 kg', '1e3', '--2', '12 34', 'Infinity'])(
  '"%s" is no number',
  (text) => expect(readScanNumber(text)).toEqual({ kind: 'other' }),
)
