import type { GuessedName } from '../../../nutrition/names-guessed.ts'
import { CONDITION_NAME } from '../names.ts'

/**
 * A sentence or a few for every finding of a topic; several texts where it lists things, a line each. A code without its
 * words does not compile.
 */
export type Words<Finding extends { readonly code: string; readonly args: unknown }> = {
  readonly [Code in Finding['code']]: (
    args: Extract<Finding, { code: Code }>['args'],
  ) => string | readonly string[]
}

/** A sentence with its first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `1 day`, `3 days` */
export function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** Names as written; ids of conditions as words. */
export function list(names: readonly string[]): string {
  return names.map((name) => (Object.hasOwn(CONDITION_NAME, name) ? CONDITION_NAME[name] : name)).join(', ')
}

/** Names of medicines that bring a rule; pieces of a file stand for what could not be read. */
export function because(names: readonly string[], guessed: readonly GuessedName[] = []): string {
  const read = names.filter((name) => !isUnread(name)).map((name) => withGuess(name, guessed))
  return [
    ...(read.length === 0 ? [] : [list(read)]),
    ...(read.length === names.length ? [] : ['medicines or conditions that could not be read']),
  ].join(', and ')
}

/** "warfrin (read as warfarin)" */
function withGuess(name: string, guessed: readonly GuessedName[]): string {
  const as = guessed.find(({ text }) => text === name)?.as
  return as === undefined ? name : `${list([name])} (read as ${as})`
}

/** Whether nothing among the names is more than a piece of a file. */
export function areUnread(names: readonly string[]): boolean {
  return names.every(isUnread)
}

function isUnread(name: string): boolean {
  return /^\s*[[{]/.test(name)
}

/** The first five, "and 3 more". */
export function fewOf(names: readonly string[]): string {
  const rest = names.length - 5
  return rest > 0 ? `${names.slice(0, 5).join('; ')}; and ${rest} more` : names.join('; ')
}
