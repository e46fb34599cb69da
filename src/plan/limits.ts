import { foodLimits } from '../generated/food-limits.ts'
import { phytoestrogens } from '../generated/phytoestrogens.ts'
import { planFoods } from '../generated/plan-foods.ts'
import type { IntakeAssessment, NutrientAssessment } from '../nutrition/assessment.ts'
import { NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import type { EnergyBand } from './energy-band.ts'
import type { Goals } from './goals.ts'

/** What a plan keeps to; each can be left out to see whether it stands in the way. */
export const LIMIT_KINDS = [
  'other-targets', 'retinol', 'soy', 'upper-limits', 'vitamin-k', 'medicines-unknown', 'potassium', 'ask-first', 'stones', 'sodium', 'energy',
  'wishes', 'changes',
] as const // biome-ignore format: a list
export type LimitKind = (typeof LIMIT_KINDS)[number]

/** How far the mean of a nutrient may move, a day, in its unit. */
export interface Limit {
  readonly kind: LimitKind
  readonly nutrient: Nutrient
  /** 0 or less; null: as far down as it will. */
  readonly down: number | null
  /** 0 or more; null: as far up as it will. */
  readonly up: number | null
  /** Of any one day, and not of the mean. */
  readonly ofEveryDay?: true
}

/**
 * The limits of a plan, as moves from the present mean. No move at all keeps to every one of them, and what nothing is
 * known of does not move up to a line.
 *
 * Rule    energy within its band; sodium up to its limit; upper limits, the upper ends of ranges, isoflavones and retinol as
 *         the report flags them; what is above its limit now does not rise. Vitamin K steady with its antagonists and with
 *         medicines that are not known, and up to its target where medicines are not recorded; potassium
 *         and what is for the team not above the present; with kidney stones no more sodium, and calcium of food not
 *         under its target. No target that is met is lost, no gap widened.
 * Source  domain.md 5.1, 5.4, 5.6, 5.7, 5.12, 5.13, 5.15; data/reference/plan-foods.yaml
 */
export function limitsOf(
  { nutrients }: IntakeAssessment,
  goals: Goals,
  band: EnergyBand,
  hasKidneyStones = false,
): Limit[] {
  const whyOf = new Map(goals.noGoals.map(({ nutrient, why }) => [nutrient, why]))
  const limits: Limit[] = [...energyLimit(nutrients.energy.mean, band)]
  for (const nutrient of NUTRIENTS) {
    const row = nutrients[nutrient]
    const why = whyOf.get(nutrient)
    if (why === 'ask-first') limits.push({ kind: 'ask-first', nutrient, down: null, up: 0 })
    else if (why === 'potassium-safety') limits.push({ kind: 'potassium', nutrient, down: null, up: 0 })
    else if (why === 'vitamin-k-antagonist' || why === 'medicine-not-checked') limits.push(steady(nutrient))
    else if (why === 'medicines-unknown') limits.push(...floorOf(row), upToTarget(row))
    else limits.push(...floorOf(row))
    limits.push(...ceilingOf(row))
  }
  return hasKidneyStones ? [...limits, ...withStones(nutrients)] : limits
}

/** Calcium of food is protective, supplements are not, and sodium is to be low: neither moves the wrong way (5.4, 5.15). */
function withStones({ calcium, sodium }: IntakeAssessment['nutrients']): Limit[] {
  const fromFood = calcium.fromFood ?? 0
  const down = Math.min(0, (calcium.target?.lower ?? fromFood) - fromFood)
  return [
    { kind: 'stones', nutrient: calcium.nutrient, down, up: null },
    { kind: 'stones', nutrient: sodium.nutrient, down: null, up: 0 },
  ]
}

/** A share of what is not known gives no room. */
function energyLimit(kcal: number | null, band: EnergyBand): Limit[] {
  if (band === 'free') return []
  if (kcal === null) return [{ kind: 'energy', nutrient: 'energy', down: 0, up: 0 }]
  return [{ kind: 'energy', nutrient: 'energy', down: (-band.down / 100) * kcal, up: (band.up / 100) * kcal }]
}

/** What is left up to a line; where nothing is known of the mean it may be at the line already, so there is no room. */
function roomUpTo(most: number, mean: number | null): number {
  return mean === null ? 0 : Math.max(0, most - mean)
}

function steady(nutrient: Nutrient): Limit {
  const { vitaminKUg } = planFoods.rules
  return { kind: 'vitamin-k', nutrient, down: null, up: vitaminKUg, ofEveryDay: true }
}

/** Where an antagonist may be taken: no more than anybody is advised, and nothing more of what is not known. */
function upToTarget({ nutrient, target, mean }: NutrientAssessment): Limit {
  return { kind: 'medicines-unknown', nutrient, down: null, up: roomUpTo(target?.lower ?? 0, mean) }
}

/** A target that is met stays met; what is under its target does not sink. */
function floorOf({ nutrient, target, mean }: NutrientAssessment): Limit[] {
  if (nutrient === 'sodium' || target === null || mean === null) return []
  return [{ kind: 'other-targets', nutrient, down: Math.min(0, target.lower - mean), up: null }]
}

function ceilingOf({ nutrient, mean, upperLimit, target }: NutrientAssessment): Limit[] {
  const upTo = (kind: LimitKind, most: number): Limit => {
    return { kind, nutrient, down: null, up: roomUpTo(most, mean) }
  }
  const found: Limit[] = []
  if (upperLimit?.applies === 'total')
    found.push(upTo(nutrient === 'sodium' ? 'sodium' : 'upper-limits', upperLimit.value))
  if (nutrient !== 'sodium' && typeof target?.upper === 'number')
    found.push(upTo('upper-limits', target.upper))
  if (nutrient === 'isoflavones') found.push(upTo('soy', phytoestrogens.isoflavones.usualUpTo))
  if (nutrient === 'retinol') found.push(upTo('retinol', foodLimits.retinol.cautionAbove))
  return found
}
