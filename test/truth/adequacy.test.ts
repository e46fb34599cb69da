import { expect, test } from 'vitest'
import { adequacyZ, confidenceOf } from '../../src/nutrition/adequacy.ts'
import { howSureLines } from '../../src/render/english/how-sure-words.ts'
import { stateOf } from '../../src/report/intake-view.ts'
import { assess, daysOf, person } from '../nutrition/made.ts'

// domain.md 10.4, V46-V57; figures from IOM 2000 (nap.edu 9956) or worked out by hand. Half a hundredth is allowed on z,
// as domain.md says, and on the confidence too.
const TOLERANCE = 0.005
const isNear = (actual: number | null | undefined, expected: number) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(TOLERANCE)

test.each([
  { mean: 320, z: 0.98 }, // "about 85 per cent"
  { mean: 377, z: 1.99 }, // 97.5 per cent
])('IOM 2000, p. 54: magnesium $mean mg over 3 days: z $z', ({ mean, z }) => {
  isNear(adequacyZ({ mean, figure: 265, requirementSd: 26.5, withinSd: 85.9, days: 3 }), z)
})

// A standard table of the normal distribution.
test.each([
  [-2, 0.0228], [-1, 0.1587], [0, 0.5], [0.5, 0.6915], [1, 0.8413], [1.65, 0.9505], [2, 0.9772], [3, 0.9987],
] as const)('confidence of z %f is %f', (z, phi) => {
  expect(Math.abs(confidenceOf(z) - phi)).toBeLessThan(0.0001)
}) // biome-ignore format: a table

const cases = [
  { id: 'V46', nutrient: 'magnesium', age: 40, mean: 320, n: 3, z: 0.978, phi: 0.836, band: 'cannot-tell' },
  { id: 'V47', nutrient: 'magnesium', age: 40, mean: 377, n: 3, z: 1.992, phi: 0.977, band: 'probably-adequate' },
  { id: 'V48', nutrient: 'calcium', age: 60, mean: 900, n: 7, z: -0.719, phi: 0.236, band: 'cannot-tell' },
  { id: 'V49', nutrient: 'calcium', age: 60, mean: 1250, n: 3, z: 1.401, phi: 0.919, band: 'probably-adequate' },
  { id: 'V50', nutrient: 'calcium', age: 40, mean: 1000, n: 7, z: 1.263, phi: 0.897, band: 'probably-adequate' },
  { id: 'V51', nutrient: 'phosphorus', age: 60, mean: 1100, n: 3, z: 2.74, phi: 0.997, band: 'very-likely-adequate' },
  { id: 'V52', nutrient: 'zinc', age: 60, mean: 7.5, n: 7, z: 0.348, phi: 0.636, band: 'cannot-tell' },
  { id: 'V53', nutrient: 'protein', age: 60, mean: 60, n: 3, z: 1.243, phi: 0.893, band: 'probably-adequate' },
  { id: 'V54', nutrient: 'potassium', age: 60, mean: 2900, n: 7, z: 1.098, phi: 0.864, band: 'probably-above-ai' },
  { id: 'V57', nutrient: 'sodium', age: 60, mean: 2600, n: 7, z: 0.781, phi: 0.783, band: 'cannot-tell' },
] as const // biome-ignore format: a table

test.each(cases)('$id: $nutrient $mean at $age over $n days: z $z, $band', (row) => {
  const found = assess(daysOf(row.n, { [row.nutrient]: row.mean }), person({ ageYears: row.age }))
  const adequacy = found.nutrients[row.nutrient].adequacy
  isNear(adequacy?.z, row.z)
  isNear(adequacy?.confidence, row.phi)
  expect(adequacy).toMatchObject({ band: row.band, days: row.n })
})

function wordsFor(found: ReturnType<typeof assess>, days: number): string[] {
  const rows = Object.values(found.nutrients).map((row) => ({
    ...row,
    state: stateOf(row),
    comparedStates: [],
  }))
  return howSureLines(rows, days).map(({ label, text }) => `${label}: ${text}`)
}

test('V48: "cannot tell from 7 days", gap 300, and no number of days would settle it', () => {
  const found = assess(daysOf(7, { calcium: 900 }))
  expect(found.nutrients.calcium).toMatchObject({ gap: 300 })
  // The distance, 100 mg, is the SD of the requirement itself.
  expect(found.nutrients.calcium.adequacy).toMatchObject({
    why: 'requirement-spread',
    furtherDays: { probably: null, veryLikely: null },
  })
  expect(wordsFor(found, 7).join('\n')).toMatch(/^cannot tell from 7 days: .*calcium.*not by logging alone/m)
})

test.each([
  [1250, 3, 'probably adequate (85 % or more): calcium'],
  [1800, 7, 'very likely adequate (about 98 %): calcium'],
  [850, 7, 'probably not enough: calcium'],
  [500, 7, 'very likely not enough: calcium'],
] as const)('calcium %i over %i days: %s', (mean, n, words) => {
  const rest = { magnesium: 280, phosphorus: 620, protein: 45, zinc: 7 } // which cannot be told
  expect(wordsFor(assess(daysOf(n, { calcium: mean, ...rest })), n)).toContainEqual(
    expect.stringContaining(words),
  )
})

test('a lower bound just above the requirement is not "too near" it: it may be higher', () => {
  const days = daysOf(7, { calcium: 1020 })
  const open = assess(days.map((day) => ({ ...day, unknownSupplements: ['a multivitamin'] })))
  expect(open.nutrients.calcium.adequacy).toMatchObject({
    band: 'cannot-tell',
    why: 'lower-bound',
    furtherDays: null,
  })
  expect(assess(days).nutrients.calcium.adequacy).toMatchObject({ why: 'requirement-spread' })
})

test('V52: zinc carries the note on its reliability', () => {
  const found = assess(daysOf(7, { zinc: 7.5 }))
  expect(found.nutrients.zinc.adequacy?.reliability).toBe('low')
  expect(wordsFor(found, 7).join('\n')).toMatch(/zinc \([^)]*low reliability\)/)
})

test('V53: EAR 42.9 g, RDA 52 g, ESPEN 65-97.5 g', () => {
  const { nutrients, findings } = assess(daysOf(3, { protein: 60 }))
  isNear(nutrients.protein.adequacy?.reference, 42.9)
  expect(nutrients.protein.target).toMatchObject({ kind: 'RDA', lower: 52 })
  expect(findings.find(({ code }) => code === 'protein-range')?.args).toMatchObject({
    cancer: { lower: 65, upper: 97.5 },
    stands: 'below',
  })
})

test('V55: potassium 2000: adequacy cannot be judged, whatever the number of days', () => {
  for (const n of [1, 7, 60]) {
    const found = assess(daysOf(n, { potassium: 2000 }))
    expect(found.nutrients.potassium.adequacy).toMatchObject({
      method: 'AI', band: 'adequacy-cannot-be-judged', why: 'below-ai', furtherDays: null,
    }) // biome-ignore format: one row
    expect(wordsFor(found, n).join('\n')).toMatch(/^adequacy cannot be judged: .*potassium/m)
  }
})

test('V56: calcium 1750 over 3 days: z 1.692, 0.955 below the upper limit of 2000', () => {
  const { upperLimit } = assess(daysOf(3, { calcium: 1750 })).nutrients.calcium.adequacy ?? {}
  isNear(upperLimit?.z, 1.692)
  isNear(upperLimit?.confidence, 0.955)
  expect(upperLimit).toMatchObject({ value: 2000, band: 'probably-below-limit' })
})
