import { readNumber } from '../../quantity/number.ts'

/** A piece of a phrase with its place in it. */
export type Token =
  | {
      readonly kind: 'number'
      readonly value: number
      readonly text: string
      readonly start: number
      readonly end: number
    }
  | { readonly kind: 'bad-number'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'word'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'mark'; readonly text: string; readonly start: number; readonly end: number }

const VULGAR = '½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒'
const NUMBER = new RegExp(
  [
    `\\d+[ -]?[${VULGAR}]`, // 1½
    `[${VULGAR}]`,
    '\\d+[ -]+\\d+\\s?[/⁄]\\s?\\d+', // 1 1/2
    '\\d+\\s?[/⁄]\\s?\\d+(?!\\d)', // 1/2
    '\\d+(?:[.,]\\d+)*', // 1.5  1,5  1,000
    '[.,]\\d+',
  ].join('|'),
  'y',
)
/** Names with a number or a size in them. */
const NAMES =
  /(?:half[- ]and[- ]half|half & half|7[- ]?up|quarter[- ]pounder|(?:three|3|four|4|five|5)[- ]bean|five[- ]spice|5[- ]spice|mini[- ]wheats?|half[- ]fat|extra virgin|extra firm|extra lean|thousand island|\d+-grain|million dollar|regular coffee|baby bel)(?![\p{L}\d])/iuy
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*\.?/uy

/**
 * Cuts a phrase into numbers, words and marks. A number with a percent sign (`2%`) and letters with digits in them
 * (`B12`, `V8`) are words; `250ml` is a number and a word; `lb.` loses its dot. A `,` between digits is decimal.
 */
export function tokensOf(phrase: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < phrase.length) {
    const token = tokenAt(phrase, at)
    if (token === null) {
      at += 1
      continue
    }
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(phrase: string, at: number): Token | null {
  NAMES.lastIndex = at
  const name = /[\p{L}\d]/u.test(phrase[at - 1] ?? ' ') ? null : NAMES.exec(phrase)
  if (name !== null) return { kind: 'word', text: name[0], start: at, end: at + name[0].length }
  NUMBER.lastIndex = at
  const number = NUMBER.exec(phrase)
  if (number !== null) return numberToken(phrase, number[0], at)
  WORD.lastIndex = at
  const word = WORD.exec(phrase)
  if (word !== null) {
    const glued = /^[\p{L}'’]*\d[\p{L}\d]*/u.exec(phrase.slice(at))?.[0] // B12, V8
    const text = glued ?? word[0].replace(/\.$/, '')
    const end = glued === undefined ? at + word[0].length : at + glued.length
    return { kind: 'word', text, start: at, end }
  }
  const mark = phrase[at] ?? ''
  return /\s/.test(mark) ? null : { kind: 'mark', text: mark, start: at, end: at + 1 }
}

function numberToken(phrase: string, text: string, at: number): Token {
  const end = at + text.length
  const percent = /^\s?%/.exec(phrase.slice(end))?.[0]
  if (percent !== undefined) return { kind: 'word', text: `${text}%`, start: at, end: end + percent.length }
  const read = readNumber(text)
  if ('value' in read) return { kind: 'number', value: read.value, text, start: at, end }
  return { kind: 'bad-number', text, start: at, end }
}
