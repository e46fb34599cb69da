import type { FoodTable } from '../table.ts'
import { surplusWorth } from './fit.ts'
import type { Query, QueryTerm } from './query.ts'

/**
 * Foods with all the words are found by the rarest of them; those with a commoner word alone matter only where their
 * names are plain, and plain names come first.
 */
const MOST_OF_RAREST = 500
const MOST_OF_OTHERS = 250
const MOST_OF_FORMS = 1000
/** How many foods are scored in full at least, of those that a first count of words puts foremost. */
const SHORTLIST = 20
/** Foods whose worth differs by less than this are alike: all that are alike to the last one come along. */
const CLASSES_PER_WORTH = 140
const LEAST_WORTH = 0.6
/** The best class; worth beyond it is no better. */
const BEST_CLASS = 255
/** Worth is counted in ten-thousandths, weights of words in hundredths: see the class. */
const WORTH_UNIT = 10_000
const WEIGHT_UNIT = 100
const MOST_SURPLUS = 200
const PER_WORTH = Math.round((65_536 * CLASSES_PER_WORTH) / WORTH_UNIT)

/**
 * Picks the rows that could come out best: a common word stands in over a thousand names, and few of them matter.
 * All in whole numbers, because V8 makes an object of every fraction until it has compiled a loop, and the logs of a
 * week are read sooner than that; two of them in one, because every reach into an array costs as much as the sum. Holds
 * scratch space, so that a phrase allocates little.
 */
export class Shortlist {
  /** A food's prior << 16 | what all words of its name cost. */
  private readonly ranks: Int32Array
  /** A food << 8 | what the word costs its name. */
  private readonly postings: Uint32Array
  private readonly postingOffsets: Uint32Array
  /** Scratch, zero between calls: weight of the typed words that a name has << 16 | what they would have cost it. */
  private readonly metOfRow: Int32Array
  private readonly touched: Uint16Array
  private readonly worthOfTouched: Int32Array
  private touchedCount = 0
  private readonly worthOfSurplus = Uint16Array.from({ length: MOST_SURPLUS }, (_, tenths) =>
    Math.round(WORTH_UNIT * surplusWorth(tenths / 10)),
  )

  constructor(table: FoodTable) {
    this.ranks = table.i32('ranks')
    this.postings = table.u32('postings')
    this.postingOffsets = table.u32('postingOffsets')
    this.metOfRow = new Int32Array(table.size)
    this.touched = new Uint16Array(table.size)
    this.worthOfTouched = new Int32Array(table.size)
  }

  /** At least `most` rows, where there are as many. */
  of(query: Query, most: number): number[] {
    this.countAll(query)
    this.weigh(query.terms.reduce((sum, term) => sum + weightOf(term), 0))
    const least = this.leastWorth(Math.max(SHORTLIST, most))
    const { touched, touchedCount, worthOfTouched } = this
    const rows: number[] = []
    for (let i = 0; i < touchedCount; i += 1)
      if ((worthOfTouched[i] ?? 0) >= least) rows.push(touched[i] ?? 0)
    return rows
  }

  /** Rows with any of the typed content words; a form word ("cooked") counts, but leads to none by itself. */
  private countAll(query: Query): void {
    this.touchedCount = 0
    const typed = query.terms.filter((term) => term.number !== undefined)
    const content = typed
      .filter((term) => term.weight >= 1)
      .sort((a, b) => this.frequency(a) - this.frequency(b))
    const leading = content.length > 0 ? content : typed.filter((term) => !term.isHint)
    leading.forEach((term, i) => {
      if (i === 0) this.count(term, MOST_OF_RAREST, MOST_OF_RAREST)
      else this.count(term, MOST_OF_OTHERS, this.postings.length)
    })
    for (const term of typed) {
      if (leading.includes(term)) continue
      this.count(term, 0, MOST_OF_FORMS)
      if (term.orNumber !== undefined) this.count({ ...term, number: term.orNumber }, 0, MOST_OF_FORMS)
    }
  }

  private frequency({ number = 0 }: QueryTerm): number {
    return (this.postingOffsets[number + 1] ?? 0) - (this.postingOffsets[number] ?? 0)
  }

  /** Counts a word for the first `among` rows that have it; of those not met before only the first `most` are added. */
  private count(term: QueryTerm, most: number, among: number): void {
    const { postings, metOfRow, touched } = this
    const from = this.postingOffsets[term.number ?? 0] ?? 0
    const to = Math.min(this.postingOffsets[(term.number ?? 0) + 1] ?? 0, from + among)
    const lastAdded = from + most
    const weight = weightOf(term) << 16
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0
      const row = posting >>> 8
      const before = metOfRow[row] ?? 0
      if (before === 0) {
        if (at >= lastAdded) continue
        touched[this.touchedCount] = row
        this.touchedCount += 1
      }
      metOfRow[row] = before + weight + (posting & 0xff)
    }
  }

  /** The share of the typed words that each name has, less its surplus, plus its prior; clears the scratch. */
  private weigh(all: number): void {
    const { touched, touchedCount, metOfRow, ranks, worthOfSurplus, worthOfTouched } = this
    const perWeight = all === 0 ? 0 : Math.round((1024 * WORTH_UNIT) / all)
    for (let i = 0; i < touchedCount; i += 1) {
      const row = touched[i] ?? 0
      const met = metOfRow[row] ?? 0
      const rank = ranks[row] ?? 0
      const surplus = (rank & 0xffff) - (met & 0xffff)
      const cost = worthOfSurplus[surplus < MOST_SURPLUS ? surplus : MOST_SURPLUS - 1] ?? 0
      worthOfTouched[i] = (((met >> 16) * perWeight) >> 10) - cost + (rank >> 16)
      metOfRow[row] = 0
    }
  }

  /** The least worth that is still looked at: with it and those above it there are enough. */
  private leastWorth(enough: number): number {
    if (this.touchedCount <= enough) return Number.NEGATIVE_INFINITY
    const ascending = this.worthOfTouched.slice(0, this.touchedCount).sort()
    const last = classOf(ascending[this.touchedCount - enough] ?? 0)
    return last <= 0 ? Number.NEGATIVE_INFINITY : leastOf(Math.min(last, BEST_CLASS))
  }
}

function classOf(worth: number): number {
  return ((worth + LEAST_WORTH * WORTH_UNIT) * PER_WORTH) >> 16
}

/** The least worth of a class. */
function leastOf(place: number): number {
  return Math.ceil((place * 65_536) / PER_WORTH) - LEAST_WORTH * WORTH_UNIT
}

function weightOf(term: QueryTerm): number {
  return Math.round(WEIGHT_UNIT * term.weight)
}
