import type { PlainDate } from '../calendar/plain-date.ts'
import { roundHalfAwayFromZero } from '../quantity/round.ts'
import { yearsBetween } from './age.ts'
import type { Change } from './assessment.ts'
import { comparabilityOf, isShort, type Measurement } from './comparable.ts'
import { isSignificant, leastSignificantChange, lscPercent } from './lsc.ts'
import { bmdFromT, referenceFor, referenceMean } from './reference-means.ts'
import type { ReferenceId } from './scan.ts'

/** What two BMD values say. */
export interface BmdChange {
  /** g/cm2, later minus earlier: negative is a loss. */
  readonly bmdChange: number
  readonly percent: number
  /** Simple: percent / years. */
  readonly percentPerYear: number
  /** The above to 0.1, halves away from zero. */
  readonly roundedPercentPerYear: number
}

/**
 * The change between two BMD values.
 *
 * Unit    g/cm2, years; per cent of the earlier value
 * Rule    100 x (later - earlier) / earlier; a year: that / years, simple, as guidelines quote it. Triggers compare the
 *         rate to 0.1, halves away from zero, so that -8.0 % in 730 days (-4.003 a year) is 4.0 and no more.
 * Source  domain.md 2.8, 2.9
 */
export function bmdChangeOf(earlier: number, later: number, years: number): BmdChange {
  if (!(earlier > 0 && later > 0 && years > 0)) {
    throw new RangeError(`not a change: ${earlier} to ${later} in ${years} years`)
  }
  const bmdChange = later - earlier
  const percent = (100 * bmdChange) / earlier
  const percentPerYear = percent / years
  return {
    bmdChange,
    percent,
    percentPerYear,
    roundedPercentPerYear: roundHalfAwayFromZero(percentPerYear, 1),
  }
}

export interface ChangeContext {
  /** Asked for by the user: per cent from T-scores with this set. */
  readonly asked: ReferenceId | undefined
  readonly sex: 'F' | 'M' | null
  /** The lowest diagnostic T-score as printed on a day. */
  readonly lowestTOn: (date: PlainDate) => number | null
}

/** Everything that two results of one site say about each other; where they are not comparable, no figure at all. */
export function changeBetween(
  kind: Change['kind'],
  earlier: Measurement,
  later: Measurement,
  context: ChangeContext,
): Change {
  const { comparable, why } = comparabilityOf(earlier, later)
  const years = yearsBetween(earlier.date, later.date)
  const figures = comparable === false ? NO_FIGURES : figuresOf(earlier, later, years, context)
  const { site, side, region } = later.result
  return {
    kind,
    site,
    side: side ?? earlier.result.side,
    region: region ?? earlier.result.region,
    from: earlier.date,
    to: later.date,
    years,
    comparable,
    why,
    ...figures,
    short: isShort(earlier.date, later.date),
    lowestTBefore: context.lowestTOn(earlier.date),
  }
}

type Figures = Pick<
  Change,
  | 'bmdChange'
  | 'percent'
  | 'percentPerYear'
  | 'roundedPercentPerYear'
  | 'tChange'
  | 'tPerYear'
  | 'percentFrom'
  | 'reference'
  | 'lsc'
  | 'lscPercent'
  | 'significant'
>

const NO_FIGURES: Figures = {
  bmdChange: null,
  percent: null,
  percentPerYear: null,
  roundedPercentPerYear: null,
  tChange: null,
  tPerYear: null,
  percentFrom: null,
  reference: null,
  lsc: null,
  lscPercent: null,
  significant: null,
}

function figuresOf(earlier: Measurement, later: Measurement, years: number, context: ChangeContext): Figures {
  const t = tFigures(earlier, later, years)
  const { bmdGPerCm2: before } = earlier.result
  const { bmdGPerCm2: after } = later.result
  const lsc = leastSignificantChange(earlier.result, later.result)
  if (before !== null && after !== null) {
    const change = bmdChangeOf(before, after, years)
    const significant = lsc === null ? null : isSignificant(change, lsc)
    const asPercent = lsc === null ? null : lscPercent(lsc, before)
    return { ...change, ...t, percentFrom: 'bmd', reference: null, lsc, lscPercent: asPercent, significant }
  }
  return { ...NO_FIGURES, ...t, ...fromT(earlier, later, years, context) }
}

/** Of T-scores as reported only: one that was worked out is never mixed with a printed one. */
function tFigures(
  earlier: Measurement,
  later: Measurement,
  years: number,
): Pick<Figures, 'tChange' | 'tPerYear'> {
  const { tScore: before } = earlier.result
  const { tScore: after } = later.result
  if (before === null || after === null) return { tChange: null, tPerYear: null }
  // -2.1 - -1.2 is -0.9000000000000001 in binary; a millionth of an SD is below anything that is printed.
  const tChange = roundHalfAwayFromZero(after - before, 6)
  return { tChange, tPerYear: tChange / years }
}

/**
 * Per cent from two reported T-scores, approximate and only where the user asked for it: both are turned back into BMD
 * with the young-adult mean of the set (domain.md 2.8). The BMD itself is not given: nobody measured it.
 */
function fromT(
  earlier: Measurement,
  later: Measurement,
  years: number,
  context: ChangeContext,
): Partial<Figures> {
  const { tScore: before } = earlier.result
  const { tScore: after } = later.result
  const maker = later.device.maker ?? earlier.device.maker
  const reference = context.asked === undefined ? null : referenceFor(maker, context.asked)
  if (before === null || after === null || reference === null) return {}
  const region = later.result.region ?? earlier.result.region
  const mean = referenceMean(reference, { site: later.result.site, region }, context.sex)
  if (mean === null) return {}
  const change = bmdChangeOf(bmdFromT(before, mean), bmdFromT(after, mean), years)
  // A precision in g/cm2 is of measured BMD, so only a least significant change in per cent can be held against this.
  const stated = leastSignificantChange(earlier.result, later.result)
  const plain = { lsc: { gPerCm2: null, percent: null }, precisionGPerCm2: null }
  const lsc =
    stated?.percent !== null && stated !== null
      ? stated
      : leastSignificantChange({ ...earlier.result, ...plain }, { ...later.result, ...plain })
  return {
    percent: change.percent,
    percentPerYear: change.percentPerYear,
    roundedPercentPerYear: change.roundedPercentPerYear,
    percentFrom: 't-score',
    reference,
    lsc,
    lscPercent: lsc?.percent ?? null,
    significant: lsc === null ? null : isSignificant(change, lsc),
  }
}
