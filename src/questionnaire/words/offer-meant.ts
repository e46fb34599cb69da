import type { WhatIsOpen } from '../unclear.ts'
import { NONE, plainYesNo } from '../yes-no-words.ts'

/** Words that choose among offers, besides their own. */
const WORDS: Readonly<Partial<Record<WhatIsOpen, readonly (readonly [RegExp, RegExp])[]>>> = {
  unit: [
    [/^(?:in )?(?:kg|kgs|kilos?|kilograms?)$/i, /kg$/],
    [/^(?:in )?(?:lbs?|pounds?)$/i, /lb$/],
  ],
  'of-what': [
    [/^(?:of )?(?:drinks?|glass(?:es)?(?: of wine)?|wines?|beers?|glasses)$/i, /drink/],
    [/^(?:of )?(?:uk )?units?$/i, /unit/],
  ],
  sign: [
    [/^(?:minus|negative|below|-)$/i, /^-/],
    [/^(?:plus|positive|above|\+)$/i, /^\+/],
  ],
  'drug-now': [[/^(?:none|neither|no|not now|none of (?:them|these))$/i, /^none$/]],
}

/** Which offer a text chooses in words of its own; null: none that is certain. */
export function offerMeant(about: WhatIsOpen, text: string, offers: readonly string[]): string | null {
  const typed = text.trim().replace(/[.!]$/, '')
  const [, offered] = WORDS[about]?.find(([words]) => words.test(typed)) ?? []
  if (offered !== undefined) return offers.find((offer) => offered.test(offer)) ?? null
  // "Is there a minus sign?", "Is it feet and inches?"
  if ((about === 'sign' || about === 'feet') && plainYesNo(typed) === 'yes') return offers[0] ?? null
  if (about === 'sign' && plainYesNo(typed) === 'no') return offers[1] ?? null
  if (about === 'drug-now' && plainYesNo(typed) === 'yes')
    return offers.length === 2 ? (offers[0] ?? null) : null
  return about === 'little' && NONE.test(typed) ? (offers[0] ?? null) : null
}
