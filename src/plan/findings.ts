import { drugOf } from '../bone/expected.ts'
import type { Coded } from '../diagnostics/code.ts'
import { planFoods } from '../generated/plan-foods.ts'
import type { FindingEvidence } from '../nutrition/findings/evidence.ts'
import type { NutritionFinding, NutritionFindingCode } from '../nutrition/findings.ts'
import { NUTRIENTS, type Nutrient, type NutrientUnit } from '../nutrition/nutrients.ts'
import type { Person } from '../nutrition/person.ts'
import type { EnergyBand } from './energy-band.ts'
import type { NoGoal } from './goals.ts'
import type { LimitKind } from './limits.ts'
import type { GapOutcome, Plan } from './make-plan.ts'
import type { WhyOpen } from './stand-in-the-way.ts'

export interface GapLeftArgs {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  readonly gap: number
  /** What is left of it with the changes, a day. */
  readonly left: number
  readonly target: number
  /** Some of what is eaten is not known, so both are "at most". */
  readonly isUpperBound: boolean
  readonly why: WhyOpen['why']
  readonly limits: readonly LimitKind[]
  readonly kept: KeptTo
}

/** What the limits of a plan are, as far as they differ from plan to plan. */
export interface KeptTo {
  readonly maxChanges: number
  readonly energy: EnergyBand
  /** mg; null: sodium is above its limit now, and no higher. */
  readonly sodiumUpTo: number | null
  /** Groups and foods that are left out. */
  readonly leftOut: readonly string[]
  /** Not raised above the present: a matter for the team. */
  readonly askFirst: readonly Nutrient[]
}

/** Something above a limit that a plan does not bring down; amounts a day with the changes. */
export interface AboveLimitArgs {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  readonly mean: number
  readonly limit: number
  /** Whether the limit is for supplements alone. */
  readonly ofSupplements: boolean
  readonly fromFood: number | null
  readonly fromSupplements: number | null
  /** What brings most of it, with its share of what food brings (0 to 1). */
  readonly foods: readonly { readonly description: string; readonly share: number }[]
}

/** Everything that a plan itself can find; the rest it shares with the intake report. */
export type PlanFinding =
  | Coded<'plan-words-unknown', 'caution', { words: readonly string[]; from: 'avoid' | 'likes' | 'dislikes' }>
  | Coded<'plan-gap-left', 'note', GapLeftArgs>
  | Coded<'plan-above-limit', 'caution', AboveLimitArgs>
  | Coded<
      'plan-no-goal',
      'caution' | 'note',
      { nutrients: readonly Nutrient[]; why: NoGoal; names: readonly string[] }
    >
  /** Medicines and conditions that no rule is known for, and what this plan brings more of. */
  | Coded<
      'plan-names-unknown',
      'caution',
      { names: readonly string[]; raised: readonly ('vitaminK' | 'potassium')[] }
    >
  | Coded<'plan-all-met', 'note', Record<string, never>>
  /** The search for the best plan was ended before it was done. */
  | Coded<'plan-search-ended', 'note', Record<string, never>>
  | Coded<'plan-fortified', 'note', { foods: readonly string[] }>

export type PlanFindingCode = PlanFinding['code']

/** Every code, in the order in which the findings of a plan stand. */
export const PLAN_FINDING_CODES = [
  'plan-words-unknown',
  'plan-names-unknown',
  'plan-above-limit',
  'plan-gap-left',
  'plan-no-goal',
  'plan-all-met',
  'plan-fortified',
  'plan-search-ended',
] as const satisfies readonly PlanFindingCode[]

const EVIDENCE: Readonly<Record<PlanFindingCode, FindingEvidence | null>> = {
  'plan-words-unknown': null,
  'plan-names-unknown': null,
  'plan-above-limit': null,
  'plan-gap-left': null,
  'plan-no-goal': null,
  'plan-all-met': null,
  'plan-fortified': 'moderate',
  'plan-search-ended': null,
}

export function planEvidenceOf(code: PlanFindingCode): FindingEvidence | null {
  return EVIDENCE[code]
}

/** What of the intake report a plan says too: what to beware of, what is not known, and what food leaves over. */
const SHARED: ReadonlySet<NutritionFindingCode> = new Set([
  'symptom-call-now', 'vitamin-k-gap-withheld', 'potassium-gap-withheld', 'kidney-targets-withheld', 'names-guessed', 'condition-denied', 'calcium-ask-first', 'condition-rules',
  'vitamin-d-above-upper-limit', 'calcium-above-upper-limit', 'magnesium-above-upper-limit', 'zinc-above-upper-limit',
  'phosphorus-above-upper-limit', 'boron-above-upper-limit', 'potassium-above-upper-limit', 'retinol-above-upper-limit',
  'calcium-more-than-target', 'calcium-spacing', 'sodium-above-limit', 'isoflavones-high', 'retinol-high',
  'no-counted-day', 'one-day-tells-little', 'few-days', 'calcium-after-food', 'calcium-supplement-facts',
  'vitamin-d-in-context', 'cholecalciferol-preferred', 'vitamin-k-medicines-unknown', 'potassium-medicines-unknown',
  'medicine-not-checked', 'condition-not-checked', 'low-known', 'supplements-not-recorded',
  'supplements-partly-recorded', 'supplement-not-counted', 'weight-not-recorded', 'days-left-out', 'person-assumed',
]) // biome-ignore format: a list

/** Of how many days there are, the log speaks, not the plan. */
const OF_THE_LOG: ReadonlySet<NutritionFindingCode> = new Set([
  'no-counted-day', 'one-day-tells-little', 'few-days', 'days-left-out',
]) // biome-ignore format: a list

