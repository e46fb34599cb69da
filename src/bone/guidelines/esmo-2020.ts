import { type RuleFacts, tScore } from './facts.ts'
import { otherRisks, tAsRisk } from './hadji-2017.ts'
import { threshold } from './thresholds.ts'
import { all, atLeast, not, type Verdict } from './verdict.ts'

export function e1(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t < threshold('esmo-2020.E1', 'tBelow'))
}

/** Any two risk factors, the T-score among them. */
export function e2(facts: RuleFacts): Verdict {
  const id = 'esmo-2020.E2'
  return atLeast(threshold(id, 'risks'), [tAsRisk(facts, id), ...otherRisks(facts, id)])
}

export function e3(facts: RuleFacts): Verdict {
  return all(
    tScore(facts, (t) => t >= threshold('esmo-2020.E3', 'tFrom')),
    not(e2(facts)),
  )
}
