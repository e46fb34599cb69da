import { withFigures } from './figures.ts'
import { plainFigure } from './tidied.ts'

/** Weeks in a year, and so in twelve months. */
const WEEKS_A_YEAR = 52.18

const NO_ALCOHOL =
  /^(?:i )?(?:(?:do not|don'?t|no longer) drink(?: any)?(?: alcohol)?(?: (?:any ?more|at all|now))?|(?:am )?(?:a )?tee ?total(?:ler)?|no alcohol|never(?: drink)?|not any ?more|(?:gave (?:it )?up|stopped))(?: (?:in|since) \d{4})?$/i

const LITTLE =
  /^(?:(?:very )?(?:rarely|seldom|occasionally|occasional(?: (?:drink|glass))?|socially|little)|(?:hardly|almost|barely|scarcely) (?:any|ever|never|anything|at all)|not (?:much|often|a lot)|now and (?:then|again)|once in a while|(?:on |at )?(?:special occasions?|christmas|parties|weddings)(?: only)?|sometimes|from time to time)$/i
const ONE_A_MONTH = (12 / WEEKS_A_YEAR).toFixed(2)

/** "A glass of wine", "2 beers": one drink each; a large glass, a pint, a bottle or a sherry is another amount. */
const SERVED =
  '(?:(?:small|ordinary|normal|standard) )?((?:uk )?units?|drinks?|glass(?:es)?(?: of (?:(?:red|white|rosé|rose|dry|sparkling) )?(?:wine|beer|lager|fizz|prosecco|champagne))?|wines?|beers?)?'
const EACH = '(?:(?:a|an|per|each|every|in a) |\\/ ?)?'
const WHEN = '(day|night|evening|week|wk|month|year|daily|nightly|weekly|monthly|yearly)'

/** How much alcohol an answer means. */
export type AlcoholMeant =
  | { readonly kind: 'amount'; readonly text: string }
  /** "7 a week": of what? */
  | { readonly kind: 'of-what'; readonly offers: readonly string[] }
  /** "Rarely": how much is that? */
  | { readonly kind: 'little'; readonly offers: readonly string[] }

/**
 * Alcohol in drinks or units a day or a week; null: no amount that is known, such as "a bottle a week".
 *
 * @example alcoholMeant('a glass of wine a day') // { kind: 'amount', text: '1 drink/day' }
 * @example alcoholMeant('7 a week') // { kind: 'of-what', offers: ['7 drinks/week', '7 units/week'] }
 */
export function alcoholMeant(text: string): AlcoholMeant | null {
  if (NO_ALCOHOL.test(text)) return { kind: 'amount', text: '0' }
  const plain = withFigures(plainFigure(text).replace(/^(?:only|just) /i, '')).toLowerCase()
  if (LITTLE.test(plain))
    return { kind: 'little', offers: ['0', `${ONE_A_MONTH} drinks/week`, '1 drink/week'] }
  const vague = vagueOffers(plain)
  if (vague !== null) return { kind: 'little', offers: vague }
  if (/^0(?:\.0)?$/.test(plain)) return { kind: 'amount', text: '0' }
  const pattern = new RegExp(`^(an?|\\d+(?:[.,]\\d+)?) ?(?:an? )?${SERVED} ?${EACH}${WHEN}$`)
  const [, count, served, when = ''] = pattern.exec(plain) ?? []
  if (count === undefined) return null
  const [often, each] = perTime(/^a/.test(count) ? 1 : Number(count.replace(',', '.')), when)
  const written = (unit: 'drink' | 'unit') => `${often} ${unit}${often === 1 ? '' : 's'}/${each}`
  // "A day", said alone, is no one drink a day.
  if (served === undefined && /^a/.test(count)) return null
  if (served === undefined) return { kind: 'of-what', offers: [written('drink'), written('unit')] }
  return { kind: 'amount', text: written(/unit/.test(served) ? 'unit' : 'drink') }
}

/** "A couple of glasses a week", "a sherry on Sundays": some, and not how many; a count is offered. Not of what is had every day. */
function vagueOffers(plain: string): readonly string[] | null {
  if (/\d|\b(?:bottles?|every|daily|most|(?:a|per|each) (?:day|night|evening))\b/.test(plain)) return null
  const few = new RegExp(`^(?:an? )?(couple|few)(?: of)? ?${SERVED} ?(?:a|per|each|every) week$`).exec(plain)
  if (few !== null) return few[1] === 'couple' ? WEEKLY.slice(0, 3) : WEEKLY.slice(1)
  const isDrink =
    /\b(?:wine|beer|lager|cider|sherry|port|gin|brandy|whisk(?:e)?y|glass(?:es)?|tipple|drinks?)\b/
  return isDrink.test(plain) &&
    /\b(?:week|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/.test(plain) &&
    /\band\b/.test(plain)
    ? WEEKLY
    : null
}
const WEEKLY = ['1 drink/week', '2 drinks/week', '3 drinks/week', '4 drinks/week']

function perTime(count: number, when: string): readonly [number, 'day' | 'week'] {
  if (/^(?:day|night|evening|daily|nightly)$/.test(when)) return [count, 'day']
  const weeks = when.startsWith('month') ? WEEKS_A_YEAR / 12 : when.startsWith('year') ? WEEKS_A_YEAR : 1
  return [Number((count / weeks).toFixed(2)), 'week']
}
