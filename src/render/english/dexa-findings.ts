import type { DexaFinding } from '../../report/dexa-view.ts'
import { boneFinding } from './bone-findings.ts'
import { nutritionFinding } from './nutrition-findings.ts'

/** The words for a finding of a report on scans, whichever room it is from. */
export function dexaFinding(finding: DexaFinding): string {
  return finding.code === 'symptom-call-now' || finding.code === 'symptom-not-known'
    ? nutritionFinding(finding)
    : boneFinding(finding)
}
