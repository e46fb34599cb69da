import type { PlainDate } from '../calendar/plain-date.ts'
import type { Log } from '../input/log.ts'
import { symptomFindings } from '../nutrition/find-symptoms.ts'
import type { NutritionFinding } from '../nutrition/findings.ts'
import { personFacts } from '../report/person-facts.ts'

/** What a log tells of that calls for a call, as every report of it would say. */
export function urgentInLog({ days }: Log, today: PlainDate): readonly NutritionFinding[] {
  return symptomFindings(personFacts(null, days, today).symptoms).filter(({ level }) => level === 'urgent')
}
