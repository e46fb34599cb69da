import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes away what V8 compiled of the parts that were there before. */
export function removeCodeCaches(dist: string): void {
  if (!existsSync(dist)) return
  for (const name of readdirSync(dist)) if (name.endsWith('.cache')) rmSync(join(dist, name), { force: true })
}

/** Runs the program on its examples and keeps what V8 compiled of it, so that a start compiles next to nothing. */
export function makeCodeCaches(root: string): void {
  execFileSync(process.execPath, [join(root, 'scripts/build/code-cache.cjs')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], NO_COLOR: '1', HOME: root },
  })
}
