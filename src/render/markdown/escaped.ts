import { printable } from '../printable.ts'

/** Text that may hold the user's own words, so that none of it is taken for markup. */
export function escaped(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]<>|#~]/g, '\\$&')
}
