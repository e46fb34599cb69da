import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { argsOf, read, results, told } from './reading.ts'

// Rows of the validation table, domain.md 10.1.

const PRINTOUT = 'Scan Type,Region,Measured,BMD,T-Score,Z-Score\n'
const HL7 = `${PRINTOUT}AP Spine, L1-L4, 17/06/2008, 1.148 g/cm2, -0.4, -0.5
Left Femur, Neck, 17/06/2008, 0.891, -1.0
Left Femur, Total, 17/06/2008, 0.887, -1.2
Right Femur, Neck, 17/06/2008, 0.885, -1.0
Right Femur, Total, 17/06/2008, 0.867, -1.4
`

test('V07, V08: a T-score with two decimals is kept as it stands', () => {
  const made = read(
    'date,site,t\n2024-05-01,spine,-2.45\n2024-05-01,neck,-1.04\n2024-05-01,total hip,-1.05\n',
  )
  expect(told(made)).toEqual([])
  expect(made.scans[0]?.results.map(({ tScore }) => tScore)).toEqual([-2.45, -1.04, -1.05])
})

test('V21: a row of a GE printout', () => {
  const made = read(HL7.split('\n').slice(0, 2).join('\n'))
  expect(told(made)).toEqual([])
  expect(results(made)).toEqual(['2008-06-17 lumbar_spine L1-L4 bmd 1.148 t -0.4 z -0.5'])
})

test('V22: left femur, neck and total', () => {
  const text =
    'date,site,bmd,t\n2008-06-17,"Left Femur, Neck",0.891,-1.0\n2008-06-17,Left Femur / Total,0.887,-1.2\n'
  const made = read(text)
  expect(told(made)).toEqual([])
  expect(results(made)).toEqual([
    '2008-06-17 femoral_neck left bmd 0.891 t -1',
    '2008-06-17 total_hip left bmd 0.887 t -1.2',
  ])
})

test('V22b: the whole HL7 example, left and right kept apart', () => {
  const made = read(HL7)
  expect(told(made)).toEqual([])
  expect(results(made)).toEqual([
    '2008-06-17 lumbar_spine L1-L4 bmd 1.148 t -0.4 z -0.5',
    '2008-06-17 femoral_neck left bmd 0.891 t -1',
    '2008-06-17 total_hip left bmd 0.887 t -1.2',
    '2008-06-17 femoral_neck right bmd 0.885 t -1',
    '2008-06-17 total_hip right bmd 0.867 t -1.4',
  ])
})

test('V23: T +2.1 after -1.9 is warned of at its cell, and kept', () => {
  const made = read('date,site,t\n2022-05-01,L1-L4,-1.9\n2024-05-01,L1-L4,+2.1\n')
  expect(told(made)).toEqual(['sign-lost 3:18'])
  expect(argsOf(made, 'sign-lost')).toMatchObject({
    line: 3,
    header: 't',
    otherLine: 2,
    before: -1.9,
    after: 2.1,
  })
  expect(results(made)).toEqual([
    '2022-05-01 lumbar_spine L1-L4 t -1.9',
    '2024-05-01 lumbar_spine L1-L4 t 2.1',
  ])
})

test('V24: a BMD of 951 looks like mg/cm2; the T-score beside it is still read', () => {
  for (const cell of ['951', '951 mg/cm2', '951 mg/cm²']) {
    const made = read(`date,site,BMD,t\n2024-05-01,L1-L4,${cell},-0.9\n`)
    expect(told(made)).toEqual(['bmd-in-mg 2:18'])
    expect(results(made)).toEqual(['2024-05-01 lumbar_spine L1-L4 t -0.9'])
  }
})

test('V25: T with a Unicode minus, an en dash, or a decimal comma', () => {
  const made = read(
    'date;site;t\n2022-05-01;neck;−2.1\n2023-05-01;neck;-2,1\n2024-05-01;neck;–2,1\n2025-05-01;neck;"-2,1"\n',
  )
  expect(told(made)).toEqual([])
  expect(made.scans.map((scan) => scan.results[0]?.tScore)).toEqual([-2.1, -2.1, -2.1, -2.1])
})

