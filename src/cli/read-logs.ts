import type { PlainDate } from '../calendar/plain-date.ts'
import { decode } from '../input/decode.ts'
import { EMPTY_LOG, type Log } from '../input/log.ts'
import { mergeLogs } from '../input/merge-logs.ts'
import { readLog } from '../input/read-log.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { readBytes } from './read-bytes.ts'
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
    const made = readLog(decoded.source, { today })
    problems.push(...made.problems)
    logs.push(made.log)
  }
  if (logs.length === 0) return { log: null, problems }
  const merged = mergeLogs(logs)
  return { log: merged.log, problems: [...problems, ...merged.problems] }
}
