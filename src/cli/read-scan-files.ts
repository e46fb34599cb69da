import type { Scan } from '../bone/scan.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Source } from '../diagnostics/source.ts'
import { decode } from '../input/decode.ts'
import { csvRows } from '../input/scans/csv-rows.ts'
import { looksLikeYaml } from '../input/scans/looks-like-yaml.ts'
import { ScanTrouble } from '../input/scans/scan-trouble.ts'
import { type ScanOptions, type ScansRead, scansOfRows } from '../input/scans/scans-of-rows.ts'
import { type ScansOfFile, togetherFrom } from '../report/contradicting-scans.ts'
import type { FileHeaders } from '../report/dexa-view.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { readBytes } from './read-bytes.ts'
import type { World } from './world.ts'

export interface ScanFilesRead {
  readonly scans: readonly Scan[]
  readonly headers: readonly FileHeaders[]
  /** Days of which something could not be used; null: of a day that is not known. */
  readonly unreadDates: readonly (PlainDate | null)[]
  /** With getting at the files, or with their bytes. */
  readonly ofFiles: readonly ReportProblem[]
  /** With what stands in them. */
  readonly ofRows: readonly ReportProblem[]
}

/** Reads the scans of one person, in the order given. What cannot be read is a problem; the rest still counts. */
export async function readScanFiles(
  files: readonly string[],
  options: ScanOptions,
  world: World,
): Promise<ScanFilesRead> {
  const byFile: ScansOfFile[] = []
  const headers: FileHeaders[] = []
  const ofFiles: ReportProblem[] = []
  const ofRows: ReportProblem[] = []
  const unreadDates: (PlainDate | null)[] = []
  for (const file of files) {
    const read = await readBytes(file, world)
    if (!read.ok) {
      ofFiles.push(read.problem)
      unreadDates.push(null)
      continue
    }
    const decoded = decode(read.bytes, read.name)
    ofFiles.push(...decoded.problems)
    if (decoded.source === null) {
      unreadDates.push(null)
      continue
    }
    const made = await readSource(decoded.source, options)
    byFile.push({ file: read.name, scans: made.scans })
    unreadDates.push(...made.unreadDates)
    headers.push({ file: read.name, headers: made.headers })
    // A file with the names of its columns and no row yet is someone without a scan, and no mistake.
    const noRowYet = made.headers.length > 0
    ofRows.push(...made.problems.filter(({ what }) => !(noRowYet && what.code === 'no-scans')))
  }
  const { scans, problems } = togetherFrom(byFile)
  ofRows.push(...problems.map((what) => ({ what, at: null })))
  for (const { code, args } of problems) unreadDates.push(code === 'scans-contradict' ? args.date : null)
  return { scans, headers, unreadDates, ofFiles, ofRows }
}

/** As `readScans` does, but what reads YAML is loaded only for a file that needs it. */
async function readSource(source: Source, options: ScanOptions): Promise<ScansRead> {
  const trouble = new ScanTrouble()
  const rows = looksLikeYaml(source.text)
    ? await (await import('./read-yaml-rows.ts')).readYamlRows(source, trouble)
    : csvRows(source, trouble)
  return scansOfRows(rows, options, trouble)
}
