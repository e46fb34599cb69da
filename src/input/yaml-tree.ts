import { type Alias, isAlias, isMap, isScalar, isSeq, type Node } from 'yaml'
import { positionOf, type Source, type Span } from '../diagnostics/source.ts'
import type { InputProblem, Shape, SyntaxFault, Trouble } from './problems.ts'
import type { TextAt } from './text-at.ts'
import { parseYaml, type YamlFault } from './yaml-document.ts'

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
const MOST_VALUES = 500_000
/** An alias can stand inside what it stands for. */
const DEEPEST = 60
/** A fault of the syntax often brings others behind it. */
const MOST_FAULTS = 50

/**
 * Parses any YAML to values with places; null where there is nothing that could be read. From the first fault
 * of the syntax on, what the parser makes of the text is a guess: `trouble.soundUpTo` says where that is.
 */
export function readWholeYaml(source: Source, trouble: Trouble): Value | null {
  const parsed = parseYaml(source.text)
  if ('tooDeepAt' in parsed) {
    const { tooDeepAt: start } = parsed
    trouble.add({ code: 'yaml-too-deep', level: 'error', args: {} }, { source, start, end: start + 1 })
    return null
  }
  let lastLine = 0
  for (const fault of parsed.errors.slice(0, MOST_FAULTS)) {
    trouble.faults.push(fault.start)
    const at = spanOf(source, fault)
    const { line } = positionOf(source, at.start)
    // A second fault in a line comes of the first.
    if (line !== lastLine) trouble.add(problemOf(fault), at)
    lastLine = line
  }
  const broken = parsed.errors.find(({ code }) => !HARMLESS.has(code))
  if (broken !== undefined) trouble.doubtFrom(broken.start)
  const whole: Span = { source, start: 0, end: source.text.length }
  if (parsed.contents === null) return { kind: 'nothing', at: whole }
  const walker = new Walker(source, parsed.targets, trouble)
  const value = walker.value(parsed.contents, 0)
  return walker.isOver ? null : value
}

/** Faults after which the rest is read as it is meant. */
const HARMLESS: ReadonlySet<string> = new Set([
  'TAG_RESOLVE_FAILED',
  'BAD_DIRECTIVE',
  'MULTIPLE_DOCS',
  'BAD_SCALAR_START',
])

function spanOf(source: Source, { start, end }: YamlFault): Span {
  const last = source.text.length
  const from = Math.min(start, Math.max(0, last - 1))
  return { source, start: from, end: Math.min(Math.max(end, from + 1), last) }
}

/** The parser's error in the words of the file. */
function problemOf({ code, message }: YamlFault): InputProblem {
  if (code === 'TAB_AS_INDENT') return { code: 'yaml-tab', level: 'error', args: {} }
  return { code: 'yaml-syntax', level: 'error', args: { about: aboutOf(code, message) } }
}

function aboutOf(code: string, message: string): SyntaxFault {
  if (code === 'MULTIPLE_DOCS') return 'second-document'
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS') return 'tag'
  if (code === 'BAD_SCALAR_START') return 'first-character'
  if (/quote/i.test(message)) return 'quote'
  if (/flow (map|sequence|collection)|\]|\}/i.test(message)) return 'bracket'
  if (/indent|column/i.test(message)) return 'indent'
  if (/alias|anchor/i.test(message)) return 'alias'
  return /implicit|mapping|map-value|key/i.test(message) ? 'colon' : 'other'
}

/** The parser's nodes as values, aliases followed. */
class Walker {
  /** The file says more than any log: aliases of aliases of aliases. It was reported, once. */
  isOver = false
  private made = 0
  /** Where the text itself names what is being repeated. */
  private repeatedAt: Span | null = null
  private readonly source: Source
  private readonly targets: ReadonlyMap<Alias, Node>
  private readonly trouble: Trouble

  constructor(source: Source, targets: ReadonlyMap<Alias, Node>, trouble: Trouble) {
    this.source = source
    this.targets = targets
    this.trouble = trouble
  }

  /** null: an alias of nothing, or a text with a first character that YAML keeps for itself; either was reported. */
  value(node: unknown, depth: number): Value | null {
    const at = this.span(node)
    if (this.isTooMuch(depth, at)) return null
    if (isAlias(node)) return this.aliased(node, depth, at)
    if (isSeq(node)) {
      const items = node.items.map((item) => this.value(item, depth + 1)).filter((item) => item !== null)
      return { kind: 'list', items, isFlow: node.flow === true, at }
    }
    if (isMap(node)) {
      const pairs = node.items.map(({ key, value }) => ({
        key: this.text(key),
        value: this.value(value, depth + 1) ?? { kind: 'nothing' as const, at: this.span(value) },
      }))
      return { kind: 'map', pairs, at }
    }
    if (!isScalar(node)) return { kind: 'nothing', at }
    if (/^[@`%]/.test(this.source.text.charAt(at.start)) && this.trouble.faults.includes(at.start))
      return null
    const text = this.text(node)
    const isPlain = node.type === 'PLAIN'
    if (isPlain && /^(|~|null|Null|NULL)$/.test(text.text)) return { kind: 'nothing', at }
    return { kind: 'text', text, isPlain, at }
  }

  private aliased(node: Alias, depth: number, at: Span): Value | null {
    const target = this.targets.get(node)
    if (target !== undefined) {
      const outer = this.repeatedAt
      this.repeatedAt ??= at
      const value = this.value(target, depth + 1)
      this.repeatedAt = outer
      return value
    }
    this.trouble.faults.push(at.start)
    this.trouble.add({ code: 'yaml-syntax', level: 'error', args: { about: 'alias' } }, at)
    return null
  }

  private isTooMuch(depth: number, at: Span): boolean {
    this.made += 1
    if (this.isOver) return true
    const isDeep = depth > DEEPEST
    this.isOver = isDeep || this.made > MOST_VALUES
    if (!this.isOver) return false
    const limit = MOST_VALUES
    this.trouble.add(
      isDeep
        ? { code: 'yaml-too-deep', level: 'error', args: {} }
        : { code: 'too-many-entries', level: 'error', args: { limit } },
      this.repeatedAt ?? at,
    )
    return true
  }

  private text(node: unknown): TextAt {
    const span = this.span(node)
    // A list or map as a key: as it is written.
    if (!isScalar(node)) return { text: this.source.text.slice(span.start, span.end), span, offset: 0 }
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

/** What kind of YAML value stands here, for an error to name. */
export function shapeOf(value: Value): Shape {
  return value.kind
}
