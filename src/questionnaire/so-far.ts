import type { PlainDate } from '../calendar/plain-date.ts'
import type { Answer } from './question.ts'
import type { History, Step } from './walk.ts'
import { isNotKnown } from './words/not-known.ts'
import { saidBeside } from './words/said-beside.ts'

/** What was answered at any time, by key: who goes back, and on again, finds it there. */
export type Earlier = ReadonlyMap<string, Answer>

/** With the answers of a history, which are the later ones. */
export function withHistory(earlier: Earlier, history: History): Earlier {
  return new Map([...earlier, ...history.map(({ key, answer }) => [key, answer] as const)])
}

/** What was answered to questions that lie ahead of the history, to be kept with it. */
export function ahead(earlier: Earlier, history: History): History {
  const asked = new Set(history.map(({ key }) => key))
  return [...earlier].flatMap(([key, answer]) => (asked.has(key) || answer === null ? [] : [{ key, answer }]))
}

/** An answer in one line; null: nothing was answered. */
export function soFarText(answer: Answer): string | null {
  if (answer === null) return null
  if (typeof answer === 'string') return answer.replaceAll('_', ' ')
  return answer.map(({ food, amount }) => (amount === null ? food : `${amount} ${food}`)).join(', ')
}

/** With what the line says besides of the questions behind its own, where nothing was answered to them. */
export function withSaidBeside(
  earlier: Earlier,
  { question, round }: Pick<Step, 'question' | 'round'>,
  line: string,
  today: PlainDate,
): Earlier {
  const said = Object.entries(saidBeside(question.id, line, today))
    .map(([id, answer]) => [`${id}.${round}`, answer] as const)
    .filter(([key]) => (earlier.get(key) ?? null) === null)
  return said.length === 0 ? earlier : new Map([...earlier, ...said])
}

/** What a line wants of the answer so far: null, nothing, so that it is an answer of its own. */
export type Wish = 'keep' | 'take-out' | 'not-said' | null

const KEEP =
  /^(?:(?:please )?skip(?: (?:it|this|please|that))?|next|pass|-+|–|—|never mind|no,? (?:thanks?|thank you)|(?:yes,? )?keep(?: (?:it|that|this))?(?: please)?|(?:the )?same(?: (?:again|as before))?|as before|unchanged|no changes?|(?:(?:that|it)(?:'s| is) )?(?:right|correct)|ok(?:ay)?)[.!]?$/i

/**
 * What a line wants where there is an answer already. Only words for what is not known take it out; `isSkip`: without an
 * answer so far it would skip, such as "no more".
 */
export function wishFor(line: string, isSkip: boolean): Wish {
  const text = line.trim()
  if (text === '' || KEEP.test(text)) return 'keep'
  if (isNotKnown(text)) return 'take-out'
  return isSkip ? 'not-said' : null
}

/** A list without one of its rounds, so that those behind it are asked in its place; null: there is none behind it. */
export function withoutRound(earlier: Earlier, { item, question, round }: Step): Earlier | null {
  const isListed = item.most > 1 && item.questions[0]?.id === question.id
  const isThere = (at: number) => (earlier.get(`${question.id}.${at}`) ?? null) !== null
  if (!isListed || !isThere(round + 1)) return null
  const made = new Map(earlier)
  for (let at = round; at <= item.most; at += 1)
    for (const { id } of item.questions) made.set(`${id}.${at}`, earlier.get(`${id}.${at + 1}`) ?? null)
  return made
}
