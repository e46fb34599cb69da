import { expect } from 'vitest'
import { understandEntry } from '../../src/food/understand-entry.ts'
import { spliced } from '../../src/input/pinning/splice.ts'
import { readLog } from '../../src/input/read-log.ts'
import { type PinPlan, planPins } from '../../src/report/pin-log.ts'
import { table } from '../food/table-for-tests.ts'
import { TODAY } from '../input/reading.ts'

/** The plan for a log; fails the test where YAML finds a fault in it. */
export function planFor(text: string): PinPlan {
  const source = { name: 'log.yaml', text }
  const plan = planPins(source, readLog(source, { today: TODAY }), {
    understand: (entry) => understandEntry(table(), entry),
    today: TODAY,
  })
  expect(plan).not.toBeNull()
  return plan as PinPlan
}

/** A log as pinning writes it. */
export function pinned(text: string): string {
  return spliced(
    text,
    planFor(text).pins.flatMap(({ splices }) => splices),
  )
}
