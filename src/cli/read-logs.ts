import type { PlainDate } from '../calendar/plain-date.ts'
import type { Source } from '../diagnostics/source.ts'
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

/**
 * Reads the logs, in the order given. What cannot be read is a problem; the rest still counts. All files are one
 * person's, but with `eachLine` a file of JSON objects, one a line, is as many logs, each of its own.
 */
export async function readLogs(
  files: readonly string[],
  { today, eachLine }: { today: PlainDate; eachLine: boolean },
  world: World,
): Promise<readonly LogsRead[]> {
  const together: LogsRead[] = []
  const apart: LogsRead[] = []
  for (const file of files) {
    const read = await readBytes(file, world)
    if (!read.ok) {
      together.push({ log: null, problems: [read.problem] })
      continue
    }
    const { source, problems } = decode(read.bytes, read.name)
    const lines = eachLine && source !== null ? linesOfJson(source) : []
    for (const line of lines) apart.push(await logOf(line, today))
    if (source === null) together.push({ log: EMPTY_LOG, problems })
    else if (lines.length === 0) {
      const made = await logOf(source, today)
      together.push({ log: made.log, problems: [...problems, ...made.problems] })
    }
  }
  return together.length === 0 ? apart : [merged(together), ...apart]
}

function merged(reads: readonly LogsRead[]): LogsRead {
  const problems = reads.flatMap((read) => read.problems)
  const logs = reads.flatMap(({ log }) => (log === null ? [] : [log]))
  if (logs.length === 0) return { log: null, problems }
  const made = mergeLogs(logs)
  return { log: made.log, problems: [...problems, ...made.problems] }
}

async function logOf(source: Source, today: PlainDate): Promise<LogsRead> {
  const trouble = new Trouble()
  const read = logOfTree(await readTree(source, trouble), source, today, trouble)
  if (read.ownParts.length === 0) return read
  return (await import('../input/own/with-own.ts')).withOwn(read, trouble)
}

/** A source for each line, where every line that is not blank is an object; none where the file is anything else. */
function linesOfJson(source: Source): Source[] {
  const lines = source.text.split('\n')
  const filled = lines.flatMap((text, i) => (text.trim() === '' ? [] : [{ text, i }]))
  if (!filled.every(({ text }) => /^\s*\{.*\}\s*$/.test(text))) return []
  // Blank lines before it keep the line numbers of the file.
  return filled.map(({ text, i }) => ({ ...source, text: '\n'.repeat(i) + text }))
}
