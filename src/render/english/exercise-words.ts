import { ACTIVITY_TYPES } from '../../exercise/activity.ts'
import { type Cautions, type ExercisePerson, isAgainstImpact } from '../../exercise/cautions.ts'
import { DAYS_A_WEEK, type ExerciseWeek, type NotClassed } from '../../exercise/exercise-weeks.ts'
import type { NextStep, NextWeek } from '../../exercise/next-week.ts'
import type { WeekGoal } from '../../exercise/week-goals.ts'
import { exerciseFigures } from '../../generated/activities.ts'
import type { ExerciseReportFinding, ExerciseView } from '../../report/exercise-view.ts'
import { ACTIVITY_TYPE_NAME, FACT_NAME, GOAL_NAME, minutesText, wholeMinutes } from './exercise-names.ts'
import { exerciseWords } from './findings/exercise.ts'
import { count } from './findings/words.ts'
import { nutritionFinding } from './nutrition-findings.ts'
import { unusedProfile } from './unused-profile.ts'

export const EXERCISE_TITLES = {
  report: 'Exercise',
  cautions: 'Cautions',
  next: 'A week that builds up from this',
  findings: 'Findings',
  questions: 'To ask at the visit',
} as const

/** Chest pain and the like, while exercising (domain.md 7.3); shown in every report. */
export const STOP_AND_CALL =
  'Stop and call for chest pain, breathlessness out of proportion, new bone pain at rest or at night, or new weakness.'

export const PARTIAL_EXERCISE =
  'Some entries were not understood or not readable, so more may have been done than is counted here.'

const { goals: figures } = exerciseFigures
const LOW = figures.lowUpTo.toFixed(1)
const OSTEOPOROSIS = figures.osteoporosisUpTo.toFixed(1)

/** The words for a finding, whichever room it is from. */
export function exerciseFinding(finding: ExerciseReportFinding): string {
  if (
    finding.code === 'symptom-call-now' ||
    finding.code === 'symptom-not-known' ||
    finding.code === 'joint-pain'
  )
    return nutritionFinding(finding)
  // The compiler cannot see that a code and its arguments belong together.
  const words = exerciseWords as Readonly<Record<string, (args: unknown) => string>>
  return words[finding.code]?.(finding.args) ?? ''
}

/** For whom, and by which scan. */
export function exerciseForWhom({ profile, person, scanDate }: ExerciseView): string {
  const who = person.ageYears === null ? 'age not recorded' : `age ${person.ageYears}`
  const from = profile.file ?? (profile.from === 'assumed' ? null : 'profile in the log')
  const found =
    from === null ? 'No profile found, so nothing of the person is recorded.' : `For: ${who} (${from}).`
  const whom = `${found}${unusedProfile(profile, 'log')}`
  const t = person.tScore === null ? null : `lowest T-score ${person.tScore.toFixed(1)}`
  if (scanDate === null) return `${whom} No scan given (--scans).`
  return `${whom} Scan of ${scanDate}: ${t ?? 'no T-score that applies'}.`
}

/** `2026-11-16 to 2026-11-22`, and how much of it is recorded. */
export function weekTitle({ from, to, recordedDays, isPartly }: ExerciseWeek): string {
  const all =
    recordedDays === DAYS_A_WEEK
      ? `all ${DAYS_A_WEEK} days recorded`
      : `${recordedDays} of ${DAYS_A_WEEK} days recorded`
  const why = recordedDays === DAYS_A_WEEK ? ', but not everything could be counted' : ''
  return `Week of ${from} to ${to}, ${all}${isPartly ? `${why}: figures are "at least"` : ''}`
}

/** A type of a week in the words of its columns. */
export interface TypeRow {
  readonly name: string
  readonly days: string
  readonly minutes: string
  readonly metMinutes: string
}

export const TYPE_HEADS: Omit<TypeRow, 'name'> = { days: 'days', minutes: 'minutes', metMinutes: 'MET-min' }

/** The types that were done in a week, a row each. */
export function typeRows({ totals }: ExerciseWeek): TypeRow[] {
  return ACTIVITY_TYPES.flatMap((type) => {
    const { sessions, minutes, metMinutes, isLowerBound } = totals.types[type]
    if (sessions === 0) return []
    const met =
      metMinutes === null ? 'unknown' : `${isLowerBound ? 'at least ' : ''}${Math.round(metMinutes)}`
    return [
      {
        name: ACTIVITY_TYPE_NAME[type],
        days: `${sessions}`,
        minutes: minutesText(minutes, isLowerBound),
        metMinutes: met,
      },
    ]
  })
}

/** What the columns and the aerobic goal mean. */
export const FIGURES_MEAN =
  'MET-min: minutes times effort, where sitting still is 1. Of aerobic minutes a vigorous one counts twice.'

