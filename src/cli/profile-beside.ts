import { dirname, join } from 'node:path'
import type { Log } from '../input/log.ts'
import type { ProfileOrigin } from '../report/intake-view.ts'
import { inFolder } from './read-bytes.ts'
import type { World } from './world.ts'

/**
 * Where nobody is recorded: whether a profile.yaml lies beside the log all the same. It is not used, since a log says
 * whose it is, but somebody who takes warfarin must not think that it was.
 */
export function originBeside(
  origin: ProfileOrigin,
  { days }: Pick<Log, 'days'>,
  world: World,
): ProfileOrigin {
  const file = days[0]?.dateAt.source.name
  if (origin.from !== 'assumed' || file === undefined || file === '<stdin>') return origin
  return profileBeside(file, world) === null
    ? origin
    : { from: 'assumed', file: join(dirname(file), PROFILE) }
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
