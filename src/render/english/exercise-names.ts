import type { ActivityType } from '../../exercise/activity.ts'
import type { ExercisePerson } from '../../exercise/cautions.ts'
import type { WeekGoal } from '../../exercise/week-goals.ts'

export const ACTIVITY_TYPE_NAME: Readonly<Record<ActivityType, string>> = {
  high_impact: 'high impact',
  low_impact: 'low impact',
  resistance: 'resistance',
  flex_balance: 'flexibility, balance',
  other_aerobic: 'aerobic, loads no bone',
}

export const GOAL_NAME: Readonly<Record<WeekGoal['of'], string>> = {
  'weight-bearing': 'weight-bearing',
  aerobic: 'aerobic, vigorous x 2',
  resistance: 'resistance',
  balance: 'balance, flexibility',
  impact: 'impact, about 50 a day',
}

export const FACT_NAME: Readonly<Record<keyof ExercisePerson, string>> = {
  ageYears: 'age',
  tScore: 'a T-score that applies (of each place scanned)',
  vertebralFracture: 'fracture of the spine',
  lowTraumaFractures: 'low-trauma fractures',
  newBackPain:
    'new back pain ("symptoms: [no back pain]" in the log; a symptom that is not recognised leaves it open)',
  heightLossCm: 'loss of height',
  boneMetastasis: 'conditions (bone metastasis)',
  jointPain: 'joint pain',
  falls: 'falls',
  unsteady: 'unsteadiness',
}

/** `rope_jumping` as `rope jumping`. */
export function activityName(id: string): string {
  return id.replaceAll('_', ' ')
}

/** `at least 90 min`; where nothing is known, so. */
export function minutesText(minutes: number | null, isLowerBound: boolean): string {
  if (minutes === null) return 'unknown'
  return isLowerBound ? `at least ${wholeMinutes(minutes)}` : wholeMinutes(minutes)
}

/** Minutes as a whole number. */
export function wholeMinutes(minutes: number): string {
  return `${Math.round(minutes)} min`
}
