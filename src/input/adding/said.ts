/** What a line says besides its entries. */
export interface Said {
  /** The meal, as a log names it, or the list; null: none is named. */
  readonly to: string | null
  /** The rest of it; '' where only the meal is named. */
  readonly text: string
}

const MEAL =
  '(?:(?:second|early|late|mid[- ]?morning|mid[- ]?afternoon|morning|afternoon|evening|bedtime) )?(?:breakfast|brunch|lunch|dinner|supper|snacks?|elevenses)'
/** These are foods as well, so that a colon must say that they are meals. */
const WITH_COLON = `${MEAL}|tea|dessert|pudding|(?:mid[- ]?)?(?:morning|afternoon|evening)|other`
const LIST = 'supplements?|vitamins|exercises?'

/**
 * The meal that a line names before or behind its foods, as people say it, and its foods.
 *
 * @example saidIn('Breakfast: 2 eggs, toast') // { to: 'breakfast', text: '2 eggs, toast' }
 * @example saidIn('I had 2 eggs for breakfast') // { to: 'breakfast', text: '2 eggs' }
 * @example saidIn('lunch') // { to: 'lunch', text: '' }
 */
export function saidIn(line: string): Said {
  const text = line.trim()
  const named = `(?:${WITH_COLON}|${LIST})(?= ?(?::|\\bwas\\b))|${MEAL}(?= [-–—] )`
  const [, first, rest = ''] = matched(text, `(?:for )?(?:my )?(${named}) ?(?::|was|[-–—])(.*)`)
  if (first !== undefined) return { to: nameOf(first), text: eaten(rest) }
  const [, forFirst, forRest = ''] = matched(text, `for (${MEAL}|tea),? (?=(?:i|we) |\\d|an? )(.*)`)
  if (forFirst !== undefined) return { to: nameOf(forFirst), text: eaten(forRest) }
  const [, before = '', last] = matched(text, `(.*\\S),? (?:for|at) (?:my )?(${MEAL})[.!]?`)
  if (last !== undefined) return { to: nameOf(last), text: eaten(before) }
  const [, alone] = matched(text, `(${MEAL})`)
  return alone === undefined ? { to: null, text: eaten(text) } : { to: nameOf(alone), text: '' }
}

function matched(text: string, pattern: string): readonly (string | undefined)[] {
  return new RegExp(`^${pattern}$`, 'is').exec(text) ?? []
}

/** As the examples have it: snacks are a list. */
function nameOf(meal: string): string {
  const name = meal.toLowerCase().replace(/\s+/g, ' ')
  if (name === 'snack') return 'snacks'
  if (/^(?:supplement|vitamins)/.test(name)) return 'supplements'
  return name.startsWith('exercise') ? 'exercise' : name
}

const HAD =
  /^(?:(?:i|we)(?:'ve|’ve| have)?(?: just| also)? (?:had|ate|eaten|drank|drunk)|had|ate|drank) (?=\S)/i

function eaten(text: string): string {
  return text.trim().replace(HAD, '')
}
