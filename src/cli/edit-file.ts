import { unchanged } from '../render/english/profile-words.ts'
import { printable } from '../render/printable.ts'
import { wrap } from '../render/text/width.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { type ColourChoice, widthOf } from './colour.ts'
import { EXIT } from './exit-code.ts'
import { printProblems } from './print-problems.ts'
import { inFolder } from './read-bytes.ts'
import type { World } from './world.ts'

interface Colours {
  readonly color: ColourChoice
}

/** Opens a file in $VISUAL or $EDITOR and waits; false: it could not be edited, which has been said. */
export async function edited(path: string, options: Colours, world: World): Promise<boolean> {
  const editor = [world.env['VISUAL'], world.env['EDITOR']].find((name) => (name ?? '').trim() !== '')
  if (editor === undefined) {
    await failed({ code: 'no-editor', level: 'error', args: { path } }, options, world)
    return false
  }
  const before = bytesOf(path, world)
  const status = await world.edit(editor, inFolder(path, world))
  if (status === 0) {
    const after = bytesOf(path, world)
    const isSame = before !== null && after !== null && Buffer.compare(before, after) === 0
    if (isSame)
      world.stderr.write(
        `${wrap(printable(unchanged(path)), widthOf(world.env, world.stderr.columns)).join('\n')}\n`,
      )
    return true
  }
  await failed({ code: 'editor-failed', level: 'error', args: { editor, path } }, options, world)
  return false
}

/** null: it cannot be read, which whoever reads it next will say. */
function bytesOf(path: string, world: World): Uint8Array | null {
  try {
    return world.readFile(inFolder(path, world))
  } catch {
    return null
  }
}

/** A command that could not do what it is for. */
export async function failed(what: ReportProblem['what'], options: Colours, world: World): Promise<void> {
  await printProblems([{ what, at: null }], options, world)
  world.exitCode = EXIT.unusable
}
