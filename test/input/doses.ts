import { Trouble } from '../../src/input/problems.ts'
import { readSupplementLine } from '../../src/input/supplement-dose.ts'

/** One supplement line as the program reads it: its doses, and what is wrong with it. */
export function doses(text: string) {
  const trouble = new Trouble()
  const span = { source: { name: 'log.yaml', text }, start: 0, end: text.length }
  const lines = readSupplementLine({ text, span, offset: 0 }, trouble)
  return { lines: lines.map(({ dose }) => dose), problems: trouble.list }
}
