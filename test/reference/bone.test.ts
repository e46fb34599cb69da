import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadBone } from '../../scripts/reference/load-bone.ts'
import { loadBoneGuidelines } from '../../scripts/reference/load-bone-guidelines.ts'
import { flatExpectedLoss, loadExpectedLoss } from '../../scripts/reference/load-expected-loss.ts'
import { loadVisitQuestions } from '../../scripts/reference/load-visit-questions.ts'

const textOf = (name: string) => readFileSync(join(import.meta.dirname, '../../data/reference', name), 'utf8')

/** The file with one thing changed; fails where there is nothing to change. */
function changed(name: string, from: string | RegExp, to: string): string {
  const text = textOf(name)
  const other = text.replace(from, to)
  expect(other).not.toBe(text)
  return other
}

test.each([
  ['a figure without a citation', / {2}source: "WHO[^\n]+\n/, '', /categories\.source/],
  ['a mean that no bone has', 'mean: 0.849', 'mean: 8.49', /references\.0\.mean/],
  [
    'two answers to one question',
    'region: null, sex: M, mean: 0.934',
    'region: null, sex: F, mean: 0.934',
    /hologic femoral_neck {2}F twice/,
  ],
  [
    'bands out of order',
    'fromAge: 50, intervention',
    'fromAge: 40, intervention',
    /frax\.europe is out of order/,
  ],
  ['an unknown key', 'nearThreshold: 0.2', 'nearThreshold: 0.2\n  colour: red', /colour/],
])('bone.yaml: %s does not load', (_, from, to, message) => {
  expect(() => loadBone(changed('bone.yaml', from, to), 'bone.yaml')).toThrow(message)
})

test.each([
  [
    'a rule that no predicate tests',
    'rule: H1,',
    'rule: H9,',
    /hadji-2017\.H9: no predicate of that name[\s\S]*hadji-2017\.H1: a predicate without words/,
  ],
  ['a rule twice', 'rule: H2,', 'rule: H1,', /hadji-2017\.H1: twice/],
  ['a guideline without a citation', /\n {2}source: "Reid[^\n]+/, '', /3\.source/],
])('bone-guidelines.yaml: %s does not load', (_, from, to, message) => {
  expect(() => loadBoneGuidelines(changed('bone-guidelines.yaml', from, to), 'f.yaml')).toThrow(message)
})

test('visit-questions.yaml: a question missing, or twice, does not load', () => {
  const load = (text: string) => loadVisitQuestions(text, 'f.yaml')
  expect(() => load(changed('visit-questions.yaml', 'id: QN5', 'id: QN4'))).toThrow(
    /'QN4' twice[\s\S]*'QN5' has no words/,
  )
  expect(load(textOf('visit-questions.yaml')).questions.map(({ id }) => id)).toEqual(
    Array.from({ length: 20 }, (_, i) => `QN${i + 1}`),
  )
})

test('expected-loss.yaml: ranges have two ends, and an id stands for one line', () => {
  const rows = flatExpectedLoss(loadExpectedLoss(textOf('expected-loss.yaml'), 'f.yaml'))
  expect(rows).toContainEqual(
    expect.objectContaining({
      id: 'atac-5y',
      spine: { from: -6.08, to: -6.08 },
      hip: { from: -7.24, to: -7.24 },
    }),
  )
  expect(rows).toContainEqual(
    expect.objectContaining({ id: 'swan-1y', spine: { from: -1.8, to: -2.3 }, compared: null }),
  )
  expect(() =>
    loadExpectedLoss(changed('expected-loss.yaml', 'id: atac-5y', 'id: atac-2y'), 'f.yaml'),
  ).toThrow(/'atac-2y' twice/)
})

// Lunar means by the equations of domain.md 2.6 from the Hologic ones: neck 1.0380 (0.1389), hip 1.0077 (0.1256), L1-L4
// 1.1817 (0.1198). The set is consistent with itself within 0.002.
test('the Lunar means of women agree with converted Hologic ones', () => {
  const { references } = loadBone(textOf('bone.yaml'), 'bone.yaml')
  const mean = (site: string) =>
    references.find(
      (row) => row.set === 'ge_lunar' && row.site === site && row.sex === 'F' && row.region !== 'L2-L4',
    )
  const near = (actual: number | undefined, expected: number) =>
    expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(0.002)
  near(mean('femoral_neck')?.mean, 1.038)
  near(mean('femoral_neck')?.sd, 0.1389)
  near(mean('total_hip')?.mean, 1.0077)
  near(mean('total_hip')?.sd, 0.1256)
  near(mean('lumbar_spine')?.mean, 1.1817)
  near(mean('lumbar_spine')?.sd, 0.1198)
})
