import { parse } from 'yaml'
import * as z from 'zod'
import { type Phrases, rewrite } from '../../src/food/search/rewrite.ts'
import { fold, wordsOf } from '../../src/food/words.ts'

const FoodNames = z.strictObject({
  same: z.record(z.string().regex(/^[a-z]+$/), z.array(z.coerce.string()).min(1)),
  everyday: z.record(z.string(), z.string()),
  alone: z.record(z.string(), z.string()),
  kinds: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string()).min(1)),
})

/** Nouns that may stand first as well ("beans, green"), unlike milk, butter or chocolate, which then mean another food. */
const TURNABLE = new Set([
  'bean',
  'pea',
  'seed',
  'pepper',
  'onion',
  'juice',
  'oil',
  'potato',
  'lentil',
  'chip',
  'muffin',
])

/** Names of foods, ready for the search (src/food/search/canonical.ts). */
export interface FoodNames {
  readonly same: Phrases
  readonly everyday: Phrases
  readonly alone: Readonly<Record<string, readonly string[]>>
  readonly kinds: Readonly<Record<string, readonly string[]>>
  /** The one names of `same`, and every word that a phrase has, with spaces between. */
  readonly names: string
  readonly typed: string
}

type Pair = readonly [readonly string[], readonly string[]]

/** Reads data/reference/food-names.yaml; throws one error that names every problem. */
export function loadFoodNames(text: string, file: string): FoodNames {
  const read = FoodNames.safeParse(parse(text))
  if (!read.success)
    throw new Error(read.error.issues.map((i) => `${file}: ${i.path.join('.')}: ${i.message}`).join('\n'))
  const { same, everyday, alone, kinds } = read.data
  const words = (phrase: string) => wordsOf(fold(phrase))
  const pairs = Object.entries(same).flatMap(([name, phrases]) =>
    phrases.map((phrase) => [words(phrase), [name]] as const),
  )
  const meanings = (map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([phrase, meaning]) => [words(phrase), words(meaning)] as const)
  const members = Object.entries(kinds).flatMap(([kind, list]) =>
    list.map((member) => [words(member), [kind]] as const),
  )
  const daily = meanings(everyday)
  const tables = {
    same: [
      ...pairs.filter(([from]) => from.length === 2 && TURNABLE.has(from[1] ?? '')).map(nounFirst),
      ...pairs,
    ],
    everyday: [...daily.filter(([from]) => from.length > 1).map(nounFirst), ...daily],
    alone: meanings(alone),
  }
  const empty = Object.values(tables)
    .flat()
    .filter(([from, to]) => from.length === 0 || to.length === 0)
  if (empty.length > 0) throw new Error(`${file}: a phrase without words`)
  const alike = byFirstWord(tables.same)
  // The other phrases are looked up after `same` has been applied, so their left sides are put through it too.
  const said = (list: readonly Pair[]) => list.map(([from, to]): Pair => [rewrite(from, alike), to])
  const left = [...tables.same, ...tables.everyday, ...tables.alone, ...members].flatMap(([from]) => from)
  return {
    same: alike,
    everyday: byFirstWord(said(tables.everyday)),
    alone: Object.fromEntries(said(tables.alone).map(([from, to]) => [from.join(' '), to])),
    kinds: kindsByMember(said(members)),
    names: Object.keys(same).join(' '),
    typed: [...new Set(left)].join(' '),
  }
}

function kindsByMember(members: readonly Pair[]): Record<string, string[]> {
  const kinds: Record<string, string[]> = {}
  for (const [member, [kind]] of members) {
    const [word] = member
    if (member.length === 1 && word !== undefined && kind !== undefined)
      kinds[word] = [...(kinds[word] ?? []), kind]
  }
  return kinds
}

function byFirstWord(pairs: readonly Pair[]): Phrases {
  const table: Record<string, Pair[]> = {}
  for (const pair of longestFirst(unique(pairs))) {
    const first = pair[0][0] ?? ''
    table[first] = [...(table[first] ?? []), pair]
  }
  return table
}

/** "eggs scrambled" for "scrambled egg"; a phrase that is there in its own right goes before (see `unique`). */
function nounFirst([from, to]: Pair): Pair {
  return [[...from.slice(-1), ...from.slice(0, -1)], to]
}

function unique(pairs: readonly Pair[]): Pair[] {
  return [...new Map(pairs.map((pair) => [pair[0].join(' '), pair])).values()]
}

function longestFirst(pairs: readonly Pair[]): Pair[] {
  return [...pairs].sort((a, b) => b[0].length - a[0].length || (a[0].join(' ') < b[0].join(' ') ? -1 : 1))
}
