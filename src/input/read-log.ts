import type { PlainDate } from '../calendar/plain-date.ts'
import type { Source } from '../diagnostics/source.ts'
import { type LogRead, logOfTree } from './log-of-tree.ts'
import { withOwn } from './own/with-own.ts'
import { Trouble } from './problems.ts'
import { readYaml } from './read-yaml.ts'

/** Reads a log (see `logOfTree`). */
export function readLog(source: Source, { today }: { readonly today: PlainDate }): LogRead {
  const trouble = new Trouble()
  return withOwn(logOfTree(readYaml(source, trouble), source, today, trouble), trouble)
}
