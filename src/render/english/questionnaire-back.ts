import { MONTHS } from '../../input/scans/scan-date.ts'
import type { Kept } from '../../questionnaire/said-back.ts'
import type { WhatIsOpen } from '../../questionnaire/unclear.ts'
import { quotable } from './problem-words.ts'

/** What the questionnaire asks back where an answer can be read in more than one way. */
export const SMOKED_BEFORE =
  'Did you smoke before? Someone who has stopped is counted otherwise in some guidelines.'
export const SMOKED_CHOICES = {
  never: 'no, never',
  former: 'yes, formerly',
  unsaid: 'leave it open (Enter)',
} as const

export const ambiguousDate = (text: string) => `${text} can be read in two ways. Which day is meant?`
export const dateChoices = (dmy: string, mdy: string) =>
  ({ dmy: inWords(dmy), mdy: inWords(mdy), again: 'neither, type it again (Enter)' }) as const

export const didYouMean = (written: string, as: string) =>
  `Did you mean ${as}? '${written}' is no name that is known here.`
export const GUESS_CHOICES = {
  yes: 'yes',
  again: 'no, type it again',
  keep: 'keep what I wrote (Enter)',
} as const
export const guessKept = (written: string, as: string) =>
  `'${written}' is kept as you wrote it. Where ${as} would call for care, the reports may take care all the same, and say so.`

/** "3 April 2024", as far as it is known: "April 2024", "2024" */
function inWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const name = MONTHS[Number(month) - 1] ?? ''
  const ofMonth = `${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`.trim()
  return day === '' ? ofMonth : `${Number(day)} ${ofMonth}`
}

/** "26 November 2026" */
export function dayInWords(date: string): string {
  return inWords(date)
}

/** "26 November" */
export function dayAndMonth(date: string): string {
  return inWords(date).replace(/ \d{4}$/, '')
}

/** A date in words, and a figure with its unit. */
export const takenAs = (kept: Kept) => {
  switch (kept.kind) {
    case 'date':
      return `Taken as ${inWords(kept.text)}.${kept.isAlone ? ' The rest of the line is not kept.' : ''}`
    case 'alcohol':
      return `Taken as ${kept.text}, about ${kept.gramsADay} g of alcohol a day. A drink counts as 14 g, a UK unit as 8 g.${PUT_RIGHT}`
    case 'plain':
      return `Taken as ${kept.text}.`
    case 'measure':
      return `Taken as ${kept.text}.${PUT_RIGHT}`
  }
}
const PUT_RIGHT = ' If that is wrong, "<" goes back.'

export const leftOut = (text: string) => `'${quotable(text)}' is left out.`
export const EARLIER_NOT_KEPT = 'Only the one that you take now is kept; an earlier one is not.'

const WHICH: Readonly<Record<WhatIsOpen, (text: string) => string>> = {
  when: (text) => `'${text}': which is it, as far as you know? A year alone will do.`,
  sign: (text) => `Is there a minus sign before ${text} on the report? It is easily left off.`,
  feet: (text) => `'${text}': is it feet and inches?`,
  unit: (text) => `${text} of which unit?`,
  'of-what': (text) => `'${text}' of what? A drink counts as 14 g of alcohol, a UK unit as 8 g.`,
  little: (text) => `'${text}': about how much is that?`,
  came: () => 'Which kind of menopause was it? When it came is not asked.',
  'drug-now': (text) => `'${text}': which of these do you take now?`,
  'is-taken': (text) => `'${text}': do you take it now?`,
}

/** What is asked back where an answer is not certain. */
export const whichIsMeant = (about: WhatIsOpen, text: string) => WHICH[about](quotable(text))

/** The answers to choose among, by keys in their order; the last is for Enter. */
export function offersInEnglish(
  about: WhatIsOpen,
  offers: readonly string[],
): Readonly<Record<string, string>> {
  // The last is the line as it stands, and one before it a part of that.
  const isPart = (i: number) => about === 'is-taken' && i < offers.length - 1
  const labels = offers.map(
    (offer, i) => [`o${i}`, isPart(i) ? `${offer} alone` : offerInEnglish(about, offer)] as const,
  )
  return Object.fromEntries([...labels, ['last', LAST[about] ?? 'none of them, type it again (Enter)']])
}

const LEAVE_OPEN = 'leave it open (Enter)'
const LAST: Readonly<Partial<Record<WhatIsOpen, string>>> = {
  came: LEAVE_OPEN,
  little: LEAVE_OPEN,
  sign: 'type it again (Enter)',
  'drug-now': 'type it again (Enter)',
  'is-taken': 'no: leave all of it out (Enter)',
}

function offerInEnglish(about: WhatIsOpen, offer: string): string {
  if (about === 'when') return inWords(offer)
  if (about === 'sign')
    return offer.startsWith('-') ? `${offer}, below young adults` : `${offer}, above young adults`
  if (about === 'little') return LITTLE[offer] ?? (/^0/.test(offer) ? 'about one drink a month' : offer)
  if (about === 'came') return CAME[offer] ?? offer
  if (about === 'drug-now' && offer === 'none') return 'no aromatase inhibitor now'
  return about === 'is-taken' ? 'yes, keep it as I wrote it' : offer
}

const LITTLE: Readonly<Record<string, string>> = {
  '0': 'none at all',
  '1 drink/week': 'about one drink a week',
}
const CAME: Readonly<Record<string, string>> = {
  natural: 'natural: it came by itself',
  surgical: 'after surgery on both ovaries',
  ovarian_suppression: 'by medicine that stops the ovaries',
}

/** The question again, with the answer that stands; what Enter would do without one is not said. */
export const askedBefore = (ask: string, soFar: string) =>
  `${ask.replace(/ ?Enter: [^;]*(?:; )?/, ' ').trim()} So far: ${quotable(soFar)}. Enter keeps it; "unknown" takes it out.`
export const SO_FAR_CHOICES = [
  { value: '', label: 'keep it (Enter)' },
  { value: 'unknown', label: 'unknown: take it out' },
] as const
export const takenOut = (text: string) => `'${quotable(text)}' is taken out.`
export const stillThere = (text: string) =>
  `So far there is '${quotable(text)}' here. Enter keeps it; "unknown" takes it out.`