export const NOTHING_COUNTED = 'no exercise counted on the days recorded'

/** `2026-11-14 gardening: 60 min, no figure known, not counted`. */
export function notClassedText({ date, name, minutes, isAtLeast }: NotClassed): string {
  const howLong = minutes === null ? 'minutes unknown' : minutesText(minutes, isAtLeast)
  return `${date} ${name}: ${howLong}, no figure known, not counted`
}

const amount = (unit: WeekGoal['unit'], n: number) => (unit === 'minutes' ? wholeMinutes(n) : count(n, 'day'))

/** `weight-bearing  90 of 150 min`, met, short or not known. */
export function goalText(
  goal: WeekGoal,
  isPartly: boolean,
): { name: string; text: string; status: 'met' | 'short' | 'unknown' } {
  const { of, unit, done, goal: due, isLowerBound, goalIsLowerBound } = goal
  const status = goalStatus(goal, isPartly)
  const higher = figures.balanceDaysMore
  const more = goalIsLowerBound ? `, or ${higher} (falls, steadiness, age or T-score is not recorded)` : ''
  const end = `${due} ${unit === 'minutes' ? 'min' : 'days'}${more}`
  return { name: GOAL_NAME[of], text: `${doneText(done, isLowerBound || isPartly)} of ${end}`, status }
}

/** `at least 40`; where nothing is recorded and more may have been done, so. */
function doneText(done: number, isLowerBound: boolean): string {
  if (!isLowerBound) return `${Math.round(done)}`
  return done === 0 ? 'none recorded,' : `at least ${Math.round(done)}`
}

/** A lower bound that reaches the goal has met it; short only where all is known. */
export function goalStatus(
  { status, isLowerBound }: WeekGoal,
  isPartly: boolean,
): 'met' | 'short' | 'unknown' {
  if (status === 'met') return 'met'
  return isLowerBound || isPartly ? 'unknown' : 'short'
}

export const STATUS_TEXT = { met: 'met', short: 'short', unknown: 'not known' } as const

const ROW: Readonly<Record<Exclude<Cautions['row'], 'low'>, string>> = {
  metastasis: 'bone metastasis is recorded: no plan is shown; ask your team.',
  fracture: 'a fracture of the spine, several low-trauma fractures, new back pain, or 2 cm of height lost.',
  osteoporosis: `a T-score in the osteoporosis range (${OSTEOPOROSIS} or below).`,
  unknown:
    'no T-score that applies is known, or not of each place scanned, so the cautions are those for the osteoporosis range.',
  normal: `a T-score above ${LOW}, and nothing recorded against exercise.`,
}
const HIGH_IMPACT: Readonly<Record<Cautions['highImpact'], string>> = {
  none: `none; guidance is the level of brisk walking, up to ${wholeMinutes(figures.brisklyUpToMinutesADay)} a day.`,
  'ask-first': 'ask a physiotherapist first; moderate impact may be fine.',
  'start-low': 'may start low; ask if new to impact.',
  'build-up': 'may build up.',
}
const SPINE_BENDING: Readonly<Record<Cautions['spineBending'], string>> = {
  avoid:
    'guidance leaves out bending forward or twisting under load, toe-touches, sit-ups, a hard golf swing; forward bends and roll-downs of yoga and pilates too.',
  'hip-hinge': 'guidance is to bend at the hips and keep the back long.',
  technique: 'with good technique.',
}
const HEAVY_LIFTING: Readonly<Record<Cautions['heavyLifting'], string>> = {
  physiotherapist: 'only with a physiotherapist.',
  supervised: 'supervised.',
  progressive: 'may build up step by step.',
}

/** Why some care is called for although no T-score is in the osteoporosis range. */
function lowText({ tScore, lowTraumaFractures, jointPain }: ExercisePerson): string {
  if (tScore !== null && tScore <= figures.lowUpTo)
    return `a T-score between ${LOW} and ${OSTEOPOROSIS}, the range of low bone mass.`
  if (lowTraumaFractures === 1) return 'a low-trauma fracture.'
  if ((jointPain ?? 0) > 0) return 'painful joints.'
  return 'the T-score calls for none, but not all that could is recorded.'
}

/** Painful joints speak against impact whatever the bones say; so may a fracture that is not recorded. */
function highImpactText({ row, highImpact, spareJoints, notRecorded }: Cautions): string {
  if (isAgainstImpact(row)) return HIGH_IMPACT[highImpact]
  if (spareJoints) return 'with joints so painful, low impact or water is preferred.'
  return isOpen(notRecorded)
    ? 'ask your team or a physiotherapist first: not all that could be against it is recorded.'
    : HIGH_IMPACT[highImpact]
}

/** A fracture, pain or metastasis that is not recorded may be one. */
function isOpen(notRecorded: Cautions['notRecorded']): boolean {
  return notRecorded.some((fact) => AGAINST_IMPACT.includes(fact))
}

