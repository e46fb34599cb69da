import type { CallNow } from '../../questionnaire/urgent.ts'
import { nutritionFinding } from '../../render/english/nutrition-findings.ts'
import { urgent } from '../../render/english/questionnaire-talk.ts'

/** What calls for a call, in the very words of the reports. */
export function urgentWords(findings: readonly CallNow[]): readonly string[] {
  return findings.map((finding) => urgent(nutritionFinding(finding)))
}
