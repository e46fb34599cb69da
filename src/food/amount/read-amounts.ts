import type { Amount, Stretch } from './amount.ts'
import { withPlainDigits } from './digits.ts'
import { type Token, tokensOf } from './lexer.ts'
import { scan } from './scan.ts'

/** A phrase taken apart. `rest` is the phrase with every amount blanked out, so that offsets stay true. */
export interface Phrase {
  readonly amounts: readonly Amount[]
  readonly rest: string
  /** A number that could be read in two ways: "1,000". */
  readonly badNumber: Stretch | null
  readonly negative: Stretch | null
  readonly wordAfterNumber: Stretch | null
}

/** Finds every amount in a phrase: strict, so that what is not clearly an amount stays part of the food's name. */
export function readAmounts(written: string): Phrase {
  const phrase = withPlainDigits(written)
  const tokens = tokensOf(phrase)
  const { amounts, taken, wordAfterNumber } = scan(tokens)
  let rest = phrase
  for (const { start, end } of taken) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  const badNumber = tokens.find((token) => token.kind === 'bad-number') ?? null
  return { amounts, rest, badNumber, negative: negativeStart(tokens, phrase), wordAfterNumber }
}

/** "-2 cups milk": a minus right before the first number, at the very start. */
function negativeStart(tokens: readonly Token[], phrase: string): Stretch | null {
  const [mark, number] = tokens
  if (
    mark?.kind !== 'mark' ||
    !/[-−–]/.test(mark.text) ||
    number?.kind !== 'number' ||
    number.start !== mark.end
  )
    return null
  return { text: phrase.slice(mark.start, number.end), start: mark.start, end: number.end }
}
