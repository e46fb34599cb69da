import { lstatSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { noteTemporary } from './lock-note.ts'

/** Writes a file whole or not at all, for its owner alone, and its folder where there is none. Throws as node:fs does. */
export async function writePrivate(path: string, bytes: Uint8Array, pid: number): Promise<void> {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  await writeFileAtomic(path, Buffer.from(bytes), {
    mode: 0o600,
    tmpfileCreated: (temporary) => noteTemporary(temporary, pid),
  })
}

/** Makes a new file in the same way. Throws EEXIST where something is, be it a link to nothing. */
export async function createFile(path: string, bytes: Uint8Array, pid: number): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw Object.assign(new Error('it is there'), { code: 'EEXIST' })
  await writePrivate(path, bytes, pid)
}
