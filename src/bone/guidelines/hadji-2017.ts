import { DIAGNOSTIC_SITES } from '../diagnostic-sites.ts'
import {
  age,
  annualLoss,
  bmi,
  everSmoked,
  fractureFrom,
  glucocorticoid,
  lossesOf,
  parentalHipFracture,
  type RuleFacts,
  tScore,
} from './facts.ts'
import type { RuleId } from './ids.ts'
import { threshold } from './thresholds.ts'
import { all, any, atLeast, compared, exactly, fact, type Verdict } from './verdict.ts'

/** Risk factors other than the T-score, with the figures of the guideline that `id` stands in. */
export function otherRisks(facts: RuleFacts, id: RuleId): Verdict[] {
  return [
    age(facts, (years) => years > threshold(id, 'riskAgeAbove')),
    bmi(facts, (value) => value < threshold(id, 'riskBmiBelow')),
    parentalHipFracture(facts),
    fractureFrom(facts, threshold(id, 'riskFractureFromAge')),
    glucocorticoid(facts, (months) => months > threshold(id, 'riskGlucocorticoidMonthsAbove')),
    everSmoked(facts),
  ]
}

/** The T-score as one risk factor among the others. */
export function tAsRisk(facts: RuleFacts, id: RuleId): Verdict {
  return tScore(facts, (t) => t < threshold(id, 'riskT'))
}

export function h1(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t < threshold('hadji-2017.H1', 'tBelow'))
}

export function h2(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H2'
  return all(
    tScore(facts, (t) => t < threshold(id, 'tBelow')),
    atLeast(threshold(id, 'risks'), otherRisks(facts, id)),
  )
}

/** Counts the T criterion as one of its two. */
export function h3(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H3'
  return atLeast(threshold(id, 'risks'), [tAsRisk(facts, id), ...otherRisks(facts, id)])
}

export function h4(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H4'
  return all(
    tScore(facts, (t) => t >= threshold(id, 'tFrom')),
    exactly(0, otherRisks(facts, id)),
  )
}

export function h4b(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H4b'
  return all(
    tScore(facts, (t) => t >= threshold(id, 'tFrom')),
    exactly(threshold(id, 'risks'), otherRisks(facts, id)),
  )
}

/** The gap in the published wording: -2.0 <= T < -1.5 and no other risk factor. */
export function h5(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H5'
  return all(
    tScore(facts, (t) => t >= threshold(id, 'tFrom') && t < threshold(id, 'tBelow')),
    exactly(0, otherRisks(facts, id)),
  )
}

/** The loss at any of the diagnostic sites at its last comparison; the lower limit holds with low bone mass before it. */
export function h6(facts: RuleFacts): Verdict {
  const id = 'hadji-2017.H6'
  const steps = lossesOf(facts, DIAGNOSTIC_SITES)
  if (steps.length === 0) return fact('annual-loss', 'unknown', null)
  const parts = steps.map((step) =>
    any(
      annualLoss(step, (loss) => loss >= threshold(id, 'lossPercentFrom')),
      all(
        annualLoss(step, (loss) => loss >= threshold(id, 'lossPercentFromIfLow')),
        compared('lowest-t-before', step.lowestTBefore, (t) => t < threshold(id, 'lowTBelow')),
      ),
    ),
  )
  return any(...parts)
}
