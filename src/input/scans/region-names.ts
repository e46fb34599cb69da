import type { Side, Site } from '../../bone/scan.ts'
import { suggestionFor } from '../suggest.ts'
import { BESIDE, BODY, type Body, CODES, IGNORED, SIDES, WORDS_TO_SUGGEST } from './region-words.ts'
import { vertebraeOf } from './vertebrae.ts'
import { folded, wordsOf } from './words.ts'

/** Where on the body, as a report names it. */
export interface Place {
  readonly site: Site
  readonly side: Side | null
  readonly region: string | null
  readonly ignoredRegion: string | null
}

export type AmbiguousAbout = 'total' | 'hip' | 'forearm' | 'side' | 'region'

export type ReadPlace =
  | { readonly place: Place }
  | { readonly trouble: 'unknown'; readonly suggestion: () => string | null }
  | { readonly trouble: 'ambiguous'; readonly about: AmbiguousAbout }

/**
 * Reads the names of regions that Hologic, GE Lunar and Norland printouts have. A report may say it in one text
 * (`Left Femur / Neck`) or in two: the scan type (`Left Hip`) and the region in it (`Total`).
 *
 * Rule    "Total" is the total of the scan type, L1-L4 at the spine; alone it is nothing. A side in the text counts as
 *         one in a column of its own. Regions from which no category is taken keep their name.
 */
export function readPlace(texts: readonly string[], side: Side | null = null): ReadPlace {
  const said = new Said(side)
  for (const text of texts) if (!said.hear(text)) return unknown(texts)
  return said.place(texts)
}

/** Reads the places of one file, each name once: its rows repeat a few. */
export class PlaceReader {
  private readonly known = new Map<string, ReadPlace>()

  read(texts: readonly string[], side: Side | null): ReadPlace {
    const key = [side ?? '', ...texts].join('\n')
    const before = this.known.get(key)
    if (before !== undefined) return before
    const read = readPlace(texts, side)
    this.known.set(key, read)
    return read
  }
}

/** `left`, `R`, `both` as a side; null: none of them. */
export function readSide(text: string): Side | null {
  const words = wordsOf(folded(text)).filter((word) => word !== 'side')
  const sides = new Set(words.map((word) => SIDES.get(word) ?? null))
  const [one] = sides
  if (sides.size === 1) return one ?? null
  return sides.size === 2 && sides.has('left') && sides.has('right') ? 'mean' : null
}

/** What the texts of one place have said so far. */
class Said {
  private readonly bodies = new Set<Body>()
  private readonly sides = new Set<Side>()
  private readonly parts = new Set<'neck' | 'total' | 'third'>()
  private ignored = false
  private region: string | null = null
  /** `Total Left` in one text: only a printout of both hips says so. */
  private totalOfSide = false

  constructor(side: Side | null) {
    if (side !== null) this.sides.add(side)
  }

  /** false: there is a word that belongs to no region. */
  hear(text: string): boolean {
    const plain = folded(text)
      .replaceAll(/\b(?:1 ?\/ ?3|33 ?%|one[ -]?third|1 3(?= |$)|33)(?: ?rd)?/g, ' third ')
      .replaceAll(/\bboth sides\b/g, 'both')
    const vertebrae = vertebraeOf(plain)
    if (vertebrae === 'unclear' || (vertebrae !== null && !this.isSameRegion(vertebrae.region))) return false
    const words = wordsOf(vertebrae?.rest ?? plain).flatMap((word) => (CODES.get(word) ?? word).split(' '))
    const isWholeBody = words.some((word) => BODY.get(word) === 'elsewhere')
    const sidesBefore = this.sides.size
    const known = words.map((word) => this.word(word))
    this.totalOfSide ||= words.includes('total') && this.sides.size > sidesBefore
    return isWholeBody || this.bodies.has('elsewhere') || known.every((is) => is)
  }

  private isSameRegion(region: string): boolean {
    const isSame = this.region === null || this.region === region
    this.region = region
    return isSame
  }

  private word(word: string): boolean {
    const body = BODY.get(word)
    const side = SIDES.get(word)
    if (body !== undefined) this.bodies.add(body)
    else if (side !== undefined) this.sides.add(side)
    else if (word === 'neck' || word === 'total' || word === 'third') this.parts.add(word)
    else if (IGNORED.has(word)) this.ignored = true
    else return BESIDE.has(word)
    return true
  }

  place(texts: readonly string[]): ReadPlace {
    const { bodies, parts, region } = this
    if (this.ignored || bodies.has('elsewhere')) return this.at('other', nameIn(texts))
    if (bodies.size > 1 || parts.size > 1) return unknown(texts)
    const [body = null] = bodies
    if (region !== null)
      return (body ?? 'spine') === 'spine' && !parts.has('neck') && !parts.has('third')
        ? this.at('lumbar_spine')
        : unknown(texts)
    if (parts.has('neck')) return (body ?? 'hip') === 'hip' ? this.at('femoral_neck') : unknown(texts)
    if (parts.has('third')) return (body ?? 'forearm') === 'forearm' ? this.at('radius_33') : unknown(texts)
    return parts.has('total') ? this.total(body, texts) : this.whole(body, texts)
  }

  private total(body: Body | null, texts: readonly string[]): ReadPlace {
    if (body === 'hip' || (body === null && this.totalOfSide)) return this.at('total_hip')
    if (body === null) return { trouble: 'ambiguous', about: 'total' }
    if (body === 'forearm') return this.at('other', nameIn(texts))
    this.region = 'L1-L4'
    return this.at('lumbar_spine')
  }

  /** A scan type without a region. */
  private whole(body: Body | null, texts: readonly string[]): ReadPlace {
    if (body === 'spine') return this.at('lumbar_spine')
    return body === 'hip' || body === 'forearm' ? { trouble: 'ambiguous', about: body } : unknown(texts)
  }

  private at(site: Site, ignoredRegion: string | null = null): ReadPlace {
    const [side = null, another] = this.sides
    // The spine has no sides, and "L spine" is the lumbar one.
    if (site === 'lumbar_spine') return { place: { site, side: null, region: this.region, ignoredRegion } }
    if (another !== undefined) return { trouble: 'ambiguous', about: 'side' }
    return { place: { site, side, region: null, ignoredRegion } }
  }
}

/** The last text is the nearest to a name: the region rather than the scan type. */
function nameIn(texts: readonly string[]): string | null {
  const name = texts.filter((text) => text.trim() !== '').at(-1)
  return name === undefined ? null : name.replaceAll(/\s+/g, ' ').trim()
}

function unknown(texts: readonly string[]): ReadPlace {
  return { trouble: 'unknown', suggestion: () => nearestName(texts.filter((text) => text !== '').join(' ')) }
}

/** The text with its misspelt words put right; null where that does not give a region. */
function nearestName(text: string): string | null {
  const words = wordsOf(folded(text)).slice(0, 8)
  const better = words.map((word) => (isWord(word) ? word : (suggestionFor(word, WORDS_TO_SUGGEST) ?? word)))
  if (better.every((word, i) => word === words[i])) return null
  const said = new Said(null)
  return said.hear(better.join(' ')) && 'place' in said.place([]) ? better.join(' ') : null
}

function isWord(word: string): boolean {
  return BODY.has(word) || SIDES.has(word) || IGNORED.has(word) || BESIDE.has(word) || CODES.has(word)
}
