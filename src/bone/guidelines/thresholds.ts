import { type BoneGuideline, boneGuidelines, type GuidelineRule } from '../../generated/bone-guidelines.ts'
import type { RuleId } from './ids.ts'

const RULES: ReadonlyMap<string, { rule: GuidelineRule; guideline: BoneGuideline }> = new Map(
  boneGuidelines.flatMap((guideline) =>
    guideline.rules.map((rule) => [rule.id, { rule, guideline }] as const),
  ),
)

/** A rule with the guideline that it stands in. */
export function ruleOf(id: RuleId): { readonly rule: GuidelineRule; readonly guideline: BoneGuideline } {
  const found = RULES.get(id)
  if (found === undefined) throw new Error(`bone-guidelines.yaml has no ${id}`)
  return found
}

/** A threshold of a rule, or of its guideline as a whole. */
export function threshold(id: RuleId, name: string): number {
  const { rule, guideline } = ruleOf(id)
  const value = rule.thresholds[name] ?? guideline.thresholds[name]
  if (value === undefined) throw new Error(`bone-guidelines.yaml: ${id} has no ${name}`)
  return value
}
