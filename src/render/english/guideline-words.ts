import type { GuidelineResult, InputName } from '../../bone/assessment.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import type { GuidelineGroups } from '../../report/dexa-guidelines.ts'
import { guidelineText, INPUT_NAME } from './guidelines.ts'

/** A rule as a sentence begins it: what it is for, and what the guideline does then. */
export function ruleText({ id }: Pick<GuidelineResult, 'id'>): string {
  const { finding, says } = ruleOf(id).rule
  return `for ${finding}, it ${says}`
}

/** The text of a rule with its id, as every rendering shows it. */
export function guidelineWithId(result: GuidelineResult): string {
  return `${guidelineText(result)} [${result.id}]`
}

/** The ids, said once for all. */
export function alsoMet(results: readonly GuidelineResult[]): string {
  return `${idsOf(results)} (-v says what each one says)`
}

/** Rules about treatment that hang on something that is not recorded, and what would have to be known. */
export function cannotRuleOut({ unknown, missing }: GuidelineGroups): string {
  const what = missing.map((name: InputName) => INPUT_NAME[name]).join(', ')
  const rules = unknown.length === 1 ? 'one rule hangs' : `${unknown.length} rules hang`
  return `${rules} on what is not recorded: ${what}. Unknown is not "no".`
}

export function notMet(results: readonly GuidelineResult[]): string {
  return results.length === 1 ? 'one rule about treatment.' : `${results.length} rules about treatment.`
}

export const RULES_SHOWN_WITH_V = '-v shows every rule, those about scans and lifestyle too.'

function idsOf(results: readonly GuidelineResult[]): string {
  return results.map(({ id }) => id).join(', ')
}
