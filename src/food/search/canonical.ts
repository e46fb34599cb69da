import { foodNames } from '../../generated/food-names.ts'
import { JOINING } from './word-classes.ts'

type Pairs = readonly (readonly [readonly string[], readonly string[]])[]
type ByFirstWord = ReadonlyMap<string, Pairs>

/** The phrases of food-names.yaml by their first word, longest first. Made on first use. */
interface Phrases {
  readonly names: ReadonlySet<string>
  readonly same: ByFirstWord
  readonly everyday: ByFirstWord
  readonly alone: ReadonlyMap<string, readonly string[]>
  readonly kindsOf: ReadonlyMap<string, readonly string[]>
}

let made: Phrases | null = null

function phrases(): Phrases {
  if (made !== null) return made
  const same = byFirstWord(foodNames.same)
  // Everyday phrases are looked up after `same` has been applied, so their left sides are put through it too.
  const inSame = (pairs: Pairs): Pairs => pairs.map(([from, to]) => [rewrite(from, same), to] as const)
  const kindsOf = new Map<string, string[]>()
  for (const [member, [kind]] of inSame(foodNames.kinds)) {
    if (member.length === 1 && kind !== undefined)
      kindsOf.set(member[0] ?? '', [...(kindsOf.get(member[0] ?? '') ?? []), kind])
  }
  made = {
    names: new Set(foodNames.same.map(([, [name]]) => name ?? '')),
    same,
    everyday: byFirstWord(inSame(foodNames.everyday)),
    alone: new Map(inSame(foodNames.alone).map(([from, to]) => [from.join(' '), to])),
    kindsOf,
  }
  return made
}

function byFirstWord(pairs: Pairs): ByFirstWord {
  const map = new Map<string, (readonly [readonly string[], readonly string[]])[]>()
  for (const pair of pairs) {
    const first = pair[0][0] ?? ''
    const list = map.get(first)
    if (list === undefined) map.set(first, [pair])
    else list.push(pair)
  }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length)
  return map
}

/** Words with every phrase of `same` put for its one name; negated words get a `!`. For names and for phrases. */
export function canonical(words: readonly string[]): string[] {
  return negate(rewrite(words, phrases().same))
}

/** What people call a food, put into the words of the table; only for phrases that people type. */
export function asInTable(words: readonly string[]): string[] {
  const { same, everyday, alone } = phrases()
  const said = rewrite(words, same)
  const whole = alone.get(said.filter((word) => !JOINING.has(word)).join(' '))
  return negate(rewrite(whole ?? rewrite(said, everyday), same))
}

/** Whether a word is the one name that `same` puts for phrases. */
export function isCanonical(word: string): boolean {
  return phrases().names.has(word)
}

/** The kinds that a canonical word belongs to: a strawberry is a fruit and a berry. */
export function kindsOf(word: string): readonly string[] {
  return phrases().kindsOf.get(word) ?? []
}

function rewrite(words: readonly string[], table: ByFirstWord): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; ) {
    const pair = table.get(words[at] ?? '')?.find(([from]) => from.every((word, i) => words[at + i] === word))
    if (pair === undefined) {
      out.push(words[at] ?? '')
      at += 1
    } else {
      out.push(...pair[1])
      at += pair[0].length
    }
  }
  return out
}

const NEGATIONS = new Set(['no', 'without', 'not', 'excluding', 'minus'])

/** "no potato" becomes `!potato`, which is another word than `potato`. */
function negate(words: readonly string[]): string[] {
  const out: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1]
    if (NEGATIONS.has(word) && next !== undefined && /^[a-z]/.test(next)) {
      out.push(`!${next}`)
      at += 1
    } else out.push(word)
  }
  return out
}