/** The findings of a plan, and those it shares with the report: of the days as they would be. */
export function planFindings(
  plan: Plan,
  words: readonly Extract<PlanFinding, { code: 'plan-words-unknown' }>[],
  person: Person,
): { own: PlanFinding[]; shared: NutritionFinding[] } {
  const { before, after, days, gaps, noGoals } = plan
  const names = days.flat().map(({ plan }) => plan.one)
  const fortified = [...new Set(names.filter((name) => name.endsWith('(fortified)')))]
  const allMet = before.countedDays > 0 && gaps.length === 0 && noGoals.length === 0
  const own: PlanFinding[] = [
    ...words,
    ...namesUnknown(plan),
    ...aboveLimits(after),
    ...gaps.flatMap((gap) => gapLeft(gap, plan)),
    ...together(plan),
    ...(allMet ? [{ code: 'plan-all-met', level: 'note', args: {} } as const] : []),
    ...(fortified.length > 0
      ? [{ code: 'plan-fortified', level: 'note', args: { foods: fortified } } as const]
      : []),
    ...(plan.isBest ? [] : [{ code: 'plan-search-ended', level: 'note', args: {} } as const]),
  ]
  const asking = medicinesUnknown({ before, after }, person)
  const shared = [
    ...before.findings.filter(({ code }) => OF_THE_LOG.has(code)),
    ...asking,
    ...after.findings.filter(
      ({ code }) =>
        SHARED.has(code) && !OF_THE_LOG.has(code) && !asking.some((finding) => finding.code === code),
    ),
  ]
  return { own, shared }
}

/**
 * What a plan that brings more vitamin K or potassium says where the profile does not tell whether more may do harm:
 * unknown is not "none", also where the gap would be closed.
 *
 * Rule    vitamin K by more than what is steady with its antagonists; any potassium
 * Source  domain.md 5.6, 5.12
 */
function medicinesUnknown(
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

/** A medicine or a condition that no rule is known for may be one of those: unknown is not "no". */
function namesUnknown(plan: Plan): PlanFinding[] {
  const notChecked = (code: 'medicine-not-checked' | 'condition-not-checked') =>
    plan.before.findings.flatMap((finding) => (finding.code === code ? finding.args.names : []))
  // What it is taken with is what this program is for.
  const isInhibitor = (name: string) =>
    drugOf({ aromataseInhibitor: { drug: name, start: null, stop: null } }) !== null
  const medicines = notChecked('medicine-not-checked').filter((name) => !isInhibitor(name))
  const names = [...medicines, ...notChecked('condition-not-checked')]
  const raised = [
    ...(medicines.length > 0 && raises('vitaminK', plan) ? (['vitaminK'] as const) : []),
    ...(names.length > 0 && raises('potassium', plan) ? (['potassium'] as const) : []),
  ]
  return raised.length === 0
    ? []
    : [{ code: 'plan-names-unknown', level: 'caution', args: { names, raised } }]
}

/** Foods that are named as bringing most of something. */
const MOST_FOODS = 3

/** A plan adds and swaps to close gaps; what is above a limit it leaves there, and says what brings it. */
function aboveLimits({ nutrients, countedDays }: Plan['after']): PlanFinding[] {
  if (countedDays === 0) return []
  return NUTRIENTS.flatMap((nutrient) => {
    const { unit, mean, upperLimit, aboveUpperLimit, fromFood, fromSupplements, top } = nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null || mean === null) return []
    const ofSupplements = upperLimit.applies === 'supplements'
    const foods = ofSupplements
      ? []
      : top.slice(0, MOST_FOODS).map(({ description, share }) => ({ description, share }))
    const args = {
      nutrient,
      unit,
      mean,
      limit: upperLimit.value,
      ofSupplements,
      fromFood,
      fromSupplements,
      foods,
    }
    return [{ code: 'plan-above-limit', level: 'caution', args } as const]
  })
}

/**
 * Nutrients that are no goal for the same reason are told of together. Vitamin K beside a medicine that it goes against is
 * a caution where the plan changes what is eaten.
 */
function together({ noGoals, days }: Plan): PlanFinding[] {
  const changesAny = days.flat().length > 0
  const byReason = new Map<string, Plan['noGoals'][number][]>()
  for (const one of noGoals) {
    const reason = JSON.stringify([one.why, one.names])
    byReason.set(reason, [...(byReason.get(reason) ?? []), one])
  }
  return [...byReason.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { why, names } = first
    return {
      code: 'plan-no-goal',
      level: why === 'vitamin-k-antagonist' && changesAny ? 'caution' : 'note',
      args: { nutrients: same.map(({ nutrient }) => nutrient), why, names },
    }
  })
}

function gapLeft({ nutrient, gap, left, target, open }: GapOutcome, plan: Plan): PlanFinding[] {
  if (open === null) return []
  const { unit, gapIsUpperBound: isUpperBound } = plan.after.nutrients[nutrient]
  const limits = open.why === 'limits' ? open.limits : []
  return [
    {
      code: 'plan-gap-left',
      level: 'note',
      args: { nutrient, unit, gap, left, target, isUpperBound, why: open.why, limits, kept: keptTo(plan) },
    },
  ]
}

/** What the limits of a plan are. */
export function keptTo({ maxChanges, energy, before, wishes, noGoals }: Plan): KeptTo {
  const { aboveUpperLimit, upperLimit } = before.nutrients.sodium
  return {
    maxChanges,
    energy,
    sodiumUpTo: aboveUpperLimit === true ? null : (upperLimit?.value ?? null),
    leftOut: [...wishes.without, ...wishes.dislikes],
    askFirst: noGoals.flatMap(({ nutrient, why }) => (why === 'ask-first' ? [nutrient] : [])),
  }
}
