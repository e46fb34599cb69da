import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

const root = join(import.meta.dirname, '..')
const SOURCES = ['src', 'data/reference', 'data/foods', 'scripts/build', 'scripts/build.ts', 'scripts/compile-foods', 'scripts/reference', 'package.json'] // biome-ignore format: a list

declare module 'vitest' {
  export interface ProvidedContext {
    /** Why dist could not be built; null: it is there and as new as its sources. */
    buildError: string | null
  }
}

/**
 * Builds dist where a source is newer than it; of two test runs at once, one builds and the other waits.
 * A failed build fails the tests that run the program (test/program.ts), not those of single functions.
 */
export function setup({ provide }: TestProject): void {
  const lock = join(root, 'node_modules/.bonecheck-build')
  waitFor(lock)
  try {
    provide('buildError', isFresh() ? null : build())
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function build(): string | null {
  try {
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/build.ts')],
      {
        stdio: 'pipe',
        encoding: 'utf8',
      },
    )
    return null
  } catch (error) {
    return String((error as { stderr?: string }).stderr ?? error)
  }
}

function isFresh(): boolean {
  const built = join(root, 'dist/.built')
  return existsSync(built) && SOURCES.every((path) => newest(join(root, path)) <= statSync(built).mtimeMs)
}

function newest(path: string): number {
  if (!existsSync(path) || path.includes('generated')) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  return readdirSync(path).reduce((latest, entry) => Math.max(latest, newest(join(path, entry))), 0)
}

/** A folder can be made by one only; one left behind by a killed run is taken over after a minute. */
function waitFor(lock: string): void {
  for (let tenths = 0; tenths < 600; tenths += 1) {
    try {
      mkdirSync(lock)
      return
    } catch {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
}
