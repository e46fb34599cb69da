import { boneFigures, type ReferenceMean } from '../generated/bone.ts'
import type { Maker, ReferenceId, Site, SiteResult } from './scan.ts'

/** The maker on whose machines a set was measured: NHANES III ran on Hologic machines. */
const MAKER_OF: Readonly<Record<ReferenceId, Maker>> = {
  hologic: 'hologic',
  ge_lunar: 'ge_lunar',
  'nhanes3-looker-1998': 'hologic',
}

/**
 * The set to read a result by: what the user asked for, where it is of the same maker or none is recorded; else the
 * maker's own; null where nothing is known of the maker.
 */
export function referenceFor(maker: Maker | null, asked: ReferenceId | undefined): ReferenceId | null {
  if (asked !== undefined && (maker === null || MAKER_OF[asked] === maker)) return asked
  return maker === 'hologic' || maker === 'ge_lunar' ? maker : null
}

/**
 * The young-adult mean of a site, g/cm2; null where the set has none (radius, other regions of the spine).
 * A sex that is not recorded is taken for a woman's, as everywhere (t-applies.ts). A spine without a region is taken for
 * L1-L4, which is what reports call the total.
 */
export function referenceMean(
  set: ReferenceId,
  { site, region }: { readonly site: Site; readonly region: string | null },
  sex: 'F' | 'M' | null,
): ReferenceMean | null {
  const wanted = site === 'lumbar_spine' ? (region ?? 'L1-L4') : null
  const found = boneFigures.references.find(
    (row) => row.set === set && row.site === site && row.region === wanted && row.sex === (sex ?? 'F'),
  )
  return found ?? null
}

/**
 * A T-score worked out from BMD: approximate, since makers and centres use other references.
 *
 * Unit    g/cm2 in, standard deviations out (not rounded)
 * Rule    T = (BMD - mean) / SD
 * Source  data/reference/bone.yaml; domain.md 2.5
 */
export function tFromBmd(bmdGPerCm2: number, { mean, sd }: Pick<ReferenceMean, 'mean' | 'sd'>): number {
  if (!Number.isFinite(bmdGPerCm2)) throw new RangeError(`not a BMD: ${bmdGPerCm2}`)
  return (bmdGPerCm2 - mean) / sd
}

/** The BMD behind a T-score, g/cm2, likewise approximate: mean + T x SD. */
export function bmdFromT(tScore: number, { mean, sd }: Pick<ReferenceMean, 'mean' | 'sd'>): number {
  if (!Number.isFinite(tScore)) throw new RangeError(`not a T-score: ${tScore}`)
  return mean + tScore * sd
}

/** The T-score of a result as reported, else worked out where that can be done; null where neither. */
export function tOf(
  result: SiteResult,
  {
    maker,
    asked,
    sex,
  }: {
    readonly maker: Maker | null
    readonly asked: ReferenceId | undefined
    readonly sex: 'F' | 'M' | null
  },
): {
  readonly tScore: number
  readonly from: 'reported' | 'computed'
  readonly reference: ReferenceId | null
} | null {
  if (result.tScore !== null) return { tScore: result.tScore, from: 'reported', reference: null }
  const reference = referenceFor(maker, asked)
  if (result.bmdGPerCm2 === null || reference === null) return null
  const mean = referenceMean(reference, result, sex)
  if (mean === null) return null
  return { tScore: tFromBmd(result.bmdGPerCm2, mean), from: 'computed', reference }
}
