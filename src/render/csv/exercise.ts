import { ACTIVITY_TYPES } from '../../exercise/activity.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { ExerciseView } from '../../report/exercise-view.ts'
import { goalStatus } from '../english/exercise-words.ts'
import { csvLine } from './cell.ts'

const HEADS = [
  'weekFrom', 'weekTo', 'recordedDays', 'what', 'name', 'unit', 'done', 'isLowerBound', 'days', 'metMinutes', 'entriesWithoutMinutes', 'goal', 'status',
] as const // biome-ignore format: a list

/** Long CSV: for each week a line a type, then a line a goal. An empty cell is unknown, or does not apply. */
export function renderExerciseCsv({ weeks }: ExerciseView): string {
  const one = (value: number | null) => (value === null ? null : roundHalfAwayFromZero(value, 1))
  const lines = weeks.flatMap(({ from, to, recordedDays, isPartly, totals, goals }) => {
    const week = [from, to, recordedDays]
    const types = ACTIVITY_TYPES.map((type) => {
      const { sessions, minutes, metMinutes, isLowerBound, unknownMinutes } = totals.types[type]
      return [...week, 'type', type, 'min', one(minutes), String(isLowerBound || isPartly), sessions, one(metMinutes), unknownMinutes, null, null] // biome-ignore format: as the heads
    })
    const ofGoals = goals.goals.map((goal) => [
      ...week, 'goal', goal.of, goal.unit, one(goal.done), String(goal.isLowerBound || isPartly), null, null, null, goal.goal, goalStatus(goal, isPartly),
    ]) // biome-ignore format: as the heads
    return [...types, ...ofGoals]
  })
  return [csvLine([...HEADS]), ...lines.map((cells) => csvLine(cells))].join('')
}
