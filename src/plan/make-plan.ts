import { assessIntake } from '../nutrition/assess-intake.ts'
import type { IntakeAssessment } from '../nutrition/assessment.ts'
import { gapRulesFor } from '../nutrition/gap-rules.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import { medicinesOf } from '../nutrition/medicine-rules.ts'
import { isUnreadableName } from '../nutrition/names-in-text.ts'
import { NUTRIENTS, type Nutrient } from '../nutrition/nutrients.ts'
import type { Person } from '../nutrition/person.ts'
import type { TargetSetName } from '../nutrition/reference-intake.ts'
import { targetsFor } from '../nutrition/targets.ts'
import { addTotals, noTotals, totalsOf } from '../nutrition/totals.ts'
import { applied } from './apply.ts'
import { bestChanges } from './best-changes.ts'
import { candidateChanges } from './candidates.ts'
import type { Change, EatenEntry, Suggestible } from './change.ts'
import type { EnergyBand } from './energy-band.ts'
import { type Goal, type Goals, goalsOf } from './goals.ts'
import { type Limit, limitsOf } from './limits.ts'
import { type PlanProblem, towards } from './programme.ts'
import { type WhyOpen, whyOpen } from './stand-in-the-way.ts'
import { variedDays } from './varied-days.ts'
import type { Wishes } from './wishes.ts'

export interface PlanInput {
  readonly days: readonly IntakeDay[]
  readonly person: Person
  readonly targets: readonly [TargetSetName, ...TargetSetName[]]
  readonly eaten: readonly EatenEntry[]
  readonly foods: readonly Suggestible[]
  readonly wishes: Wishes
  readonly maxChanges: number
  readonly energy: EnergyBand
  /** For how many days, each with its own additions; 1: the same every day. */
  readonly planDays: number
  /** Told before each piece of work that may take long. */
  readonly progress?: (done: number, of: number) => void
}

/** A gap that was to be closed; amounts a day. */
export interface GapOutcome extends Goal {
  /** What is left of it; 0: closed. */
  readonly left: number
  /** null: it is closed. */
  readonly open: WhyOpen | null
}

export interface Plan {
  readonly before: IntakeAssessment
  /** The same assessment of the days with the changes made. */
  readonly after: IntakeAssessment
  /** The changes of every day, or of each of `planDays` days. */
  readonly days: readonly (readonly Change[])[]
  readonly gaps: readonly GapOutcome[]
  readonly noGoals: Goals['noGoals']
  readonly limits: readonly Limit[]
  readonly energy: EnergyBand
  readonly maxChanges: number
  readonly wishes: Wishes
  /** Whether it is known that no plan is nearer to the targets; else it is the best that was found (solve.ts). */
  readonly isBest: boolean
}

/**
 * The fewest and smallest changes of food that bring every target as near as can be, checked by the assessment of the
 * days with them.
 *
 * Source  domain.md 5.1, 5.6, 5.12-5.14; docs/methods.md
 */
export function makePlan(input: PlanInput): Plan {
  const { days, person, targets, maxChanges, energy, planDays } = input
  const before = assessIntake({ days, person, targets })
  const rules = gapRulesFor(person, days)
  const goals = goalsOf(before, rules, unreadableNames(person), person.medicines !== null)
  const hasStones = rules.met.conditions.some(({ rule }) => rule.of === 'kidney_stones')
  const limits = limitsOf(before, goals, energy, hasStones)
  const problem = problemOf(input, before, goals.goals, limits)
  const isOfUse = (change: Change) => bringsNearer(change, problem)
  const progress = input.progress ?? (() => {})
  const { changes: first, isBest } =
    goals.goals.length === 0 ? { changes: [], isBest: true } : bestChanges(problem)
  const { days: planned, areBest } =
    planDays === 1 || first.length === 0
      ? { days: [first], areBest: isBest }
      : variedDays(first, {
          planDays,
          problem,
          progress,
          offer: (foods) => offered(input, before, foods).filter(isOfUse),
          foods: input.foods,
        })
  const after = assessIntake({ days: applied(days, planned), person, targets })
  const reasonOf = (goal: Goal): WhyOpen =>
    planned.length > 1 && bringsEnough(first, goal, problem)
      ? { why: 'variety' }
      : whyOpen(goal, problem, withoutWishes(input, before).filter(isOfUse))
  const gaps: GapOutcome[] = []
  for (const goal of goals.goals) {
    const left = after.nutrients[goal.nutrient].gap ?? 0
    const open = left > 0 ? reasonOf(goal) : null
    gaps.push({ ...goal, left, open })
  }
  return {
    before,
    after,
    days: planned,
    gaps,
    noGoals: goals.noGoals,
    limits,
    energy,
    maxChanges,
    wishes: input.wishes,
    isBest: areBest,
  }
}

