import type { GuidelineResult } from '../assessment.ts'
import * as asco from './asco-2019.ts'
import * as esmo from './esmo-2020.ts'
import type { RuleFacts } from './facts.ts'
import * as hadji from './hadji-2017.ts'
import { RULE_IDS, type RuleId } from './ids.ts'
import * as others from './others.ts'
import { gateOf } from './population.ts'
import * as uk from './uk-2008.ts'
import type { Verdict } from './verdict.ts'

/** The predicate of every rule; a rule without one does not compile. */
const PREDICATES: Readonly<Record<RuleId, (facts: RuleFacts) => Verdict>> = {
  'hadji-2017.H1': hadji.h1,
  'hadji-2017.H2': hadji.h2,
  'hadji-2017.H3': hadji.h3,
  'hadji-2017.H4': hadji.h4,
  'hadji-2017.H4b': hadji.h4b,
  'hadji-2017.H5': hadji.h5,
  'hadji-2017.H6': hadji.h6,
  'asco-2019.A1': asco.a1,
  'asco-2019.A2': asco.a2,
  'asco-2019.A3': asco.a3,
  'asco-2019.A4': asco.a4,
  'asco-2019.A5': asco.a5,
  'asco-2019.A6': asco.a6,
  'asco-oh-2022.B1': others.b1,
  'uk-2008.R1': uk.r1,
  'uk-2008.R2': uk.r2,
  'uk-2008.R3': uk.r3,
  'uk-2008.R4': uk.r4,
  'uk-2008.R4-loss': uk.r4Loss,
  'uk-2008.R5': uk.r5,
  'uk-2008.S1': uk.s1,
  'uk-2008.S1-loss': uk.s1Loss,
  'uk-2008.S2': uk.s2,
  'esmo-2020.E1': esmo.e1,
  'esmo-2020.E2': esmo.e2,
  'esmo-2020.E3': esmo.e3,
  'nccn-2013.N1': others.n1,
  'nccn-2013.N2': others.n2,
  'nccn-2013.N3': others.n3,
  'scan-2015.C1': others.c1,
  'scan-2015.C2': others.c2,
  'scan-2015.C3': others.c3,
  'scan-2015.C4': others.c4,
  'acs-asco-2016.V1': others.noScan,
  'acs-asco-2016.V2': others.withScan,
  'nice-ng101.G1': others.noScan,
  'nogg-2024.O1': others.o1,
  'bhof-2022.F1': others.f1,
  'bhof-2022.F2': others.f2,
  'bhof-2022.F3': others.f3,
  'nof-2003.P1': others.p1,
  'nof-2003.P2': others.p2,
}

/**
 * Every rule: met, not met, or unknown with what is missing. Where the guidelines do not speak of a person, none is met
 * and `outside` says why; where it is not known whether they do, a rule that would be met is unknown.
 *
 * Source  data/reference/bone-guidelines.yaml; domain.md 3
 */
export function assessGuidelines(facts: RuleFacts): GuidelineResult[] {
  const gate = gateOf(facts)
  return RULE_IDS.map((id) => {
    const verdict = PREDICATES[id](facts)
    if (gate.inside === 'no')
      return {
        id,
        met: 'no',
        inputs: verdict.inputs,
        missing: [],
        risks: verdict.risks,
        outside: gate.outside,
      }
    if (gate.inside === 'unknown' && verdict.met !== 'no') {
      const missing = [...new Set([...verdict.missing, 'menopause' as const])]
      return { id, met: 'unknown', inputs: verdict.inputs, missing, risks: verdict.risks, outside: null }
    }
    return { id, ...verdict, outside: null }
  })
}
