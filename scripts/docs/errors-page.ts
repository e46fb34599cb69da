import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ADD_PROBLEM_MEANING } from '../../src/render/english/add-words.ts'
import { BONE_FINDING_MEANING } from '../../src/render/english/bone-meanings.ts'
import { EXERCISE_PROBLEM_MEANING } from '../../src/render/english/exercise-problems.ts'
import { exerciseExplanations } from '../../src/render/english/explain/exercise.ts'
import { planExplanations } from '../../src/render/english/explain/plan.ts'
import { nutritionExplanations } from '../../src/render/english/explanations-nutrition.ts'
import {
  COMMAND_PROBLEM_MEANING,
  ENTRY_PROBLEM_MEANING,
  INPUT_PROBLEM_MEANING,
} from '../../src/render/english/meanings.ts'
import { OWN_FOOD_PROBLEM_MEANING } from '../../src/render/english/own-food-meanings.ts'
import { PIN_PROBLEM_MEANING } from '../../src/render/english/pin-words.ts'
import { REPORT_FILE_PROBLEM_MEANING } from '../../src/render/english/report-file-words.ts'
import { SCAN_PROBLEM_MEANING } from '../../src/render/english/scan-meanings.ts'

const cases = join(import.meta.dirname, '../../test/golden/cases')

/** docs/errors.md: every code with its meaning, and what the program really says for the smallest bad input. */
export function errorsPage(): string {
  return [
    '# What bonecheck says',
    'Made from the program and its golden transcripts; `npm run docs` rewrites it.',
    section('The command line and files', COMMAND_PROBLEM_MEANING),
    section('How a log or profile is written', INPUT_PROBLEM_MEANING),
    section('Own foods and recipes', OWN_FOOD_PROBLEM_MEANING),
    section('Entries of a log', ENTRY_PROBLEM_MEANING),
    section('Exercise in a log', EXERCISE_PROBLEM_MEANING),
    section('Adding to a log', ADD_PROBLEM_MEANING),
    section('Pinning a log', PIN_PROBLEM_MEANING),
    section('Explaining a report', REPORT_FILE_PROBLEM_MEANING),
    section('How scans are written', SCAN_PROBLEM_MEANING),
    section('Findings of `bonecheck intake`', meaningsOf(nutritionExplanations())),
    section('Findings of `bonecheck plan`', meaningsOf(planExplanations())),
    section('Findings of `bonecheck dexa`', BONE_FINDING_MEANING),
    section('Findings of `bonecheck exercise`', meaningsOf(exerciseExplanations())),
    '',
  ].join('\n\n')
}

function section(title: string, meanings: Readonly<Record<string, string>>): string {
  const parts = Object.entries(meanings).map(([code, meaning]) =>
    [`### ${code}`, meaning, example(code)].filter((part) => part !== null).join('\n\n'),
  )
  return [`## ${title}`, ...parts].join('\n\n')
}

function meaningsOf(explanations: Readonly<Record<string, { readonly meaning: string }>>) {
  return Object.fromEntries(Object.entries(explanations).map(([code, { meaning }]) => [code, meaning]))
}

/** The stderr block of the transcript that is named after the code; null where there is none. */
function example(code: string): string | null {
  const path = join(cases, `error-${code}.md`)
  if (!existsSync(path)) return null
  return /\nstderr\n(```\n[\s\S]*?\n```)/.exec(readFileSync(path, 'utf8'))?.[1] ?? null
}
