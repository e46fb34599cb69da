import type { Problem } from '../../diagnostics/problem.ts'
import type { OwnDefinition } from '../../input/own/own.ts'
import type { EntryProblem } from '../understood.ts'
import { nameKey } from './own-names.ts'

export interface OneOfEach {
  readonly byKey: ReadonlyMap<string, OwnDefinition>
  readonly problems: readonly Problem<EntryProblem>[]
}

/**
 * One definition a name. Two of one name in the log, or two in the file, stand for neither: which of them was meant
 * cannot be told. That of the log comes before that of the file, and it is said.
 */
export function oneOfEach(inLog: readonly OwnDefinition[], inFile: readonly OwnDefinition[]): OneOfEach {
  const problems: Problem<EntryProblem>[] = []
  const [log, file] = [withoutTwins(inLog, problems), withoutTwins(inFile, problems)]
  for (const [key, own] of log) {
    const other = file.get(key)
    if (other === undefined || written(own) === written(other)) continue
    const args = { name: own.name.text.trim(), other: other.name.span }
    problems.push({ what: { code: 'own-name-in-both', level: 'warning', args }, at: own.name.span })
  }
  return { byKey: new Map([...file, ...log]), problems }
}

function withoutTwins(
  all: readonly OwnDefinition[],
  problems: Problem<EntryProblem>[],
): Map<string, OwnDefinition> {
  const byKey = new Map<string, OwnDefinition>()
  for (const own of all) {
    const key = nameKey(own.name.text)
    const first = byKey.get(key)
    if (first === undefined) byKey.set(key, own)
    else if (!isSame(first, own)) {
      const { span } = own.name
      const args = { name: own.name.text.trim(), first: first.name.span }
      problems.push({ what: { code: 'own-name-twice', level: 'error', args }, at: span })
      byKey.set(key, { ...first, faultAt: first.faultAt ?? span })
    }
  }
  return byKey
}

/** One definition that two logs of one person both hold. */
function isSame(a: OwnDefinition, b: OwnDefinition): boolean {
  return a.at.source !== b.at.source && written(a) === written(b)
}

function written({ kind, at }: OwnDefinition): string {
  return `${kind} ${at.source.text.slice(at.start, at.end).replaceAll(/\s+/g, ' ').trim()}`
}
