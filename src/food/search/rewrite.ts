/** A phrase and what it is read as, both as words. */
export type Pair = readonly [readonly string[], readonly string[]]

/** A phrase that stands at a place: how many words it has, and what they are read as. */
interface Match {
  readonly length: number
  readonly words: readonly string[]
}

/**
 * Phrases by their first word, the longest first. They are packed in one text, because two thousand little arrays take
 * V8 longer to load than a whole report to work out; those of a word are read when it is met, with the few whose words
 * begin as it does.
 */
export class Phrases {
  private readonly packed: string
  /** Groups not yet cut into lines, by how their words begin. */
  private groups: Map<string, string> | null = null
  private readonly lines = new Map<string, string>()
  private readonly read = new Map<string, readonly string[]>()
  private readonly begins = new Map<string, ReadonlySet<string>>()

  constructor(packed: string) {
    this.packed = packed
  }

  /** The longest phrase that stands at a place. */
  at(words: readonly string[], place: number): Match | null {
    const phrases = this.startingWith(words[place] ?? '')
    if (phrases.length === 0) return null
    const behind = `${words.slice(place + 1).join(' ')} `
    for (const phrase of phrases) {
      const end = phrase.indexOf('=')
      if (end === 0) return { length: 1, words: phrase.slice(1).split(' ') }
      if (behind.charAt(end) === ' ' && behind.startsWith(phrase.slice(0, end)))
        return { length: 1 + phrase.slice(0, end).split(' ').length, words: phrase.slice(end + 1).split(' ') }
    }
    return null
  }

  /** What all the words together are read as; null: they are no phrase. */
  whole(words: readonly string[]): readonly string[] | null {
    const start = `${words.slice(1).join(' ')}=`
    const phrase = this.startingWith(words[0] ?? '').find((one) => one.startsWith(start))
    return phrase === undefined ? null : phrase.slice(start.length).split(' ')
  }

  /** Whether a phrase may begin with the word and go on with one of the text's: quickly told, by how they begin. */
  mayOpen(word: string, text: string): boolean {
    const begins =
      this.begins.get(word) ?? new Set(this.startingWith(word).map((phrase) => beginning(phrase)))
    this.begins.set(word, begins)
    if (begins.size === 0) return false
    return text
      .toLowerCase()
      .split(' ')
      .some((one) => begins.has(beginning(one)))
  }

  /** Each as what stands behind the word, `=`, and what it is read as. */
  private startingWith(word: string): readonly string[] {
    const known = this.read.get(word)
    if (known !== undefined) return known
    const line = this.lineOf(word)
    const phrases = line === undefined ? NONE : line.split(';')
    this.read.set(word, phrases)
    return phrases
  }

  private lineOf(word: string): string | undefined {
    this.groups ??= new Map(
      this.packed
        .split(GROUP_END)
        .map((group) => [group.slice(0, group.indexOf('\n')).slice(0, ALIKE), group]),
    )
    const name = word.slice(0, ALIKE)
    const group = this.groups.get(name)
    if (group !== undefined) {
      this.groups.delete(name)
      const all = group.split('\n')
      for (let i = 0; i < all.length; i += 2) this.lines.set(all[i] ?? '', all[i + 1] ?? '')
    }
    return this.lines.get(word)
  }
}

/** Ends a group of words that begin with the same letters, so many. */
const GROUP_END = '\f'
const ALIKE = 2

const NONE: readonly string[] = []
const beginning = (word: string): string => word.slice(0, 3)

/**
 * `soy`, then on a line of its own `milk=soymilk;sauce=soysauce`, and so on for all words with `so`. Words are letters
 * and digits, `!` and `%`.
 */
export function packPhrases(pairs: readonly Pair[]): string {
  const lines = new Map<string, string[]>()
  for (const [[first = '', ...behind], to] of longestFirst(unique(pairs)))
    lines.set(first, [...(lines.get(first) ?? []), `${behind.join(' ')}=${to.join(' ')}`])
  const groups = new Map<string, string[]>()
  for (const [word, phrases] of lines) {
    const name = word.slice(0, ALIKE)
    groups.set(name, [...(groups.get(name) ?? []), `${word}\n${phrases.join(';')}`])
  }
  return [...groups.values()].map((group) => group.join('\n')).join(GROUP_END)
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
  for (let place = 0; place < words.length; ) {
    const match = table.at(words, place)
    if (match === null) out.push(words[place] ?? '')
    else out.push(...match.words)
    place += match?.length ?? 1
  }
  return out
}
