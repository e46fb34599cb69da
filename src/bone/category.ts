import { boneFigures } from '../generated/bone.ts'
import { roundHalfAwayFromZero } from '../quantity/round.ts'
import type { TCategory, ZGroup } from './assessment.ts'

/**
 * A T- or Z-score as reports print it: one decimal, halves away from zero.
 *
 * Unit    standard deviations
 * Range   -10 to 8; readers have already refused the rest, with a position
 * Source  ISCD nomenclature (one decimal); the rounding is a project convention, domain.md 2.4
 *
 * @example printedScore(-2.45) // -2.5
 * @example printedScore(-1.04) // -1
 */
export function printedScore(score: number): number {
  const { min, max } = boneFigures.limits.score
  // Written so that NaN is refused too.
  if (!(score >= min && score <= max)) throw new RangeError(`score out of range: ${score}`)
  return roundHalfAwayFromZero(score, 1)
}

/**
 * The WHO category of one T-score.
 *
 * Unit    standard deviations from the young-adult mean
 * Range   -10 to 8
 * Rule    as printed (`printedScore`): T >= -1.0 normal;  -2.5 < T < -1.0 low;  T <= -2.5 osteoporosis
 *         ('established' needs a fracture as well: established.ts)
 * For     women in or after the menopausal transition, men from 50; others are read by Z-score (t-applies.ts)
 * Source  WHO Technical Report Series 843 (1994); Kanis, J Bone Miner Res 1994;9:1137 (data/reference/bone.yaml)
 *
 * @example categoryOf(-2.45) // 'osteoporosis': it prints as -2.5
 * @example categoryOf(-1.04) // 'normal': it prints as -1.0
 */
export function categoryOf(tScore: number): TCategory {
  const { normalFrom, osteoporosisUpTo } = boneFigures.categories
  const printed = printedScore(tScore)
  if (printed <= osteoporosisUpTo) return 'osteoporosis'
  return printed < normalFrom ? 'low' : 'normal'
}

/**
 * What a Z-score says of bone for the age.
 *
 * Unit    standard deviations from the mean of the same age and sex
 * Rule    as printed: Z <= -2.0 below the expected range for age; above it, within
 * For     women before menopause and men under 50; osteoporosis is not told from bone density alone in them
 * Source  ISCD Official Positions 2019/2023; domain.md 2.2
 */
export function zGroupOf(zScore: number): ZGroup {
  return printedScore(zScore) <= boneFigures.categories.belowExpectedUpTo
    ? 'below_expected'
    : 'within_expected'
}

/**
 * The threshold of a category that a T-score is so near that scan error could move it across; null: none.
 *
 * Rule    |T as printed - threshold| <= 0.2, for -1.0 and -2.5
 * Source  domain.md 2.4, rounding 3
 */
export function nearThreshold(tScore: number): number | null {
  const { normalFrom, osteoporosisUpTo, nearThreshold: within } = boneFigures.categories
  const printed = printedScore(tScore)
  // 1e-9 forgives -1.2 + 1.0, which is a hair more than 0.2 in binary.
  return [normalFrom, osteoporosisUpTo].find((t) => Math.abs(printed - t) <= within + 1e-9) ?? null
}
