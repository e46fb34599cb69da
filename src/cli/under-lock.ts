import { inFolder } from './read-bytes.ts'
import type { World } from './world.ts'

/**
 * Does something to a log while no other bonecheck writes it; null: another has held the lock all the time. Where no lock
 * can be made there is no such folder, or it may not be written: reading or writing the log will say so.
 */
export async function underLock<T>(file: string, world: World, work: () => Promise<T>): Promise<T | null> {
  const release = await lockOf(file, world)
  if (release === null) return null
  try {
    return await work()
  } finally {
    release()
  }
}

async function lockOf(file: string, world: World): Promise<(() => void) | null> {
  try {
    return await world.lockFile(inFolder(file, world))
  } catch (error) {
    if (!/^(?:ENOENT|ENOTDIR|EACCES|EPERM|EROFS)$/.test((error as NodeJS.ErrnoException).code ?? ''))
      throw error
    return () => {}
  }
}
