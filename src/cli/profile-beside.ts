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
  const beside = join(dirname(file), 'profile.yaml')
  try {
    world.readFile(inFolder(beside, world))
    return { from: 'assumed', file: beside }
  } catch {
    return origin
  }
}
