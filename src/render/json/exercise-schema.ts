import * as z from 'zod'
import { ACTIVITY_TYPES } from '../../exercise/activity.ts'
import { EXERCISE_QUESTION_IDS } from '../../report/exercise-view.ts'
import { DiagnosticSchema } from './intake-schema.ts'

// What `bonecheck exercise --json` prints, for `bonecheck schema exercise`; a test holds real output against it.
// Never imported on the way to a report but for its type: zod stays out of the program's start.

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const number = z.number().nonnegative()
const yesNo = z.enum(['yes', 'no', 'unknown'])
const goal = z.enum(['weight-bearing', 'aerobic', 'resistance', 'balance', 'impact'])
const unit = z.enum(['minutes', 'days'])
const minutes = number.nullable().describe('null: unknown, never zero')
const isAtLeast = z.boolean().describe('Of a range of minutes the lower end is counted')

const TypeTotal = z.strictObject({
  days: z.int().nonnegative(),
  minutes: minutes.describe('Known minutes; null where no entry has any'),
  metMinutes: minutes,
  isLowerBound: z.boolean().describe('Entries without minutes, or with a range of them'),
  entriesWithoutMinutes: z.int().nonnegative(),
})

const Week = z.strictObject({
  from: date.describe('A Monday'),
  to: date,
  recordedDays: z.int().min(1).max(7),
  isLowerBound: z
    .boolean()
    .describe('Days not recorded, entries not understood or without a figure: more may have been done'),
  types: z.strictObject(
    Object.fromEntries(ACTIVITY_TYPES.map((type) => [type, TypeTotal])) as Record<
      (typeof ACTIVITY_TYPES)[number],
      typeof TypeTotal
    >,
  ),
  metMinutes: number,
  weightBearingMinutes: number,
  aerobicMinutes: number.describe('Moderate minutes; a vigorous one counts twice'),
  goals: z.array(
    z.strictObject({
      of: goal,
      unit,
      done: number,
      isLowerBound: z.boolean(),
      goal: number,
      goalIsLowerBound: z.boolean(),
      status: z.enum(['met', 'short', 'unknown']),
    }),
  ),
  brisklyUpToMinutesADay: number.nullable(),
  notClassed: z.array(z.strictObject({ date, name: z.string(), minutes, isAtLeast })),
})

export const ExerciseSchema = z
  .strictObject({
    schema: z.literal('bonecheck.exercise/1'),
    tool: z.strictObject({ name: z.literal('bonecheck'), version: z.string() }),
    profile: z.strictObject({
      from: z.enum(['option', 'log', 'config', 'assumed']),
      file: z.string().nullable(),
      ageYears: z.number().nullable(),
      tScore: z.number().nullable().describe('The lowest that counts; null: none, or T-scores do not apply'),
      scanDate: date.nullable(),
      vertebralFracture: yesNo,
      lowTraumaFractures: z.int().nonnegative().nullable(),
      newBackPain: yesNo,
      heightLossCm: z.number().nullable(),
      boneMetastasis: yesNo,
      jointPain: z.number().nullable(),
      falls: z.number().nullable(),
      unsteady: yesNo,
    }),
    partial: z.boolean(),
    days: z.array(
      z.strictObject({
        date,
        entries: z.array(
          z.strictObject({
            activity: z.string(),
            code: z.string(),
            met: number,
            type: z.enum(ACTIVITY_TYPES),
            minutes,
            isAtLeast,
            paceMph: number
              .nullable()
              .describe(
                'The written pace of walking, which chose its row, or of running, which chose none; else null',
              ),
          }),
        ),
        notClassed: z.array(z.strictObject({ name: z.string(), minutes, isAtLeast })),
        notUnderstood: z.int().nonnegative(),
      }),
    ),
    weeks: z.array(Week),
    cautions: z.strictObject({
      row: z.enum(['metastasis', 'fracture', 'osteoporosis', 'unknown', 'low', 'normal']),
      highImpact: z.enum(['none', 'ask-first', 'start-low', 'build-up']),
      spineBending: z.enum(['avoid', 'hip-hinge', 'technique']),
      heavyLifting: z.enum(['physiotherapist', 'supervised', 'progressive']),
      superviseBalance: z.boolean(),
      spareJoints: z.boolean(),
      notRecorded: z.array(z.string()),
    }),
    suggestedWeek: z
      .strictObject({
        builtOn: date,
        leavesOut: z.boolean().describe('Something that the cautions leave out is not built on'),
        brisklyUpToMinutesADay: number.nullable(),
        steps: z.array(
          z.strictObject({
            of: goal,
            unit,
            now: number.describe('What it builds on'),
            recorded: number.describe('What was done; more than now where the cautions leave some of it out'),
            nowIsLowerBound: z.boolean(),
            next: number,
            goal: number,
            text: z.string(),
          }),
        ),
      })
      .nullable(),
    findings: z.array(
      z.strictObject({
        code: z.string(),
        level: z.enum(['urgent', 'warning', 'caution', 'note']),
        args: z.record(z.string(), z.unknown()),
        message: z.string(),
        evidence: z.enum(['strong', 'moderate', 'weak', 'theory']).nullable(),
      }),
    ),
    questions: z.array(z.strictObject({ id: z.enum(EXERCISE_QUESTION_IDS), text: z.string() })),
    notice: z.string(),
    diagnostics: z.array(DiagnosticSchema),
  })
  .describe('bonecheck exercise: minutes by type and week, goals, cautions. Within /1 changes only add.')

export type ExerciseJson = z.infer<typeof ExerciseSchema>
