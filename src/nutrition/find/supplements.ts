import type { NutritionFinding } from '../findings.ts'
import type { ToFind } from './to-find.ts'

/** Which supplements are in the sums, and which are not. */
export function aboutSupplements({ assessment, days }: ToFind): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  const { supplementsRecorded, unknownSupplements, countedDays } = assessment
  if (supplementsRecorded === 'none' && countedDays > 0) {
    findings.push({ code: 'supplements-not-recorded', level: 'note', args: { days: countedDays } })
  }
  if (supplementsRecorded === 'some' && countedDays > 0) {
    const recordedDays = days.filter((day) => day.incomplete === null && day.supplements !== null).length
    findings.push({
      code: 'supplements-partly-recorded',
      level: 'note',
      args: { recordedDays, days: countedDays },
    })
  }
  if (unknownSupplements.length > 0) {
    findings.push({ code: 'supplement-not-counted', level: 'note', args: { names: unknownSupplements } })
  }
  return findings
}
