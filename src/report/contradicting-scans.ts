import { contradict, resultKey } from '../bone/merge-scans.ts'
import type { Scan, SiteResult } from '../bone/scan.ts'
import type { CommandProblem } from './command-problem.ts'

/** The scans of one file, under the name by which the user knows it. */
export interface ScansOfFile {
  readonly file: string
  readonly scans: readonly Scan[]
}

/**
 * The scans of several files of one person. Where two files give different figures for one measurement, neither is
 * used, as within one file; the same line twice, or one that is silent where the other is not, is fine.
 */
export function togetherFrom(files: readonly ScansOfFile[]): {
  readonly scans: readonly Scan[]
  readonly problems: readonly CommandProblem[]
} {
  const seen = new Map<string, { readonly file: string; readonly result: SiteResult }>()
  const wrong = new Map<string, CommandProblem>()
  for (const { file, scans } of files) {
    for (const { date, device, results } of scans) {
      for (const result of results) {
        const key = resultKey(date, device, result)
        const first = seen.get(key)
        if (first === undefined) seen.set(key, { file, result })
        else if (contradict(first.result, result)) {
          const args = { date, site: result.site, files: [first.file, file] }
          wrong.set(key, { code: 'scans-contradict', level: 'error', args })
        }
      }
    }
  }
  const scans = files.flatMap((one) => one.scans)
  if (wrong.size === 0) return { scans, problems: [] }
  const kept = scans.map((scan) => ({
    ...scan,
    results: scan.results.filter((result) => !wrong.has(resultKey(scan.date, scan.device, result))),
  }))
  return { scans: kept.filter(({ results }) => results.length > 0), problems: [...wrong.values()] }
}
