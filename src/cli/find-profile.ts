import { dirname, isAbsolute, join } from 'node:path'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Log } from '../input/log.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import type { ProfileOptions } from './profile-options.ts'
import { inFolder } from './read-bytes.ts'
import { readLogs } from './read-logs.ts'
import { namesUnreadProfile, type ProfileRead, readProfileFor } from './read-profile.ts'
import { localDate } from './today.ts'
import type { World } from './world.ts'

/** The profile that reports go by, and where it stands. */
export interface ProfileFound extends ProfileRead {
  /** The file to edit, as the user knows it; null: there is none yet. A profile inside a log is in the log's file. */
  readonly path: string | null
  /** Where one is made if there is none; null: the platform has no such folder. */
  readonly configured: string | null
}

/** --profile, else that of the log (--file, where it is there), else the one in the settings folder. */
export async function findProfile(options: ProfileOptions, world: World): Promise<ProfileFound> {
  const today = options.today ?? localDate(world.now())
  const { log, problems } =
    options.profile === undefined ? await logThere(options.file, today, world) : NO_LOG
  const option = options.profile ?? null
  const read = await readProfileFor(log, { option, today, world, logProblems: problems })
  const folder = await world.configFolder()
  const isUnread = option === null && namesUnreadProfile(problems)
  return {
    ...read,
    // Errors of the log's meals are no errors of the profile, but those inside the profile are.
    problems: [...(read.origin.from === 'log' ? within(log, problems) : []), ...read.problems],
    isUnusable: read.isUnusable || isUnread,
    path: pathOf(option, log, read) ?? (isUnread ? options.file : null),
    configured: folder === null ? null : join(folder, 'profile.yaml'),
  }
}

type LogThere = { readonly log: Pick<Log, 'profile'>; readonly problems: readonly ReportProblem[] }
const NO_LOG: LogThere = { log: { profile: null }, problems: [] }

/** A log that is not there names no profile. */
async function logThere(file: string, today: PlainDate, world: World): Promise<LogThere> {
  try {
    world.readFile(inFolder(file, world))
  } catch {
    return NO_LOG
  }
  const [read] = await readLogs([file], { today, eachLine: false }, world)
  return { log: read?.log ?? NO_LOG.log, problems: read?.problems ?? [] }
}

/** The problems of a log that lie in the profile inside it. */
function within({ profile }: Pick<Log, 'profile'>, problems: readonly ReportProblem[]) {
  if (profile === null || !('inline' in profile)) return []
  return problems.filter(({ at }) => at !== null && isInProfile(at.source.text, at.start))
}

/** Whether the nearest key at the left margin above a place is `profile`. */
function isInProfile(text: string, offset: number): boolean {
  const keys = [...text.slice(0, offset + 1).matchAll(/^(?:["']?)([^\s#:"'][^:\r\n]*?)["']?\s*:/gm)]
  return keys.at(-1)?.[1] === 'profile'
}

function pathOf(option: string | null, { profile }: Pick<Log, 'profile'>, read: ProfileRead): string | null {
  if (option !== null) return option
  if (read.origin.file !== null) return read.origin.file
  if (profile === null) return null
  if ('inline' in profile) return null
  const { text, span } = profile.path
  return isAbsolute(text) ? text : join(dirname(span.source.name), text)
}