/** A swap that by itself brings the targets no nearer only makes room for others, and reads as nonsense: less cheese for calcium. */
function bringsNearer(change: Change, { goals, perKcal }: Pick<PlanProblem, 'goals' | 'perKcal'>): boolean {
  const nearer = goals.reduce(
    (sum, { nutrient, target, gap }) => sum + Math.min(gap, towards(change, nutrient, perKcal)) / target,
    0,
  )
  return change.instead === null || nearer > 0
}

function bringsEnough(
  changes: readonly Change[],
  { nutrient, gap }: Goal,
  { perKcal }: PlanProblem,
): boolean {
  return changes.reduce((sum, change) => sum + towards(change, nutrient, perKcal), 0) >= gap
}

function problemOf(
  input: PlanInput,
  before: IntakeAssessment,
  goals: readonly Goal[],
  limits: readonly Limit[],
): PlanProblem {
  const { nutrients, countedDays } = before
  const perKcal = risesWithEnergy(input, before)
  const totals = noTotals()
  for (const day of input.days) if (day.incomplete === null) addTotals(totals, totalsOf(day))
  return {
    changes: offered(input, before, input.foods).filter((change) => bringsNearer(change, { goals, perKcal })),
    goals,
    limits,
    maxChanges: input.maxChanges,
    foodGrams: totals.foodGrams / Math.max(1, countedDays),
    known: Object.fromEntries(goals.map(({ nutrient }) => [nutrient, nutrients[nutrient].known ?? 0])),
    perKcal,
  }
}

function offered(
  input: PlanInput,
  { countedDays }: IntakeAssessment,
  foods: readonly Suggestible[],
): Change[] {
  if (countedDays === 0) return []
  const eatenIds = new Set(input.days.flatMap(({ items }) => items.map(({ food }) => food.id)))
  const { eaten, wishes } = input
  return candidateChanges({ countedDays, eaten, eatenIds, foods, wishes })
}

function withoutWishes(input: PlanInput, before: IntakeAssessment): Change[] {
  return offered(
    { ...input, wishes: { without: [], wary: [], likes: input.wishes.likes, dislikes: [] } },
    before,
    input.foods,
  )
}

/** By how much each target rises with a kcal: those that are a share of energy, where all of the energy is known. */
function risesWithEnergy(
  { person, targets: [set] }: PlanInput,
  { nutrients }: IntakeAssessment,
): PlanProblem['perKcal'] {
  const { mean, known } = nutrients.energy
  if (mean === null || known !== 1) return {}
  const now = targetsFor(person, { set, energyKcal: mean })
  const then = targetsFor(person, { set, energyKcal: mean + 1000 })
  const rises = NUTRIENTS.map((nutrient): [Nutrient, number] => [
    nutrient,
    ((then[nutrient].target?.lower ?? 0) - (now[nutrient].target?.lower ?? 0)) / 1000,
  ])
  return Object.fromEntries(rises.filter(([, rise]) => rise > 0))
}

function unreadableNames(person: Person): string[] {
  return [...medicinesOf(person), ...(person.conditions ?? [])].filter(isUnreadableName)
}
