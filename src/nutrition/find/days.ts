import type { NutritionFinding } from '../findings.ts'
import { NUTRIENTS } from '../nutrients.ts'
import type { Person } from '../person.ts'
import type { Assessed, ToFind } from './to-find.ts'

/** How far the days reach, and what is not known of the person. */
export function aboutDaysAndPerson({ assessment, days, person }: ToFind): NutritionFinding[] {
  return [...aboutDays(assessment), ...fewFoods(days), ...aboutPerson(assessment, person)]
}

/** How far so few days reach (domain.md 1.6), and which were left out. */
function aboutDays({ countedDays, loggedDays, days }: Assessed): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  if (countedDays === 0) findings.push({ code: 'no-counted-day', level: 'caution', args: { loggedDays } })
  else if (countedDays === 1) findings.push({ code: 'one-day-tells-little', level: 'caution', args: {} })
  else if (countedDays < 3) findings.push({ code: 'few-days', level: 'caution', args: { days: countedDays } })
  const left = days.flatMap(({ date, incomplete }) =>
    incomplete === null ? [] : [{ date, reason: incomplete }],
  )
  if (left.length > 0) findings.push({ code: 'days-left-out', level: 'note', args: { days: left } })
  return findings
}

function fewFoods(logged: ToFind['days']): NutritionFinding[] {
  const days = logged.flatMap(({ date, fewFoods: foods }) => (foods == null ? [] : [{ date, foods }]))
  return days.length === 0 ? [] : [{ code: 'day-looks-incomplete', level: 'caution', args: { days } }]
}

function aboutPerson({ nutrients }: Assessed, { assumed, ageGroup, sex }: Person): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  const byWeight = NUTRIENTS.filter((nutrient) => nutrients[nutrient].targetNeeds === 'weight')
  if (byWeight.length > 0)
    findings.push({ code: 'weight-not-recorded', level: 'note', args: { nutrients: byWeight } })
  if (assumed.length > 0)
    findings.push({ code: 'person-assumed', level: 'note', args: { assumed, ageGroup, sex } })
  return findings
}
