import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BONE_QUESTION_IDS } from '../../../src/bone/assessment.ts'
import { BONE_FINDING_CODES } from '../../../src/bone/findings.ts'
import { RULE_IDS } from '../../../src/bone/guidelines/ids.ts'
import { NOTHING_KNOWN } from '../../../src/bone/person.ts'
import { resultAt, UNKNOWN_DEVICE } from '../../../src/bone/scan.ts'
import { boneGuidelines } from '../../../src/generated/bone-guidelines.ts'
import { visitQuestions } from '../../../src/generated/visit-questions.ts'
import { boneFinding } from '../../../src/render/english/bone-findings.ts'
import { guidelineText } from '../../../src/render/english/guidelines.ts'
import { questionText } from '../../../src/render/english/questions.ts'
import { assess, day, HORIZON, hip, neck, scan, spine } from '../../bone/made.ts'

// Words that the program never uses (domain.md 8.2).
const BANNED = /\b(you have osteoporosis|you need|safe to|diagnosis|prescribed?|accelerating|deficient)\b/i

const lsc = { gPerCm2: null, percent: 1 }
const OTHER = { ...HORIZON, id: 'H2' }
const ai = { drug: 'anastrozole', start: day('2026-03-01'), stop: null }
const bmdScan = (date: string, bmd: number, more = {}) =>
  scan(date, [spine({ bmdGPerCm2: bmd, lsc, ...more })])

/** Scans and people that between them bring out every code, and every rule both met and unknown. */
const CASES = [
  assess([]),
  assess([], {}, { person: NOTHING_KNOWN }),
  assess(
    [
      bmdScan('2024-01-01', 1, { tScore: -1.2 }),
      bmdScan('2025-01-01', 0.9),
      bmdScan('2026-01-01', 0.7, { tScore: -3 }),
    ],
    {
      fractures: [
        { site: 'hip', lowTrauma: true, date: day('2022-01-01') },
        { site: 'wrist', lowTrauma: null, date: null },
      ],
      frax: { major: 22, hip: 4, country: 'US', withBmd: true, source: null, date: null },
      qfracture: {
        major: 9,
        hip: null,
        country: null,
        withBmd: null,
        source: 'qfracture.org',
        date: day('2026-01-01'),
      },
      aromataseInhibitor: ai,
      medicines: [{ name: 'Prolia', start: day('2026-11-01') }],
      weightKg: 50,
    },
  ),
  assess([bmdScan('2023-01-01', 1), bmdScan('2024-06-01', 0.99), bmdScan('2025-11-01', 0.97)]),
  assess([bmdScan('2024-01-01', 0.95), bmdScan('2024-09-01', 0.948)]),
  assess([bmdScan('2024-01-01', 0.9), bmdScan('2026-01-01', 0.95)]),
  assess([bmdScan('2024-01-01', 0.95), scan('2026-01-01', [spine({ bmdGPerCm2: 0.94 })], OTHER)]),
  assess(
    [
      scan('2023-01-01', [spine({ tScore: -1 })], UNKNOWN_DEVICE),
      scan('2025-01-01', [spine({ tScore: -2.1 })], UNKNOWN_DEVICE),
    ],
    {},
    { options: { reference: 'hologic' } },
  ),
  assess([0.98, 0.975, 0.93].map((bmd, i) => scan(`${2023 + i}-11-23`, [spine({ bmdGPerCm2: bmd })]))),
  assess(
    [0.98, 0.975, 0.8].map((bmd, i) =>
      scan(`${2023 + i}-09-23`, [spine({ bmdGPerCm2: bmd })], UNKNOWN_DEVICE),
    ),
  ),
  assess([
    scan('2024-01-01', [spine({ tScore: -2 })]),
    scan('2025-09-23', [
      hip({ tScore: -1.6 }),
      resultAt('radius_33', { tScore: -2.9 }),
      resultAt('other', { ignoredRegion: 'Trochanter', tScore: -1 }),
    ]),
  ]),
  assess(
    [
      scan('2026-01-01', [
        spine({ tScore: -1, zScore: -1 }),
        neck({ tScore: -2 }),
        resultAt('radius_33', { tScore: -2 }),
      ]),
    ],
    { sex: 'M', ageYears: 45, menopause: null },
  ),
  assess([scan('2026-01-01', [spine({ tScore: -1, zScore: -1 })])], { ageYears: 45, menopause: 'pre' }),
  assess([scan('2026-01-01', [spine({ tScore: -2.2, zScore: -1 })])], {
    ageYears: 45,
    menopause: null,
    smoking: 'current',
  }),
  assess([scan('2024-01-01', [spine({ tScore: -1.2 })])], {
    aromataseInhibitor: { ...ai, stop: day('2026-01-01') },
  }),
  assess([scan('2026-01-01', [spine({ bmdGPerCm2: 0.7 })])], {
    menopause: 'ovarian_suppression',
    frax: { major: 5, hip: null, country: 'Sweden', withBmd: null, source: null, date: null },
  }),
]
CASES.push(
  assess([
    scan('2024-01-01', [spine({ tScore: -2 }), hip({ tScore: -1 }), resultAt('radius_33', { tScore: -1 })]),
    scan('2025-09-23', [spine({ tScore: -2 })]),
  ]),
  assess([scan('2024-01-01', [spine({ tScore: -2 })])], {}, { unreadDates: [null] }),
)
CASES.push(assess([scan('2024-01-01', [spine({ tScore: -2 })]), scan('2025-09-23', [hip({ tScore: -1.6 })])]))
const findings = CASES.flatMap((one) => one.findings)
const guidelines = CASES.flatMap((one) => one.guidelines)
const questions = CASES.flatMap((one) => one.questions)

test('the cases bring out every code, rule and question', () => {
  expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual([...BONE_FINDING_CODES].sort())
  expect([...new Set(guidelines.map(({ id }) => id))].sort()).toEqual([...RULE_IDS].sort())
  expect(questions.length).toBeGreaterThan(0)
  expect([...new Set(questions.map(({ id }) => id))].sort()).toEqual([...BONE_QUESTION_IDS].sort())
})

const texts = [
  ...new Set([
    ...findings.map(boneFinding),
    ...guidelines.map(guidelineText),
    ...questions.map(questionText),
    ...boneGuidelines.flatMap(({ rules, note }) => [
      note ?? '',
      ...rules.flatMap(({ finding, says }) => [finding, says]),
    ]),
    ...visitQuestions.questions.flatMap(({ question, when }) => [question, when]),
  ]),
]

test('no sentence has a banned word, a hole or two spaces', () => {
  expect(texts.length).toBeGreaterThan(100)
  const wrong = texts.filter((text) => BANNED.test(text) || /undefined|null|NaN|\[object|_| {2}/.test(text))
  expect(wrong).toEqual([])
})

test('the source of the words has none of the banned ones either', () => {
  for (const file of ['bone-findings.ts', 'bone-names.ts', 'guidelines.ts', 'questions.ts']) {
    expect(readFileSync(join(import.meta.dirname, '../../../src/render/english', file), 'utf8')).not.toMatch(
      BANNED,
    )
  }
})

test('a rule that is met says who says it, for which finding, on which inputs, and whom to ask', () => {
  const h1 = CASES[2]?.guidelines.find(({ id }) => id === 'hadji-2017.H1')
  expect(h1 && guidelineText(h1)).toBe(
    'Hadji joint position (2017): for a T-score below -2.0, it recommends that bone-protecting treatment be discussed. You have: T-score -3.0 (lumbar spine). Ask your oncology team.',
  )
})
