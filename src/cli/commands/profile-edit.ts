import { PROFILE_TEMPLATE } from '../../render/english/profile-template.ts'
import { profileMade, profileOpened } from '../../render/english/profile-words.ts'
import { printable } from '../../render/printable.ts'
import { editedAndChecked, failed } from '../edit-file.ts'
import { findProfile } from '../find-profile.ts'
import type { ProfileOptions } from '../profile-options.ts'
import { inFolder } from '../read-bytes.ts'
import { unwritable } from '../unwritable.ts'
import type { World } from '../world.ts'
import { runProfileCheck } from './profile-check.ts'

/** `bonecheck profile edit`: the profile in the person's own editor, made first where there is none, checked after. */
export async function runProfileEdit(options: ProfileOptions, world: World): Promise<void> {
  if (options.profile === '-')
    return failed({ code: 'no-such-file', level: 'error', args: { path: '-' } }, options, world)
  const found = await findProfile(options, world)
  const isInline = found.origin.from === 'log' && found.path === null
  const path = isInline ? options.file : (found.path ?? found.configured)
  if (path === null)
    return failed({ code: 'no-profile', level: 'error', args: { path: null } }, options, world)
  const isNew = !isThere(path, world)
  world.stderr.write(`${printable(isNew ? profileMade(path) : profileOpened(path))}\n`)
  if (isNew && !(await made(path, options, world))) return
  const check = () => runProfileCheck(isInline ? options : { ...options, profile: path }, world)
  await editedAndChecked(path, check, options, world)
}

async function made(path: string, options: ProfileOptions, world: World): Promise<boolean> {
  try {
    await world.createFile(inFolder(path, world), Buffer.from(PROFILE_TEMPLATE))
    return true
  } catch (error) {
    await failed(unwritable(path, error), options, world)
    return false
  }
}

/** What is there and cannot be read is left to the editor. */
function isThere(path: string, world: World): boolean {
  try {
    world.readFile(inFolder(path, world))
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT'
  }
}