describe('limits (domain.md 2.11)', () => {
  const row = (bmd: string, t: string, site = 'L1-L4', date = '2024-05-01') =>
    read(`date,site,bmd,t\n${date},${site},${bmd},${t}\n`, { birthDate: '1961-04-02' as never })

  test.each([
    ['T -10.1', '', '-10.1', 'score-out-of-range 2:19'],
    ['T 8.1', '', '8.1', 'score-out-of-range 2:19'],
    ['T -6.1', '', '-6.1', 'score-unusual 2:19'],
    ['T 4.1', '', '4.1', 'score-unusual 2:19'],
    ['BMD 0.19', '0.19', '', 'bmd-out-of-range 2:18'],
    ['BMD 2.6', '2.6', '', 'bmd-out-of-range 2:18'],
    ['BMD 199', '199', '', 'bmd-out-of-range 2:18'],
    ['BMD 200', '200', '', 'bmd-in-mg 2:18'],
    ['BMD 2500', '2500', '', 'bmd-in-mg 2:18'],
    ['BMD 0.39', '0.39', '', 'bmd-unusual 2:18'],
    ['BMD 1.81', '1.81', '', 'bmd-unusual 2:18'],
    ['T against BMD', '0.912', '2.5', 't-mismatch 2:24'],
  ])('%s', (_name, bmd, t, problem) => expect(told(row(bmd, t))).toEqual([problem]))

  test.each([
    ['2026-11-24', ['scan-in-future 2:1'], 0],
    ['2026-11-23', [], 1],
    ['1986-12-31', ['scan-before-dxa 2:1'], 0],
    ['1987-01-01', [], 1],
  ])('a scan of %s', (date, problems, scans) => {
    const made = row('', '-1', 'L1-L4', date)
    expect(told(made)).toEqual(problems)
    expect(made.scans).toHaveLength(scans)
  })

  test('before the age of 18: a warning', () => {
    const made = read('date,site,t\n1990-05-01,neck,-1\n', { birthDate: '1980-01-01' as never })
    expect(told(made)).toEqual(['scan-before-adult 2:1'])
    expect(made.scans).toHaveLength(1)
  })

  test('the same measurement twice is one if it is the same, and none if it is not', () => {
    const twice = (t: string) => read(`date,site,t\n2024-05-01,FN,-1.2\n2024-05-01,femoral neck,${t}\n`)
    expect(told(twice('-1.2'))).toEqual([])
    expect(told(twice('-1.3'))).toEqual(['duplicate-result 3:1'])
    expect(argsOf(twice('-1.3'), 'duplicate-result')).toMatchObject({ line: 3, otherLine: 2, header: 'date' })
    expect(results(twice('-1.3'))).toEqual([])
  })

  test('neck and total hip more than 2 apart; a jump of more than 20 %', () => {
    const apart = read('date,site,side,t\n2024-05-01,neck,left,-3.1\n2024-05-01,total hip,left,-1.0\n')
    expect(told(apart)).toEqual(['sites-differ 2:22'])
    const machine = 'Hologic,Horizon,City'
    const jump = read(
      `date,site,bmd,maker,device,facility\n2022-05-01,L1-L4,1.000,${machine}\n2024-05-01,L1-L4,0.790,${machine}\n`,
    )
    expect(told(jump)).toEqual(['jump-over-20-percent 3:18'])
  })
})

test('the example: T -1.2, two years later -2.1, and no problem', () => {
  const made = read(readFileSync(join(import.meta.dirname, '../../../data/examples/scans.csv'), 'utf8'))
  expect(told(made)).toEqual([])
  const spine = made.scans.map(({ date, results: all }) => {
    const one = all.find(({ site }) => site === 'lumbar_spine')
    return [date.slice(0, 7), one?.tScore]
  })
  expect(spine.slice(0, 2)).toEqual([
    ['2022-05', -1.2],
    ['2024-05', -2.1],
  ])
  expect(made.headers.every(({ readAs }) => readAs !== null)).toBe(true)
})
