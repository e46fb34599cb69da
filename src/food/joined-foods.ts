import { foodNames } from '../generated/food-names.ts'
import { STATES } from './food-states.ts'

/** A phrase cut in two at a word that joins foods: "1 portion fish" and "chips". */
export interface Cut {
  readonly first: string
  readonly joiner: 'and' | 'with' | 'on' | ','
  readonly second: string
  /** The whole phrase is known for two foods (`joined` in food-names.yaml), though one food may have its words. */
  readonly isKnownPair: boolean
  /** A plate of one name, such as a fry-up: what is on it is the usual, and a guess. */
  readonly isPlate: boolean
  /** The joining word and what follows it. */
  readonly written: string
}

const JOINER = /(?:\s+(?:(and|&|plus|\+)|(with|w\/)|(on(?: top of)?))|(,))\s+(?:(?:some|a|an|my)\s+)?/gi
const JOINS = [' and ', ' & ', ' plus ', ' + ', ' with ', ' w/ ', ' on ', ', ']
/** An amount, which may be the first food's ("salad with chicken, 1 bowl"), or what is not in it. */
const NO_PLAIN_FOOD = /[\d½⅓⅔¼¾,;(]|\b(?:no|not|without|half|it|each|rest)\b/i
/** What follows is in the food: "oatmeal cooked with milk". */
const MADE =
  /\b(?:cooked|made|prepared|fried|baked|boiled|filled|stuffed|mixed|flavou?red|sweetened|fortified)$/i
/** In names of the table, what says that the food is of several. */
const NAMES_SEVERAL = /\b(?:and|with|on|in)\b/i

/** Where a phrase may be two foods, the last place first: "fish and chips with peas" is fish and chips, and peas. */
export function cutsOf(text: string): Cut[] {
  const lower = text.toLowerCase()
  // Looked for before it is matched: most entries have none, and the pattern costs more.
  const isJoined = JOINS.some((word) => lower.includes(word))
  if (!isJoined && !known().endsOfPlates.has(lower.slice(lower.lastIndexOf(' ') + 1))) return []
  const meant = asJoined(text, lower, isJoined ? known().pairs : known().plates)
  if (!isJoined && meant === text) return []
  const isKnownPair = meant !== text
  const cuts = [...meant.matchAll(JOINER)].map(
    (match): Cut => ({
      first: meant.slice(0, match.index).trim(),
      joiner:
        match[1] !== undefined
          ? 'and'
          : match[2] !== undefined
            ? 'with'
            : match[3] !== undefined
              ? 'on'
              : ',',
      second: meant.slice(match.index + match[0].length).trim(),
      isKnownPair,
      isPlate: isKnownPair && !isJoined,
      written: meant.slice(match.index).trim(),
    }),
  )
  return cuts.filter(({ first, second }) => first !== '' && !MADE.test(first) && isFood(second)).reverse()
}

/** Not "skin and bones", which are said of the food before them. */
function isFood(text: string): boolean {
  const lower = text.toLowerCase()
  const words = lower.match(/^[ -~]*$/.test(lower) ? /[a-z]+/g : /\p{L}+/gu) ?? []
  return words.some((word) => !STATES.has(word) || word === 'sugar') && !NO_PLAIN_FOOD.test(text)
}

interface Known {
  /** All, the longest first. */
  readonly pairs: readonly string[]
  /** Those that have no joining word themselves: "chip butty". */
  readonly plates: readonly string[]
  /** The last words of those. */
  readonly endsOfPlates: ReadonlySet<string>
}

let lines: Known | null = null

/** `joined` of food-names.yaml, on first use. */
function known(): Known {
  if (lines !== null) return lines
  const pairs = foodNames.joined.split('\n')
  const plates = pairs.filter(
    (line) => !JOINS.some((word) => line.slice(0, line.indexOf('=')).includes(word)),
  )
  const endsOfPlates = new Set(plates.map((line) => line.slice(0, line.indexOf('=')).split(' ').at(-1) ?? ''))
  lines = { pairs, plates, endsOfPlates }
  return lines
}

/** What words mean beside another food: the chips of fish and chips are fried potatoes. */
function asJoined(text: string, lower: string, from: readonly string[]): string {
  for (let i = 0; i < from.length; i += 1) {
    const line = from[i] ?? ''
    const said = line.slice(0, line.indexOf('='))
    const at = lower.indexOf(said)
    if (at >= 0 && isWholeWords(lower, at, at + said.length))
      return `${text.slice(0, at)}${line.slice(said.length + 1)}${text.slice(at + said.length)}`
  }
  return text
}

function isWholeWords(text: string, start: number, end: number): boolean {
  return (start === 0 || text[start - 1] === ' ') && (end === text.length || text[end] === ' ')
}

/** Whether a name of the table speaks of several foods: "Beans and white rice", "Tea, hot, with milk". */
export function namesSeveral(description: string): boolean {
  return NAMES_SEVERAL.test(description)
}

/** "leek soup" of "leek and potato soup": what the first food would be if both words say what kind the noun is. */
export function firstOfOneNoun({ first, second }: Cut): string | null {
  const words = second.split(/\s+/)
  return words.length < 2 ? null : `${first} ${words.at(-1)}`
}
