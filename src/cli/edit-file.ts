import { OPEN_AGAIN, unchanged } from '../render/english/edit-words.ts'
import { WHY_ELSE } from '../render/english/questionnaire-why.ts'
import { printable } from '../render/printable.ts'
import { wrap } from '../render/text/width.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { isInterrupted } from './ask/ask.ts'
import { type ColourChoice, widthOf } from './colour.ts'
import { EXIT } from './exit-code.ts'
import { printProblems } from './print-problems.ts'
import { inFolder } from './read-bytes.ts'
import type { World } from './world.ts'

interface Colours {
  readonly color: ColourChoice
}

/** Edits and checks; where errors are left, who sits at a terminal may open it again. Nothing typed is lost either way. */
export async function editedAndChecked(
  path: string,
  check: () => Promise<void>,
  options: Colours,
  world: World,
): Promise<void> {
  for (;;) {
    const made = await edited(path, options, world)
    if (made === 'failed') return
    await check()
    if (made === 'same' || world.exitCode === EXIT.done || !(await wantsAgain(path, world))) return
    world.exitCode = EXIT.done
  }
}

/** Enter opens it again. */
async function wantsAgain(path: string, world: World): Promise<boolean> {
  if (!world.stderr.isTerminal || !world.terminal().isTerminal) return false
  const { plainAsk } = await import('./ask/plain.ts')
  const ask = plainAsk(world.terminal(), world.stderr, widthOf(world.env, world.stderr.columns))
  try {
    const { text } = await ask.ask({
      message: OPEN_AGAIN.ask(path),
      progress: '',
      example: '',
      why: WHY_ELSE.editAgain,
      choices: [],
      check: (typed) => (/^(?:y(?:es)?|no?)?$/i.test(typed) ? null : OPEN_AGAIN.wrong),
    })
    return !/^n/i.test(text)
  } catch (error) {
    if (isInterrupted(error)) return false
    throw error
  } finally {
    ask.close()
  }
}

/** Opens a file in $VISUAL or $EDITOR and waits; `failed`: it could not be edited, which has been said. */
async function edited(path: string, options: Colours, world: World): Promise<'changed' | 'same' | 'failed'> {
  const set = [world.env['VISUAL'], world.env['EDITOR']].find((name) => (name ?? '').trim() !== '')
  const editor = set ?? (await world.plainEditor())
  if (editor === null) {
    await failed({ code: 'no-editor', level: 'error', args: { path } }, options, world)
    return 'failed'
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
    return isSame ? 'same' : 'changed'
  }
  await failed({ code: 'editor-failed', level: 'error', args: { editor, path } }, options, world)
  return 'failed'
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
