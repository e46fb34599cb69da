import type { PlainDate } from '../../calendar/plain-date.ts'
import { renderWrittenDay } from '../../render/text/written-day.ts'
import { todayView } from '../../report/today-view.ts'
import { styleFor } from '../colour.ts'
import { assessed } from '../commands/intake.ts'
import type { IntakeOptions } from '../intake-options.ts'
import { readLogs } from '../read-logs.ts'
import type { World } from '../world.ts'

/** What was written of a day that is left out of the means, with its sums; nothing of a whole day. */
export async function printWrittenDay(options: IntakeOptions, today: PlainDate, world: World): Promise<void> {
  const [read] = await readLogs(['log.yaml'], { today, eachLine: false }, world)
  const { view } = read === undefined ? { view: null } : await assessed(read, today, options, world)
  const [day] = view?.days ?? []
  if (view === null || day === undefined || day.incomplete === null || day.items.length === 0) return
  const sums = todayView(view)
  if (sums === null) return
  world.stdout.write(
    `\n${renderWrittenDay(sums, day.items, await styleFor(world.stdout, world.env, options.color))}`,
  )
}
