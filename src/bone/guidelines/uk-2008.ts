import { hipOrSpineFracture } from '../fractures.ts'
import type { Site } from '../scan.ts'
import {
  age,
  alcohol,
  bmi,
  fastestLoss,
  fractureFrom,
  glucocorticoid,
  parentalHipFracture,
  type RuleFacts,
  secondaryCauses,
  tScore,
} from './facts.ts'
import { ruleOf, threshold } from './thresholds.ts'
import { ALWAYS, all, any, atLeast, fact, type Verdict } from './verdict.ts'

const SITES: readonly Site[] = ['lumbar_spine', 'total_hip']

export function r1({ person }: RuleFacts): Verdict {
  const answer = hipOrSpineFracture(person)
  return fact('hip-or-spine-fracture', answer, answer === 'unknown' ? null : answer)
}

export function r2(facts: RuleFacts): Verdict {
  const id = 'uk-2008.R2'
  const risks = [
    fractureFrom(facts, threshold(id, 'riskFractureFromAge')),
    parentalHipFracture(facts),
    alcohol(facts, (units) => units >= threshold(id, 'riskAlcoholUnitsFrom')),
    bmi(facts, (value) => value < threshold(id, 'riskBmiBelow')),
    secondaryCauses(facts, ruleOf(id).guideline.secondaryCauses),
    glucocorticoid(facts, (months) => months > threshold(id, 'riskGlucocorticoidMonthsAbove')),
  ]
  return all(
    age(facts, (years) => years >= threshold(id, 'ageFrom')),
    atLeast(threshold(id, 'risks'), risks),
  )
}

/** Algorithm 2 is for a menopause of the usual age; with algorithm 1 its T-score rules do not speak. */
export function r3(facts: RuleFacts): Verdict {
  return all(
    tScore(facts, (t) => t < threshold('uk-2008.R3', 'tBelow')),
    usualAge(facts),
  )
}

export function r4(facts: RuleFacts): Verdict {
  const id = 'uk-2008.R4'
  return all(
    tScore(facts, (t) => t >= threshold(id, 'tFrom') && t < threshold(id, 'tBelow')),
    usualAge(facts),
    notIrrespective(facts),
  )
}

export function r4Loss(facts: RuleFacts): Verdict {
  return all(
    r4(facts),
    fastestLoss(facts, SITES, (loss) => loss > threshold('uk-2008.R4-loss', 'lossPercentAbove')),
  )
}

export function r5(facts: RuleFacts): Verdict {
  return all(
    tScore(facts, (t) => t >= threshold('uk-2008.R5', 'tFrom')),
    usualAge(facts),
    notIrrespective(facts),
  )
}

export function s1(facts: RuleFacts): Verdict {
  return all(
    premature(facts),
    tScore(facts, (t) => t < threshold('uk-2008.S1', 'tBelow')),
  )
}

export function s1Loss(facts: RuleFacts): Verdict {
  return all(
    premature(facts),
    fastestLoss(facts, SITES, (loss) => loss > threshold('uk-2008.S1-loss', 'lossPercentAbove')),
  )
}

export function s2(facts: RuleFacts): Verdict {
  return all(
    premature(facts),
    tScore(facts, (t) => t >= threshold('uk-2008.S2', 'tFrom')),
  )
}

/**
 * Whether algorithm 1 speaks: ovarian suppression, or a woman who is after menopause and still under 45. The age at
 * menopause is not recorded, so an older woman is taken for algorithm 2.
 */
function premature({ person: { menopause }, ageYears }: RuleFacts): Verdict {
  const young = ageYears !== null && ageYears < threshold('uk-2008.S1', 'prematureBelowAge')
  const yes = menopause === 'ovarian_suppression' || (menopause !== null && menopause !== 'pre' && young)
  return fact('menopause', yes ? 'yes' : 'no', menopause)
}

/** Where algorithm 1 does not speak; nothing to show as an input. */
function usualAge(facts: RuleFacts): Verdict {
  return { ...ALWAYS, met: premature(facts).met === 'yes' ? 'no' : 'yes' }
}

/** R1 and R2 speak whatever the bone density: where one is met, the milder groups do not. Unknown ones stand for themselves. */
function notIrrespective(facts: RuleFacts): Verdict {
  const met = any(r1(facts), r2(facts)).met === 'yes' ? 'no' : 'yes'
  return { ...ALWAYS, met }
}
