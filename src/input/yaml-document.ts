import {
  type Alias,
  Composer,
  type CST,
  type Document,
  isAlias,
  isScalar,
  type Node,
  Parser,
  visit,
} from 'yaml'

/** What the `yaml` package makes of a text, with what it says of it. Offsets are UTF-16 units. */
export interface YamlDocument {
  readonly contents: Node | null
  readonly errors: readonly YamlFault[]
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
}

export interface YamlFault {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Lists, maps and brackets inside each other; a log has four, its long form five. */
const DEEPEST = 60

/**
 * Parses the one YAML document of a text, unless it is nested beyond all need. The depth is looked at before
 * the tree is built, since building it recurses, and near the end of the stack Node itself can be aborted by it.
 */
export function parseYaml(text: string): YamlDocument | { readonly tooDeepAt: number } {
  const composer = new Composer({
    schema: 'failsafe', // texts stay texts: no number, date or yes/no is guessed
    uniqueKeys: false, // ours name both places
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents: Document.Parsed[] = []
  for (const token of new Parser().parse(text)) {
    const tooDeepAt = tooDeep(token)
    if (tooDeepAt !== null) return { tooDeepAt }
    documents.push(...composer.next(token))
  }
  documents.push(...composer.end(true, text.length))
  const [first, second] = documents
  const errors = documents.flatMap((one) =>
    [...one.errors, ...one.warnings].map((fault) => faultOf(fault, one)),
  )
  if (second !== undefined) errors.push(secondDocument(second))
  errors.sort((a, b) => a.start - b.start)
  if (first === undefined) return { contents: null, errors, targets: new Map() }
  return { contents: first.contents, errors, targets: targetsOf(first) }
}

function faultOf(fault: { code: string; message: string; pos: [number, number] }, document: Document.Parsed) {
  const { code, message, pos } = fault
  const isOpenQuote = code === 'MISSING_CHAR' && /quote/.test(message)
  const start = isOpenQuote ? openedAt(document, pos[0]) : pos[0]
  return { code, message, start, end: isOpenQuote ? start + 1 : pos[1] }
}

/** Where the text that is still open at an offset was opened: the place to look at, often many lines before. */
function openedAt(document: Document.Parsed, offset: number): number {
  let opened = offset
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < offset && range[1] >= offset) opened = range[0]
    },
  })
  return opened
}

/** A second document would else be passed over in silence. */
function secondDocument({ range, contents }: Document.Parsed): YamlFault {
  const start = contents?.range?.[0] ?? range[0]
  return { code: 'MULTIPLE_DOCS', message: 'a second document', start, end: start + 1 }
}

/** Where a parsed token holds tokens more than DEEPEST levels deep; null: nowhere. Without recursion of its own. */
function tooDeep(top: CST.Token): number | null {
  const waiting: { token: CST.Token; depth: number }[] = [{ token: top, depth: 0 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next
    if (depth > DEEPEST) return token.offset
    if (token.type === 'document' && token.value !== undefined) waiting.push({ token: token.value, depth })
    if (!('items' in token)) continue
    for (const item of token.items) {
      for (const inner of [item.key, item.value]) {
        if (inner !== undefined && inner !== null) waiting.push({ token: inner, depth: depth + 1 })
      }
    }
  }
  return null
}

/** An alias stands for the last node before it with its anchor. One walk for all of them. */
function targetsOf(document: Document.Parsed): Map<Alias, Node> {
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source)
        if (target !== undefined) targets.set(node, target)
      } else if ((isScalar(node) || 'items' in node) && typeof node.anchor === 'string') {
        anchors.set(node.anchor, node)
      }
    },
  })
  return targets
}
