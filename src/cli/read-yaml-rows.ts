import type { Source } from '../diagnostics/source.ts'
import { Trouble } from '../input/problems.ts'
import type { Rows } from '../input/scans/csv-rows.ts'
import type { ScanTrouble } from '../input/scans/scan-trouble.ts'
import { yamlRows } from '../input/scans/yaml-rows.ts'
import { readTree } from './read-tree.ts'

/** The rows of a YAML list of scans; a part of its own, since most scans are tables. */
export async function readYamlRows(source: Source, trouble: ScanTrouble): Promise<Rows> {
  const syntax = new Trouble()
  return yamlRows(await readTree(source, syntax), source, syntax, trouble)
}
