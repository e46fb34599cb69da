import { isAbsolute, join } from 'node:path'
import type { Problem } from '../diagnostics/problem.ts'
import type { CommandProblem } from '../report/command-problem.ts'
import type { World } from './world.ts'

/** The bytes of a file or of standard input, under the name by which the user knows them; or why there are none. */
export type BytesRead =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly name: string }
  | { readonly ok: false; readonly problem: Problem<CommandProblem> }

/** `path` as the user wrote it, relative to the current folder; `-` is standard input. */
export async function readBytes(path: string, world: World): Promise<BytesRead> {
  if (path === '-') return { ok: true, bytes: await world.readStdin(), name: '<stdin>' }
  try {
    return { ok: true, bytes: world.readFile(inFolder(path, world)), name: path }
  } catch (error) {
    return { ok: false, problem: { what: fileProblem(path, error), at: null } }
  }
}

/** A path as the user wrote it, from the current folder. */
export function inFolder(path: string, { cwd }: World): string {
  return isAbsolute(path) ? path : join(cwd, path)
}

function fileProblem(path: string, error: unknown): CommandProblem {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'no-such-file', level: 'error', args: { path } }
    case 'EISDIR':
      return { code: 'is-a-folder', level: 'error', args: { path } }
    case 'EACCES':
    case 'EPERM':
      return { code: 'unreadable-file', level: 'error', args: { path, why: 'permission' } }
    default:
      return { code: 'unreadable-file', level: 'error', args: { path, why: 'other' } }
  }
}
