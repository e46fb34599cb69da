import type { NutritionFinding, NutritionFindingCode } from '../nutrition/findings.ts'
import { NUTRIENTS } from '../nutrition/nutrients.ts'
import type { Person } from '../nutrition/person.ts'
import type { KeptTo, PlanFinding } from './findings.ts'
import type { GapOutcome, Plan } from './make-plan.ts'
import { medicinesUnknown, namesUnknown } from './not-known.ts'

/** What of the notes of the intake report a plan says too: what is not known, and what food leaves over. */
const SHARED: ReadonlySet<NutritionFindingCode> = new Set([
  'symptom-call-now', 'vitamin-k-gap-withheld', 'potassium-source', 'potassium-gap-withheld', 'kidney-targets-withheld', 'names-guessed', 'condition-denied', 'calcium-ask-first', 'condition-rules',
  'vitamin-d-above-upper-limit', 'calcium-above-upper-limit', 'magnesium-above-upper-limit', 'zinc-above-upper-limit',
  'phosphorus-above-upper-limit', 'boron-above-upper-limit', 'potassium-above-upper-limit', 'retinol-above-upper-limit',
  'calcium-more-than-target', 'calcium-spacing', 'sodium-above-limit', 'isoflavones-high', 'retinol-high',
  'retinol-not-counted', 'supplement-not-checked', 'day-looks-incomplete',
  'no-counted-day', 'one-day-tells-little', 'few-days', 'calcium-after-food', 'calcium-supplement-facts',
  'vitamin-d-in-context', 'cholecalciferol-preferred', 'vitamin-k-medicines-unknown', 'potassium-medicines-unknown',
  'medicine-not-checked', 'condition-not-checked', 'low-known', 'supplements-not-recorded',
  'supplements-partly-recorded', 'supplement-not-counted', 'weight-not-recorded', 'days-left-out', 'person-assumed',
]) // biome-ignore format: a list

/** Warnings and cautions are for a plan as well, but for what its own goals and foods say. */
function isShared({ code, level }: NutritionFinding): boolean {
  return SHARED.has(code) || (level !== 'note' && code !== 'us-fortified' && !code.endsWith('-below-target'))
}

/** Of how many days there are, and of what is eaten beside warfarin, the log speaks, not the plan. */
const OF_THE_LOG: ReadonlySet<NutritionFindingCode> = new Set([
  'no-counted-day', 'one-day-tells-little', 'few-days', 'day-looks-incomplete', 'days-left-out', 'vitamin-k-source',
  'vitamin-k-variable',
]) // biome-ignore format: a list

/** The findings of a plan, and those it shares with the report: of the days as they would be. */
export function planFindings(
  plan: Plan,
  words: readonly Extract<PlanFinding, { code: 'plan-words-unknown' | 'plan-words-read' }>[],
  person: Person,
): { own: PlanFinding[]; shared: NutritionFinding[] } {
  const { before, after, gaps, noGoals } = plan
  const fortified = fortifiedOf(plan)
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
  // That vitamin K is no goal for it is said already.
  const isSaid = (code: NutritionFindingCode) =>
    code === 'vitamin-k-medicines-unknown' && noGoals.some(({ why }) => why === 'medicines-unknown')
  const shared = [
    ...before.findings.filter(({ code }) => OF_THE_LOG.has(code)),
    ...asking,
    ...after.findings.filter(
      (one) =>
        isShared(one) &&
        !OF_THE_LOG.has(one.code) &&
        !isSaid(one.code) &&
        !asking.some(({ code }) => code === one.code),
    ),
  ]
  return { own, shared }
}

function fortifiedOf({ days }: Plan) {
  const foods = new Map(days.flat().map(({ plan }) => [plan.id, plan]))
  return [...foods.values()]
    .filter(({ fortified }) => fortified.length > 0)
    .map(({ one, fortified }) => ({ one, fortified }))
}

/** Foods that are named as bringing most of something. */
const MOST_FOODS = 3

/** A plan adds and swaps to close gaps; what is above a limit it leaves there, and says what brings it. */
function aboveLimits({ nutrients, countedDays }: Plan['after']): PlanFinding[] {
  if (countedDays === 0) return []
  return NUTRIENTS.flatMap((nutrient) => {
    const {
      unit,
      mean,
      upperLimit,
      aboveUpperLimit,
      fromFood,
      fromSupplements,
      foods: from,
    } = nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null || mean === null) return []
    const ofSupplements = upperLimit.applies === 'supplements'
    const foods = ofSupplements
      ? []
      : from.top.slice(0, MOST_FOODS).map(({ description, share }) => ({ description, share }))
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
    if (one.why === 'medicine-not-checked') continue // plan-names-unknown says it
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
  const isEnough = open.why === 'limits' && open.isEnough
  return [
    {
      code: 'plan-gap-left',
      level: 'note',
      args: {
        nutrient,
        unit,
        gap,
        left,
        target,
        isUpperBound,
        why: open.why,
        limits,
        isEnough,
        kept: keptTo(plan),
      },
    },
  ]
}

/** What the limits of a plan are. */
function keptTo({ maxChanges, energy, before, wishes, noGoals }: Plan): KeptTo {
  const { aboveUpperLimit, upperLimit } = before.nutrients.sodium
  return {
    maxChanges,
    energy,
    sodiumUpTo: aboveUpperLimit === true ? null : (upperLimit?.value ?? null),
    leftOut: [...wishes.without, ...wishes.dislikes],
    askFirst: noGoals.flatMap(({ nutrient, why }) => (why === 'ask-first' ? [nutrient] : [])),
  }
}
