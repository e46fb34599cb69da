import { type ExerciseRead, readExercise } from '../exercise/read-exercise.ts'
import { doubtsOf, otherNames } from '../food/doubts.ts'
import { eachFood } from '../food/each-food.ts'
import type { Entry } from '../food/entry.ts'
import type { Understanding } from '../food/understood.ts'
import type { Item } from '../input/adding/written.ts'
import { Trouble } from '../input/problems.ts'
import { readYaml } from '../input/read-yaml.ts'
import type { SupplementLine } from '../input/supplement.ts'
import { readSupplements } from '../input/supplement-list.ts'
import { type FoodMatch, foodMatches } from './food-match.ts'
import type { ReportProblem } from './report-problem.ts'

/** What is to be added to one day, as typed. */
export interface AddRequest {
  readonly foods: readonly Item[]
  readonly supplements: readonly string[]
  readonly exercise: readonly string[]
  readonly symptoms: readonly string[]
  readonly notes: readonly string[]
}

export function isEmptyRequest({ foods, supplements, exercise, symptoms, notes }: AddRequest): boolean {
  return [foods, supplements, exercise, symptoms, notes].every((part) => part.length === 0)
}

/** The same as it was understood. */
export interface AddedParts {
  readonly foods: readonly FoodMatch[]
  /** How many entries the foods are: one may be two foods. */
  readonly entries: number
  readonly supplements: readonly { readonly text: string; readonly lines: readonly SupplementLine[] }[]
  readonly exercise: readonly { readonly text: string; readonly read: ExerciseRead }[]
  /** As typed. */
  readonly symptoms: readonly string[]
  readonly notes: readonly string[]
  /** Errors: nothing is to be written then. */
  readonly problems: readonly ReportProblem[]
  /** What to look at, though it was understood. */
  readonly doubts: readonly ReportProblem[]
}

/** "A ham sandwich and an apple" as two entries, which one line of a log would not be. */
export function withEachFood(request: AddRequest, understand: (entry: Entry) => Understanding): AddRequest {
  const foods = request.foods.flatMap((item): readonly Item[] =>
    typeof item === 'string' ? eachFood(item, understand) : [item],
  )
  return { ...request, foods }
}

export function understandParts(
  request: AddRequest,
  understand: (entry: Entry) => Understanding,
): AddedParts {
  const foods = request.foods.flatMap((item) => matchesOf(item, understand))
  const supplements = request.supplements.map(supplementOf)
  const exercise = request.exercise.map((text) => ({ text, read: readExercise(text) }))
  const all: ReportProblem[] = [
    ...foods.flatMap(foodProblem),
    ...supplements.flatMap(({ problems }) => problems),
    ...exercise.flatMap(({ text, read }) => exerciseProblems(text, read)),
  ]
  const ofFoods = foods.flatMap(({ understood }) => (understood === null ? [] : doubtsOf(understood)))
  return {
    foods,
    entries: request.foods.length,
    supplements,
    exercise,
    symptoms: request.symptoms,
    notes: request.notes,
    problems: all.filter(({ what }) => what.level === 'error'),
    doubts: [
      ...all.filter(({ what }) => what.level !== 'error'),
      ...ofFoods.map((what) => ({ what, at: null })),
    ],
  }
}

function matchesOf(item: Item, understand: (entry: Entry) => Understanding): FoodMatch[] {
  const { food, amount, id } = typeof item === 'string' ? { food: item, amount: null, id: null } : item
  const matches = foodMatches([{ text: food, at: null }], () => understand({ food, amount, id })).map(
    (match) => (id === null ? nearEnough(match) : match),
  )
  const whole = amount === null ? food : `${food}, ${amount}`
  return matches.map((match, i) => (i === 0 ? { ...match, text: whole } : match))
}

/** A match less sure than this (a share, 0 to 1) is of one word that happens to be in both: "toad in the hole" and doughnut holes. */
const LEAST_SURE = 0.25

/** A match, or, for who can still put it right, that there is none. */
function nearEnough(match: FoodMatch): FoodMatch {
  const { understood } = match
  if (understood === null || understood.food.confidence >= LEAST_SURE) return match
  const suggestions = [understood.food.description, ...otherNames(understood)].slice(0, 3)
  const args = { food: understood.text, suggestions }
  return {
    ...match,
    understood: null,
    problem: { what: { code: 'unknown-food', level: 'error', args }, at: null },
  }
}

/** "Walked 30 minutes" among the food is exercise. */
function foodProblem({ text, problem }: FoodMatch): ReportProblem[] {
  if (problem === null) return []
  const read = problem.what.code === 'unknown-food' ? readExercise(text) : null
  const isExercise = read?.ok === true && 'minutes' in read && read.minutes !== null
  return [
    isExercise ? { what: { code: 'exercise-as-food', level: 'error', args: { text } }, at: null } : problem,
  ]
}

/** Read as a log has it; the command line has no lines to point at. */
function supplementOf(text: string) {
  const trouble = new Trouble()
  const value = readYaml({ name: '', text: JSON.stringify([text]) }, trouble)
  const lines = value === null ? [] : (readSupplements(value, trouble) ?? [])
  return { text, lines, problems: trouble.inOrder().map(({ what }) => ({ what, at: null })) }
}

function exerciseProblems(text: string, read: ExerciseRead): ReportProblem[] {
  const slip = 'readAs' in read && read.readAs?.why === 'spelling' ? read.readAs.as : null
  if (read.ok && slip === null) return []
  // Who types it can mend a slip at once; in a file it is taken, and said.
  const why = read.ok ? 'unknown-activity' : read.why
  const near = read.ok ? [slip ?? ''] : read.near
  return [{ what: { code: 'unknown-exercise', level: 'error', args: { text, why, near } }, at: null }]
}
