import { dirname, join } from 'node:path'
import type { ProfileOrigin } from '../report/intake-view.ts'
import { inFolder } from './read-bytes.ts'
import type { World } from './world.ts'

/**
 * Where nothing that was given names a profile: whether a profile.yaml lies beside the file that is read. It is not
 * used, since a log says whose it is, but somebody who takes warfarin must not think that it was.
 */
export function originBeside(origin: ProfileOrigin, file: string | undefined, world: World): ProfileOrigin {
  const isNamed = origin.from === 'option' || origin.from === 'log'
  if (isNamed || file === undefined || file === '<stdin>' || file === '-') return origin
  if (profileBeside(file, world) === null) return origin
  const unused = join(dirname(file), PROFILE)
  const isUsed = origin.file !== null && inFolder(origin.file, world) === inFolder(unused, world)
  return isUsed ? origin : { ...origin, unused }
}

const PROFILE = 'profile.yaml'

/** The name of the profile that lies in the folder of a log, as the log may give it; null: there is none. */
export function profileBeside(log: string, world: World): string | null {
  try {
    world.readFile(inFolder(join(dirname(log), PROFILE), world))
    return PROFILE
  } catch {
    return null
  }
}
