import { expect, test } from 'vitest'
import { nearestCode } from '../../src/cli/unknown-codes.ts'
import { terms } from '../../src/generated/terms.ts'
import { termNames } from '../../src/render/english/explain/terms.ts'
import { explained, explainedCodes, explainedNames } from '../../src/render/english/explanations.ts'

// What reports print without explaining it.
test.each([
  'T-score', 'Z-score', 'DEXA', 'DXA', 'osteopenia', 'low bone mass', 'osteoporosis', 'menopause', 'BMD', 'LSC', 'least significant change',
  'FRAX', 'EAR', 'RDA', 'AI', 'UL', 'CDRR', 'femoral neck', 'lumbar spine', 'total hip', 'anastrozole', 'letrozole', 'aromatase inhibitor',
])('%s has an entry, whatever its capitals, hyphens and plural', (term) => {
  const found = explained(term)
  expect(found?.lines.length).toBeGreaterThan(3)
  for (const text of [term.toLowerCase(), term.toUpperCase(), term.replaceAll('-', ' '), term.replaceAll(' ', '-')])
    expect(explained(text)?.code, text).toBe(found?.code)
  if (termNames().includes(found?.code ?? '')) expect(explained(`${term}s`)?.code).toBe(found?.code)
}) // biome-ignore format: a list

test('every term says where it comes from, and names codes that can be asked', () => {
  for (const { term, codes } of terms) {
    expect(explained(term)?.lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Meaning', 'Source', 'Evidence']),
    )
    for (const code of codes) expect(explainedCodes(), `${term}: ${code}`).toContain(code)
  }
})

test.each([
  ['osteoporsis', 'osteoporosis'],
  ['t-scor', 'T-score'],
  ['tscor', 'T-score'],
  ['frx', 'FRAX'],
  ['femural neck', 'femoral neck'],
  ['lumber spine', 'lumbar spine'],
  ['meno pause', 'menopause'],
])('%s: did you mean %s?', (asked, meant) => expect(nearestCode(asked, explainedNames())).toBe(meant))

test.each(['lcs', 'xyz', 'q'])('%s is near nothing', (asked) =>
  expect(nearestCode(asked, explainedNames())).toBeNull(),
)
