import { terms } from '../../../generated/terms.ts'
import { type Explained, PROVENANCE } from './explained.ts'

/** The words of the reports that are explained, in their order. */
export function termNames(): readonly string[] {
  return terms.map(({ term }) => term)
}

/** What a word of the reports means; null: it is none. Capitals, spaces, hyphens and a plural s do not matter. */
export function termCalled(asked: string): Explained | null {
  const name = asked.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const found = terms.find(({ names }) => names.some((one) => one === name || `${one}s` === name))
  if (found === undefined) return null
  const { term, says, here, codes, evidence, source } = found
  return {
    code: term,
    lines: [
      { label: 'Meaning', text: says },
      { label: 'In reports', text: here },
      ...(codes.length === 0 ? [] : [{ label: 'Codes', text: codes.join(', ') }]),
      { label: 'Evidence', text: PROVENANCE[evidence] },
      { label: 'Source', text: source },
    ],
  }
}
