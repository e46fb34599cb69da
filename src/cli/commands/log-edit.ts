import { profileOpened } from '../../render/english/profile-words.ts'
import { printable } from '../../render/printable.ts'
import { editedAndChecked, failed } from '../edit-file.ts'
import type { LogOptions } from '../log-options.ts'
import { noLogYet } from '../no-log-yet.ts'
import { readBytes } from '../read-bytes.ts'
import type { World } from '../world.ts'
import { runLogCheck } from './log-check.ts'

/** `bonecheck log edit`: the log in the person's own editor, checked after. */
export async function runLogEdit(options: LogOptions, world: World): Promise<void> {
  const { file } = options
  if (file === '-')
    return failed({ code: 'no-such-file', level: 'error', args: { path: file } }, options, world)
  const read = await readBytes(file, world)
  if (!read.ok) return failed(noLogYet(read.problem.what), options, world)
  world.stderr.write(`${printable(profileOpened(file))}\n`)
  await editedAndChecked(file, () => runLogCheck(options, world), options, world)
}
