import type { PlainDate } from '../../src/calendar/plain-date.ts'
import type { ExercisePerson } from '../../src/exercise/cautions.ts'
import { readExercise } from '../../src/exercise/read-exercise.ts'
import type { Done } from '../../src/exercise/week-totals.ts'

/** Someone of whom all is recorded, and nothing calls for care. */
export const CLEAR: ExercisePerson = {
  ageYears: 60,
  tScore: -0.5,
  vertebralFracture: 'no',
  lowTraumaFractures: 0,
  newBackPain: 'no',
  heightLossCm: 0,
  boneMetastasis: 'no',
  jointPain: 0,
  falls: 0,
  unsteady: 'no',
}

/** Entries of a week from Monday on; each inner list is a day. */
export function week(...days: readonly (readonly string[])[]): Done[] {
  return days.flatMap((entries, i) =>
    entries.map((text): Done => {
      const read = readExercise(text)
      if (!read.ok || read.activity === null) throw new Error(`${text} is no activity`)
      return {
        date: `2026-11-${16 + i}` as PlainDate,
        activity: read.activity,
        minutes: read.minutes,
        isAtLeast: read.isAtLeast,
        mph: read.mph,
        written: text,
      }
    }),
  )
}
