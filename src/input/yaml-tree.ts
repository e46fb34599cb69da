import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLError } from 'yaml'
import type { Source, Span } from '../diagnostics/source.ts'
import type { InputProblem, Shape, Trouble } from './problems.ts'
import type { TextAt } from './text-at.ts'

/** A value of a YAML file with its place. Texts stay texts: no number, date or yes/no is guessed. */
export type Value =
  | { readonly kind: 'text'; readonly text: TextAt; readonly isPlain: boolean; readonly at: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly isFlow: boolean; readonly at: Span }
  | { readonly kind: 'map'; readonly pairs: readonly Pair[]; readonly at: Span }
  | { readonly kind: 'nothing'; readonly at: Span }

export interface Pair {
  readonly key: TextAt
  readonly value: Value
}

/** Values made of aliases before a file is refused: far above any log, far below what would take long. */
const MOST_VALUES = 1_500_000
const DEEPEST = 60

/** Parses YAML (and so JSON) to values with places; null where the syntax is broken beyond reading. */
export function readYaml(source: Source, trouble: Trouble): Value | null {
  const parsed = parse(source)
  if (parsed === 'too-deep') {
    trouble.add({ code: 'yaml-too-deep', level: 'error', args: {} }, null)
    return null
  }
  if (parsed.errors.length > 0) {
    for (const error of parsed.errors.slice(0, 50)) trouble.add(problemOf(error), spanOf(source, error.pos))
    return null
  }
  const whole: Span = { source, start: 0, end: source.text.length }
  const walker = new Walker(source, (alias) => alias.resolve(parsed) ?? null, trouble)
  return parsed.contents === null ? { kind: 'nothing', at: whole } : walker.value(parsed.contents, 0)
}

function parse(source: Source) {
  try {
    const parsed = parseDocument(source.text, {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    })
    return parsed.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION') ? 'too-deep' : parsed
  } catch (error) {
    if (error instanceof RangeError) return 'too-deep' // the parser recurses into nested brackets
    throw error
  }
}

function spanOf(source: Source, [start, end]: readonly [number, number]): Span {
  const last = source.text.length
  const from = Math.min(start, Math.max(0, last - 1))
  return { source, start: from, end: Math.min(Math.max(end, from + 1), last) }
}

/** The parser's error in the words of the file. */
function problemOf({ code, message }: YAMLError): InputProblem {
  if (code === 'TAB_AS_INDENT') return { code: 'yaml-tab', level: 'error', args: {} }
  const about = /quote/i.test(message)
    ? 'quote'
    : /flow (map|sequence|collection)|\]|\}/i.test(message)
      ? 'bracket'
      : /indent/i.test(message)
        ? 'indent'
        : /alias|anchor/i.test(message)
          ? 'alias'
          : /implicit|mapping|map-value|key/i.test(message)
            ? 'colon'
            : 'other'
  return { code: 'yaml-syntax', level: 'error', args: { about } }
}

class Walker {
  private made = 0
  private readonly source: Source
  private readonly resolve: (alias: import('yaml').Alias) => Node | null
  private readonly trouble: Trouble

  constructor(source: Source, resolve: (alias: import('yaml').Alias) => Node | null, trouble: Trouble) {
    this.source = source
    this.resolve = resolve
    this.trouble = trouble
  }

  value(node: unknown, depth: number): Value {
    this.made += 1
    const at = this.span(node)
    if (this.made > MOST_VALUES || depth > DEEPEST) {
      if (this.made === MOST_VALUES + 1)
        this.trouble.add({ code: 'too-many-entries', level: 'error', args: { limit: MOST_VALUES } }, at)
      if (depth > DEEPEST) this.trouble.add({ code: 'yaml-too-deep', level: 'error', args: {} }, at)
      return { kind: 'nothing', at }
    }
    if (isAlias(node)) {
      const target = this.resolve(node)
      if (target !== null) return this.value(target, depth + 1)
      this.trouble.add({ code: 'yaml-syntax', level: 'error', args: { about: 'alias' } }, at)
      return { kind: 'nothing', at }
    }
    if (isSeq(node))
      return {
        kind: 'list',
        items: node.items.map((item) => this.value(item, depth + 1)),
        isFlow: node.flow === true,
        at,
      }
    if (isMap(node)) {
      const pairs = node.items.map((pair) => ({
        key: this.text(pair.key),
        value: this.value(pair.value, depth + 1),
      }))
      return { kind: 'map', pairs, at }
    }
    const text = this.text(node)
    const isPlain = isScalar(node) && node.type === 'PLAIN'
    return text.text === '' && isPlain
      ? { kind: 'nothing', at }
      : isScalar(node)
        ? { kind: 'text', text, isPlain, at }
        : { kind: 'nothing', at }
  }

  private text(node: unknown): TextAt {
    const span = this.span(node)
    if (!isScalar(node)) return { text: node === null ? '' : String(node), span, offset: null }
    const text = String(node.value ?? '')
    const raw = this.source.text.slice(span.start, span.end)
    const offset = raw === text ? 0 : raw.slice(1, -1) === text ? 1 : null
    return { text, span, offset }
  }

  private span(node: unknown): Span {
    const range = (node as { range?: readonly [number, number, number] } | null)?.range
    const [start, end] = range ?? [0, 0]
    return { source: this.source, start, end: Math.max(start, end) }
  }
}

export function shapeOf(value: Value): Shape {
  return value.kind
}
