import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Coded } from '../../diagnostics/code.ts'
import type { Item } from './written.ts'

/** Parts of a day that are lists and no meals, in the order in which they are added. */
export const LISTS = ['supplements', 'exercise', 'symptoms', 'notes'] as const
/** The name of one of them. */
export type ListKey = (typeof LISTS)[number]

/** Whether what is added goes into such a list and into no meal. */
export function isListKey(name: string): name is ListKey {
  return LISTS.some((key) => key === name)
}

/** What is to be written into a log, for one day. Texts are entries as a person writes them, each a line of its own. */
export interface Addition {
  readonly date: PlainDate
  /** null: of no meal in particular. A day that is a plain list takes only these. */
  readonly meal: string | null
  readonly entries: readonly Item[]
  /** In place of a meal. */
  readonly list?: ListKey
}

/** The meal of what is added to a day of meals without naming one. */
export const NO_MEAL = 'other'

/** Why nothing is added; the log stays as it is. */
export type WhyNotAdded =
  /** YAML finds a fault in the log. */
  | 'syntax'
  /** The file is many JSON values, one a line. */
  | 'json'
  /** The file is neither a list nor days. */
  | 'not-a-log'
  /** The file is one list, which is today's, and another day is meant. */
  | 'one-list'
  /** The day is a plain list, which has no meals, and cannot come under a name. */
  | 'day-is-list'
  /** The day or the meal is one text or a long entry, and not a list. */
  | 'not-a-list'
  /** The day or the meal stands for another one. */
  | 'alias'
  /** An alias elsewhere repeats it, so that another day would change as well. */
  | 'shared'
  /** Part of the day comes from another by a merge key, and a list of its own could replace it. */
  | 'merged'
  /** The date or the meal stands there twice. */
  | 'twice'
  /** "none", where something is listed already. */
  | 'none-among'
  /** Another meal is named too. */
  | 'two-meals'
  /** Another day is named too. */
  | 'two-days'
  /** What is said of the day could be several, or none. */
  | 'which-day'
  /** Nearly the name of a usual meal. */
  | 'meal-slip'
  /** Not to be used as the name of a meal. */
  | 'meal-name'
  /** Written in a way that is not added to. */
  | 'layout'

/** `key` is the date or the meal that it is about. */
export type AddProblem = Coded<'not-added', 'error', { why: WhyNotAdded; key: string }>

/** Entries of one line, parted by commas or semicolons; a comma between two digits is a decimal one ("1,5 dl"). */
export function splitEntries(text: string): readonly string[] {
  const entries = text.split(/(?:(?<!\d),|,(?!\d)|;|\n)(?![^()]*\))/).map((entry) => entry.trim())
  // A comma at the end parts nothing.
  return entries.length > 1 && entries.at(-1) === '' ? entries.slice(0, -1) : entries
}
