import type { Found, Hit } from './search/search.ts'

/** From here on a match counts as sure; below it others are shown beside it (docs/decisions.md, "What confidence is worth"). */
export const SURE_FROM = 0.8

const LEAST = 0.05
const MOST = 0.98
/** A name that leaves a typed word unanswered was wrong in one case of ten, where the others were in one of forty. */
const WHOLE = 0.95
export const MOST_OF_A_PART = 0.79
/** A guessed weight is even odds at best; one that is likelier wrong than right is said to be unsure. */
const MOST_OF_GUESSED = 0.5
const DOUBTFUL = 0.35
const MOST_OF_DOUBTED = 0.45

/**
 * How sure a match is, 0 to 1: the share of the typed words that the name has, less what the name adds, less what
 * had to be corrected; times the trust in the weight. A guessed weight never gives more than 0.5.
 */
export function confidenceOf(found: Found, hit: Hit, trust: number): number {
  const unknown = found.query.terms.filter((term) => term.isUnknown).length
  const words =
    hit.fit.coverage -
    0.03 * Math.min(hit.fit.surplus, 6) -
    (hit.fit.headFits ? 0 : 0.3) -
    0.08 * found.query.corrected.length -
    0.2 * unknown
  const isPart = hit.fit.coverage < WHOLE || found.query.corrected.some(isGuessed)
  const sure = Math.max(LEAST, Math.min(isPart ? MOST_OF_A_PART : MOST, words))
  return (
    Math.round(
      100 *
        (trust <= 0.5
          ? Math.min(trust < DOUBTFUL ? MOST_OF_DOUBTED : MOST_OF_GUESSED, sure * 0.67)
          : sure * (0.6 + 0.4 * trust)),
    ) / 100
  )
}

const SHORT_WORD = 6

/** A word taken for another that begins otherwise, or a short one: "fairy" is no slip for "dairy". */
function isGuessed([typed, taken]: readonly [string, string]): boolean {
  return typed.length < SHORT_WORD || typed[0] !== taken[0]
}
