import type { Token } from './lexer.ts'
import { type Unit, unitOf, unitOfLetter } from './units.ts'

/** A place among the tokens of a phrase, and what stands there. */
export class Cursor {
  at = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length
  }

  token(ahead = 0): Token | undefined {
    return this.tokens[this.at + ahead]
  }

  /** The word here in lower case; null where no word stands. */
  word(ahead = 0): string | null {
    const token = this.token(ahead)
    return token?.kind === 'word' ? token.text.toLowerCase() : null
  }

  /** The word right before an index; null where a mark or a number stands. */
  wordBefore(index: number): string | null {
    const token = this.tokens[index - 1]
    return token?.kind === 'word' ? token.text.toLowerCase() : null
  }

  /** The same where a comma or a bracket may stand between: "drained, 240 g", "drained (240 g)". */
  wordBeforeComma(index: number): string | null {
    const before = this.tokens[index - 1]
    return this.wordBefore(before?.kind === 'mark' && /[,(]/.test(before.text) ? index - 1 : index)
  }

  /** Steps over one of these words, if it stands here. */
  take(...words: readonly string[]): boolean {
    if (!words.includes(this.word() ?? '')) return false
    this.at += 1
    return true
  }

  takeOneOf(words: ReadonlySet<string>): boolean {
    if (!words.has(this.word() ?? '')) return false
    this.at += 1
    return true
  }

  /** Steps over one of these marks, if it stands here. */
  takeMark(...marks: readonly string[]): boolean {
    const token = this.token()
    if (token?.kind !== 'mark' || !marks.includes(token.text)) return false
    this.at += 1
    return true
  }

  /** The unit that stands here and how many tokens it takes ("fl oz" two). */
  unit(ahead = 0): { readonly unit: Unit; readonly length: number } | null {
    const token = this.token(ahead)
    if (token?.kind !== 'word') return null
    const word = token.text.toLowerCase()
    const next = this.word(ahead + 1) ?? ''
    const two = twoWordUnit(word, next)
    const unit =
      two !== null
        ? unitOf(two)
        : token.text.length === 1
          ? (unitOfLetter(token.text) ?? unitOf(word))
          : unitOf(word)
    return unit === undefined ? null : { unit, length: two === null ? 1 : 2 }
  }

  /** Whether the token at an index opens the phrase or follows a mark. */
  opensPart(index: number): boolean {
    const before = this.tokens[index - 1]
    return before === undefined || before.kind === 'mark'
  }

  /** Whether the token at an index follows "and", "with", "on" or a plus: what comes is another food. */
  followsJoin(index: number): boolean {
    const before = this.tokens[index - 1]
    if (before?.kind === 'mark') return /[&+]/.test(before.text)
    const isArticle = /^an?$/i.test(this.tokens[index]?.text ?? '')
    return (
      before?.kind === 'word' && (isArticle ? /^(and|plus)$/i : /^(and|plus|with|on)$/i).test(before.text)
    )
  }

  /** Whether the token at an index follows "juice of", with which a phrase begins. */
  followsJuice(index: number): boolean {
    return (
      index === 2 && /^juice$/i.test(this.tokens[0]?.text ?? '') && /^of$/i.test(this.tokens[1]?.text ?? '')
    )
  }

  /** Whether a comma, a bracket or the end comes next. */
  get isBeforeEndOfPart(): boolean {
    const token = this.token()
    return token === undefined || (token.kind === 'mark' && /[,;)\]]/.test(token.text))
  }

  /** Whether nothing but words for a state ("raw", "grilled") comes before the end of this part. */
  get isBeforeState(): boolean {
    let ahead = 0
    while (STATES.has(this.word(ahead) ?? '')) ahead += 1
    const token = this.token(ahead)
    return ahead > 0 && (token === undefined || (token.kind === 'mark' && /[,;)\]]/.test(token.text)))
  }

  /** Whether only marks stand before an index. */
  onlyMarksBefore(index: number): boolean {
    return this.tokens.slice(0, index).every((token) => token.kind === 'mark')
  }

  /** "x", "×" or "*". */
  isTimes(ahead = 0): boolean {
    const token = this.token(ahead)
    return token !== undefined && token.kind !== 'number' && /^[x×*]$/i.test(token.text)
  }

  /** Whether a number in digits stands further on. */
  get hasNumberAhead(): boolean {
    return this.tokens.slice(this.at).some((token) => token.kind === 'number')
  }

  start(index: number): number {
    return this.tokens[index]?.start ?? 0
  }

  end(index: number): number {
    return this.tokens[index]?.end ?? 0
  }
}

const STATES = new Set(
  'raw cooked boiled grilled baked roasted fried steamed poached toasted dried drained peeled fresh'.split(
    ' ',
  ),
)

/** Few words open a unit of two, and this is asked of every word. */
const OPENS_TWO = new Set('fl fluid cubic tea table dessert wine pint juice snack lunch'.split(' '))

/** Units of two words: "fl oz", "cubic inch", "juice box". */
function twoWordUnit(word: string, next: string): string | null {
  if (!OPENS_TWO.has(word)) return null
  if (/^(fl|fluid)$/.test(word) && /^(oz|ozs|ounces?)$/.test(next)) return 'floz'
  if (word === 'cubic' && /^inch(es)?$/.test(next)) return 'cubic-inch'
  if (/^(tea|table|dessert)$/.test(word) && /^spoon(ful|s|fuls)?$/.test(next)) return `${word}spoon`
  if (/^(wine|pint)$/.test(word) && /^glass(es|ful)?$/.test(next))
    return word === 'wine' ? 'wineglass' : 'pint'
  return /^(juice|snack|lunch)$/.test(word) && /^(box|bag|pack|pot)(es|s)?$/.test(next) ? next : null
}
