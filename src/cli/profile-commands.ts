import type { Command } from 'commander'
import {
  ABOUT_PROFILE,
  ABOUT_PROFILE_CHECK,
  ABOUT_PROFILE_EDIT,
  ABOUT_PROFILE_SHOW,
  AFTER_PROFILE_HELP,
  examples,
} from '../render/english/command-line.ts'
import type { ProfileOptions } from './profile-options.ts'
import { addCommand } from './program.ts'
import type { World } from './world.ts'

/** `bonecheck profile ...` */
export function addProfileCommands(program: Command, world: World): void {
  const profile = program
    .command('profile')
    .description(ABOUT_PROFILE)
    .helpCommand(false)
    .addHelpText('before', examples('profile'))
    .addHelpText('after', AFTER_PROFILE_HELP)
  addCommand(profile, 'profile show')
    .description(ABOUT_PROFILE_SHOW)
    .addHelpText('before', examples('profile show'))
    .addHelpText('after', AFTER_PROFILE_HELP)
    .action(async (options: ProfileOptions) => {
      const { runProfileShow } = await import('./commands/profile-show.ts')
      await runProfileShow(options, world)
    })
  addCommand(profile, 'profile check')
    .argument('[profile]', 'a profile (YAML), in place of the one that is found')
    .description(ABOUT_PROFILE_CHECK)
    .addHelpText('before', examples('profile check'))
    .addHelpText('after', AFTER_PROFILE_HELP)
    .action(async (file: string | undefined, options: ProfileOptions) => {
      const { runProfileCheck } = await import('./commands/profile-check.ts')
      await runProfileCheck(file === undefined ? options : { ...options, profile: file }, world)
    })
  addCommand(profile, 'profile edit')
    .description(ABOUT_PROFILE_EDIT)
    .addHelpText('before', examples('profile edit'))
    .addHelpText('after', AFTER_PROFILE_HELP)
    .action(async (options: ProfileOptions) => {
      const { runProfileEdit } = await import('./commands/profile-edit.ts')
      await runProfileEdit(options, world)
    })
}
