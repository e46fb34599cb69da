import { type AskFirst, calciumRules } from '../generated/calcium.ts'
import { isNamedIn, isUnreadableName, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/** Why to ask before a calcium supplement; `unreadable`: a name in another script may be any of them. */
export type AskFirstReason = Exclude<AskFirst['why'], 'acid-reducer'> | 'unreadable'

/** What a person's conditions and medicines mean for supplements of calcium; names are as written. */
export interface CalciumCautions {
  /** With these no amount left for a supplement is shown. */
  readonly askFirst: readonly { readonly why: AskFirstReason; readonly name: string }[]
  /** Medicines (or conditions) with which stomach acid is low: the form of calcium matters. */
  readonly acidReducers: readonly string[]
  /** Which of the two lists the profile does not have: unknown is not "none". */
  readonly missing: readonly ('medicines' | 'conditions')[]
}

/**
 * With which conditions and medicines to ask before any calcium supplement.
 *
 * Rule    kidney stones, kidney disease, high calcium, sarcoidosis, hyperparathyroidism, thiazides; either list is held
 *         against all of them, since people write one in the place of the other
 * Source  data/reference/calcium.yaml; domain.md 5.3, 5.4, 5.15
 */
export function calciumCautionsFor(person: Pick<Person, 'medicines' | 'conditions'>): CalciumCautions {
  const askFirst: { why: AskFirstReason; name: string }[] = []
  const acidReducers: string[] = []
  for (const name of new Set([...(person.conditions ?? []), ...(person.medicines ?? [])])) {
    const reasons = reasonsIn(name)
    if (isUnreadableName(name)) askFirst.push({ why: 'unreadable', name })
    for (const why of reasons) {
      if (why === 'acid-reducer') acidReducers.push(name)
      else askFirst.push({ why, name })
    }
  }
  const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
  return { askFirst, acidReducers, missing }
}

/** The rules that a name brings. Names of conditions lie closer: "hypocalcaemia" is two letters from "hypercalcaemia". */
function reasonsIn(name: string): AskFirst['why'][] {
  const written = writtenOf(name)
  return calciumRules.askFirst.flatMap((listed) => {
    const isMedicine = listed.why === 'thiazide' || listed.why === 'acid-reducer'
    return isNamedIn(written, listed, isMedicine ? 2 : 1) ? [listed.why] : []
  })
}
