import type { Coded } from '../diagnostics/code.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Span } from '../diagnostics/source.ts'
import type { Nutrient, NutrientUnit } from '../nutrition/nutrients.ts'
import type { ImpossibleDate } from './life-dates.ts'

/** What can be wrong with how a file is written, before anything in it is looked at. */
type FileProblem =
  | Coded<'not-utf8', 'error', { line: number }>
  | Coded<'binary-file', 'error', { line: number }>
  | Coded<'line-too-long', 'error', { line: number; length: number; limit: number }>
  | Coded<'empty-file', 'error', { expected: 'log' | 'profile' | 'own-foods' }>
  | Coded<'yaml-tab', 'error', object>
  | Coded<'yaml-too-deep', 'error', object>
  | Coded<'yaml-syntax', 'error', { about: SyntaxFault }>
  | Coded<'too-many-entries', 'error', { limit: number }>

/** Why a text is no date; a `no-part-of-date` would do with its year alone. */
export type NoDate = 'form' | 'no-such-day' | 'inside-a-day' | 'no-part-of-date'

/** What can be wrong with the shape of a log or profile. */
type ShapeProblem =
  | Coded<'not-a-map', 'error', { found: Shape; expected: Expected }>
  | Coded<'unknown-key', 'error', { key: string; suggestion: string | null; known: readonly string[] }>
  | Coded<'profile-as-log', 'error', { name: string }>
  | Coded<'duplicate-key', 'error', { key: string; first: Span }>
  | Coded<'bad-date', 'error', { text: string; why: NoDate; suggestion: string | null }>
  | Coded<'two-profiles', 'error', { first: Span }>
  | Coded<'duplicate-date', 'error', { date: string; first: Span }>
  | Coded<'unlikely-date', 'warning', { date: string }>
  | Coded<'not-a-list', 'error', { key: string; found: Shape }>
  | Coded<'nested-list', 'error', object>
  | Coded<'empty-item', 'error', object>
  | Coded<'bare-number', 'error', { number: string; next: string | null }>
  | Coded<'split-at-comma', 'error', { left: string; right: string }>
  | Coded<'entry-too-long', 'error', { length: number; limit: number }>
  | Coded<'entry-is-map', 'error', { key: string; value: string | null }>
  | Coded<'entry-without-food', 'error', object>
  | Coded<'not-a-text', 'error', { key: string; found: Shape }>
  | Coded<'bad-yes-no', 'error', { key: string; text: string; allowed: readonly string[] }>

/** What can be wrong with a supplement line. */
type SupplementProblem =
  | Coded<'supplement-without-amount', 'error', { name: string }>
  | Coded<
      'salt-or-element',
      'error',
      { name: string; amount: number; unit: string; element: Nutrient; elementalAmount: number | null }
    >
  | Coded<'salt-share-unknown', 'error', { name: string; element: Nutrient }>
  | Coded<'iu-not-for', 'error', { name: string }>
  | Coded<'supplement-unit', 'error', { unit: string; name: string }>
  | Coded<'supplement-words', 'error', { words: string }>
  /** A count in a line of several nutrients that does not say of which. */
  | Coded<'supplement-count', 'error', { words: string }>
  | Coded<
      'supplement-amount',
      'error',
      { text: string; why: 'ambiguous-comma' | 'zero' | 'negative' | 'huge'; nutrient: Nutrient | null }
    >

/** What can be wrong with a field of a profile. */
type ProfileProblem =
  | Coded<
      'bad-choice',
      'error',
      { key: string; text: string; suggestion: string | null; known: readonly string[] }
    >
  | Coded<'bad-measure', 'error', { key: string; text: string; example: string }>
  | Coded<'out-of-range', 'error', { key: string; text: string; from: string; to: string }>
  | Coded<'age-and-birth-date', 'error', object>
  | Coded<'impossible-date', 'error', ImpossibleDate>
  | Coded<
      'inhibitor-contradicted',
      'warning',
      {
        why: 'none' | 'another' | 'stopped' | 'two'
        /** By `aromatase_inhibitor`; of two among the medicines, the first. */
        said: string
        listed: string
        /** By which the reports go. */
        used: string
      }
    >
  | Coded<'target-named-twice', 'error', { target: string }>

