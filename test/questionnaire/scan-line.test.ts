import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { asMeant } from '../../src/questionnaire/as-meant.ts'
import { objectionTo } from '../../src/questionnaire/objections.ts'
import { figuresOfLine } from '../../src/questionnaire/scan-figures.ts'
import { saysHadScan } from '../../src/questionnaire/words/had-scan.ts'

const TODAY = '2026-11-27' as PlainDate

test.each([
  ['spine', 'L1-L4 0.842 g/cm2 T -1.7', '-1.7', '0.842'],
  ['spine', 'AP Spine L1-L4: BMD 0.842, T-score: -1.7, Z-score: -0.3', '-1.7', '0.842'],
  ['spine', 'it says minus 1.7 and 0.842', '-1.7', '0.842'],
  ['total_hip', 'Left total hip 0.801 T -1.2 Z -0.1', '-1.2', '0.801'],
  ['femoral_neck', 'neck of femur 0.701, -1.4', '-1.4', '0.701'],
])('%s: both figures of "%s" are taken', (site, line, tScore, bmd) => {
  const both = [
    { key: `${site}_t.1`, answer: tScore },
    { key: `${site}_bmd.1`, answer: bmd },
  ]
  expect(figuresOfLine(`${site}_t`, 1, line)).toEqual(both)
  expect(figuresOfLine(`${site}_bmd`, 1, line)).toEqual(both)
  expect(objectionTo(asked(`${site}_t`), line, new Map(), TODAY)).toBeNull()
})

test('a T-score at the question of the BMD is one', () => {
  expect(figuresOfLine('spine_bmd', 2, 'T -1.7')).toEqual([{ key: 'spine_t.2', answer: '-1.7' }])
})

test.each(['-1.7', 'T-score -1.7', 'minus 1.7', '1.7', '0.842', 'L1-L4'])(
  '"%s" is one figure, or none, and read as before',
  (line) => {
    expect(figuresOfLine('spine_t', 1, line)).toBeNull()
  },
)

describe('never under the wrong site', () => {
  test.each([
    ['Femoral neck T -1.4', 'other-site'],
    ['hip -0.9', 'other-site'],
    ['forearm -2.0', 'other-site'],
    ['spine -1.7, hip -0.9', 'several-scan-figures'],
    ['L1-L4 0.84 T -1.7', 'several-scan-figures'],
    ['0.842 T 1.7', 'score-without-sign'],
    ['L1-L4 0.842', 'density-as-score'],
  ])('"%s" at the spine: %s', (line, code) => {
    expect(objectionTo(asked('spine_t'), line, new Map(), TODAY)?.code).toBe(code)
  })

  test('another T-score than was given before is asked back', () => {
    const given = new Map([['spine_t.1', '-1.5']])
    expect(objectionTo(asked('spine_bmd'), '0.842, T -1.7', given, TODAY)?.code).toBe('other-score')
    expect(objectionTo(asked('spine_bmd'), '0.842, T -1.5', given, TODAY)).toBeNull()
  })
})

describe('when a scan was', () => {
  test.each([
    ["Yes I've had two at Leeds", 'several'],
    ['yes', 'one'],
    ['I had one at the Infirmary', 'one'],
    ['I had one on 12 March 2024', null],
    ['last spring', null],
    ["I've never had one", null],
    ['I have osteoporosis', null],
    ['I have a letter', null],
    ['we have none', null],
  ])('"%s": %s', (line, said) => {
    expect(saysHadScan(line)).toBe(said)
  })

  test.each(["I've had one but can't remember when", "yes but I don't know the date"])(
    '"%s" leaves it open',
    (line) => {
      const item = { section: 'scans', questions: [{ id: 'scan_date', reader: 'scans' }], most: 10 } as const
      expect(asMeant({ question: item.questions[0], item, round: 1 }, line, TODAY)).toEqual({ kind: 'skip' })
    },
  )
})

function asked(id: string) {
  return { key: `${id}.1`, question: { id, reader: 'scans' }, round: 1 } as Parameters<typeof objectionTo>[0]
}
