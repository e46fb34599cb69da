import type { ImpossibleDate } from '../../input/life-dates.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

const WHAT: Readonly<Record<ImpossibleDate['of'], string>> = {
  fracture: 'a broken bone',
  'drug-start': 'the start of the aromatase inhibitor',
  'drug-stop': 'the end of the aromatase inhibitor',
  'medicine-start': 'the start of a medicine',
  scan: 'a bone scan',
}

/** Why a date cannot be, and what to look at. */
export function impossibleDate({ text, of, why, than }: ImpossibleDate): ProblemWords {
  const written = `'${quotable(text)}' for ${WHAT[of]}`
  if (why === 'in-future')
    return {
      message: `${written} lies ahead of today, ${than}`,
      help: 'check the year, or leave the date out',
    }
  if (why === 'before-start')
    return { message: `${written} is before its start, ${than}`, help: 'check both dates' }
  // By an age alone the birth may be of two years.
  const birth =
    than.length === 4 ? `, which by the age given was in ${than} or ${Number(than) + 1}` : `, ${than}`
  return {
    message: `${written} lies before birth${birth}`,
    help: 'check the year, and the age or date of birth',
  }
}
