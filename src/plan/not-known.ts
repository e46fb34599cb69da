import { planFoods } from '../generated/plan-foods.ts'
import type { NutritionFinding } from '../nutrition/findings.ts'
import type { Person } from '../nutrition/person.ts'
import { unknownMedicines } from '../nutrition/unknown-medicines.ts'
import type { PlanFinding } from './findings.ts'
import type { Plan } from './make-plan.ts'

/**
 * What a plan that brings more vitamin K or potassium says where the profile does not tell whether more may do harm:
 * unknown is not "none", also where the gap would be closed.
 *
 * Rule    vitamin K by more than what is steady with its antagonists; any potassium
 * Source  domain.md 5.6, 5.12
 */
export function medicinesUnknown(
  { before, after }: Pick<Plan, 'before' | 'after'>,
  { medicines, conditions }: Person,
): NutritionFinding[] {
  const missing = [
    ...(medicines === null ? (['medicines'] as const) : []),
    ...(conditions === null ? (['conditions'] as const) : []),
  ]
  return [
    ...(medicines === null && raises('vitaminK', { before, after })
      ? [{ code: 'vitamin-k-medicines-unknown', level: 'caution', args: {} } as const]
      : []),
    ...(missing.length > 0 && raises('potassium', { before, after })
      ? [{ code: 'potassium-medicines-unknown', level: 'caution', args: { missing } } as const]
      : []),
  ]
}

function raises(
  nutrient: 'vitaminK' | 'potassium',
  { before, after }: Pick<Plan, 'before' | 'after'>,
): boolean {
  const rise = (after.nutrients[nutrient].mean ?? 0) - (before.nutrients[nutrient].mean ?? 0)
  return rise > (nutrient === 'vitaminK' ? planFoods.rules.vitaminKUg : 0)
}

/** Conditions that profiles keep by name, and of which more potassium is no matter (domain.md 5.12 lists those of which it is). */
const KNOWN =
  /^(?:(?:kidney|renal).stones?|nephrolithiasis|rheumatoid.arthritis|ra|copd|emphysema|malabsorption|co?eliac(?:.disease|.sprue)?|crohn'?s?(?:.disease)?|bone.(?:metastas[ei]s|mets)|(?:vertebral|spine|compression).fracture)$|allerg|intoleran/i

function isKnown(name: string): boolean {
  return KNOWN.test(name.trim())
}

/**
 * What of the medicines and conditions is not known, where it matters: such a medicine may be one with which vitamin K is
 * kept steady, and either may let potassium build up. Unknown is not "no".
 *
 * Source  domain.md 5.6, 5.12
 */
export function namesUnknown(plan: Plan): PlanFinding[] {
  const notChecked = (code: 'medicine-not-checked' | 'condition-not-checked') =>
    plan.before.findings.flatMap((finding) => (finding.code === code ? finding.args.names : []))
  const medicines = unknownMedicines({ medicinesNotChecked: notChecked('medicine-not-checked') })
  const isVitaminKSteady = plan.noGoals.some(({ why }) => why === 'medicine-not-checked')
  const bringsPotassium = raises('potassium', plan)
  const conditions = bringsPotassium
    ? notChecked('condition-not-checked').filter((name) => !isKnown(name))
    : []
  const args = { medicines, conditions, isVitaminKSteady, bringsPotassium }
  const isSaid = isVitaminKSteady || (bringsPotassium && medicines.length + conditions.length > 0)
  return isSaid ? [{ code: 'plan-names-unknown', level: 'caution', args }] : []
}
