import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/input/decode.ts'
import { readAs, readHeader } from '../../../src/input/scans/headers.ts'
import { readScans } from '../../../src/input/scans/read-scans.ts'
import { scanProblem } from '../../../src/render/english/scan-problems.ts'
import { argsOf, read, results, TODAY, told } from './reading.ts'

describe('headers', () => {
  test.each([
    ['date', 'date'],
    ['Scan Date', 'date'],
    ['Exam date', 'date'],
    ['Measured', 'date'],
    ['site', 'site'],
    ['Scan Type', 'scan_type'],
    ['Region', 'region'],
    ['ROI', 'region'],
    ['Side', 'side'],
    ['BMD', 'bmd'],
    ['BMD (g/cm2)', 'bmd'],
    ['BMD [g/cm²]', 'bmd'],
    ['bmd_g_cm2', 'bmd'],
    ['Bone mineral density', 'bmd'],
    ['t', 't_score'],
    ['T-Score', 't_score'],
    ['t_score', 't_score'],
    ['TScore', 't_score'],
    ['tScore', 't_score'],
    ['Young-Adult T-Score', 't_score'],
    ['Z', 'z_score'],
    ['Age-Matched Z-score', 'z_score'],
    ['Manufacturer', 'maker'],
    ['Scanner', 'device'],
    ['Model', 'device'],
    ['Serial number', 'device_id'],
    ['Center', 'facility'],
    ['lsc', 'lsc'],
    ['lsc_g_cm2', 'lsc_g_cm2'],
    ['LSC (g/cm²)', 'lsc_g_cm2'],
    ['lsc_pct', 'lsc_pct'],
    ['LSC %', 'lsc_pct'],
    ['Least significant change (%)', 'lsc_pct'],
    ['precision_g_cm2', 'precision_g_cm2'],
    ['Precision error (g/cm2)', 'precision_g_cm2'],
    ['spine_t', 'lumbar_spine t_score'],
    ['total_hip_t', 'total_hip t_score'],
    ['femoral_neck_t', 'femoral_neck t_score'],
    ['l1_l4_bmd', 'lumbar_spine L1-L4 bmd'],
    ['L2-L4 T-score', 'lumbar_spine L2-L4 t_score'],
    ['L1-L4 (g/cm2)', 'lumbar_spine L1-L4 bmd'],
    ['neck_left_t', 'femoral_neck left t_score'],
    ['Total hip right BMD (g/cm2)', 'total_hip right bmd'],
    ['T-score femoral neck', 'femoral_neck t_score'],
    ['radius_33_z', 'radius_33 z_score'],
    ['spine_lsc_g_cm2', 'lumbar_spine lsc_g_cm2'],
  ])('%s is read as %s', (header, as) => {
    const made = readHeader(header)
    expect('meaning' in made ? readAs(made.meaning) : made).toBe(as)
  })

  test.each([
    'Age',
    'Notes',
    'BMC (g)',
    'Area (cm2)',
    'dBMD',
    'Young Adult %',
    'Age-matched (%)',
    'BMD % change',
    'T-score category',
    'PR (%)', // on every Hologic printout
  ])('%s is not read, which is said', (header) => {
    const made = read(`date,site,t,${header}\n2024-05-01,neck,-1,x\n`)
    expect(told(made)).toEqual(['column-not-read 1:13'])
    expect(made.headers[3]).toEqual({ header, column: 4, readAs: null })
  })

  test.each([
    ['t_scroe', 't_score'],
    ['regoin', 'region'],
    ['lumbr_spine_t', 'lumbar_spine_t_score'],
    ['total_hip', 'total_hip_t'],
    ['spine', 'spine_t'],
    ['frobnicate', null],
  ])('%s is not known: did you mean %s?', (header, suggestion) => {
    const made = read(`date,site,t,${header}\n2024-05-01,neck,-1,\n`)
    expect(told(made)).toEqual(['unknown-column 1:13'])
    expect(argsOf(made, 'unknown-column')).toEqual({ line: 1, header, suggestion })
    expect(results(made)).toEqual(['2024-05-01 femoral_neck t -1'])
  })

  test('"total" in a header is as ambiguous as in a cell', () => {
    expect(told(read('date,neck_t,total_t\n2024-05-01,-1,-1\n'))).toEqual(['ambiguous-site 1:13'])
  })

  test('two columns that mean the same: the first is read', () => {
    const made = read('date,site,t,T-score\n2024-05-01,neck,-1,-2\n')
    expect(told(made)).toEqual(['duplicate-column 1:13'])
    expect(results(made)).toEqual(['2024-05-01 femoral_neck t -1'])
  })

  test('a column without a name is missed only if something is in it', () => {
    expect(told(read('date,site,t,\n2024-05-01,neck,-1,\n'))).toEqual([])
    expect(told(read('date,site,t,\n2024-05-01,neck,-1,x\n'))).toEqual(['column-without-name 2:20'])
  })

  test.each([
    ['', ['no-scans 1:1']],
    ['\n\n# nothing\n', ['no-scans 1:1']],
    ['date,site,t\n', ['no-scans 1:1']],
    ['hello\nworld\n', ['no-header 1:1']],
    ['2024-05-01,neck,-1\n', ['no-header 1:1']],
    ['site,t\nneck,-1\n', ['no-date-column 1:1']],
    ['date,t\n2024-05-01,-1\n', ['no-site-column 1:1']],
    ['date,site\n2024-05-01,neck\n', ['no-value-column 1:1']],
  ])('%j: %j', (text, problems) => expect(told(read(text))).toEqual(problems))

  test('a title above the header is passed over, and said', () => {
    const made = read('Bone density of J. D.\ndate,site,t\n2024-05-01,neck,-1\n')
    expect(told(made)).toEqual(['line-before-header 1:1'])
    expect(made.scans).toHaveLength(1)
  })
})

