import { MONTHS } from '../../input/scans/scan-date.ts'

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

/** "26 November" */
export function dayAndMonth(date: string): string {
  return inWords(date).replace(/ \d{4}$/, '')
}

export const takenAs = (date: string) => `Taken as ${inWords(date)}.`
