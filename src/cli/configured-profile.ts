import { join } from 'node:path'
import { type BytesRead, readBytes } from './read-bytes.ts'
import type { World } from './world.ts'

/** The profile in the user's folder for settings; null: there is none. */
export async function configuredProfile(world: World): Promise<BytesRead | null> {
  const folder = await world.configFolder()
  if (folder === null) return null
  const read = await readBytes(join(folder, 'profile.yaml'), world)
  // Not having one is no problem; not being able to read the one that is there is.
  return !read.ok && read.problem.what.code === 'no-such-file' ? null : read
}
