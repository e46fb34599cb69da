import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

const bin = join(import.meta.dirname, '../bin/bonecheck.js')

/** Nothing inherited: a developer's locale, colours or settings must not change a byte. */
export const BARE_ENV = {
  PATH: process.env['PATH'],
  TZ: 'UTC',
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  COLUMNS: '80',
  HOME: '/nonexistent',
}

export interface Run {
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string | Uint8Array
}

/** Runs the built program in a process of its own. */
export function runProgram(args: readonly string[], { cwd, env, input }: Run = {}): SpawnSyncReturns<string> {
  const trouble = inject('buildError')
  if (trouble !== null) throw new Error(`the program could not be built:\n${trouble}`)
  return spawnSync(process.execPath, [bin, ...args], {
    cwd: cwd ?? import.meta.dirname,
    env: { ...BARE_ENV, ...env },
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
}
