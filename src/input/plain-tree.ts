import type { Source, Span } from '../diagnostics/source.ts'
import type { Pair, Value } from './yaml-tree.ts'

/** A list or map whose lines are still coming; `indent` is the column of its dashes or keys. */
interface Open {
  readonly indent: number
  readonly items: Value[] | null
  readonly pairs: Pair[] | null
  readonly at: { readonly source: Source; readonly start: number; end: number }
}

/** A key of letters, digits, spaces, hyphens and underscores, and its colon. Made when needed: all letters are many. */
const anyKey = () => /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ -]{0,80}[\p{L}\p{N}_])?:(?= |$)/u
/** The same of ASCII alone: nearly every key, and V8 takes a while to prepare all the letters there are. */
const ASCII_KEY = /^\w(?:[\w -]{0,80}\w)?:(?= |$)/
/** A text without quotes whose first character has no meaning of its own. */
const anyText = () => /^[\p{L}\p{N}]/u
const ASCII_TEXT = /^[a-zA-Z0-9]/
/** What may stand between [ and ] here: texts without anything that has a meaning there, and long entries of such. */
const FLOW = /^\[[^[\]{}"'&*!|>%@`#:]*(?:\{[^[\]{}"'&*!|>%@`#]*\}[^[\]{}"'&*!|>%@`#:]*)*\]$/
/** A long entry between braces. */
const BRACES = /^\{[^[\]{}"'&*!|>%@`#]*\}$/
/** A key there, its colon, and the space behind it. */
const FLOW_KEY = /^[a-zA-Z_]+: +/

/**
 * Reads the YAML that logs are made of: keys, "- " and plain texts on lines of their own, long entries, comments, `[a, b]` and
 * `{food: a}` on one line. The values are those that `readYaml` gives, place by place (a property test holds them equal); null for
 * anything else, which is then read with the whole of YAML. It is here for speed alone.
 */
export function readPlain(source: Source): Value | null {
  if (/[\t\r\ufeff]/.test(source.text)) return null
  return new PlainReader(source).read()
}

class PlainReader {
  private readonly source: Source
  private readonly open: Open[] = []
  private root: Value | null = null
  /** A key whose value starts on the next line. */
  private waiting: { readonly key: Pair['key']; readonly into: Open } | null = null
  /** Column of the deepest comment since the last other line: YAML counts it to what stands before it. */
  private commentAt = 0
  /** Behind the last line that is no comment. */
  private end = 0

  constructor(source: Source) {
    this.source = source
  }

  read(): Value | null {
    const { text } = this.source
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 ? text.length : newline + 1
      if (!this.line(start, newline < 0 ? end : newline, end)) return null
      start = end
    }
    this.closeDownTo(-1)
    return this.waiting === null && this.commentAt === 0 ? this.root : null
  }

  /** false: not plain. */
  private line(start: number, end: number, next: number): boolean {
    const { text } = this.source
    let from = start
    while (from < end && text.charCodeAt(from) === SPACE) from += 1
    const indent = from - start
    if (from < end && text[from] === '#') this.commentAt = Math.max(this.commentAt, indent)
    if (from === end || text[from] === '#') return true
    if (this.commentAt > indent) return false
    this.commentAt = 0
    const isItem = text[from] === '-' && text.charCodeAt(from + 1) === SPACE
    const into = this.place(indent, isItem, from)
    if (into === null) return false
    this.end = next
    return isItem ? this.item(into, from + 1, end) : this.pair(into, from, end)
  }

  /** The list or map that a line at this column belongs to; null: not plain. */
  private place(indent: number, isItem: boolean, at: number): Open | null {
    if (this.waiting === null) this.closeDownTo(indent)
    const top = this.open.at(-1)
    if (this.waiting === null && top !== undefined) return fits(top, indent, isItem) ? top : null
    if (this.waiting === null ? this.root !== null || indent > 0 : indent <= this.waiting.into.indent)
      return null
    const made: Open = {
      indent,
      items: isItem ? [] : null,
      pairs: isItem ? null : [],
      at: { source: this.source, start: at, end: at },
    }
    const value = openValue(made)
    if (this.waiting === null) this.root = value
    else this.waiting.into.pairs?.push({ key: this.waiting.key, value })
    this.waiting = null
    this.open.push(made)
    return made
  }

  private closeDownTo(indent: number): void {
    for (let top = this.open.at(-1); top !== undefined && top.indent > indent; top = this.open.at(-1)) {
      top.at.end = this.end
      this.open.pop()
    }
  }

  private item(into: Open, from: number, end: number): boolean {
    const value = this.value(from, end)
    if (value === 'none') return false
    if (value === null) return this.mapItem(into, from, end)
    into.items?.push(value)
    return true
  }

  /** `- food: kale`: a map whose other keys stand under its first. */
  private mapItem(into: Open, behindDash: number, end: number): boolean {
    let from = behindDash
    while (from < end && this.source.text.charCodeAt(from) === SPACE) from += 1
    const at = { source: this.source, start: from, end: from }
    const made: Open = { indent: into.indent + 1 + from - behindDash, items: null, pairs: [], at }
    into.items?.push(openValue(made))
    this.open.push(made)
    return this.pair(made, from, end)
  }

  private pair(into: Open, from: number, end: number): boolean {
    const line = this.source.text.slice(from, Math.min(end, from + 100))
    const key = ASCII_KEY.exec(line) ?? anyKey().exec(line)
    if (key === null) return false
    const length = key[0].length - 1
    const name = { text: key[0].slice(0, length), span: this.span(from, from + length), offset: 0 }
    const value = this.value(from + length + 1, end)
    if (value === null) return false
    if (value === 'none') this.waiting = { key: name, into }
    else into.pairs?.push({ key: name, value })
    return true
  }

  /** The rest of a line: a text, a list in brackets, nothing but a comment ('none'), or null: not plain. */
  private value(start: number, lineEnd: number): Value | 'none' | null {
    const { text } = this.source
    // Within the line: in a file without comments, each search would else go on to its end.
    const comment = text.slice(start, lineEnd).indexOf(' #')
    let [from, end] = [start, comment < 0 ? lineEnd : start + comment]
    while (from < end && text.charCodeAt(from) === SPACE) from += 1
    while (end > from && text.charCodeAt(end - 1) === SPACE) end -= 1
    if (from === end) return 'none'
    if (text[from] === '[') return this.flow(from, end)
    if (text[from] === '{') return this.braces(from, end)
    return this.text(from, end)
  }

  private text(from: number, end: number): Value | null {
    const text = this.source.text.slice(from, end)
    if (!(ASCII_TEXT.test(text) || anyText().test(text)) || text.includes(': ') || text.endsWith(':'))
      return null
    const at = this.span(from, end)
    if (/^(null|Null|NULL)$/.test(text)) return { kind: 'nothing', at }
    return { kind: 'text', text: { text, span: this.span(from, end), offset: 0 }, isPlain: true, at }
  }

  private flow(start: number, end: number): Value | null {
    const written = this.source.text.slice(start, end)
    if (!FLOW.test(written)) return null
    const items: Value[] = []
    for (const [from, to] of written.length === 2 ? [] : this.pieces(start + 1, end - 1)) {
      const item = this.source.text[from] === '{' ? this.braces(from, to) : this.text(from, to)
      if (item === null) return null
      items.push(item)
    }
    return { kind: 'list', items, isFlow: true, at: this.span(start, end) }
  }

  /** `{food: 1 egg, id: sr28:1123}` */
  private braces(start: number, end: number): Value | null {
    if (!BRACES.test(this.source.text.slice(start, end))) return null
    const pairs: Pair[] = []
    for (const [from, to] of this.pieces(start + 1, end - 1)) {
      const key = FLOW_KEY.exec(this.source.text.slice(from, to))?.[0]
      if (key === undefined) return null
      const text = key.slice(0, key.indexOf(':'))
      const value = this.text(from + key.length, to)
      if (value === null) return null
      pairs.push({ key: { text, span: this.span(from, from + text.length), offset: 0 }, value })
    }
    return { kind: 'map', pairs, at: this.span(start, end) }
  }

  /** What commas part that are not inside braces, without the spaces around it. */
  private pieces(start: number, end: number): [number, number][] {
    const { text } = this.source
    const found: [number, number][] = []
    let [from, depth] = [start, 0]
    for (let at = start; at <= end; at += 1) {
      if (at < end && text[at] === '{') depth += 1
      else if (at < end && text[at] === '}') depth -= 1
      else if (at === end || (text[at] === ',' && depth === 0)) {
        let to = at
        while (from < to && text.charCodeAt(from) === SPACE) from += 1
        while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1
        found.push([from, to])
        from = at + 1
      }
    }
    return found
  }

  private span(start: number, end: number): Span {
    return { source: this.source, start, end }
  }
}

const SPACE = 32

function fits({ indent, items }: Open, column: number, isItem: boolean): boolean {
  return indent === column && isItem === (items !== null)
}

function openValue({ items, pairs, at }: Open): Value {
  return items === null ? { kind: 'map', pairs: pairs ?? [], at } : { kind: 'list', items, isFlow: false, at }
}
