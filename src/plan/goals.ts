import type { IntakeAssessment } from '../nutrition/assessment.ts'
import { GAP_NUTRIENTS, type GapNutrient } from '../nutrition/findings/gaps.ts'
import type { GapRules } from '../nutrition/gap-rules.ts'
import { ENOUGH_KNOWN } from '../nutrition/known.ts'
import { NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import { unknownMedicines } from '../nutrition/unknown-medicines.ts'

/** A gap that a plan is to close; amounts a day in the unit of the nutrient. */
export interface Goal {
  readonly nutrient: GapNutrient
  readonly target: number
  readonly gap: number
}

/**
 * Why a nutrient is no goal: too little is known of it (domain.md 5.1), it is kept steady or not raised because of
 * medicines or conditions (5.6, 5.12), medicines are not recorded or one is not known, so that it may have to be (5.6), or it
 * is a matter for the team alone (5.4).
 */
export type NoGoal =
  | 'little-known'
  | 'vitamin-k-antagonist'
  | 'medicines-unknown'
  | 'medicine-not-checked'
  | 'potassium-safety'
  | 'ask-first'

export interface Goals {
  readonly goals: readonly Goal[]
  readonly noGoals: readonly {
    readonly nutrient: Nutrient
    readonly why: NoGoal
    readonly names: readonly string[]
  }[]
}

/** With these no calcium or vitamin D is suggested; kidneys that do not clear them hold the others back too. */
const OF_CONDITION: Readonly<Record<string, readonly GapNutrient[]>> = {
  hypercalcaemia: ['calcium', 'vitaminD'],
  sarcoidosis: ['calcium', 'vitaminD'],
  hyperparathyroidism: ['calcium', 'vitaminD'],
  ckd: ['calcium', 'vitaminD', 'protein', 'phosphorus', 'magnesium', 'potassium'],
}

/**
 * Which gaps a plan is to close, and which it leaves alone.
 *
 * Rule    every nutrient with a gap, but not: one of which less than 0.8 of the food's weight has a value; vitamin K with
 *         warfarin and its like, where medicines are not recorded, and with one that is not known; potassium where it may
 *         build up; calcium, vitamin D and more where the team has to be asked first. A name that cannot be read may be any
 *         of the conditions.
 * Source  domain.md 5.1, 5.4, 5.6, 5.12
 */
export function goalsOf(
  { nutrients }: IntakeAssessment,
  rules: GapRules,
  unreadable: readonly string[],
  areMedicinesListed: boolean,
): Goals {
  const held = heldBack(rules, unreadable)
  const unknown = unknownMedicines(rules)
  const goals: Goal[] = []
  const noGoals: Goals['noGoals'][number][] = []
  for (const nutrient of NUTRIENTS.filter(canHaveGap)) {
    const { gap, gapWithheld, target, known } = nutrients[nutrient]
    const names = held.get(nutrient) ?? []
    if (names.length > 0) noGoals.push({ nutrient, why: 'ask-first', names })
    else if (gapWithheld === 'potassium-safety')
      noGoals.push({ nutrient, why: gapWithheld, names: rules.potassium })
    else if (gapWithheld === 'vitamin-k-antagonist')
      noGoals.push({ nutrient, why: gapWithheld, names: rules.vitaminK })
    else if (nutrient === 'vitaminK' && unknown.length > 0)
      noGoals.push({ nutrient, why: 'medicine-not-checked', names: unknown })
    else if (nutrient === 'vitaminK' && !areMedicinesListed)
      noGoals.push({ nutrient, why: 'medicines-unknown', names: [] })
    else if (target === null || gap === null || gap <= 0) continue
    else if ((known ?? 0) < ENOUGH_KNOWN) noGoals.push({ nutrient, why: 'little-known', names: [] })
    else goals.push({ nutrient, target: target.lower, gap })
  }
  return { goals, noGoals }
}

function canHaveGap(nutrient: Nutrient): nutrient is GapNutrient {
  return Object.hasOwn(GAP_NUTRIENTS, nutrient)
}

/** What the team has to be asked of first, and because of what, as written. */
function heldBack(
  { met, kidneys }: GapRules,
  unreadable: readonly string[],
): ReadonlyMap<GapNutrient, readonly string[]> {
  const held = new Map<GapNutrient, string[]>()
  const hold = (nutrients: readonly GapNutrient[], names: readonly string[]) => {
    if (names.length === 0) return
    for (const nutrient of nutrients) held.set(nutrient, [...(held.get(nutrient) ?? []), ...names])
  }
  for (const { rule, names } of met.conditions)
    if (rule.of !== 'ckd') hold(OF_CONDITION[rule.of] ?? [], names)
  hold(OF_CONDITION['ckd'] ?? [], [...new Set([...kidneys, ...unreadable])])
  return held
}
