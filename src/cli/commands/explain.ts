import { EXPLAIN_INDEX_END, explainGroups } from '../../render/english/explain-index.ts'
import { explained, explainedCodes } from '../../render/english/explanations.ts'
import { hanging, wrap } from '../../render/text/width.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { printProblems } from '../print-problems.ts'
import { nearestCode } from '../unknown-codes.ts'
import type { World } from '../world.ts'

/** Room for a label; longer ones make more. */
const LABEL = 11

/** `bonecheck explain CODE`: what is known of a code, a nutrient, a food or a set of targets; without one, all of them. */
export async function runExplain(code: string | undefined, world: World): Promise<void> {
  if (code === undefined) return showIndex(world)
  const found = explained(code)
  if (found === null) {
    const suggestion = nearestCode(code.toLowerCase(), explainedCodes())
    const what = { code: 'unknown-code', level: 'error', args: { code, suggestion } } as const
    await printProblems([{ what, at: null }], { color: 'auto' }, world)
    world.exitCode = EXIT.unusable
    return
  }
  const style = await styleFor(world.stdout, world.env, 'auto')
  const room = Math.max(LABEL, ...found.lines.map(({ label }) => label.length + 2))
  const lines = found.lines.flatMap(({ label, text }) => hanging(label.padEnd(room), text, style.width))
  world.stdout.write(`${[style.bold(found.code), ...lines].join('\n')}\n`)
}

async function showIndex(world: World): Promise<void> {
  const style = await styleFor(world.stdout, world.env, 'auto')
  const groups = explainGroups().flatMap(({ title, names }) => [
    style.bold(title),
    ...hanging('  ', names.join(', '), style.width),
    '',
  ])
  world.stdout.write(`${[...groups, ...wrap(EXPLAIN_INDEX_END, style.width)].join('\n')}\n`)
}
