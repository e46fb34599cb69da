import { ACTIVITY_TYPES, type ActivityType } from '../../exercise/activity.ts'
import type { ExerciseWeek } from '../../exercise/exercise-weeks.ts'
import { exerciseEvidenceOf } from '../../exercise/findings.ts'
import { evidenceOf } from '../../nutrition/findings.ts'
import type { ExerciseReportFinding, ExerciseView } from '../../report/exercise-view.ts'
import { exerciseFinding, goalStatus, stepText } from '../english/exercise-words.ts'
import { SAFETY_LINE } from '../english/fixed.ts'
import { questionText } from '../english/questions.ts'
import { diagnosticsJson } from './diagnostics.ts'
import type { ExerciseJson } from './exercise-schema.ts'
import { harmless } from './harmless.ts'
import { places, round, tidy } from './rounding.ts'

type Json = ExerciseJson

/** `bonecheck.exercise/1` as a value: the same keys in the same order whatever was done, null for unknown. */
function exerciseJson(view: ExerciseView): Json {
  const { cautions, next } = view
  return {
    schema: 'bonecheck.exercise/1',
    tool: { name: 'bonecheck', version: view.version },
    profile: profileJson(view),
    partial: view.partial,
    days: daysJson(view),
    weeks: view.weeks.map(weekJson),
    cautions: {
      row: cautions.row,
      highImpact: cautions.highImpact,
      spineBending: cautions.spineBending,
      heavyLifting: cautions.heavyLifting,
      superviseBalance: cautions.superviseBalance,
      spareJoints: cautions.spareJoints,
      notRecorded: [...cautions.notRecorded],
    },
    suggestedWeek:
      next === null
        ? null
        : {
            builtOn: next.from,
            leavesOut: next.leavesOut,
            brisklyUpToMinutesADay: next.brisklyUpToMinutesADay,
            steps: next.steps.map((step) => ({
              of: step.of,
              unit: step.unit,
              now: round(step.now, 1),
              recorded: round(step.recorded, 1),
              nowIsLowerBound: step.nowIsLowerBound,
              next: round(step.next, 1),
              goal: step.goal,
              text: stepText(step, cautions),
            })),
          },
    findings: view.findings.map(findingJson),
    questions: view.questions.map((question) => ({ id: question.id, text: questionText(question) })),
    notice: SAFETY_LINE,
    diagnostics: diagnosticsJson(view.problems),
  }
}

/** As text: on several lines for people, on one for NDJSON. */
export function renderExerciseJson(view: ExerciseView, layout: 'pretty' | 'line'): string {
  return `${harmless(JSON.stringify(exerciseJson(view), null, layout === 'line' ? 0 : 2))}\n`
}

function profileJson({ profile, person, scanDate }: ExerciseView): Json['profile'] {
  const { ageYears, tScore, ...rest } = person
  return {
    from: profile.from,
    file: profile.file,
    ageYears,
    tScore,
    scanDate,
    vertebralFracture: rest.vertebralFracture,
    lowTraumaFractures: rest.lowTraumaFractures,
    newBackPain: rest.newBackPain,
    heightLossCm: rest.heightLossCm,
    boneMetastasis: rest.boneMetastasis,
    jointPain: rest.jointPain,
    falls: rest.falls,
    unsteady: rest.unsteady,
  }
}

function daysJson({ days }: ExerciseView): Json['days'] {
  return days.map(({ date, done, notClassed, notUnderstood }) => ({
    date,
    entries: done.map(({ activity: { id, code, met, type }, minutes, isAtLeast, mph }) => ({
      activity: id,
      code,
      met,
      type,
      minutes: places(minutes, 1),
      isAtLeast,
      paceMph: places(mph, 1),
    })),
    notClassed: notClassed.map(({ name, minutes, isAtLeast }) => ({
      name,
      minutes: places(minutes, 1),
      isAtLeast,
    })),
    notUnderstood,
  }))
}

function weekJson({
  from,
  to,
  recordedDays,
  isPartly,
  totals,
  goals,
  notClassed,
}: ExerciseWeek): Json['weeks'][number] {
  const typeJson = (type: ActivityType) => {
    const { sessions, minutes, metMinutes, isLowerBound, unknownMinutes } = totals.types[type]
    return {
      days: sessions,
      minutes: places(minutes, 1),
      metMinutes: places(metMinutes, 1),
      isLowerBound,
      entriesWithoutMinutes: unknownMinutes,
    }
  }
  return {
    from,
    to,
    recordedDays,
    isLowerBound: isPartly,
    types: Object.fromEntries(
      ACTIVITY_TYPES.map((type) => [type, typeJson(type)]),
    ) as Json['weeks'][number]['types'],
    metMinutes: round(totals.metMinutes, 1),
    weightBearingMinutes: round(totals.weightBearingMinutes, 1),
    aerobicMinutes: round(totals.aerobicMinutes, 1),
    goals: goals.goals.map((goal) => ({
      of: goal.of,
      unit: goal.unit,
      done: round(goal.done, 1),
      isLowerBound: goal.isLowerBound || isPartly,
      goal: goal.goal,
      goalIsLowerBound: goal.goalIsLowerBound,
      status: goalStatus(goal, isPartly),
    })),
    brisklyUpToMinutesADay: goals.brisklyUpToMinutesADay,
    notClassed: notClassed.map(({ date, name, minutes, isAtLeast }) => ({
      date,
      name,
      minutes: places(minutes, 1),
      isAtLeast,
    })),
  }
}

function findingJson(finding: ExerciseReportFinding): Json['findings'][number] {
  const { code, level, args } = finding
  const isShared = code === 'symptom-call-now' || code === 'symptom-not-known' || code === 'joint-pain'
  return {
    code,
    level,
    args: tidy(args),
    message: exerciseFinding(finding),
    evidence: isShared ? evidenceOf(code) : exerciseEvidenceOf(code),
  }
}
