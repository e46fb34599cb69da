import type { Problem } from '../diagnostics/problem.ts'
import type { Span } from '../diagnostics/source.ts'
import type { Entry } from '../food/entry.ts'
import type { FoodTable } from '../food/table.ts'
import { type EntryProblem, foodsIn, type Understanding, type Understood } from '../food/understood.ts'
import type { InputProblem } from '../input/problems.ts'
import { LONGEST_ENTRY } from '../input/read-entry.ts'
import { type TableInfo, tableInfo } from './food-list.ts'

/** A phrase as given; `at` is where it stands, null on the command line. */
export interface Phrase {
  readonly text: string
  readonly at: Span | null
}

/** What one phrase is understood as. */
export type FoodMatch = {
  readonly text: string
  /** The whole phrase, of which this is a further food; null: the first or the only one. */
  readonly of: string | null
} & (
  | { readonly understood: Understood; readonly problem: null }
  | { readonly understood: null; readonly problem: Problem<EntryProblem | InputProblem> }
)

export interface FoodMatchView {
  readonly version: string
  readonly foodTable: TableInfo
  readonly matches: readonly FoodMatch[]
  /** How many other foods are listed for each. */
  readonly others: number
}

type Understand = (entry: Entry) => Understanding

/**
 * Each phrase as a food and grams, or why it is none; in the order given, just as `intake` would have it. A phrase of two
 * foods has a match for each.
 */
export function foodMatches(phrases: readonly Phrase[], understand: Understand): readonly FoodMatch[] {
  return phrases.flatMap((phrase) => matchesOf(phrase, understand))
}

/** Matches with what the output says beside them. */
export function foodMatchView(
  table: FoodTable,
  matches: readonly FoodMatch[],
  { others, version }: { readonly others: number; readonly version: string },
): FoodMatchView {
  return { version, foodTable: tableInfo(table), matches, others }
}

function matchesOf({ text, at }: Phrase, understand: Understand): FoodMatch[] {
  if (text.length > LONGEST_ENTRY) {
    const args = { length: text.length, limit: LONGEST_ENTRY }
    return [
      {
        text,
        of: null,
        understood: null,
        problem: { what: { code: 'entry-too-long', level: 'error', args }, at },
      },
    ]
  }
  const understanding = understand({ food: text, amount: null, id: null })
  if (understanding.ok)
    return foodsIn(understanding.value).map((understood, i) => ({
      text: i === 0 ? text : understood.text,
      of: i === 0 ? null : text,
      understood,
      problem: null,
    }))
  const { problem, start, end } = understanding
  const place = at === null ? null : { ...at, start: at.start + start, end: at.start + end }
  return [{ text, of: null, understood: null, problem: { what: problem, at: place } }]
}
