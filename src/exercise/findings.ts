import type { PlainDate } from '../calendar/plain-date.ts'
import type { Coded } from '../diagnostics/code.ts'
import type { BriskDay } from './brisk-minutes.ts'
import type { ExercisePerson, RowAgainstImpact } from './cautions.ts'

/** An activity that the cautions speak against, and the days on which it is logged. */
export interface AgainstCaution {
  readonly activities: readonly string[]
  /** The entries, each wording once. */
  readonly written: readonly string[]
  readonly dates: readonly PlainDate[]
}

interface OfWeek {
  readonly from: PlainDate
  readonly done: number
  readonly goal: number
}

/** A pace that was written of a walk, and the row of level walking that it counts as. */
export interface WalkByPace {
  readonly mph: number
  readonly fromMph: number
  readonly met: number
}

/** Everything that an assessment of exercise can find; `row` and the like are of the caution table (domain.md 7.3). */
export type ExerciseFinding =
  | Coded<'exercise-stop-and-ask', 'warning', Record<never, never>>
  | Coded<'high-impact-against-caution', 'warning', AgainstCaution & { row: RowAgainstImpact }>
  | Coded<'brisk-walking-above-ceiling', 'caution', { days: readonly BriskDay[]; ceilingMinutes: number }>
  | Coded<'spine-bending-against-caution', 'caution', AgainstCaution>
  | Coded<'heavy-lifting-against-caution', 'caution', AgainstCaution & { with: 'physiotherapist' | 'supervised' | 'lighter' }>
  | Coded<'high-impact-painful-joints', 'caution', AgainstCaution & { score: number }>
  | Coded<'balance-supervised', 'caution', { falls: number | null; unsteady: boolean }>
  | Coded<'spare-joints', 'caution', { score: number }>
  | Coded<'weight-bearing-below-goal', 'note', OfWeek>
  | Coded<'aerobic-below-goal', 'note', OfWeek>
  | Coded<'resistance-below-goal', 'note', OfWeek>
  | Coded<'balance-below-goal', 'note', OfWeek>
  | Coded<'impact-below-goal', 'note', OfWeek>
  | Coded<'walking-by-pace', 'note', { walks: readonly WalkByPace[] }>
  | Coded<'running-at-any-pace', 'note', { paces: readonly number[] }>
  | Coded<'loads-no-bone', 'note', { minutes: number; isLowerBound: boolean; unknownMinutes: number; activities: readonly string[] }>
  | Coded<'exercise-not-classed', 'note', { names: readonly string[] }>
  | Coded<'exercise-minutes-unknown', 'note', { entries: number }>
  | Coded<'exercise-days-not-recorded', 'note', { days: number; weeks: number }>
  | Coded<'cautions-not-recorded', 'note', { facts: readonly (keyof ExercisePerson)[] }>
  | Coded<'no-exercise-recorded', 'note', Record<never, never>> // biome-ignore format: a table

export type ExerciseFindingCode = ExerciseFinding['code']
export type ExerciseEvidence = 'strong' | 'moderate' | 'weak' | 'theory'

/**
 * No label: domain.md 8.1 asks for one on each line of advice, and these advise nothing. They say how an entry was counted
 * or what is not known, which no study bears on; domain.md 7 gives none for them.
 */
const NO_ADVICE = null

/** The evidence label of every code, in the order in which findings stand. The labels are ours, from the sources that domain.md 7 names. */
const EVIDENCE: Readonly<Record<ExerciseFindingCode, ExerciseEvidence | null>> = {
  'exercise-stop-and-ask': 'strong',
  'high-impact-against-caution': 'moderate',
  'brisk-walking-above-ceiling': 'moderate',
  'spine-bending-against-caution': 'weak',
  'heavy-lifting-against-caution': 'moderate',
  'high-impact-painful-joints': 'weak',
  'balance-supervised': 'moderate',
  'spare-joints': 'weak',
  'weight-bearing-below-goal': 'moderate',
  'aerobic-below-goal': 'moderate',
  'resistance-below-goal': 'moderate',
  'balance-below-goal': 'moderate',
  'impact-below-goal': 'moderate',
  'walking-by-pace': NO_ADVICE,
  'running-at-any-pace': NO_ADVICE,
  'loads-no-bone': 'moderate',
  'exercise-not-classed': NO_ADVICE,
  'exercise-minutes-unknown': NO_ADVICE,
  'exercise-days-not-recorded': NO_ADVICE,
  'cautions-not-recorded': NO_ADVICE,
  'no-exercise-recorded': NO_ADVICE,
}

/** The code of every finding, warnings first: the order in which they stand in a report. */
export const EXERCISE_FINDING_CODES = Object.keys(EVIDENCE) as readonly ExerciseFindingCode[]

/** How good the evidence behind a finding is (domain.md 8.1, strong to theory); null: it advises nothing. */
export function exerciseEvidenceOf(code: ExerciseFindingCode): ExerciseEvidence | null {
  return EVIDENCE[code]
}
