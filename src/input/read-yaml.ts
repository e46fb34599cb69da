import type { Source } from '../diagnostics/source.ts'
import { readPlain } from './plain-tree.ts'
import type { Trouble } from './problems.ts'
import { readWholeYaml, type Value } from './yaml-tree.ts'

/** Reads YAML (and so JSON) to values with places; null where there is nothing that could be read. */
export function readYaml(source: Source, trouble: Trouble): Value | null {
  return readPlain(source) ?? readWholeYaml(source, trouble)
}
