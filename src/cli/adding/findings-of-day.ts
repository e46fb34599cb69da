import type { PlainDate } from '../../calendar/plain-date.ts'
import type { LogRead } from '../../input/log-of-tree.ts'
import type { NutritionFinding } from '../../nutrition/findings.ts'
import { assessed } from '../commands/intake.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/**
 * What the report of that day alone would warn of: upper limits, vitamin K beside warfarin and its like, and potassium
 * where it may build up.
 */
export async function findingsOfDay(
  { log, problems }: LogRead,
  date: PlainDate,
  options: LogAddOptions,
  world: World,
): Promise<readonly NutritionFinding[]> {
  const { profile, measures } = options
  const { view } = await assessed(
    { log, problems },
    options.today ?? localDate(world.now()),
    {
      ...(profile === undefined ? {} : { profile }),
      ...(measures === undefined ? {} : { measures }),
      format: 'table',
      from: date,
      to: date,
      color: options.color,
    },
    world,
  )
  const findings = view?.assessment.findings ?? []
  const bringsPotassium = (view?.nutrients ?? []).some(
    ({ nutrient, fromSupplements }) => nutrient === 'potassium' && (fromSupplements ?? 0) > 0,
  )
  return findings.filter(
    ({ code, level }) =>
      level === 'urgent' || level === 'warning' || (bringsPotassium && code === 'potassium-gap-withheld'),
  )
}
