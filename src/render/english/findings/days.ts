import type { DayFinding } from '../../../nutrition/findings/days.ts'
import type { AgeGroup } from '../../../nutrition/person.ts'
import { INCOMPLETE_REASON, NUTRIENT_NAME } from '../names.ts'
import { capital, count, fewOf, type Words } from './words.ts'

export const daysWords: Words<DayFinding> = {
  'no-counted-day': (args) => {
    return args.loggedDays === 0
      ? 'No day is logged, so there are no means and no gaps.'
      : `No logged day counts (${args.loggedDays} left out), so there are no means and no gaps.`
  },
  'one-day-tells-little': () => {
    return 'One day tells little about what you usually eat. Three days or more say more; a week says much more.'
  },
  'few-days': (args) => {
    return `${count(args.days, 'day')} say little about what you usually eat. Log three or more.`
  },
  'day-looks-incomplete': ({ days }) => {
    const which = days.map(({ date, foods }) => `${date} (${count(foods, 'food')})`)
    return (
      `So few foods that the day may not be whole, yet it counts as one: ${fewOf(which)}. Means may be too low. If that was ` +
      'not all, write `complete: no` under its date, and it is left out of the means; if it was all, `complete: yes`.'
    )
  },
  'days-left-out': (args) => {
    const { days } = args
    const which = days.map(({ date, reason }) => `${date} (${INCOMPLETE_REASON[reason]})`)
    return `Shown, but left out of means and gaps: ${fewOf(which)}.`
  },
  'weight-not-recorded': ({ nutrients }) => {
    const names = nutrients.map((nutrient) => NUTRIENT_NAME[nutrient]).join(', ')
    return `${capital(names)}: the target depends on body weight, which is not recorded.`
  },
  'person-assumed': (args) => {
    const { assumed, sex, ageGroup } = args
    return (
      `The profile does not say your ${assumed.join(' or ')}; the targets are those of a ` +
      `${sex === 'F' ? 'woman' : 'man'} ${AGES[ageGroup]}.`
    )
  },
}

const AGES: Readonly<Record<AgeGroup, string>> = {
  '19-30': 'of 19-30',
  '31-50': 'of 31-50',
  '51-70': 'of 51-70',
  '>70': 'over 70',
}
