import type { CommandProblem } from '../report/command-problem.ts'
import type { PinProblem } from '../report/pin-problem.ts'

/** Why a file could not be written, from what node:fs throws; anything else is thrown on. */
export function unwritable(path: string, error: unknown): PinProblem | CommandProblem {
  const { code } = error as NodeJS.ErrnoException
  if (code === undefined) throw error
  if (code === 'EISDIR') return { code: 'is-a-folder', level: 'error', args: { path } }
  const why = WHY.find(([codes]) => codes.test(code))?.[1] ?? 'other'
  return { code: 'unwritable-file', level: 'error', args: { path, why } }
}

const WHY = [
  [/^(?:EACCES|EPERM|EROFS)$/, 'permission'],
  [/^(?:ENOENT|ENOTDIR)$/, 'no-folder'],
] as const
