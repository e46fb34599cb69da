import type { Source } from '../../diagnostics/source.ts'
import { Trouble } from '../problems.ts'
import { readYaml } from '../read-yaml.ts'
import { csvRows } from './csv-rows.ts'
import { looksLikeYaml } from './looks-like-yaml.ts'
import { ScanTrouble } from './scan-trouble.ts'
import { type ScanOptions, type ScansRead, scansOfRows } from './scans-of-rows.ts'
import { yamlRows } from './yaml-rows.ts'

/**
 * Reads a file of scans: CSV, long (a row for each site) or wide (a column for each), or a YAML list of the same fields;
 * the content decides. The command line reads the tree itself, so as to load YAML only where there is some.
 */
export function readScans(source: Source, options: ScanOptions): ScansRead {
  const trouble = new ScanTrouble()
  if (!looksLikeYaml(source.text)) return scansOfRows(csvRows(source, trouble), options, trouble)
  const syntax = new Trouble()
  const top = readYaml(source, syntax)
  return scansOfRows(yamlRows(top, source, syntax, trouble), options, trouble)
}
