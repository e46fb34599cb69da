import { formsOf } from '../../src/food/search/forms.ts'
import { seldomMeant } from '../../src/food/search/seldom-meant.ts'
import { ALIAS, BESIDE, BRAND, CLASS, HEAD, nameHash, PRIOR_UNIT } from '../../src/food/table-layout.ts'
import { strings } from './main.ts'
import { namePartsOf } from './name-parts.ts'
import { priorOf } from './priors.ts'
import { aliasesOf, type Term, termsOf } from './terms.ts'

/** SR28 groups and FDC categories whose foods nobody eats raw or dry; there "raw" must be asked for. */
const COOKED_GROUPS = new Set([500, 700, 1000, 1300, 1500, 1600, 1700, 2000, 5, 10, 13, 15, 16, 17, 20])

/** The vocabulary, which foods have each word, the words of each food, and whole other names by their hash. */
export function nameIndex(foods: readonly Record<string, string>[]) {
  const terms = foods.map((food) => [
    ...termsOf(food['description'] ?? '', food['also'] ?? '', isCookedGroup(food)),
    ...(isEatenCooked(food) ? [AS_EATEN] : []),
  ])
  const words = [...new Set(terms.flatMap((list) => list.map((term) => term.word)))].sort(byteOrder)
  const numberOf = new Map(words.map((word, i) => [word, i]))
  const postings: { row: number; cost: number }[][] = words.map(() => [])
  const termOffsets = new Uint32Array(foods.length + 1)
  terms.forEach((list, row) => {
    termOffsets[row + 1] = (termOffsets[row] ?? 0) + list.length
    for (const term of list) postings[numberOf.get(term.word) ?? 0]?.push({ row, cost: term.cost })
  })
  // Plain names first: of a common word's thousand names only the first few hundred need a look.
  const cost = terms.map((list) => list.reduce((sum, term) => sum + term.cost, 0))
  for (const rows of postings) rows.sort((a, b) => (cost[a.row] ?? 0) - (cost[b.row] ?? 0) || a.row - b.row)
  const postingOffsets = new Uint32Array(words.length + 1)
  postings.forEach((rows, i) => {
    postingOffsets[i + 1] = (postingOffsets[i] ?? 0) + rows.length
  })
  const aliases = foods
    .flatMap((food, row) => otherNamesOf(food).map((name) => ({ hash: nameHash(name), row })))
    .sort((a, b) => a.hash - b.hash || a.row - b.row)
  const texts = strings(words)
  return {
    wordOffsets: texts.offsets,
    words: texts.bytes,
    postingOffsets,
    postings: Uint32Array.from(postings.flat(), (posting) => (posting.row << 8) | posting.cost),
    ranks: Int32Array.from(
      foods,
      (food, row) => (Math.round(PRIOR_UNIT * priorOf(food)) << 16) | (cost[row] ?? 0),
    ),
    termOffsets,
    terms: Uint32Array.from(terms.flat(), (term) => {
      const flags =
        (term.isHead ? HEAD : 0) |
        (term.isClass ? CLASS : 0) |
        (term.isAlias ? ALIAS : 0) |
        (term.isBeside ? BESIDE : 0) |
        (term.isBrand ? BRAND : 0)
      return (((numberOf.get(term.word) ?? 0) << 16) | (term.cost << 8) | flags) >>> 0
    }),
    forms: Uint16Array.from(
      terms,
      (list, row) => formsOf(list.map(({ word }) => word)) | seldomMeant(foods[row]?.['description'] ?? ''),
    ),
    aliasHash: Uint32Array.from(aliases, ({ hash }) => hash),
    aliasRow: Uint16Array.from(aliases, ({ row }) => row),
  }
}

/** WWEIA categories of meat, fish, eggs, pulses and grains, which FNDDS has as eaten: cooked, said or not. */
const EATEN_COOKED = new Set([
  2002, 2004, 2006, 2008, 2010, 2202, 2204, 2206, 2402, 2404, 2802, 4002, 4004, 4802, 4804,
])

/** Stands in names of FNDDS that do not say raw or dry, so that "raw beef liver" is no eaten one (search/forms.ts). */
const AS_EATEN: Term = {
  word: 'aseaten',
  cost: 0,
  isHead: false,
  isClass: false,
  isBeside: false,
  isBrand: false,
  isAlias: false,
}

function isEatenCooked({ id = '', category, description = '' }: Record<string, string>): boolean {
  return (
    id.startsWith('fndds:') &&
    EATEN_COOKED.has(Number(category)) &&
    !/\b(?:raw|dry|uncooked)\b/i.test(description)
  )
}

function isCookedGroup(food: Record<string, string>): boolean {
  const id = food['id'] ?? ''
  return !id.startsWith('fndds:') && COOKED_GROUPS.has(Number(food['category']))
}

/** Other names that are not just the noun of the food's own: "green beans" is no other name of one kind of them. */
function otherNamesOf(food: Record<string, string>): string[][] {
  const head = namePartsOf(food['description'] ?? '').head.join(' ')
  return aliasesOf(food['also'] ?? '').filter((name) => name.join(' ') !== head)
}

const byteOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
