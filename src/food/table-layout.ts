/**
 * The layout of the compiled food table, shared by the compiler (scripts/compile-foods) and the reader (table.ts).
 * One file: 8 bytes of magic, then for each section its offset and length in bytes (two Uint32), then the sections,
 * each on an 8-byte boundary, little-endian. Opening it parses nothing.
 */
export const MAGIC = 'BONEFD05'

export const SECTIONS = [
  'version', // UTF-8
  'idSource', // Uint8 a food: index into ID_SOURCES
  'idNumber', // Uint32 a food
  'nutrients', // Float32, NUTRIENTS.length a food, per 100 g; NaN is unknown
  'water', // Float32 a food, g in 100 g, as in `nutrients`: one read for what is asked of many foods
  'nameOffsets', // Uint32, foods + 1
  'names', // UTF-8
  'defaultGrams', // Float32 a food; NaN: none
  'category', // Uint16 a food
  'sodiumClass', // Uint8 a food: index into SODIUM_CLASSES
  'calciumAbsorption', // Uint8 a food: place in data/reference/calcium-absorption.yaml, from 1; 0: not listed
  'tags', // Uint32 a food: bit set in the order of the `tagNames` section
  'tagNames', // UTF-8, one a line
  'ranks', // Int32 a food: how usual it is, in 1 / PRIOR_UNIT (scripts/compile-foods/priors.ts), << 16 | what all words of its name cost, in tenths
  'portionOffsets', // Uint32, foods + 1: index into the portions
  'portionGrams', // Float32 a portion: grams of ONE of the measure
  'portionMeasure', // Uint16 a portion: index into the measures
  'measureOffsets', // Uint32, measures + 1
  'measures', // UTF-8
  'measureFacts', // Uint8, MEASURE_BYTES a measure: what its text says (portion.ts)
  'densities', // Float32 pairs: category code, median g/ml of its foods
  'gradedRow', // Uint16: food of each value with evidence and known share of its own (literature, recipes), ascending
  'gradedNutrient', // Uint8: its nutrient
  'gradedEvidence', // Uint8: index into EVIDENCE
  'gradedKnown', // Float32: share known, 0 to 1
  'wordOffsets', // Uint32, words + 1: the vocabulary, sorted
  'words', // UTF-8
  'postingOffsets', // Uint32, words + 1: index into the postings
  'postings', // Uint32: a food whose name has the word, those with the plainest names first, << 8 | what the word costs that name, in tenths
  'termOffsets', // Uint32, foods + 1: index into the terms
  'terms', // Uint32: word << 16 | cost << 8 | flags
  'forms', // Uint16 a food: how it is kept or made, by the words of its name (search/forms.ts)
  'aliasHash', // Uint32, sorted: hash of the whole of another name
  'aliasRow', // Uint16: the food it belongs to
  'commonHash', // Uint32, ascending: hash of a query that is often typed (search/common-queries.ts)
  'commonCheck', // Uint32: its other hash
  'commonRows', // Uint16, MOST_HITS a query: the foods that fit it, the best first; NO_ROW: no more
] as const
export type Section = (typeof SECTIONS)[number]

export const ID_SOURCES = ['fndds', 'sr28', 'fdc'] as const

/** How many foods a search finds where no other number is asked for. */
export const MOST_HITS = 12
/** Stands where there is no food. */
export const NO_ROW = 0xffff

/** Priors are kept as whole numbers: see search/shortlist.ts. */
export const PRIOR_UNIT = 10_000

/** Flags of a term. */
export const HEAD = 1
export const CLASS = 2
export const ALIAS = 4
/** What a dish comes with or is made of: "with broth", "in water". */
export const BESIDE = 8
/** A brand or maker. */
export const BRAND = 16

/** FNV-1a over the sorted words of a name: the same words in any order give the same number. */
export function nameHash(words: readonly string[]): number {
  let hash = 0x811c9dc5
  const name = [...new Set(words)].sort().join(' ')
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
