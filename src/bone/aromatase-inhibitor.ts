import { type AromataseInhibitorNames, aromataseInhibitors } from '../generated/aromatase-inhibitors.ts'

/** An aromatase inhibitor that a text names. */
export interface InhibitorNamed {
  readonly drug: AromataseInhibitorNames['drug']
  /** As written, without a dose: `Femara`. */
  readonly word: string
}

/**
 * The first aromatase inhibitor that a text names, by its own name or a brand; null: none. Exact names only: a slip of the
 * keys is left to the person.
 *
 * Source  data/reference/aromatase-inhibitors.yaml (WHO ATC L02BG)
 *
 * @example inhibitorIn('Femara 2.5 mg') // { drug: 'letrozole', word: 'Femara' }
 */
export function inhibitorIn(text: string): InhibitorNamed | null {
  for (const word of text.match(/[a-z]+/gi) ?? []) {
    const found = aromataseInhibitors.find(({ names }) => names.includes(word.toLowerCase()))
    if (found !== undefined) return { drug: found.drug, word }
  }
  return null
}
