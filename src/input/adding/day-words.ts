import { MEAL } from './meal-words.ts'

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?'
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const DAY = [
  'today|tonight|this (?:morning|afternoon|evening)|last (?:night|evening)',
  '(?:the )?day before yesterday|yesterday(?: (?:morning|afternoon|evening|night))?',
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven) (?:day|week)s? ago',
  `(?:on|last|this) ${WEEKDAY}`,
  '(?:on )?\\d{4}-\\d\\d-\\d\\d',
  `on (?:the )?\\d{1,2}(?:st|nd|rd|th)? ${MONTH}`,
].join('|')
/** Said of the food and not of the meal: "leftovers from last night", "of yesterday". */
const NOT_OF_FOOD = '(?<!\\b(?:from|of|since) )'

/** What a line says without its days. */
interface WithoutDays {
  readonly days: readonly string[]
  readonly text: string
}

/**
 * The days that a line names before, behind or among its foods, and the rest of it. A weekday alone is one at its end,
 * and in front of a mark or a meal: a Sunday roast is food.
 *
 * @example withoutDays('yesterday breakfast: 2 eggs') // { days: ['yesterday'], text: 'breakfast: 2 eggs' }
 * @example withoutDays('soup from last night') // { days: [], text: 'soup from last night' }
 */
export function withoutDays(line: string): WithoutDays {
  const first = withoutFirst(line)
  const last = withoutLast(first.text)
  const among = withoutAmong(last.text)
  return { days: [...first.days, ...last.days, ...among.days], text: among.text }
}

function withoutFirst(text: string): WithoutDays {
  const beforeMeal = `(${DAY}|${WEEKDAY})(?:['’]s)? (?=${MEAL}\\b)(.*)`
  const alone = `(${DAY}|${WEEKDAY})(?::|,| -)? ?`
  const before = `((?:${DAY})(?=[ :,]| -)|${WEEKDAY}(?=[:,]| -))(?::|,| -)? ?(.*)`
  for (const pattern of [beforeMeal, alone, before]) {
    const [, day, rest = ''] = matched(text, pattern)
    if (day !== undefined) return { days: [day], text: rest.trim() }
  }
  const behindMeal = `((?:for )?(?:my )?${MEAL}),? (${DAY}|${WEEKDAY})(?= ?:| was\\b| [-–—] | \\d| an? )(.*)`
  const [, meal, day, rest = ''] = matched(text, behindMeal)
  return day === undefined ? { days: [], text } : { days: [day], text: `${meal}${rest}` }
}

function withoutLast(text: string): WithoutDays {
  const [, before = '', day] = matched(text, `(.*?\\S),? ${NOT_OF_FOOD}(${DAY}|${WEEKDAY})[.!]?`)
  return day === undefined ? { days: [], text } : { days: [day], text: before }
}

function withoutAmong(text: string): WithoutDays {
  const days: string[] = []
  const rest = text.replace(
    new RegExp(`,? ${NOT_OF_FOOD}(${DAY})(?=[\\s,;.:!]|$)`, 'gi'),
    (_, day: string) => {
      days.push(day)
      return ''
    },
  )
  return { days, text: rest }
}

function matched(text: string, pattern: string): readonly (string | undefined)[] {
  return new RegExp(`^${pattern}$`, 'is').exec(text) ?? []
}
