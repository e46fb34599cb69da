import { exerciseFigures } from '../generated/activities.ts'

/** What decides on cautions and goals. null and 'unknown' are "not recorded"; they never mean "no" or "none". */
export interface ExercisePerson {
  readonly ageYears: number | null
  /** The lowest T-score that counts, as printed (one decimal); null: no scan, or T-scores do not apply. */
  readonly tScore: number | null
  readonly vertebralFracture: YesNoUnknown
  readonly lowTraumaFractures: number | null
  /** A symptom of domain.md 8.2. */
  readonly newBackPain: YesNoUnknown
  readonly heightLossCm: number | null
  readonly boneMetastasis: YesNoUnknown
  /** 0 to 10 */
  readonly jointPain: number | null
  /** In the last 12 months. */
  readonly falls: number | null
  readonly unsteady: YesNoUnknown
}
type YesNoUnknown = 'yes' | 'no' | 'unknown'

/** Which row of the caution table holds; `unknown`: too little is recorded for any. */
export type CautionRow = 'metastasis' | 'fracture' | 'osteoporosis' | 'low' | 'normal' | 'unknown'

/** The rows that have no high impact, or want it asked first. */
export type RowAgainstImpact = Exclude<CautionRow, 'low' | 'normal'>

/** Whether a row of the caution table has no high impact, or wants it asked first. */
export function isAgainstImpact(row: CautionRow): row is RowAgainstImpact {
  return row !== 'low' && row !== 'normal'
}

export interface Cautions {
  readonly row: CautionRow
  readonly highImpact: 'none' | 'ask-first' | 'start-low' | 'build-up'
  readonly spineBending: 'avoid' | 'hip-hinge' | 'technique'
  readonly heavyLifting: 'physiotherapist' | 'supervised' | 'progressive'
  readonly superviseBalance: boolean
  /** From 5 of 10 on: low impact, water, lighter weights. */
  readonly spareJoints: boolean
  /** What is not recorded and could make the cautions stricter; to be said beside them. */
  readonly notRecorded: readonly (keyof ExercisePerson)[]
}

const HEIGHT_LOSS_CM = 2
const JOINT_PAIN_FROM = 5

/**
 * The cautions that hold for a person.
 *
 * Rule    the strictest row that is met: bone metastasis (no plan); a vertebral fracture, two low-trauma fractures, new
 *         back pain or 2 cm of height lost; T <= -2.5; T <= -1.0, or one low-trauma fracture; else T > -1.0, but only
 *         where bone metastasis, fractures, pain and lost height are recorded as none. An unknown T-score is treated
 *         as the range of osteoporosis is: ask first.
 * Source  domain.md 7.3 (ROS Strong Steady Straight 2022; Too Fit to Fracture 2014; Sinaki 1984)
 */
export function cautionsFor(person: ExercisePerson): Cautions {
  const row = rowOf(person)
  return {
    row,
    ...BY_ROW[row],
    superviseBalance: (person.falls ?? 0) > 0 || person.unsteady === 'yes',
    spareJoints: (person.jointPain ?? 0) >= JOINT_PAIN_FROM,
    notRecorded: DECIDING.filter((fact) => person[fact] === null || person[fact] === 'unknown'),
  }
}

const DECIDING = [
  'tScore', 'vertebralFracture', 'lowTraumaFractures', 'newBackPain', 'heightLossCm', 'boneMetastasis', 'jointPain', 'falls', 'unsteady',
] as const satisfies readonly (keyof ExercisePerson)[] // biome-ignore format: a list

const BY_ROW: Readonly<Record<CautionRow, Pick<Cautions, 'highImpact' | 'spineBending' | 'heavyLifting'>>> = {
  metastasis: { highImpact: 'none', spineBending: 'avoid', heavyLifting: 'physiotherapist' },
  fracture: { highImpact: 'none', spineBending: 'avoid', heavyLifting: 'physiotherapist' },
  osteoporosis: { highImpact: 'ask-first', spineBending: 'avoid', heavyLifting: 'supervised' },
  unknown: { highImpact: 'ask-first', spineBending: 'avoid', heavyLifting: 'supervised' },
  low: { highImpact: 'start-low', spineBending: 'hip-hinge', heavyLifting: 'progressive' },
  normal: { highImpact: 'build-up', spineBending: 'technique', heavyLifting: 'progressive' },
}

function rowOf(person: ExercisePerson): CautionRow {
  const { tScore, lowTraumaFractures, heightLossCm } = person
  const { osteoporosisUpTo, lowUpTo } = exerciseFigures.goals
  if (person.boneMetastasis === 'yes') return 'metastasis'
  if (
    person.vertebralFracture === 'yes' ||
    (lowTraumaFractures ?? 0) > 1 ||
    person.newBackPain === 'yes' ||
    (heightLossCm ?? 0) >= HEIGHT_LOSS_CM
  )
    return 'fracture'
  if (tScore === null) return 'unknown'
  if (tScore <= osteoporosisUpTo) return 'osteoporosis'
  // Unknown is not "no": the row without cautions wants each of them recorded.
  const isClear =
    lowTraumaFractures === 0 &&
    heightLossCm !== null &&
    person.jointPain === 0 &&
    [person.vertebralFracture, person.newBackPain, person.boneMetastasis].every((said) => said === 'no')
  return tScore <= lowUpTo || !isClear ? 'low' : 'normal'
}
