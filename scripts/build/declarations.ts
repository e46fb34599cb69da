import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Output } from './bundle.ts'

/** The types of the library (src/index.ts), under `types/` in dist. */
export async function declarations(root: string): Promise<Output[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bonecheck-types-'))
  try {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const config = join(root, 'scripts/build/tsconfig.types.json')
    await promisify(execFile)(process.execPath, [tsc, '-p', config, '--outDir', folder])
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.d.ts'))
      .map((name) => ({
        name: `types/${name.replaceAll('\\', '/')}`,
        bytes: readFileSync(join(folder, name)),
      }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
