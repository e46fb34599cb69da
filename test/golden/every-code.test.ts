import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { EXERCISE_PROBLEM_MEANING } from '../../src/render/english/exercise-problems.ts'
import { ENTRY_PROBLEM_MEANING, INPUT_PROBLEM_MEANING } from '../../src/render/english/meanings.ts'
import { OWN_FOOD_PROBLEM_MEANING } from '../../src/render/english/own-food-meanings.ts'
import { SCAN_PROBLEM_MEANING } from '../../src/render/english/scan-meanings.ts'

const cases = join(import.meta.dirname, 'cases')
const page = (code: string) => join(cases, `error-${code}.md`)

/**
 * A line of five million characters is too large for a transcript (test/input/decode.test.ts has it), and which match
 * is less sure than even odds changes with every change of the search.
 */
const WITHOUT_PAGE = ['line-too-long', 'unsure-food']

test.each(
  [
    INPUT_PROBLEM_MEANING,
    OWN_FOOD_PROBLEM_MEANING,
    ENTRY_PROBLEM_MEANING,
    EXERCISE_PROBLEM_MEANING,
    SCAN_PROBLEM_MEANING,
  ]
    .flatMap((meanings) => Object.keys(meanings))
    .filter((code) => !WITHOUT_PAGE.includes(code)),
)('%s has a page that shows it, with its place, the line and carets', (code) => {
  expect(existsSync(page(code)), `a case for ${code}`).toBe(true)
  const text = readFileSync(page(code), 'utf8')
  const place = new RegExp(
    `^error-${code}[a-z-]*\\.(?:yaml|csv):\\d+:\\d+: (error|warning)\\[${code}\\]: .+\n *\\|\n`,
    'm',
  )
  expect(text).toMatch(place)
  expect(text).toMatch(/^ *\| +\^+$/m)
})

// A stack trace's line ends with its place; "at least 96 %" may begin one of ours.
test('no transcript holds what no person should read', () => {
  for (const name of readdirSync(cases).filter((file) => file.endsWith('.md'))) {
    const text = readFileSync(join(cases, name), 'utf8')
    expect(text, name).not.toMatch(/\bNaN\b|\bundefined\b|\[object |Infinity|^ {4}at .*:\d+:\d+\)?$/m)
  }
})
