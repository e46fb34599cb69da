import { medicineRules, type Named } from '../generated/medicine-rules.ts'
import { gapRules } from '../generated/medicines.ts'
import { medicinesOf, unknownWords } from './medicine-rules.ts'
import { isNamedIn, slipsOf, type Written, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/** A name that was read as another, because it is a slip of the keys away from it. */
export interface GuessedName {
  /** As written. */
  readonly text: string
  /** As listed: small letters, without spaces. */
  readonly as: string
}

/**
 * The medicines and conditions of a person that were read by a guess at their spelling.
 *
 * Rule    no name of any list stands in the text, and a word of it is up to two slips from one of a medicine, or one from
 *         one of a condition, as in gap-rules.ts; the nearest counts
 *
 * @example namesGuessed(personWith({ medicines: ['warfrin'] })) // [{ text: 'warfrin', as: 'warfarin' }]
 */
export function namesGuessed(person: Person): GuessedName[] {
  const texts = [...new Set([...medicinesOf(person), ...(person.conditions ?? [])])]
  return texts.flatMap((text) => {
    const written = writtenOf(text)
    const words = unknownWords(written)
    if (words.length === 0 || isKnown(written)) return []
    const as =
      nameMeant(words, [...gapRules.medicines, ...medicineRules.medicines], 2, written.words) ??
      nameMeant(words, [...gapRules.conditions, ...medicineRules.conditions], 1, written.words)
    return as === null ? [] : [{ text, as }]
  })
}

function isKnown(written: Written): boolean {
  const { medicines, conditions, minerals, k2, askAbout, others } = medicineRules
  const lists = [...gapRules.medicines, ...gapRules.conditions, ...medicines, ...conditions, ...minerals]
  return [...lists, k2, askAbout, others].some((listed) => isNamedIn(written, listed, 0))
}

function nameMeant(
  words: readonly string[],
  lists: readonly Pick<Named, 'names'>[],
  mostSlips: number,
  alone: readonly string[],
): string | null {
  for (let slips = 1; slips <= mostSlips; slips += 1)
    for (const { names } of lists) {
      const found = names.find((name) => slipsOf(words, { names: [name] }, slips, alone).length > 0)
      if (found !== undefined) return found
    }
  return null
}
