/** Characters that take two columns in a terminal: East Asian wide ones and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
/** Characters that take none: accents that combine, joiners, variation selectors. */
const NARROW = /\p{M}|\p{Cf}/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
const ESCAPES = /\u001b\[[\d;]*m/g

/** Columns that one character takes. */
function columnsOf(character: string): number {
  // Latin letters, and the arrows, boxes and blocks of our own tables; the patterns below take long to prepare.
  if (
    character <= '\u02ff' ||
    (character >= '\u2010' && character <= '\u2027') ||
    (character >= '\u2190' && character <= '\u25ff') ||
    character === '✓'
  )
    return 1
  if (NARROW.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** Columns that a line takes in a terminal; colours take none. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length
  const plain = text.replace(ESCAPES, '')
  let columns = 0
  // Counted: stepping by characters makes an object for each, and the bars of a table are long.
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at)
    const isPair = unit >= 0xd800 && unit <= 0xdbff && at + 1 < plain.length
    columns += columnsOf(isPair ? plain.slice(at, at + 2) : plain.charAt(at))
    if (isPair) at += 1
  }
  return columns
}

/** At most `columns` of a plain text, with a mark where something was cut off. */
export function cut(text: string, columns: number, mark: string): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  let taken = mark.length
  for (const character of text) {
    taken += columnsOf(character)
    if (taken > columns) break
    kept += character
  }
  return `${kept.trimEnd()}${mark}`
}

/** A text with blanks behind it up to a width in terminal columns. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}

/** A text with blanks before it up to a width in terminal columns. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - widthOf(text))) + text
}

/** Breaks a text at spaces so that no line is wider than `columns`; a word too long for a line is broken itself. */
export function wrap(text: string, columns: number): string[] {
  if (widthOf(text) <= columns) return [text.replaceAll('\u00a0', ' ')]
  const lines: string[] = []
  let line = ''
  let width = 0
  // A number stays with its unit.
  const bound = text.replace(/(\d) (?=(?:mg|g|µg|kcal|%|cm|IU|days?)(?![\w]))/g, '$1\u00a0')
  const put = (word: string, ofWord: number): void => {
    if (line === '' || width + 1 + ofWord <= columns) {
      width += line === '' ? ofWord : 1 + ofWord
      line = line === '' ? word : `${line} ${word}`
    } else {
      lines.push(line)
      line = word
      width = ofWord
    }
  }
  for (const word of bound.split(' ')) {
    const ofWord = widthOf(word)
    if (ofWord <= columns) put(word, ofWord)
    else for (const piece of broken(word, columns)) put(piece, widthOf(piece))
  }
  return [...lines, line].map((done) => done.replaceAll('\u00a0', ' '))
}

/** A wrapped text whose first line begins with `first`, and the others are indented as far. */
export function hanging(first: string, text: string, columns: number): string[] {
  const indent = widthOf(first)
  return wrap(text, Math.max(20, columns - indent)).map(
    (line, i) => (i === 0 ? first : ' '.repeat(indent)) + line,
  )
}

function broken(word: string, columns: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (widthOf(piece + character) > columns) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return [...pieces, piece]
}
