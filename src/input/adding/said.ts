import { withoutDays } from './day-words.ts'
import { withoutIHad } from './i-had.ts'
import { isSameMeal, MEAL, NAMED, nameOf } from './meal-words.ts'

/** What a line, or a part of it that a meal begins, says besides its entries. */
export interface Said {
  /** The meal, as a log names it, or the list; null: none is named. */
  readonly to: string | null
  /** Another meal that is named among the foods; null: there is none. */
  readonly alsoTo: string | null
  /** "yesterday" and the like. */
  readonly days: readonly string[]
  /** The rest of it; '' where only the meal is named. */
  readonly text: string
}

/**
 * The meals and the days that a line names before, behind or among its foods, as people say it, and its foods: a part for
 * each meal or list that begins one.
 *
 * @example saidIn('Breakfast: 2 eggs, toast') // [{ to: 'breakfast', alsoTo: null, days: [], text: '2 eggs, toast' }]
 * @example saidIn('lunch') // [{ to: 'lunch', alsoTo: null, days: [], text: '' }]
 * @example saidIn('2 eggs for lunch today') // [{ to: 'lunch', alsoTo: null, days: ['today'], text: '2 eggs' }]
 */
export function saidIn(line: string): readonly Said[] {
  const { days, text } = withoutDays(withoutIHad(line.trim()))
  return partsOf(text).map((part, i) => {
    const { to, text: rest } = withoutMeal(part)
    const { days: more, text: foods } = withoutDays(rest)
    const { alsoTo, text: only } = withoutMealsAmong(withoutIHad(foods), to)
    return {
      to: to ?? (alsoTo.length === 1 ? (alsoTo[0] ?? null) : null),
      alsoTo: to === null && alsoTo.length === 1 ? null : (alsoTo.at(-1) ?? null),
      days: [...(i === 0 ? days : []), ...more],
      text: only,
    }
  })
}

/** Each begins where a meal or list is named behind a mark; the first one may name none. */
function partsOf(text: string): readonly string[] {
  const begins = new RegExp(
    `(?:\\s*[,;\\n&+]|\\.(?=\\s))\\s*(?:(?:and|then|also),? )?(?=(?:(?:for )?(?:my )?(?:${NAMED}))|for (?:${MEAL}),? (?:(?:i|we) |\\d|an? ))`,
    'i',
  )
  return text.split(begins).filter((part, i) => i === 0 || part !== '')
}

function withoutMeal(given: string): Pick<Said, 'to' | 'text'> {
  const text = withoutIHad(given)
  const [, first, rest = ''] = matched(
    text,
    `(?:for )?(?:my )?(${NAMED}) ?(?::|was\\b|[-–—](?= )|(?=\\d|an? ))(.*)`,
  )
  if (first !== undefined) return { to: nameOf(first), text: rest.trim() }
  const [, forFirst, forRest = ''] = matched(text, `for (${MEAL}|tea),? (?=(?:i|we) |\\d|an? )(.*)`)
  if (forFirst !== undefined) return { to: nameOf(forFirst), text: forRest }
  const [, before = '', last] = matched(text, `(.*\\S)${AS_MEAL}[.!]?`)
  if (last !== undefined) return { to: nameOf(last), text: before }
  const [, skipped] = matched(text, `(?:skipped|missed|no) (?:my )?(${MEAL})[.!]?`)
  if (skipped !== undefined) return { to: nameOf(skipped), text: '' }
  const [, alone] = matched(text, `(?:for )?(?:my |an? )?(${MEAL})(?:[- ]?time)?`)
  return alone === undefined ? { to: null, text } : { to: nameOf(alone), text: '' }
}

const AS_MEAL = `,? (?:for|at|as|with) (?:my |an? )?(${MEAL})(?:[- ]?time)?`

/** "For breakfast" and "lunch:" in the midst of the foods: the meals that are not `to`, and the rest. */
function withoutMealsAmong(text: string, to: string | null) {
  const names: string[] = []
  const among = `${AS_MEAL}(?=\\s*(?:[,;.&+]|$)|\\s(?:and|then|plus|with|i|we|an?)\\s|\\s\\d)|(?<!\\btv)\\s(breakfast|brunch|lunch|dinner|supper)(?= ?:)`
  const rest = text.replace(new RegExp(among, 'gi'), (_, behind?: string, before?: string) => {
    names.push(nameOf(behind ?? before ?? ''))
    return ''
  })
  const others = names.filter((name) => to === null || !isSameMeal(name, to))
  return { alsoTo: [...new Set(others)], text: rest }
}

function matched(text: string, pattern: string): readonly (string | undefined)[] {
  return new RegExp(`^${pattern}$`, 'is').exec(text) ?? []
}
