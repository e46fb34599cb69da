import type { InputProblem, NoDate } from '../../input/problems.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

type BadDate = Extract<InputProblem, { code: 'bad-date' }>['args']

const BAD_DATE: Readonly<Record<NoDate, readonly [(text: string) => string, string]>> = {
  form: [(text) => `'${text}' is not a date of the form 2026-11-18`, 'write year, month and day: 2026-11-18'],
  'no-part-of-date': [
    (text) => `'${text}' is no year, month or day that I can read`,
    'write 2024, 2024-05 or 2024-05-18',
  ],
  'no-such-day': [(text) => `there is no day ${text}`, 'check the month, and how many days it has'],
  'inside-a-day': [
    (text) => `the date ${text} stands inside another day`,
    'all dates start in the same column',
  ],
}

/** Why a text is no date, and what may have been meant. */
export function badDate({ why, text, suggestion }: BadDate): ProblemWords {
  const [message, help] = BAD_DATE[why]
  return {
    message: message(quotable(text)),
    help: suggestion === null ? help : `did you mean ${suggestion}?`,
  }
}
