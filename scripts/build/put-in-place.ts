import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output } from './bundle.ts'

/**
 * Writes files into `folder`, each under a passing name and then renamed, so that a program started meanwhile
 * finds every file whole. A file that is the same already is left alone. Returns the total size in bytes.
 */
export function putInPlace(folder: string, outputs: readonly Output[]): number {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of outputs) {
    const path = join(folder, name)
    if (isSame(path, bytes)) continue
    mkdirSync(dirname(path), { recursive: true })
    const passing = `${path}.${process.pid}.new`
    writeFileSync(passing, bytes)
    renameSync(passing, path)
  }
  return outputs.reduce((sum, { bytes }) => sum + bytes.length, 0)
}

/** Removes what an earlier build left and this one did not make. */
export function removeOthers(folder: string, keep: ReadonlySet<string>): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1).replaceAll('\\', '/')
    if (!keep.has(name) && !name.endsWith('.new')) rmSync(path, { force: true })
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return Buffer.compare(readFileSync(path), bytes) === 0
  } catch {
    return false
  }
}
