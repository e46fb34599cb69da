import { climbed } from './climb.ts'
import { columnsOf } from './columns.ts'
import type { Programme } from './programme.ts'
import { searched } from './search.ts'

/** Changes by their number, in order. */
export interface Solved {
  readonly chosen: readonly number[]
  /** Whether it is known that none is better; else it is the best that was found. */
  readonly isBest: boolean
  /** Of the search (search.ts). */
  readonly work: number
}

interface Limits {
  /** Of the search (search.ts). Counted and not timed, so that a log has the same plan on every machine. */
  readonly mostWork?: number
  /** Changes to start from, that keep to the rows. */
  readonly from?: readonly number[]
  /** A sum that will do. */
  readonly until?: number | null
}

/** Which changes make a programme least: from a good set (climb.ts) a search for a better one (search.ts). */
export function solved(
  programme: Programme,
  { mostWork = Number.POSITIVE_INFINITY, from = [], until = null }: Limits = {},
): Solved {
  const columns = columnsOf(programme)
  const starts = [climbed(programme, columns, from), climbed(programme, columns)]
  const start = starts.reduce((best, other) => (other.sum < best.sum ? other : best))
  const { chosen, isDone, work } = searched(columns, programme.most, { start, mostWork, until })
  return { chosen: [...chosen].sort((a, b) => a - b), isBest: isDone, work }
}
