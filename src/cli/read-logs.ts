import type { PlainDate } from '../calendar/plain-date.ts'
import { decode } from '../input/decode.ts'
import { EMPTY_LOG, type Log } from '../input/log.ts'
import { logOfTree } from '../input/log-of-tree.ts'
import { mergeLogs } from '../input/merge-logs.ts'
import { Trouble } from '../input/problems.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { readBytes } from './read-bytes.ts'
import { readTree } from './read-tree.ts'
import type { World } from './world.ts'

export interface LogsRead {
  /** null: none of the files could be read. */
  readonly log: Log | null
  readonly problems: readonly ReportProblem[]
}

/** Reads the logs of one person, in the order given. What cannot be read is a problem; the rest still counts. */
export async function readLogs(files: readonly string[], today: PlainDate, world: World): Promise<LogsRead> {
  const logs: Log[] = []
  const problems: ReportProblem[] = []
  for (const file of files) {
    const read = await readBytes(file, world)
    if (!read.ok) {
      problems.push(read.problem)
      continue
    }
    const decoded = decode(read.bytes, read.name)
    problems.push(...decoded.problems)
    if (decoded.source === null) {
      logs.push(EMPTY_LOG)
      continue
    }
    const trouble = new Trouble()
    const made = logOfTree(await readTree(decoded.source, trouble), decoded.source, today, trouble)
    problems.push(...made.problems)
    logs.push(made.log)
  }
  if (logs.length === 0) return { log: null, problems }
  const merged = mergeLogs(logs)
  return { log: merged.log, problems: [...problems, ...merged.problems] }
}
