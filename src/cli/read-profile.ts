import { dirname, isAbsolute, join } from 'node:path'
import type { PlainDate } from '../calendar/plain-date.ts'
import { decode } from '../input/decode.ts'
import type { Log } from '../input/log.ts'
import { isBroken, Trouble } from '../input/problems.ts'
import { profileOfTree } from '../input/profile-of-tree.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { configuredProfile } from './configured-profile.ts'
import { ASSUMED, type ProfileRead } from './profile-read.ts'
import { type BytesRead, readBytes } from './read-bytes.ts'
import { readTree } from './read-tree.ts'
import type { World } from './world.ts'

export type { ProfileRead }

/** --profile, else the log's own, else the user's config folder, else the stated assumption. */
export async function readProfileFor(
  log: Pick<Log, 'profile'>,
  {
    option,
    today,
    world,
    logProblems = [],
  }: { option: string | null; today: PlainDate; world: World; logProblems?: readonly ReportProblem[] },
): Promise<ProfileRead> {
  if (option !== null) return profileOf(await readBytes(option, world), 'option', today)
  if (log.profile !== null && 'inline' in log.profile) {
    const isUnusable = logProblems.some(({ what }) => isBroken(what.code))
    return { profile: log.profile.inline, origin: { from: 'log', file: null }, problems: [], isUnusable }
  }
  if (log.profile !== null) {
    const { text, span } = log.profile.path
    // Relative to the file it stands in; from stdin, to the current folder.
    const path =
      span.source.name === '<stdin>' || isAbsolute(text) ? text : join(dirname(span.source.name), text)
    const read = await readBytes(path, world)
    if (read.ok) return profileOf(read, 'log', today)
    return { ...ASSUMED, problems: [{ what: read.problem.what, at: span }], isUnusable: true }
  }
  return fromConfig(today, world)
}

async function fromConfig(today: PlainDate, world: World): Promise<ProfileRead> {
  const read = await configuredProfile(world)
  return read === null ? ASSUMED : profileOf(read, 'config', today)
}

async function profileOf(
  read: BytesRead,
  from: 'option' | 'log' | 'config',
  today: PlainDate,
): Promise<ProfileRead> {
  if (!read.ok) return { ...ASSUMED, problems: [read.problem], isUnusable: true }
  const decoded = decode(read.bytes, read.name)
  if (decoded.source === null) return { ...ASSUMED, problems: decoded.problems, isUnusable: true }
  const trouble = new Trouble()
  const made = profileOfTree(await readTree(decoded.source, trouble), decoded.source, today, trouble)
  const problems = [...decoded.problems, ...made.problems]
  const isUnusable = made.profile === null || problems.some(({ what }) => isBroken(what.code))
  const origin = { from, file: read.name }
  return { profile: made.profile, origin, problems, isUnusable }
}

/** Whether a profile names own foods in a way that cannot be read: their entries would be taken for table foods. */
export function losesOwnFoods(problems: readonly ReportProblem[]): boolean {
  return problems.some(
    ({ what }) =>
      ((what.code === 'not-a-text' || what.code === 'duplicate-key') && what.args.key === 'foods') ||
      (what.code === 'unknown-key' && what.args.suggestion === 'foods'),
  )
}

/** Whether a log names a profile in a way that cannot be read, so that the log as read has none. */
export function namesUnreadProfile(problems: readonly ReportProblem[]): boolean {
  return problems.some(
    ({ what }) =>
      (what.code === 'not-a-text' && what.args.key === 'profile') ||
      (what.code === 'unknown-key' && what.args.suggestion === 'profile'),
  )
}
