import { addMonths } from '../../calendar/plain-date.ts'
import { fragilityFracture, hipOrSpineFracture } from '../fractures.ts'
import {
  everSmoked,
  fractureFrom,
  fraxFrom,
  glucocorticoid,
  parentalHipFracture,
  type RuleFacts,
  tScore,
} from './facts.ts'
import { threshold } from './thresholds.ts'
import { ALWAYS, all, any, atLeast, fact, type Verdict } from './verdict.ts'

/** ASCO-OH: the drug was started in the last twelve months. */
export function b1({ person: { aromataseInhibitor: ai }, today }: RuleFacts): Verdict {
  const start = ai?.start ?? null
  const months = threshold('asco-oh-2022.B1', 'startedMonths')
  const recent = start !== null && start <= today && addMonths(start, months) >= today
  return fact('aromatase-inhibitor-start', start === null ? 'unknown' : recent ? 'yes' : 'no', start)
}

export function n1(facts: RuleFacts): Verdict {
  const id = 'nccn-2013.N1'
  return any(
    tScore(facts, (t) => t < threshold(id, 'tBelow')),
    fraxFrom(facts, threshold(id, 'fraxMajorFrom'), threshold(id, 'fraxHipFrom')),
  )
}

export function n2(facts: RuleFacts): Verdict {
  const id = 'nccn-2013.N2'
  return tScore(facts, (t) => t >= threshold(id, 'tFrom') && t <= threshold(id, 'tUpTo'))
}

export function n3(): Verdict {
  return ALWAYS
}

export function c1(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t > threshold('scan-2015.C1', 'tAbove'))
}

export function c2(facts: RuleFacts): Verdict {
  const id = 'scan-2015.C2'
  return tScore(facts, (t) => t > threshold(id, 'tAbove') && t <= threshold(id, 'tUpTo'))
}

export function c3(facts: RuleFacts): Verdict {
  const id = 'scan-2015.C3'
  return tScore(facts, (t) => t >= threshold(id, 'tFrom') && t <= threshold(id, 'tUpTo'))
}

export function c4(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t < threshold('scan-2015.C4', 'tBelow'))
}

/** No scan on record. */
export function noScan({ scanCount }: RuleFacts): Verdict {
  return fact('scans', scanCount === 0 ? 'yes' : 'no', scanCount)
}

/** A scan on record. */
export function withScan({ scanCount }: RuleFacts): Verdict {
  return fact('scans', scanCount > 0 ? 'yes' : 'no', scanCount)
}

/** NOGG: a FRAX result of the UK, or of a country that is not recorded. */
export function o1({ person: { frax } }: RuleFacts): Verdict {
  if (frax === null || frax.major === null) return fact('frax', 'unknown', null)
  const uk =
    frax.country === null ||
    /^(uk|u\.k\.|gb|united kingdom|great britain|england|scotland|wales|northern ireland)$/i.test(
      frax.country.trim(),
    )
  return all(
    fact('frax', 'yes', `major ${frax.major} %`),
    fact('frax-country', uk ? 'yes' : 'no', frax.country),
  )
}

export function f1(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t <= threshold('bhof-2022.F1', 'tUpTo'))
}

export function f2({ person }: RuleFacts): Verdict {
  const answer = hipOrSpineFracture(person)
  return fact('hip-or-spine-fracture', answer, answer === 'unknown' ? null : answer)
}

export function f3(facts: RuleFacts): Verdict {
  const id = 'bhof-2022.F3'
  const fracture = fragilityFracture(facts.person)
  return all(
    tScore(facts, (t) => t > threshold(id, 'tAbove') && t < threshold(id, 'tBelow')),
    any(
      fraxFrom(facts, threshold(id, 'fraxMajorFrom'), threshold(id, 'fraxHipFrom')),
      fact('fragility-fracture', fracture, fracture === 'unknown' ? null : fracture),
    ),
  )
}

export function p1(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t < threshold('nof-2003.P1', 'tBelow'))
}

/** Of the risk factors of that time, those that a profile records. */
export function p2(facts: RuleFacts): Verdict {
  const id = 'nof-2003.P2'
  const risks = [
    parentalHipFracture(facts),
    fractureFrom(facts, threshold(id, 'riskFractureFromAge')),
    glucocorticoid(facts, (months) => months > threshold(id, 'riskGlucocorticoidMonthsAbove')),
    everSmoked(facts),
  ]
  return all(
    tScore(facts, (t) => t < threshold(id, 'tBelow')),
    atLeast(threshold(id, 'risks'), risks),
  )
}
