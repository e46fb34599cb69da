import { parse } from 'yaml'
import * as z from 'zod'
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

/** Phrases that stand for one another, ready for the search: `[words, replacement]`, longest first. */
export interface FoodNames {
  readonly same: readonly (readonly [readonly string[], readonly string[]])[]
  readonly everyday: readonly (readonly [readonly string[], readonly string[]])[]
  readonly alone: readonly (readonly [readonly string[], readonly string[]])[]
  readonly kinds: readonly (readonly [readonly string[], readonly string[]])[]
}

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
  return {
    same: longestFirst(unique(tables.same)),
    everyday: longestFirst(unique(tables.everyday)),
    alone: longestFirst(unique(tables.alone)),
    kinds: members,
  }
}

/** "eggs scrambled" for "scrambled egg"; a phrase that is there in its own right goes before (see `unique`). */
function nounFirst([from, to]: readonly [readonly string[], readonly string[]]) {
  return [[...from.slice(-1), ...from.slice(0, -1)], to] as const
}

function unique<T extends readonly [readonly string[], readonly string[]]>(pairs: readonly T[]): T[] {
  return [...new Map(pairs.map((pair) => [pair[0].join(' '), pair])).values()]
}

function longestFirst<T extends readonly [readonly string[], readonly string[]]>(pairs: readonly T[]): T[] {
  return [...pairs].sort((a, b) => b[0].length - a[0].length || (a[0].join(' ') < b[0].join(' ') ? -1 : 1))
}
