import { everSmoked, fractureFrom, fraxFrom, parentalHipFracture, type RuleFacts, tScore } from './facts.ts'
import { threshold } from './thresholds.ts'
import { ALWAYS, any, compared, fact, type Verdict } from './verdict.ts'

/** On an aromatase inhibitor (the gate has seen to that); the listed risk factors that are known are shown beside it. */
export function a1(facts: RuleFacts): Verdict {
  const fromAge = 0 // ASCO names no age for an earlier fracture
  const risks = [fractureFrom(facts, fromAge), parentalHipFracture(facts), everSmoked(facts)]
  const present = risks.filter(({ met }) => met === 'yes').flatMap(({ inputs }) => inputs)
  const drug = facts.person.aromataseInhibitor?.drug ?? null
  return {
    met: 'yes',
    inputs: [{ name: 'aromatase-inhibitor', value: drug }, ...present],
    missing: [],
    risks: null,
  }
}

export function a2(facts: RuleFacts): Verdict {
  return tScore(facts, (t) => t <= threshold('asco-2019.A2', 'tUpTo'))
}

export function a3(facts: RuleFacts): Verdict {
  const id = 'asco-2019.A3'
  return fraxFrom(facts, threshold(id, 'fraxMajorFrom'), threshold(id, 'fraxHipFrom'))
}

/** Calcium or vitamin D under the lower end of what is recommended; unknown without a food log. */
export function a4({ person: { intake } }: RuleFacts): Verdict {
  const id = 'asco-2019.A4'
  return any(
    compared('calcium-intake', intake?.calciumMg ?? null, (mg) => mg < threshold(id, 'calciumMgBelow')),
    compared('vitamin-d-intake', intake?.vitaminDUg ?? null, (ug) => ug < threshold(id, 'vitaminDUgBelow')),
  )
}

export function a5(): Verdict {
  return ALWAYS
}

/** Aromatase inhibitors are given for hormone-responsive cancer. */
export function a6({ person }: RuleFacts): Verdict {
  return fact('aromatase-inhibitor', 'yes', person.aromataseInhibitor?.drug ?? null)
}
