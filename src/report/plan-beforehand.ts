import type { NutritionFinding } from '../nutrition/findings.ts'
import type { PlanFinding } from '../plan/findings.ts'

/** What is to be known before anything of a plan is eaten: it stands above the changes. */
export function isOwnBeforehand({ code, level, args }: PlanFinding): boolean {
  if (code === 'plan-words-unknown') return args.from === 'avoid' || args.from === 'conditions'
  return code === 'plan-names-unknown' || (code === 'plan-no-goal' && level === 'caution')
}

/** The same of what a plan shares with the intake report. */
export function isBeforehand({ code, level }: NutritionFinding): boolean {
  const isUnknown = code === 'vitamin-k-medicines-unknown' || code === 'potassium-medicines-unknown'
  const isVitaminK = code === 'vitamin-k-source' || code === 'vitamin-k-variable'
  return isVitaminK || code === 'names-guessed' || (isUnknown && level === 'caution')
}
