/** What a line says besides its entries. */
export interface Said {
  /** The meal, as a log names it, or the list; null: none is named. */
  readonly to: string | null
  /** "yesterday" and the like; null: no day is named. */
  readonly day: string | null
  /** The rest of it; '' where only the meal is named. */
  readonly text: string
}

const MEAL =
  '(?:(?:second|early|late|light|quick|mid[- ]?morning|mid[- ]?afternoon|morning|afternoon|evening|bedtime) )?(?:breakfast|brunch|lunch|dinner|supper|snacks?|elevenses)'
/** These are foods as well, so that a colon must say that they are meals. */
const WITH_COLON = `${MEAL}|tea|dessert|pudding|(?:mid[- ]?)?(?:morning|afternoon|evening)|other`
const LIST = 'supplements?|vitamins|exercises?'

const DAY =
  'today|tonight|this (?:morning|afternoon|evening)|yesterday(?: (?:morning|afternoon|evening))?|last night'

/**
 * The meal and the day that a line names before or behind its foods, as people say it, and its foods.
 *
 * @example saidIn('Breakfast: 2 eggs, toast') // { to: 'breakfast', day: null, text: '2 eggs, toast' }
 * @example saidIn('I had 2 eggs for breakfast yesterday') // { to: 'breakfast', day: 'yesterday', text: '2 eggs' }
 * @example saidIn('lunch') // { to: 'lunch', day: null, text: '' }
 */
export function saidIn(line: string): Said {
  const before = withoutDay(line.trim())
  const { to, text } = withoutMeal(before.text)
  const behind = withoutDay(text)
  return { to, day: before.day ?? behind.day, text: behind.text.replace(HAD, '') }
}

function withoutDay(text: string): Pick<Said, 'day' | 'text'> {
  const [, first, rest = ''] = matched(text, `(${DAY})(?::|,| -)? (.*)`)
  if (first !== undefined) return { day: first, text: rest.trim() }
  const [, before = '', last] = matched(text, `(.*\\S),? (${DAY})[.!]?`)
  return last === undefined ? { day: null, text } : { day: last, text: before }
}

function withoutMeal(given: string): Pick<Said, 'to' | 'text'> {
  const text = given.replace(HAD, '')
  const named = `(?:${WITH_COLON}|${LIST})(?= ?(?::|\\bwas\\b))|${MEAL}(?= [-–—] )`
  const [, first, rest = ''] = matched(text, `(?:for )?(?:my )?(${named}) ?(?::|was|[-–—])(.*)`)
  if (first !== undefined) return { to: nameOf(first), text: rest.trim() }
  const [, forFirst, forRest = ''] = matched(text, `for (${MEAL}|tea),? (?=(?:i|we) |\\d|an? )(.*)`)
  if (forFirst !== undefined) return { to: nameOf(forFirst), text: forRest }
  const [, before = '', last] = matched(
    text,
    `(.*\\S),? (?:for|at|as|with) (?:my |an? )?(${MEAL})(?:[- ]?time)?[.!]?`,
  )
  if (last !== undefined) return { to: nameOf(last), text: before }
  const [, skipped] = matched(text, `(?:skipped|missed|no) (?:my )?(${MEAL})[.!]?`)
  if (skipped !== undefined) return { to: nameOf(skipped), text: '' }
  const [, alone] = matched(text, `(?:for )?(?:my |an? )?(${MEAL})(?:[- ]?time)?`)
  return alone === undefined ? { to: null, text } : { to: nameOf(alone), text: '' }
}

function matched(text: string, pattern: string): readonly (string | undefined)[] {
  return new RegExp(`^${pattern}$`, 'is').exec(text) ?? []
}

/** As the examples have it: snacks are a list. */
function nameOf(meal: string): string {
  const name = meal
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:early|late|light|quick) /, '')
  if (name === 'snack') return 'snacks'
  if (/^(?:supplement|vitamins)/.test(name)) return 'supplements'
  return name.startsWith('exercise') ? 'exercise' : name
}

const HAD =
  /^(?:(?:i|we)(?:'ve|’ve| have)?(?: just| also)? (?:had|ate|eaten|drank|drunk)|had|ate|drank) (?=\S)/i
