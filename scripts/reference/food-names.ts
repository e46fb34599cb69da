import { parse } from 'yaml'
import * as z from 'zod'
import { type Pair, Phrases, packPhrases, rewrite } from '../../src/food/search/rewrite.ts'
import { STAND_IN } from '../../src/food/search/word-classes.ts'
import { fold, wordsOf } from '../../src/food/words.ts'

const FoodNames = z.strictObject({
  same: z.record(z.string().regex(/^[a-z]+$/), z.array(z.coerce.string()).min(1)),
  everyday: z.record(z.string(), z.string()),
  near: z.record(z.string(), z.string()),
  either: z.record(z.string(), z.string()),
  alone: z.record(z.string(), z.string()),
  joined: z.record(z.string(), z.string()),
  measured: z.record(z.string(), z.string()),
  metric: z.record(z.string(), z.string()),
  sizes: z.strictObject({
    evidence: z.literal('P'),
    source: z.string().min(12),
    grams: z.record(z.string(), z.number().positive()),
  }),
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
  /** Packed phrases (src/food/search/rewrite.ts). */
  readonly same: string
  readonly everyday: string
  readonly alone: string
  /** Packed phrases that begin with a unit, those of metric kitchens, and grams of one (src/food/beside-unit.ts). */
  readonly measured: string
  readonly metric: string
  readonly sizes: string
  /** Packed phrases of one word, read as all of its kinds. */
  readonly kinds: string
  /** The one names of `same`, and every word that a phrase has, with spaces between. */
  readonly names: string
  readonly typed: string
  /** `fish and chips=battered fish and french fries`, one a line, the longest first (src/food/joined-foods.ts). */
  readonly joined: string
}

/** Reads data/reference/food-names.yaml; throws one error that names every problem. */
export function loadFoodNames(text: string, file: string): FoodNames {
  const read = FoodNames.safeParse(parse(text))
  if (!read.success)
    throw new Error(read.error.issues.map((i) => `${file}: ${i.path.join('.')}: ${i.message}`).join('\n'))
  const { same, everyday, near, either, alone, joined, measured, metric, sizes, kinds } = read.data
  const words = (phrase: string) => wordsOf(fold(phrase))
  const pairs = Object.entries(same).flatMap(([name, phrases]) =>
    phrases.map((phrase) => [words(phrase), [name]] as const),
  )
  const meanings = (map: Readonly<Record<string, string>>) =>
    Object.entries(map).map(([phrase, meaning]) => [words(phrase), words(meaning)] as const)
  const members = Object.entries(kinds).flatMap(([kind, list]) =>
    list.map((member) => [words(member), [kind]] as const),
  )
  const doubted = (map: Readonly<Record<string, string>>) =>
    meanings(map).map(([from, to]): Pair => [from, [...to, STAND_IN]])
  const standIns = doubted(near)
  const daily = [...meanings(everyday), ...standIns]
  const tables = {
    same: [
      ...pairs.filter(([from]) => from.length === 2 && TURNABLE.has(from[1] ?? '')).map(nounFirst),
      ...pairs,
    ],
    everyday: [...daily.filter(([from]) => from.length > 1).map(nounFirst), ...daily],
    alone: [...meanings(alone), ...doubted(either)],
    measured: meanings(measured),
    metric: meanings(metric),
    sizes: Object.entries(sizes.grams).map(([phrase, grams]): Pair => [words(phrase), [String(grams)]]),
  }
  const empty = Object.values(tables)
    .flat()
    .filter(([from, to]) => from.length === 0 || to.length === 0)
  if (empty.length > 0) throw new Error(`${file}: a phrase without words`)
  const packedSame = packPhrases(tables.same)
  const alike = new Phrases(packedSame)
  // The other phrases are looked up after `same` has been applied, so their left sides are put through it too.
  const said = (list: readonly Pair[]) => list.map(([from, to]): Pair => [rewrite(from, alike), to])
  refuseTwoMeanings(file, said(daily), alike)
  const ofUnits = [...tables.measured, ...tables.metric, ...tables.sizes]
  const left = [...tables.same, ...tables.everyday, ...tables.alone, ...ofUnits, ...members]
  return {
    same: packedSame,
    everyday: packPhrases(said(tables.everyday)),
    alone: packPhrases(said(tables.alone)),
    measured: packPhrases(said(tables.measured)),
    metric: packPhrases(said(tables.metric)),
    sizes: packPhrases(said(tables.sizes)),
    kinds: kindsByMember(said(members)),
    names: Object.keys(same).join(' '),
    typed: [...new Set(left.flatMap(([from]) => from))].join(' '),
    joined: Object.entries(joined)
      .map((pair) => pair.join('='))
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .join('\n'),
  }
}

/** Two spellings that `same` makes one phrase must mean one food, else the later line would win in silence. */
function refuseTwoMeanings(file: string, phrases: readonly Pair[], alike: Phrases): void {
  const meant = new Map<string, string>()
  const twice = phrases.flatMap(([from, to]) => {
    const phrase = from.join(' ')
    const meaning = rewrite(to, alike).join(' ')
    const before = meant.get(phrase) ?? meaning
    meant.set(phrase, before)
    return before === meaning ? [] : [`"${phrase}": "${before}" and "${meaning}"`]
  })
  if (twice.length > 0) throw new Error(`${file}: phrases of two meanings: ${twice.join('; ')}`)
}

function kindsByMember(members: readonly Pair[]): string {
  const kinds = new Map<string, string[]>()
  for (const [member, [kind]] of members) {
    const [word] = member
    if (member.length === 1 && word !== undefined && kind !== undefined)
      kinds.set(word, [...(kinds.get(word) ?? []), kind])
  }
  return packPhrases([...kinds].map(([word, list]): Pair => [[word], list]))
}

/** "eggs scrambled" for "scrambled egg"; a phrase that is there in its own right goes before (see `unique`). */
function nounFirst([from, to]: Pair): Pair {
  return [[...from.slice(-1), ...from.slice(0, -1)], to]
}