describe('how the table is written', () => {
  const SAME = [
    '2024-05-01 lumbar_spine L1-L4 bmd 0.912 t -1.2',
    '2024-05-01 total_hip left bmd 0.801 t -1.1',
  ]

  test.each([
    ['commas', 'date,site,side,bmd,t\n2024-05-01,L1-L4,,0.912,-1.2\n2024-05-01,total hip,left,0.801,-1.1\n'],
    ['semicolons and decimal commas', 'date;site;side;bmd;t\n2024-05-01;L1-L4;;0,912;-1,2\n2024-05-01;total hip;left;0,801;-1,1\n'],
    ['tabs', 'date\tsite\tside\tbmd\tt\n2024-05-01\tL1-L4\t\t0.912\t-1.2\n2024-05-01\ttotal hip\tleft\t0.801\t-1.1\n'],
    ['quotation marks', '"date","site","side","bmd","t"\n"2024-05-01","L1-L4","","0,912","-1,2"\n"2024-05-01", "total hip", "left", "0.801", "-1.1"\n'],
    ['CRLF', 'date,site,side,bmd,t\r\n2024-05-01,L1-L4,,0.912,-1.2\r\n2024-05-01,total hip,left,0.801,-1.1\r\n'],
    ['CR alone', 'date,site,side,bmd,t\r2024-05-01,L1-L4,,0.912,-1.2\r2024-05-01,total hip,left,0.801,-1.1'],
    ['comments and blank lines', '# mine\n\ndate,site,side,bmd,t\n# first\n2024-05-01,L1-L4,,0.912,-1.2\n\n  \n,,,,\n2024-05-01,total hip,left,0.801,-1.1\n'],
    ["Excel's first line", 'sep=;\r\ndate;site;side;bmd;t\r\n2024-05-01;L1-L4;;0,912;-1,2\r\n2024-05-01;total hip;left;0,801;-1,1\r\n'],
    ['a header of two lines', 'date,site,side,"BMD\n(g/cm2)",t\n2024-05-01,L1-L4,,0.912,-1.2\n2024-05-01,total hip,left,0.801,-1.1\n'],
    ['one row a day', 'date,l1_l4_bmd,l1_l4_t,total_hip_left_bmd,total_hip_left_t\n2024-05-01,0.912,-1.2,0.801,-1.1\n'],
    ['one row a day, the side apart', 'date,side,region,spine_bmd,spine_t,total_hip_bmd,total_hip_t\n2024-05-01,left,L1-L4,0.912,-1.2,0.801,-1.1\n'],
    ['units behind the numbers', 'date,site,side,bmd,t\n2024-05-01,L1-L4,,0.912 g/cm2,-1.2 SD\n2024-05-01,total hip,left,0.801 g/cm²,-1.1\n'],
    ['a list in YAML', '- date: 2024-05-01\n  results:\n    - {site: lumbar_spine, region: L1-L4, bmd: 0.912, t_score: -1.2}\n    - {site: total_hip, side: left, bmd: "0,801", t_score: −1.1}\n'],
    ['flat YAML', 'scans:\n  - date: 2024-05-01\n    l1_l4_bmd: 0.912\n    l1_l4_t: -1.2\n  - date: 2024-05-01\n    site: total hip\n    side: left\n    bmd: 0.801\n    t: -1.1\n'],
    ['JSON', '[{"date":"2024-05-01","results":[{"site":"lumbar_spine","region":"L1-L4","bmd":0.912,"tScore":-1.2},{"site":"total_hip","side":"left","bmd":0.801,"tScore":-1.1}]}]'],
  ])('%s', (_name, text) => {
    const made = read(text)
    expect(told(made)).toEqual([])
    expect(results(made)).toEqual(SAME)
    expect(made.scans).toHaveLength(1)
  }) // biome-ignore format: a table

  test('UTF-16 with its mark, as spreadsheets save it', () => {
    const text = 'date\tsite\tt\r\n2024-05-01\tneck\t−1,2\r\n'
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    const { source } = decode(bytes, 'scans.csv')
    if (source === null) throw new Error('not decoded')
    const made = readScans(source, { today: TODAY, dateOrder: null, birthDate: null, sex: null })
    expect(results(made)).toEqual(['2024-05-01 femoral_neck t -1.2'])
  })

  test('a decimal comma in a table of commas: the row is not guessed at, the others are read', () => {
    const made = read('date,site,bmd,t\n2024-05-01,L1-L4,0,912,-1.2\n2026-05-01,L1-L4,0.900,-1.3\n')
    expect(told(made)).toEqual(['too-many-cells 2:1'])
    expect(results(made)).toEqual(['2026-05-01 lumbar_spine L1-L4 bmd 0.9 t -1.3'])
  })

  test('stray quotation marks cost no other line', () => {
    const made = read(
      'date,site,t\n2022-05-01,neck,"-1.0\n2023-05-01,neck,-1.1\n2024-05-01,neck,-1.2"\n2025-05-01,neck,-1.3\n',
    )
    expect(told(made)).toEqual(['bad-quotes 2:1', 'bad-quotes 4:1'])
    expect(results(made)).toEqual([
      '2022-05-01 femoral_neck t -1',
      '2023-05-01 femoral_neck t -1.1',
      '2024-05-01 femoral_neck t -1.2',
      '2025-05-01 femoral_neck t -1.3',
    ])
  })
})

