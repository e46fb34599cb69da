/** A phrase and what it is read as, both as words. */
export type Pair = readonly [readonly string[], readonly string[]]

/**
 * Phrases by their first word, the longest first. They are packed in one text, a line a first word, because two
 * thousand little arrays take V8 longer to load than a whole report to work out; a line is read when its word is met.
 */
export class Phrases {
  private readonly packed: string
  private lines: Map<string, string> | null = null
  private readonly read = new Map<string, readonly Pair[]>()

  constructor(packed: string) {
    this.packed = packed
  }

  startingWith(word: string): readonly Pair[] {
    const known = this.read.get(word)
    if (known !== undefined) return known
    this.lines ??= linesByWord(this.packed)
    const pairs = (this.lines.get(word) ?? '').split(';').filter(Boolean).map(pairOf)
    this.read.set(word, pairs)
    return pairs
  }
}

/** `soy milk=soymilk;soy sauce=soysauce`, a line for each first word. Words are letters and digits, `!` and `%`. */
export function packPhrases(pairs: readonly Pair[]): string {
  const lines = new Map<string, string[]>()
  for (const [from, to] of longestFirst(unique(pairs))) {
    const first = from[0] ?? ''
    lines.set(first, [...(lines.get(first) ?? []), `${from.join(' ')}=${to.join(' ')}`])
  }
  return [...lines.values()].map((line) => line.join(';')).join('\n')
}

function linesByWord(packed: string): Map<string, string> {
  const lines = new Map<string, string>()
  for (const line of packed.split('\n')) lines.set(/^[^ =]*/.exec(line)?.[0] ?? '', line)
  return lines
}

function pairOf(text: string): Pair {
  const at = text.indexOf('=')
  return [text.slice(0, at).split(' '), text.slice(at + 1).split(' ')]
}

function unique(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pair[0].join(' '), pair])).values()]
}

function longestFirst(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort((a, b) => b[0].length - a[0].length || (a[0].join(' ') < b[0].join(' ') ? -1 : 1))
}

/** Words with every phrase of a table put for what it is read as; at each place the longest phrase wins. */
export function rewrite(words: readonly string[], table: Phrases): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const pair = table.startingWith(word).find(([from]) => standsAt(from, words, at))
    if (pair === undefined) out.push(word)
    else out.push(...pair[1])
    at += pair?.[0].length ?? 1
  }
  return out
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < phrase.length; i += 1) if (words[at + i] !== phrase[i]) return false
  return true
}
