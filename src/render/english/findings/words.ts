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
export function because(names: readonly string[]): string {
  const unread = names.filter((name) => /^\s*[[{]/.test(name))
  const read = names.filter((name) => !unread.includes(name))
  return [
    ...(read.length === 0 ? [] : [list(read)]),
    ...(unread.length === 0 ? [] : [`what could not be read and may be any medicine (${unread.join(', ')})`]),
  ].join(', and ')
}

/** The first five, "and 3 more". */
export function fewOf(names: readonly string[]): string {
  const rest = names.length - 5
  return rest > 0 ? `${names.slice(0, 5).join('; ')}; and ${rest} more` : names.join('; ')
}
