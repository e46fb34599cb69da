import { expect, test } from 'vitest'
import { exitCode } from '../../src/cli/exit-code.ts'

const none = { ofEntries: 0, other: 0 }
const salty = [{ code: 'sodium-above-limit' }]

test.each([
  ['nothing to say', { errors: none, findings: [], failOn: [], lenient: false }, 0],
  ['a finding that is not named', { errors: none, findings: salty, failOn: ['few-days'], lenient: false }, 0],
  [
    'a finding that is named',
    { errors: none, findings: salty, failOn: ['few-days', 'Sodium-Above-Limit'], lenient: false },
    1,
  ],
  [
    'an entry that was not understood',
    { errors: { ofEntries: 1, other: 0 }, findings: [], failOn: [], lenient: false },
    2,
  ],
  [
    '2 beats 1',
    { errors: { ofEntries: 1, other: 0 }, findings: salty, failOn: ['sodium-above-limit'], lenient: false },
    2,
  ],
  [
    'lenient forgives entries',
    { errors: { ofEntries: 3, other: 0 }, findings: [], failOn: [], lenient: true },
    0,
  ],
  [
    'lenient leaves --fail-on',
    { errors: { ofEntries: 3, other: 0 }, findings: salty, failOn: ['sodium-above-limit'], lenient: true },
    1,
  ],
  [
    'lenient forgives nothing else',
    { errors: { ofEntries: 0, other: 1 }, findings: [], failOn: [], lenient: true },
    2,
  ],
])('%s', (_, run, code) => {
  expect(exitCode(run)).toBe(code)
})