describe('cells', () => {
  test('one bad cell costs that cell; all are told of in one run, in order, by line and column', () => {
    const made = read(
      'date,site,side,bmd,t_score,z_score\n2024-05-01,neck,left,0.x,-1.2,1%\n2024-13-01,elbow,up,0.9,?,\n',
    )
    expect(told(made)).toEqual([
      'bad-scan-number 2:22',
      'wrong-scan-unit 2:31',
      'bad-scan-date 3:1',
      'unknown-site 3:12',
      'unknown-side 3:18',
    ])
    expect(argsOf(made, 'bad-scan-number')).toEqual({ line: 2, header: 'bmd', text: '0.x', kind: 'bmd' })
    expect(results(made)).toEqual(['2024-05-01 femoral_neck left t -1.2'])
  })

  test('an ambiguous date is refused unless the order is said', () => {
    const text = 'date,site,t\n03/04/2024,neck,-1\n17/06/2008,neck,-1\n'
    const made = read(text)
    expect(told(made)).toEqual(['ambiguous-date 2:1'])
    expect(argsOf(made, 'ambiguous-date')).toMatchObject({ dmy: '2024-04-03', mdy: '2024-03-04' })
    expect(made.scans.map(({ date }) => date)).toEqual(['2008-06-17'])
    expect(read(text, { dateOrder: 'dmy' }).scans.map(({ date }) => date)).toEqual([
      '2008-06-17',
      '2024-04-03',
    ])
    expect(read(text, { dateOrder: 'mdy' }).scans.map(({ date }) => date)).toEqual([
      '2008-06-17',
      '2024-03-04',
    ])
  })

  test('"Total" needs its scan type', () => {
    const made = read('date,region,t\n2024-05-01,Total,-1\n2024-05-01,Neck,-1\n')
    expect(told(made)).toEqual(['ambiguous-site 2:12'])
    expect(results(made)).toEqual(['2024-05-01 femoral_neck t -1'])
  })

  test.each([
    ['lsc', '0.028', 'lsc 0.028'],
    ['lsc', '0.19', 'lsc 0.19'],
    ['lsc', '3.5', 'lsc% 3.5'],
    ['lsc', '0.028 g/cm2', 'lsc 0.028'],
    ['lsc', '1 %', 'lsc% 1'],
    ['lsc', '0.2', 'lsc-without-unit 2:20'],
    ['lsc', '1', 'lsc-without-unit 2:20'],
    ['lsc', '-0.02', 'lsc-out-of-range 2:20'],
    ['lsc_g_cm2', '0.028', 'lsc 0.028'],
    ['lsc_g_cm2', '2.8', 'lsc-out-of-range 2:20'],
    ['lsc_pct', '0.8', 'lsc% 0.8'],
    ['lsc_pct', '0.028', 'lsc-out-of-range 2:20'],
    ['precision_g_cm2', '0.010', 'precision 0.01'],
    ['precision_g_cm2', '1.9', 'lsc-out-of-range 2:20'],
  ])('%s %s: %s', (header, cell, expected) => {
    const made = read(`date,site,t,${header}\n2024-05-01,neck,-1,${cell}\n`)
    const known = results(made)[0]?.replace('2024-05-01 femoral_neck t -1', '').trim()
    expect([...told(made), known].filter((one) => one !== '')).toEqual([expected])
  })

  test('an LSC of one site belongs to that site; of several it has to say which', () => {
    const apart = read('date,spine_t,spine_lsc_g_cm2,total_hip_t\n2024-05-01,-1,0.028,-1\n')
    expect(told(apart)).toEqual([])
    expect(results(apart)).toEqual(['2024-05-01 lumbar_spine t -1 lsc 0.028', '2024-05-01 total_hip t -1'])
    expect(results(read('date,spine_t,lsc\n2024-05-01,-1,0.028\n'))).toEqual([
      '2024-05-01 lumbar_spine t -1 lsc 0.028',
    ])
    const together = read('date,spine_t,total_hip_t,lsc\n2024-05-01,-1,-1,0.028\n')
    expect(told(together)).toEqual(['lsc-of-which-site 1:26'])
    expect(results(together)).toEqual(['2024-05-01 lumbar_spine t -1', '2024-05-01 total_hip t -1'])
  })

  test('T without BMD, BMD without T, and neither', () => {
    const made = read(
      'date,site,bmd,t\n2024-05-01,neck,,-1\n2024-05-01,total hip,0.9,--\n2024-05-01,spine,n/a,*****\n',
    )
    expect(told(made)).toEqual(['row-without-value 4:1'])
    expect(results(made)).toEqual(['2024-05-01 femoral_neck t -1', '2024-05-01 total_hip bmd 0.9'])
  })

  test('L2-L4 beside L1-L4, left and right hips, and regions that do not count, all kept apart', () => {
    const made = read(
      'date,site,region,t\n2024-05-01,spine,L1-L4,-1\n2024-05-01,spine,L2-L4,-1.1\n2024-05-01,Left Hip,Total,-1\n2024-05-01,Right Hip,Total,-1.2\n2024-05-01,Left Hip,Troch,-2\n',
    )
    expect(told(made)).toEqual([])
    expect(results(made)).toEqual([
      '2024-05-01 lumbar_spine L1-L4 t -1',
      '2024-05-01 lumbar_spine L2-L4 t -1.1',
      '2024-05-01 total_hip left t -1',
      '2024-05-01 total_hip right t -1.2',
      '2024-05-01 other left Troch t -2',
    ])
  })
})