/** What can be wrong with an own food or recipe. */
export type OwnFoodProblem =
  | Coded<'own-name', 'error', object>
  | Coded<'own-food-without-label', 'error', object>
  | Coded<'own-food-two-labels', 'error', { first: string; second: string }>
  | Coded<'own-serving', 'error', object>
  | Coded<'recipe-without-ingredients', 'error', object>
  | Coded<'label-daily-value', 'error', { key: string; text: string }>
  | Coded<'label-unit', 'error', { key: string; text: string; unit: string }>
  | Coded<
      'label-amount',
      'error',
      { key: string; text: string; why: 'ambiguous-comma' | 'negative' | 'not-understood' }
    >
  | Coded<'label-disagrees', 'error', { nutrient: Nutrient; first: string; other: string }>
  | Coded<'label-implausible', 'error', Implausible>
  | Coded<'label-energy', 'warning', { kcal: number; expected: number }>

/** Why a label cannot be true. Amounts per 100 g or ml, but of `weight` per whatever the label is for. */
type Implausible =
  | { what: 'most'; key: string; amount: number; limit: number; unit: NutrientUnit; per: 'g' | 'ml' }
  | { what: 'part'; key: string; whole: string }
  | { what: 'weight'; grams: number; limit: number }

/** Everything that reading a log, a profile or own foods can find wrong. */
export type InputProblem = WrittenProblem | OwnFoodProblem

/** Those of how a file is written, whatever it holds. */
export type WrittenProblem = FileProblem | ShapeProblem | SupplementProblem | ProfileProblem

/** What is due where a map is. */
export type Expected =
  | 'log'
  | 'profile'
  | 'days'
  | 'own-foods'
  | 'foods'
  | 'recipes'
  | 'own-food'
  | 'recipe'
  | 'label'

/** What of YAML's syntax a place goes against. */
export type SyntaxFault =
  | 'quote'
  | 'bracket'
  | 'indent'
  | 'colon'
  | 'alias'
  | 'first-character'
  | 'tag'
  | 'second-document'
  | 'other'

/** What stands in a place, in the words of the file format. */
export type Shape = 'text' | 'list' | 'map' | 'nothing'

export type InputProblems = readonly Problem<InputProblem>[]

/** Behind a fault of the syntax, what is read may not be what was meant, and what was meant may be missing. */
export function isBroken(code: string): boolean {
  return /^(?:yaml-syntax|yaml-tab|yaml-too-deep|too-many-entries)$/.test(code)
}

/** Problems of one reading, in the order in which they are found. */
export class Trouble {
  readonly list: Problem<InputProblem>[] = []
  /** How many of them are errors. */
  errors = 0
  /** Up to this offset the text is what its writer meant; behind it, the parser guesses. */
  soundUpTo = Number.POSITIVE_INFINITY

  add(what: InputProblem, at: Span | null): void {
    // Behind a fault of the syntax, everything else is most often only its consequence.
    if (at !== null && at.start >= this.soundUpTo) return
    this.list.push({ what, at })
    if (what.level === 'error') this.errors += 1
  }

  /** Offsets at which the syntax is not as it should be. */
  readonly faults: number[] = []

  /** Something is wrong with the syntax from `start` to `end`. */
  hasFaultWithin({ start, end }: { readonly start: number; readonly end: number }): boolean {
    return this.faults.some((offset) => offset >= start && offset <= end)
  }

  /** In the order of places, those of the whole file first. */
  inOrder(): Problem<InputProblem>[] {
    return this.list.sort((a, b) => (a.at?.start ?? -1) - (b.at?.start ?? -1))
  }

  /** The syntax is broken at this offset. */
  doubtFrom(offset: number): void {
    this.soundUpTo = Math.min(this.soundUpTo, offset)
  }
}
