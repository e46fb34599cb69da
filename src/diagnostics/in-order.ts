import type { Coded } from './code.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

type AnyProblem = Problem<Coded<string, 'error' | 'warning' | 'note', object>>

/**
 * Problems as a person works through them: file after file in the order in which they are first named, each from top
 * to bottom, those without a place first. What is said twice of one place (a meal that several days repeat by its
 * name) is said once.
 */
export function inOrder<P extends AnyProblem>(problems: readonly P[]): P[] {
  const files = new Map<Source | null, number>([[null, 0]])
  for (const { at } of problems) if (at !== null && !files.has(at.source)) files.set(at.source, files.size)
  const fileOf = ({ at }: P): number => files.get(at?.source ?? null) ?? 0
  const sorted = problems.toSorted(
    (a, b) => fileOf(a) - fileOf(b) || (a.at?.start ?? 0) - (b.at?.start ?? 0) || endOf(a) - endOf(b),
  )
  const said = new Set<string>()
  return sorted.filter((problem) => {
    const { what, at } = problem
    if (at === null) return true
    const key = `${fileOf(problem)} ${at.start} ${at.end} ${what.code}`
    const isNew = !said.has(key)
    said.add(key)
    return isNew
  })
}

function endOf({ at }: AnyProblem): number {
  return at?.end ?? 0
}
