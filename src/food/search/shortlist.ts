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
const SHORTLIST = 24
/** The first count is sorted into this many classes; exact order among so many is not worth its time. */
const CLASSES = 256
/** Classes to a worth of 1, and what is added so that none is below 0. */
const CLASSES_PER_WORTH = 140
const LEAST_WORTH = 0.6
/** Worth is counted in ten-thousandths, weights of words in hundredths: see the class. */
const WORTH_UNIT = 10_000
const WEIGHT_UNIT = 100
const MOST_SURPLUS = 200

/**
 * Picks the rows that could come out best: a common word stands in over a thousand names, and few of them matter.
 * All in whole numbers, because V8 makes an object of every fraction until it has compiled a loop, and the logs of a
 * week are read sooner than that. Holds scratch space, so that a phrase allocates little.
 */
export class Shortlist {
  private readonly priors: Int16Array
  private readonly postings: Uint16Array
  private readonly postingCosts: Uint8Array
  private readonly postingOffsets: Uint32Array
  private readonly nameCosts: Uint16Array
  /** Scratch, zero between calls: the weight of the typed words that a name has, and what they would have cost it. */
  private readonly weightOfRow: Uint16Array
  private readonly costOfRow: Uint16Array
  private readonly classOfRow: Uint8Array
  private readonly touched: Uint16Array
  private touchedCount = 0
  private readonly inClass = new Uint16Array(CLASSES)
  private readonly worthOfSurplus = Uint16Array.from({ length: MOST_SURPLUS }, (_, tenths) =>
    Math.round(WORTH_UNIT * surplusWorth(tenths / 10)),
  )

  constructor(table: FoodTable) {
    this.priors = table.i16('prior')
    this.postings = table.u16('postings')
    this.postingCosts = table.u8('postingCosts')
    this.postingOffsets = table.u32('postingOffsets')
    this.nameCosts = table.u16('nameCosts')
    this.weightOfRow = new Uint16Array(table.size)
    this.costOfRow = new Uint16Array(table.size)
    this.classOfRow = new Uint8Array(table.size)
    this.touched = new Uint16Array(table.size)
  }

  /** At least `most` rows, where there are as many. */
  of(query: Query, most: number): number[] {
    this.countAll(query)
    this.classify(query.terms.reduce((sum, term) => sum + weightOf(term), 0))
    const least = this.leastClass(Math.max(SHORTLIST, most))
    const rows: number[] = []
    for (let i = 0; i < this.touchedCount; i += 1) {
      const row = this.touched[i] ?? 0
      if ((this.classOfRow[row] ?? 0) >= least) rows.push(row)
    }
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
    for (const term of typed) if (!leading.includes(term)) this.count(term, 0, MOST_OF_FORMS)
  }

  private frequency({ number = 0 }: QueryTerm): number {
    return (this.postingOffsets[number + 1] ?? 0) - (this.postingOffsets[number] ?? 0)
  }

  /** Counts a word for the first `among` rows that have it; of those not met before only the first `most` are added. */
  private count(term: QueryTerm, most: number, among: number): void {
    const { postings, postingCosts, weightOfRow, costOfRow, touched } = this
    const from = this.postingOffsets[term.number ?? 0] ?? 0
    const to = Math.min(this.postingOffsets[(term.number ?? 0) + 1] ?? 0, from + among)
    const weight = weightOf(term)
    for (let at = from; at < to; at += 1) {
      const row = postings[at] ?? 0
      const before = weightOfRow[row] ?? 0
      if (before === 0) {
        if (at - from >= most) continue
        touched[this.touchedCount] = row
        this.touchedCount += 1
      }
      weightOfRow[row] = before + weight
      costOfRow[row] = (costOfRow[row] ?? 0) + (postingCosts[at] ?? 0)
    }
  }

  /** The share of the typed words that a name has, less its surplus, plus its prior, as a class; clears the scratch. */
  private classify(all: number): void {
    const { touched, touchedCount, weightOfRow, costOfRow, nameCosts, priors, worthOfSurplus } = this
    const perWeight = all === 0 ? 0 : Math.round((1024 * WORTH_UNIT) / all)
    const perWorth = Math.round((65_536 * CLASSES_PER_WORTH) / WORTH_UNIT)
    this.inClass.fill(0)
    for (let i = 0; i < touchedCount; i += 1) {
      const row = touched[i] ?? 0
      const surplus = (nameCosts[row] ?? 0) - (costOfRow[row] ?? 0)
      const cost = worthOfSurplus[surplus < MOST_SURPLUS ? surplus : MOST_SURPLUS - 1] ?? 0
      const worth = (((weightOfRow[row] ?? 0) * perWeight) >> 10) - cost + (priors[row] ?? 0)
      const placed = ((worth + LEAST_WORTH * WORTH_UNIT) * perWorth) >> 16
      const ofRow = placed < 0 ? 0 : placed >= CLASSES ? CLASSES - 1 : placed
      this.classOfRow[row] = ofRow
      this.inClass[ofRow] = (this.inClass[ofRow] ?? 0) + 1
      weightOfRow[row] = 0
      costOfRow[row] = 0
    }
  }

  /** The lowest class that is still looked at: with it and those above it there are enough. */
  private leastClass(enough: number): number {
    let least = CLASSES - 1
    let taken = this.inClass[least] ?? 0
    while (least > 0 && taken < enough) {
      least -= 1
      taken += this.inClass[least] ?? 0
    }
    return least
  }
}

function weightOf(term: QueryTerm): number {
  return Math.round(WEIGHT_UNIT * term.weight)
}
