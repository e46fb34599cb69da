import type { Amount, Stretch } from './amount/amount.ts'
import { STATES } from './food-states.ts'

/** Between foods, or between a food and what is said of it. A comma inside a number is none; "on toast" is, "on 2 slices" not. */
const SEPARATOR =
  /(?<!\d),|,(?!\d)|[;+•·\n]|\s[-–—]\s|\s(?:and|&|with|plus|on(?=\s+(?:\d|[½¼¾]|one\s|two\s|half\s)))\s/gi
/** One of these is in every separator; most entries have none of them, and the pattern above is slow. */
const MARKS = /[,;+•·\n&–—-]/
const JOINS = ['and', 'with', 'plus', ' on ']
/** Share of a whole that is not named by its weight: "50% of a pizza". */
const SHARE = /\d+(?:[.,]\d+)?\s?%\s+of\b/i
/** Said of foods, but foods themselves where they have an amount: "coffee with 1 tsp sugar". */
const STIRRED_IN = new Set(['sugar', 'sugars', 'salt', 'water'])
const VAGUE = /\b(?:a\s+)?(?:few|several)\b/i

/**
 * The second food of an entry that has an amount of its own: "2 slices toast" in "1 egg, 2 slices toast". Its amount
 * would be read as one of the first food's, and one of the two would be lost. null where there is none.
 */
export function secondFood(text: string, amounts: readonly Amount[]): Stretch | null {
  const outside = amounts.filter(({ inBrackets }) => !inBrackets)
  const hasSemicolon = text.includes(';')
  if (outside.length === 0 && !hasSemicolon) return null
  const parts = partsOf(text)
  if (parts.length < 2) return null
  const foods = parts.filter((part) => namesFood(text, part, amounts))
  const measured = foods.filter((part) => outside.some((amount) => within(amount, part)))
  const second =
    measured[1] ??
    foods.slice(1).find((part) => opensWithAmount(text, part, outside)) ??
    (hasSemicolon ? foods.slice(1).find((part) => part.isBehindSemicolon) : undefined)
  if (second === undefined) return null
  const written = text.slice(second.start, second.end)
  const start = second.start + (written.length - written.trimStart().length)
  return { text: written.trim(), start, end: start + written.trim().length }
}

/** An amount that says too little to be weighed: "a few", "50% of". */
export function vagueAmount(text: string): Stretch | null {
  // Most entries say neither, and looking for a word costs less than a pattern does.
  const said = text.toLowerCase()
  const found =
    (said.includes('%') ? SHARE.exec(text) : null) ??
    (said.includes('few') || said.includes('several') ? VAGUE.exec(text) : null)
  return found === null ? null : { text: found[0], start: found.index, end: found.index + found[0].length }
}

interface Part {
  readonly start: number
  readonly end: number
  /** Behind "and", "with" or a plus, not behind a comma, which may stand before what is said of the food. */
  readonly isJoined: boolean
  /** Said of a food is what stands behind a comma; behind a semicolon stands another. */
  readonly isBehindSemicolon: boolean
}

/** "2 eggs" in "rice and 2 eggs": the first food has no amount, and would get this one's. */
function opensWithAmount(text: string, part: Part, amounts: readonly Amount[]): boolean {
  const start = part.start + (text.slice(part.start).length - text.slice(part.start).trimStart().length)
  return part.isJoined && amounts.some((amount) => amount.start === start)
}

function partsOf(text: string): Part[] {
  const lower = text.toLowerCase()
  if (!MARKS.test(text) && !JOINS.some((word) => lower.includes(word)))
    return [{ start: 0, end: text.length, isJoined: false, isBehindSemicolon: false }]
  const parts: Part[] = []
  let start = 0
  let [isJoined, isBehindSemicolon] = [false, false]
  for (const { index, 0: separator } of text.matchAll(SEPARATOR)) {
    parts.push({ start, end: index, isJoined, isBehindSemicolon })
    start = index + separator.length
    isJoined = /[a-z&+]/i.test(separator)
    isBehindSemicolon = separator === ';'
  }
  return [...parts, { start, end: text.length, isJoined, isBehindSemicolon }]
}

const within = (amount: Pick<Amount, 'start'>, part: Part): boolean =>
  amount.start >= part.start && amount.start < part.end

/** A word of three letters or more, besides the amounts, what is in brackets, and states such as "drained". */
function namesFood(text: string, part: Part, amounts: readonly Amount[]): boolean {
  let left = ''
  let at = part.start
  const inside = amounts.filter((amount) => amount.end > part.start && amount.start < part.end)
  for (const { start, end } of inside.toSorted((a, b) => a.start - b.start)) {
    left += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  const plain = `${left}${text.slice(at, part.end)}`.toLowerCase().replaceAll(/\([^)]*\)?/g, ' ')
  const words = plain.match(/^[ -~]*$/.test(plain) ? /[a-z]{3,}/g : /\p{L}{3,}/gu) ?? []
  return words.some(
    (word) => !STATES.has(word) || (part.isJoined && inside.length > 0 && STIRRED_IN.has(word)),
  )
}
