import { boneFigures } from '../generated/bone.ts'
import { referenceFor, referenceMean, tFromBmd } from './reference-means.ts'
import { REFERENCE_IDS, type ReferenceId, type Scan, type SiteResult } from './scan.ts'

/** A T-score and what its BMD gives by the nearest reference, in standard deviations. */
export interface TMismatch {
  readonly tScore: number
  readonly expected: number
  readonly limit: number
  readonly reference: ReferenceId
}

/**
 * A T-score that does not go with its BMD by any reference that could be meant: that of the maker, or of all where the
 * maker is not recorded; of both sexes where the sex is not. null: they go together, or one of them is missing.
 *
 * Rule    domain.md 2.11: further apart than 0.6
 */
export function tMismatch(
  result: Pick<SiteResult, 'site' | 'region' | 'bmdGPerCm2' | 'tScore'>,
  maker: Scan['device']['maker'],
  sex: 'F' | 'M' | null,
): TMismatch | null {
  const { tScore, bmdGPerCm2 } = result
  if (tScore === null || bmdGPerCm2 === null) return null
  const own = referenceFor(maker, undefined)
  const sets: readonly ReferenceId[] = own !== null ? [own] : maker === null ? REFERENCE_IDS : []
  const expected = sets.flatMap((reference) =>
    (sex === null ? (['F', 'M'] as const) : [sex]).flatMap((one) => {
      const mean = referenceMean(reference, result, one)
      return mean === null ? [] : [{ reference, t: tFromBmd(bmdGPerCm2, mean) }]
    }),
  )
  const [nearest] = expected.sort((a, b) => Math.abs(a.t - tScore) - Math.abs(b.t - tScore))
  const limit = boneFigures.limits.tMismatch
  if (nearest === undefined || Math.abs(nearest.t - tScore) <= limit + 1e-9) return null
  return { tScore, expected: nearest.t, limit, reference: nearest.reference }
}