describe('machines', () => {
  const device = (header: string, cells: string) =>
    read(`date,site,t,${header}\n2024-05-01,neck,-1,${cells}\n`)

  test.each([
    ['maker', 'Hologic', 'hologic', null],
    ['manufacturer', 'GE Lunar', 'ge_lunar', null],
    ['maker', 'Lunar', 'ge_lunar', null],
    ['maker', 'enCORE', 'ge_lunar', null],
    ['maker', 'Norland', 'norland', null],
    ['maker', 'DMS', 'other', null],
    ['maker', '-', null, null],
    ['device', 'Hologic Horizon A', 'hologic', 'Hologic Horizon A'],
    ['scanner', 'Prodigy', null, 'Prodigy'],
  ])('%s %s', (header, cell, maker, model) => {
    const made = device(header, cell)
    expect(told(made)).toEqual([])
    expect(made.scans[0]?.device).toEqual({ maker, model, id: null, facility: null })
  })

  test('nearly the name of a maker is asked about', () => {
    expect(argsOf(device('maker', 'Holgic'), 'unknown-maker')).toMatchObject({
      text: 'Holgic',
      suggestion: 'Hologic',
    })
  })

  test('two machines on one day are two scans', () => {
    const made = read(
      'date,site,t,maker,serial\n2024-05-01,neck,-1,Hologic,A1\n2024-05-01,neck,-1.4,Hologic,B2\n',
    )
    expect(told(made)).toEqual([])
    expect(made.scans.map(({ device: { id } }) => id)).toEqual(['A1', 'B2'])
  })
})

