import type { UpperLimit } from './assessment.ts'

/** What is known of an intake that is to be held against a limit; amounts in the unit of the limit, a day. */
export interface AgainstLimit {
  /** Food and supplements together; a lower bound unless `nothingMissing`. */
  readonly total: number | null
  /** null where supplements are not recorded on any counted day, or one could not be counted and no other has any. */
  readonly fromSupplements: number | null
  /** Every food had a value. */
  readonly allFoodKnown: boolean
  /** Supplements are recorded on every counted day, and every one of them could be counted. */
  readonly allSupplementsKnown: boolean
}

/** The amount that a limit is about: all of the intake, or that from supplements alone (magnesium). */
export function amountAgainst(limit: UpperLimit, intake: AgainstLimit): number | null {
  return limit.applies === 'total' ? intake.total : intake.fromSupplements
}

/**
 * Whether an intake is above its upper limit.
 *
 * Rule    what is known is a lower bound, so it can show a limit exceeded whatever is missing; that the limit is kept is
 *         said only where nothing is missing. Just at the limit is not above it.
 * Source  domain.md 5.1, 5.4
 *
 * true: above. false: not above, and nothing is missing. null: it cannot be told, or there is no limit.
 *
 * @example aboveLimit(ul2000, { total: 2150, fromSupplements: 1200, ... }) // true
 */
export function aboveLimit(limit: UpperLimit | null, intake: AgainstLimit): boolean | null {
  const amount = limit === null ? null : amountAgainst(limit, intake)
  if (limit === null) return null
  if (amount !== null && amount > limit.value) return true
  const nothingMissing =
    intake.allSupplementsKnown && (limit.applies === 'supplements' || intake.allFoodKnown)
  return nothingMissing && amount !== null ? false : null
}
