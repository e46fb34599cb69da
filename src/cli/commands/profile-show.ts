import { prettyJson } from '../../render/json/food.ts'
import { profileJson } from '../../render/json/profile.ts'
import { renderProfile } from '../../render/text/profile.ts'
import { profileView } from '../../report/profile-view.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { findProfile } from '../find-profile.ts'
import { printProblems } from '../print-problems.ts'
import { originBeside } from '../profile-beside.ts'
import type { ProfileOptions } from '../profile-options.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck profile show`: the profile that reports go by, in words. */
export async function runProfileShow(options: ProfileOptions, world: World): Promise<void> {
  const { origin, path, configured, profile, problems, isUnusable } = await findProfile(options, world)
  const view = profileView(
    {
      version: world.version,
      origin: originBeside(origin, options.file, world),
      path,
      configured,
      profile,
      problems,
    },
    options.today ?? localDate(world.now()),
  )
  if (options.json) world.stdout.write(prettyJson(profileJson(view)))
  else {
    const style = await styleFor(world.stdout, world.env, options.color)
    // A profile that cannot be read is no missing one: nothing is assumed in its place.
    if (profile !== null || !isUnusable) world.stdout.write(renderProfile(view, style))
    await printProblems(problems, options, world)
  }
  if (isUnusable || problems.some(({ what }) => what.level === 'error')) world.exitCode = EXIT.unusable
}
