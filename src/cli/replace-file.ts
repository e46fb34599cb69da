import { accessSync, constants } from 'node:fs'
import writeFileAtomic from 'write-file-atomic'
import { noteTemporary } from './lock-note.ts'

/**
 * Replaces a file whole or not at all: written beside it, then moved over it, with its mode and owner; through a
 * symbolic link, the file that it leads to. Throws as node:fs does. A file that may not be written is not replaced,
 * though its folder would allow it.
 */
export async function replaceFile(path: string, bytes: Uint8Array, pid: number): Promise<void> {
  accessSync(path, constants.W_OK)
  await writeFileAtomic(path, Buffer.from(bytes), {
    tmpfileCreated: (temporary) => noteTemporary(temporary, pid),
  })
}
