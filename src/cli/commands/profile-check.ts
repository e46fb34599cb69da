import { checkedProfile, PROFILE_FIELDS } from '../../render/english/profile-words.ts'
import { printable } from '../../render/printable.ts'
import { wrap } from '../../render/text/width.ts'
import { profileView } from '../../report/profile-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { findProfile } from '../find-profile.ts'
import { printProblems } from '../print-problems.ts'
import type { ProfileOptions } from '../profile-options.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck profile check`: all that is wrong with the profile, each with its place. */
export async function runProfileCheck(options: ProfileOptions, world: World): Promise<void> {
  const found = await findProfile(options, world)
  const isMissing = found.origin.from === 'assumed' && !found.isUnusable
  const problems = isMissing ? [noProfile(found.configured)] : found.problems
  await printProblems(problems, { ...options, verbose: true }, world)
  if (found.isUnusable || problems.some(({ what }) => what.level === 'error')) {
    world.exitCode = EXIT.unusable
    return
  }
  const { profile } = found
  const today = options.today ?? localDate(world.now())
  const { ageToday } = profileView({ ...found, version: world.version }, today)
  const known = PROFILE_FIELDS.filter(({ said }) => profile !== null && said(profile, ageToday) !== null)
  const style = await styleFor(world.stdout, world.env, options.color)
  const said = checkedProfile(found.path ?? options.file, known.length)
  world.stdout.write(`${wrap(printable(said), style.width).join('\n')}\n`)
}

function noProfile(path: string | null): ReportProblem {
  return { what: { code: 'no-profile', level: 'error', args: { path } }, at: null }
}