describe('YAML', () => {
  test('what a result says goes before what its scan says', () => {
    const made = read(
      '- date: 2024-05-01\n  side: left\n  device: { maker: Hologic, model: Horizon, id: 7, facility: City }\n  results:\n    - { site: neck, t: -1 }\n    - { site: neck, side: right, t: -1.1 }\n',
    )
    expect(told(made)).toEqual([])
    expect(results(made)).toEqual([
      '2024-05-01 femoral_neck left t -1',
      '2024-05-01 femoral_neck right t -1.1',
    ])
    expect(made.scans[0]?.device).toEqual({ maker: 'hologic', model: 'Horizon', id: '7', facility: 'City' })
  })

  test('problems stand at the value, an unknown key is said once, and the rest is read', () => {
    const made = read(
      '- date: 2024-05-01\n  site: neck\n  t: -1x\n  z: -0.3\n  frob: 1\n- date: 2026-05-01\n  site: neck\n  t: -1\n  frob: 1\n- 5\n- date: 2026-05-02\n  site: [neck]\n',
    )
    expect(told(made)).toEqual([
      'bad-scan-number 3:6',
      'unknown-column 5:3',
      'not-a-scan 10:3',
      'row-without-value 11:3',
      'not-a-value 12:9',
    ])
    expect(results(made)).toEqual(['2024-05-01 femoral_neck z -0.3', '2026-05-01 femoral_neck t -1'])
  })

  test('a fault of the syntax is told of as in a log', () => {
    expect(told(read('- date: "2024-05-01\n'))[0]).toMatch(/^yaml-syntax 1:/)
  })

  test.each([
    ['[]', 'no-scans 1:1'],
    ['scans: []', 'no-scans 1:1'],
    ['- date: 2024-05-01\n  t: -1\n', 'missing-site 1:3'],
    ['- site: neck\n  t: -1\n', 'missing-scan-date 1:3'],
  ])('%j: %s', (text, problem) => expect(told(read(text))).toEqual([problem]))
})

describe('a BMD under the name of a T-score, which would pass for normal bone, is doubted', () => {
  test.each(['0.675', '0,675', '.915', '1.048', '0.675 '])('%s', (text) => {
    expect(told(read(`date;site;t_score\n2024-05-01;neck;${text}\n`))).toEqual(['score-like-bmd 2:17'])
  })
  test.each(['-0.675', '0.7', '-1.25', '2', '0.6751', '3.125'])('%s is a score like any other', (text) => {
    expect(told(read(`date;site;t_score\n2024-05-01;neck;${text}\n`))).toEqual([])
  })
})

test("a site alone is asked what it holds, and not offered a score's name only", () => {
  const { problems } = read('date,total hip\n2024-05-01,0.832\n')
  const help = problems.flatMap(({ what }) =>
    what.code === 'unknown-column' ? [scanProblem(what).help] : [],
  )
  expect(help).toEqual(["say what it holds: 'total_hip_t' for T-scores, 'total_hip_bmd' for BMD"])
})
