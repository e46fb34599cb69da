import type { Source } from '../diagnostics/source.ts'
import { readPlain } from '../input/plain-tree.ts'
import type { Trouble } from '../input/problems.ts'
import type { Value } from '../input/yaml-tree.ts'

/** The tree of a YAML file. The whole of YAML is loaded only for what is not plain, which few logs need. */
export async function readTree(source: Source, trouble: Trouble): Promise<Value | null> {
  const plain = readPlain(source)
  return plain ?? (await import('../input/yaml-tree.ts')).readWholeYaml(source, trouble)
}
