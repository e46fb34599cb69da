import { lstatSync } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'

/** Makes a new file whole or not at all, for its owner's eyes only. Throws EEXIST where something is, be it a link to nothing. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  if (lstatSync(path, { throwIfNoEntry: false }) !== undefined)
    throw Object.assign(new Error('it is there'), { code: 'EEXIST' })
  await writeFileAtomic(path, Buffer.from(bytes), { mode: 0o600 })
}
