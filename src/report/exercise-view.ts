import type { BoneAssessment } from '../bone/assessment.ts'
import { type Cautions, cautionsFor, type ExercisePerson } from '../exercise/cautions.ts'
import { type ExerciseDay, type ExerciseWeek, exerciseWeeks } from '../exercise/exercise-weeks.ts'
import { findExercise } from '../exercise/find-exercise.ts'
import type { ExerciseFinding } from '../exercise/findings.ts'
import { type NextWeek, nextWeek } from '../exercise/next-week.ts'
import { medicineRules } from '../generated/medicine-rules.ts'
import { type SymptomFinding, symptomFindings } from '../nutrition/find-symptoms.ts'
import type { ProfileOrigin } from './intake-view.ts'
import type { ReportProblem } from './report-problem.ts'

type JointPain = {
  readonly code: 'joint-pain'
  readonly level: 'caution'
  readonly args: { readonly score: number; readonly medicine: string }
}

/** What a report on exercise can find: its own findings, what symptoms call for, and painful joints as `intake` has them. */
export type ExerciseReportFinding = ExerciseFinding | SymptomFinding | JointPain

/** The questions for a visit that this report may ask (domain.md 9): of joint pain, and for a physiotherapist. */
export const EXERCISE_QUESTION_IDS = ['QN15', 'QN16'] as const

/** Everything that any rendering of `bonecheck exercise` may show; nothing is worked out after this. */
export interface ExerciseView {
  readonly version: string
  readonly profile: ProfileOrigin
  readonly person: ExercisePerson
  readonly cautions: Cautions
  /** The day of the latest scan; null: none was given. */
  readonly scanDate: string | null
  readonly days: readonly ExerciseDay[]
  readonly weeks: readonly ExerciseWeek[]
  readonly next: NextWeek | null
  /** Urgent ones first, then by weight. */
  readonly findings: readonly ExerciseReportFinding[]
  readonly questions: readonly {
    readonly id: (typeof EXERCISE_QUESTION_IDS)[number]
    readonly args: Record<never, never>
  }[]
  readonly problems: readonly ReportProblem[]
  /** Entries that were not understood are left out. */
  readonly partial: boolean
}

/**
 * The view of a report from what is known of the person and what was done.
 *
 * Rule    weeks, cautions, the suggested week and findings are worked out here, once; a text that says there is no symptom
 *         is none. Entries that could not be read stay among `problems` and make the view `partial`.
 */
export function exerciseView(made: {
  readonly version: string
  readonly profile: ProfileOrigin
  readonly person: ExercisePerson
  readonly symptoms: readonly string[]
  /** The name of the one that is taken; null: not recorded. */
  readonly aromataseInhibitor: string | null
  readonly scans: BoneAssessment | null
  readonly days: readonly ExerciseDay[]
  readonly problems: readonly ReportProblem[]
}): ExerciseView {
  const { person, days } = made
  const weeks = exerciseWeeks(days, person)
  const findings = inOrderOfWeight([
    ...symptomFindings(made.symptoms),
    ...jointPain(person, made.aromataseInhibitor),
    ...findExercise({ days, weeks, person }),
  ])
  return {
    version: made.version,
    profile: made.profile,
    person,
    cautions: cautionsFor(person),
    scanDate: made.scans?.latest?.date ?? null,
    days,
    weeks,
    next: nextWeek(weeks, person),
    findings,
    questions: questionsOf(findings, cautionsFor(person)),
    problems: made.problems,
    partial: days.some(({ isPartly }) => isPartly),
  }
}

/** The same finding as that of an intake, at the same score (domain.md 8.1). */
function jointPain({ jointPain: score }: ExercisePerson, drug: string | null): JointPain[] {
  if (score === null || score < medicineRules.jointPain.from) return []
  return [{ code: 'joint-pain', level: 'caution', args: { score, medicine: drug ?? 'anastrozole' } }]
}

const WEIGHT = { urgent: 0, warning: 1, caution: 2, note: 3 } as const

function inOrderOfWeight(findings: readonly ExerciseReportFinding[]): ExerciseReportFinding[] {
  return [...findings].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level])
}

/** Painful joints; and what the caution table leaves to a physiotherapist, whether or not it is done (domain.md 9). */
function questionsOf(
  findings: readonly ExerciseReportFinding[],
  { row, superviseBalance }: Cautions,
): ExerciseView['questions'] {
  const has = (code: string) => findings.some((finding) => finding.code === code)
  const asksPhysio = row === 'metastasis' || row === 'fracture' || row === 'osteoporosis' || superviseBalance
  return [
    ...(has('joint-pain') ? [{ id: 'QN15' as const, args: {} }] : []),
    ...(asksPhysio || has('high-impact-against-caution') ? [{ id: 'QN16' as const, args: {} }] : []),
  ]
}
