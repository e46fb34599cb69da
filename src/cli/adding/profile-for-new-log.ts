import { dirname, join } from 'node:path'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { FoodTable } from '../../food/table.ts'
import { readLog } from '../../input/read-log.ts'
import { profileBeside } from '../profile-beside.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { readProfileFor } from '../read-profile.ts'
import type { World } from '../world.ts'

/** The profile beside a log that is to be made: to be named in it, or left out because it cannot be read whole. */
export interface ProfileForNewLog {
  readonly named: string | null
  readonly leftOut: string | null
}

/** A log that names a profile with errors could not be added to, though the person never named that file. */
export async function profileForNewLog(
  file: string,
  { today, table, world }: { readonly today: PlainDate; readonly table: FoodTable; readonly world: World },
): Promise<ProfileForNewLog> {
  const name = profileBeside(file, world)
  if (name === null) return { named: null, leftOut: null }
  const profile = await readProfileFor({ profile: null }, { option: join(dirname(file), name), today, world })
  const log = readLog({ name: file, text: `profile: ${name}\n` }, { today })
  const { understand } = await readEntryReader(log, {}, { today, table, world })
  const isWhole = understand !== null && !profile.problems.some(({ what }) => what.level === 'error')
  return isWhole ? { named: name, leftOut: null } : { named: null, leftOut: name }
}
