import { suggestionFor } from '../suggest.ts'
import { BESIDE_SCORE, FIELD_OF, type FieldName, HEADERS_TO_SUGGEST, NEVER_READ } from './header-words.ts'
import { type AmbiguousAbout, type Place, readPlace } from './region-names.ts'
import { type ScanUnit, unitOf } from './scan-number.ts'
import { folded, patternOf, withoutWords, wordsOf } from './words.ts'

/** What the numbers of a column are. */
export type Measure = 'bmd' | 't_score' | 'z_score' | 'lsc' | 'lsc_g_cm2' | 'lsc_pct' | 'precision_g_cm2'

export type Meaning =
  | { readonly kind: 'field'; readonly field: FieldName }
  /** `place`: of a wide table, where each column has its own; null: the row says where. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly place: Place | null }

export type ReadHeader =
  | { readonly meaning: Meaning }
  /** `suggestion` is worked out when it is asked for: a row of figures is asked only whether it is the header. */
  | { readonly trouble: 'unknown'; readonly suggestion: () => string | null }
  | { readonly trouble: 'ambiguous'; readonly about: AmbiguousAbout }
  | { readonly trouble: 'not-read' }

/** A unit in a header: `(g/cm2)`, `[%]`, `_g_cm2`, `pct`. */
const UNIT = patternOf(
  (letter) =>
    `[([]?(?<![${letter}])(m?gm? ?\\/? ?(?:per )?(?:sq ?)?cm ?\\^?(?:2|\\u00B2|-2)?|%|pct|percent|sd)(?![${letter}])[)\\]]?`,
)

/** Reads a header as people and programs write it: `t_score`, `T-Score`, `BMD (g/cm2)`, `spine_t`, `neck_left_bmd`. */
export function readHeader(header: string): ReadHeader {
  const plain = folded(header).replaceAll(/\bleast significant change\b/g, 'lsc')
  const field = FIELD_OF.get(wordsOf(plain).join(' '))
  if (field !== undefined) return { meaning: { kind: 'field', field } }
  const units: ScanUnit[] = []
  const rest = plain.replaceAll(UNIT(plain), (all, unit: string) => {
    const known = unitOf(unit)
    if (known === undefined) return all
    units.push(known)
    return ' '
  })
  const words = wordsOf(rest)
  if (words.some((word) => NEVER_READ.has(word))) return { trouble: 'not-read' }
  const found = measureOf(rest, units.find((unit) => unit !== 'SD') ?? null)
  if (found === null) return unknown(header, words, units)
  return found.where.length === 0
    ? { meaning: { kind: 'measure', measure: found.measure, place: null } }
    : wide(header, found.measure, found.where.join(' '))
}

/** The measure that a header names, and the words that are left of it. */
function measureOf(
  text: string,
  unit: ScanUnit | null,
): { readonly measure: Measure; readonly where: readonly string[] } | null {
  const plain = text
    .replaceAll(/\b([tz])[ -]?scores?\b/g, ' $1 ')
    .replaceAll(/\b(?:precision error|precision|rms[ -]?sd)\b/g, ' precision ')
    .replaceAll(/\b(?:bone mineral density|bone density|density|abmd)\b/g, ' bmd ')
    .trim()
  const words = wordsOf(plain)
  const said = KINDS.filter((kind) => words.includes(kind))
  // "L1-L4 (g/cm2)": only a density has that unit.
  const named = said.length === 0 && unit === 'g/cm2' ? (['bmd'] as const) : said
  const [kind] = named
  // A precision error of BMD is one of precision.
  const isOne = named.length === 1 || (named.includes('bmd') && named.length === 2)
  const last = named.find((name) => name !== 'bmd') ?? kind
  if (last === undefined || !isOne) return null
  const measure = withUnit(last, unit)
  if (measure === null) return null
  const isScore = last === 't' || last === 'z'
  const where = plain.replaceAll(new RegExp(`\\b(?:${named.join('|')})\\b`, 'g'), ' ')
  const beside = isScore ? BESIDE_SCORE : BESIDE_VALUE
  const left = wordsOf(where).filter((word) => !beside.has(word))
  // The text as it stands, since `L1-L4` is more than its words.
  return { measure, where: left.length === 0 ? [] : [withoutWords(where, beside)] }
}

const KINDS = ['t', 'z', 'bmd', 'lsc', 'precision'] as const
const BESIDE_VALUE: ReadonlySet<string> = new Set([
  'value',
  'result',
  'measured',
  'reported',
  'error',
  'facility',
])

/** The measure, if a header of that unit can be one; a BMD in mg/cm2 is read, and its values are then refused. */
function withUnit(kind: (typeof KINDS)[number], unit: ScanUnit | null): Measure | null {
  if (kind === 't' || kind === 'z') return unit === null ? `${kind}_score` : null
  if (kind === 'bmd') return unit === '%' ? null : 'bmd'
  if (kind === 'precision') return unit === null || unit === 'g/cm2' ? 'precision_g_cm2' : null
  if (unit === null) return 'lsc'
  if (unit === '%') return 'lsc_pct'
  return unit === 'g/cm2' ? 'lsc_g_cm2' : null
}

function wide(header: string, measure: Measure, where: string): ReadHeader {
  const read = readPlace([where])
  if ('place' in read) return { meaning: { kind: 'measure', measure, place: read.place } }
  if (read.trouble === 'ambiguous') return read
  const suggestion = () =>
    suggestionFor(header.trim(), HEADERS_TO_SUGGEST) ?? measureBeside(read.suggestion(), measure)
  return { trouble: 'unknown', suggestion }
}

/** `lumbr_spine_t` is nearly `lumbar_spine_t_score`. */
function measureBeside(place: string | null, measure: Measure): string | null {
  return place === null ? null : `${place.replaceAll(' ', '_')}_${measure}`
}

function unknown(header: string, words: readonly string[], units: readonly ScanUnit[]): ReadHeader {
  // "Young adult %" and "age": a printout's own, of which nothing is read.
  const isOwn =
    words.every((word) => BESIDE_SCORE.has(word) || word === 'peak') && (units.length > 0 || words.length > 0)
  if (isOwn) return { trouble: 'not-read' }
  const suggestion = () =>
    (units.length === 0 ? scoreOf(header) : null) ?? suggestionFor(header.trim(), HEADERS_TO_SUGGEST)
  return { trouble: 'unknown', suggestion }
}

/** `total hip` alone is nearly `total_hip_t`. */
function scoreOf(header: string): string | null {
  const read = readPlace([header])
  const isPlace = 'place' in read && read.place.site !== 'other'
  return isPlace ? `${wordsOf(folded(header)).join('_')}_t` : null
}

/** What a column is read as, in the words of the file format: `t_score`, `total_hip left bmd`. */
export function readAs(meaning: Meaning): string {
  if (meaning.kind === 'field') return meaning.field
  const { measure, place } = meaning
  if (place === null) return measure
  const { site, side, region, ignoredRegion } = place
  return [site, side, region, ignoredRegion, measure].filter((part) => part !== null).join(' ')
}
