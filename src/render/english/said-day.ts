import type { WrittenDay } from '../../input/written-day.ts'
import { printable } from '../printable.ts'

type NoDay = Extract<WrittenDay, { trouble: string }>

/** Why an option's day is none, as commander says it of any other value. */
export function badDay(flags: string, text: string, none: NoDay, takesWords: boolean): string {
  return `error: option '${flags}' argument '${printable(text)}' is invalid. ${why(none, takesWords)}`
}

function why(none: NoDay, takesWords: boolean): string {
  switch (none.trouble) {
    case 'two-days':
      return `It could be ${none.days[0]} or ${none.days[1]}: write the one that is meant.`
    case 'no-such-day':
      return 'There is no such date.'
    case 'no-day':
      return 'It names no day: write it as 2026-11-18.'
    case 'two-digit-year':
      return 'Write the year with four digits, as in 2026-11-18.'
    case 'weekday':
      return 'That date is another weekday: write it as 2026-11-18.'
    case 'form':
      return `Write a date as 2026-11-18${takesWords ? ' or 18 Nov, or today, yesterday, or a weekday' : ''}.`
  }
}
