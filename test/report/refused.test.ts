import { expect, test } from 'vitest'
import { commandProblem } from '../../src/render/english/command-problems.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../../src/render/english/fixed.ts'
import { refused } from '../../src/report/refused.ts'

const said = (refusal: Parameters<typeof refused>[0], ...symptoms: string[]) =>
  commandProblem(refused(refusal, symptoms).what)

test('who gets no figures is told to call all the same (domain.md 8.2)', () => {
  const { message, help } = said('under-19', 'sudden back pain since Tuesday, legs feel numb', 'chest_pain')
  expect(message).toMatch(/^Weakness of an arm or a leg .*: call emergency services or your team now\./)
  expect(message).toContain('Chest pain (logged as "chest_pain"): call emergency services')
  expect(message).toContain('New severe back pain (logged as "sudden back pain since Tuesday')
  expect(message).toMatch(/No figures are given: .* Ask your team\.$/)
  expect(help).toContain(WHEN_TO_CALL)
  expect(help).toContain(SAFETY_LINE)
})

test('pregnancy is said once, by the refusal', () => {
  expect(said('pregnant', 'pregnant').message).toMatch(
    /^No figures are given: anastrozole is contraindicated/,
  )
})
