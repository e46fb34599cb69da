import { expect, test } from 'vitest'
import { jointPainSaid, worstJointPain } from '../../src/nutrition/joint-pain-said.ts'
import { run } from '../cli/fake-world.ts'

test.each([
  ['joint pain 6/10', 6],
  ['joint_pain 4 of 10', 4],
  ['aching joints', null],
  ['knee pain 8 out of 10', 8],
])('%s is pain of the joints', (text, score) => {
  expect(jointPainSaid(text)).toEqual({ text, score })
})

test('the worst counts, and other pain does not', () => {
  expect(worstJointPain(['joint pain 3/10', 'joint pain 5/10', 'jaw pain 9/10'])).toBe(5)
  expect(jointPainSaid('headache 9/10')).toBeNull()
})

// domain.md 8.1: from 4 of 10 on.
test('a logged joint pain of 6/10 brings the line on joint pain and its key', async () => {
  const log = 'profile: {sex: female, medicines: [anastrozole]}\n2026-11-18:\n  lunch: [1 apple]\n  symptoms: [joint pain 6/10]\n'
  const { stdout } = await run(['intake', 'log.yaml'], { files: { 'log.yaml': log } })
  expect(stdout).toContain('[joint-pain]')
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('is read as `joint_pain: 6`')
  expect(stdout).not.toContain('does not know')
}, 30_000) // biome-ignore format: a log
