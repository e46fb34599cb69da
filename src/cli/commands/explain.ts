import { explained, explainedCodes } from '../../render/english/explanations.ts'
import { hanging } from '../../render/text/width.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { printProblems } from '../print-problems.ts'
import { nearestCode } from '../unknown-codes.ts'
import type { World } from '../world.ts'

/** Room for a label; longer ones make more. */
const LABEL = 11

/** `bonecheck explain CODE`: rule, threshold, formula, evidence and source of a code, a nutrient or a set of targets. */
export async function runExplain(code: string, world: World): Promise<void> {
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