const AGAINST_IMPACT: readonly (keyof ExercisePerson)[] = [
  'vertebralFracture',
  'lowTraumaFractures',
  'newBackPain',
  'heightLossCm',
  'boneMetastasis',
]

/** Painful joints speak for lighter weights whatever the bones say. */
function heavyText({ heavyLifting, spareJoints, notRecorded }: Cautions): string {
  if (spareJoints && heavyLifting === 'progressive')
    return 'with joints so painful, lighter weights and more repetitions are preferred.'
  if (heavyLifting === 'progressive' && isOpen(notRecorded))
    return 'light ones may build up step by step; ask before heavy ones, as not all that could be against them is recorded.'
  return HEAVY_LIFTING[heavyLifting]
}

/** The caution table for this person, a line each. */
export function cautionLines(
  cautions: Cautions,
  person: ExercisePerson,
): readonly { readonly label: string; readonly text: string }[] {
  const { row, superviseBalance, spareJoints, notRecorded } = cautions
  const lines = [{ label: 'Because', text: row === 'low' ? lowText(person) : ROW[row] }]
  if (row !== 'metastasis')
    lines.push(
      { label: 'High impact', text: highImpactText(cautions) },
      { label: 'Bending', text: SPINE_BENDING[cautions.spineBending] },
      { label: 'Heavy weights', text: heavyText(cautions) },
    )
  if (superviseBalance) lines.push({ label: 'Balance', text: 'may be better supervised.' })
  if (spareJoints)
    lines.push({ label: 'Joints', text: 'low impact or water; lighter weights, more repetitions.' })
  if (notRecorded.length > 0) lines.push({ label: 'Not recorded', text: notRecordedText(notRecorded) })
  return lines
}

function notRecordedText(facts: readonly (keyof ExercisePerson)[]): string {
  return `${facts.map((fact) => FACT_NAME[fact]).join(', ')}. Unknown is not "no".`
}

/** One line of the suggested week. */
export function stepText(step: NextStep, cautions: Cautions): string {
  const { of, unit, now, recorded, next, goal } = step
  const done = stepFrom(step)
  const may =
    next <= now
      ? recorded > now
        ? `stays at ${amount(unit, next)}`
        : 'as now'
      : `may become ${amount(unit, next)}`
  const end = next < goal ? ` (guidelines speak of ${amount(unit, goal)})` : ''
  return `${done}; ${may}${end}${next > now ? `, such as ${suchAs(of, cautions)}` : ''}.`
}

/** What was done, and how much of it the week builds on. */
function stepFrom({ unit, now, recorded, nowIsLowerBound }: NextStep): string {
  const bound = nowIsLowerBound ? 'at least ' : ''
  if (recorded > now)
    return `${bound}${amount(unit, recorded)} recorded, ${now === 0 ? 'none' : amount(unit, now)} of it built on because of the cautions`
  return nowIsLowerBound && now === 0 ? 'none recorded' : `${bound}${amount(unit, now)} now`
}

function suchAs(of: NextStep['of'], { row, spareJoints, superviseBalance, heavyLifting }: Cautions): string {
  switch (of) {
    case 'weight-bearing':
      return `a brisk walk of ${wholeMinutes(figures.stepMinutes)}`
    case 'aerobic':
      return spareJoints || row === 'fracture' ? 'exercise in water' : 'walking, dancing, cycling or swimming'
    case 'resistance':
      if (heavyLifting === 'physiotherapist') return 'exercises that a physiotherapist shows'
      return spareJoints ? 'resistance bands or light weights' : 'squats, resistance bands or weights'
    case 'balance':
      return superviseBalance ? 'tai chi with a teacher' : 'tai chi'
    case 'impact':
      return row === 'low'
        ? 'a few small jumps; ask if new to impact'
        : `a few jumps, about ${figures.impactsADay} in the end`
  }
}

export const WALK_CEILING = (minutes: number) =>
  `In place of a goal for weight-bearing: the level of brisk walking, up to ${minutes} min a day; high impact is left out. Ask a physiotherapist what else may be done.`

export function builtOn({ from, leavesOut }: NextWeek): string {
  const without = leavesOut ? ', without what the cautions leave out' : ''
  return `Built on the week of ${from}${without}: a step is at most ${wholeMinutes(figures.stepMinutes)} or ${count(figures.stepDays, 'day')} more of each kind, and none leads above a goal. To talk over with your team or a physiotherapist.`
}

export const NO_NEXT = {
  metastasis: 'None: with bone metastasis exercise is planned with the team.',
  nothing: 'None: nothing is recorded to build on.',
} as const

export function earlierWeeks(weeks: number): string {
  return `${count(weeks, 'earlier week')} not shown (-v shows all).`
}
