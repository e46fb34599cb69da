import { decode } from '../../input/decode.ts'
import type { ReportFile } from '../../input/report-file.ts'
import type { Explained } from '../../render/english/explain/explained.ts'
import { ownFigures } from '../../render/english/explain/own-figures.ts'
import { EXPLAIN_INDEX_END, explainGroups } from '../../render/english/explain-index.ts'
import { codesAbout, explained, explainedNames } from '../../render/english/explanations.ts'
import { printable } from '../../render/printable.ts'
import { hanging, wrap } from '../../render/text/width.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { styleFor } from '../colour.ts'
import { EXIT } from '../exit-code.ts'
import { printProblems } from '../print-problems.ts'
import { readBytes } from '../read-bytes.ts'
import { nearestCode } from '../unknown-codes.ts'
import type { World } from '../world.ts'

/** Room for a label; longer ones make more. */
const LABEL = 11

/**
 * `bonecheck explain CODE`: what is known of a code, a nutrient, a food or a set of targets; without one, all of them.
 * With `--report`, also what that report says of it.
 */
export async function runExplain(
  code: string | undefined,
  { report }: { readonly report?: string },
  world: World,
): Promise<void> {
  if (code === undefined) return showIndex(world)
  const found = explained(code)
  if (found === null) {
    const suggestion = nearestCode(code.toLowerCase(), explainedNames())
    const about = suggestion === null ? codesAbout(code) : []
    const what = { code: 'unknown-code', level: 'error', args: { code, suggestion, about } } as const
    await printProblems([{ what, at: null }], { color: 'auto' }, world)
    world.exitCode = EXIT.unusable
    return
  }
  const own = report === undefined ? [] : await ownLines(found.code, report, world)
  if (own === null) return
  const style = await styleFor(world.stdout, world.env, 'auto')
  const all = [...found.lines, ...own]
  const room = Math.max(LABEL, ...all.map(({ label }) => label.length + 2))
  const lines = all.flatMap(({ label, text }) => hanging(label.padEnd(room), text, style.width))
  world.stdout.write(`${[style.bold(found.code), ...lines].join('\n')}\n`)
}

/** What a report says of a code; null: it cannot be read, which has been said. */
async function ownLines(code: string, path: string, world: World): Promise<Explained['lines'] | null> {
  const read = await reportIn(path, world)
  if ('report' in read) {
    const lines = ownFigures(code, read.report, read.name)
    return lines.map(({ label, text }) => ({ label, text: printable(text) }))
  }
  await printProblems(read.problems, { color: 'auto' }, world)
  world.exitCode = EXIT.unusable
  return null
}

type ReportIn = { report: ReportFile; name: string } | { problems: readonly ReportProblem[] }

async function reportIn(path: string, world: World): Promise<ReportIn> {
  const read = await readBytes(path, world)
  if (!read.ok) return { problems: [read.problem] }
  const { source, problems } = decode(read.bytes, read.name)
  if (source === null) return { problems }
  const { readReport } = await import('../../input/report-file.ts')
  const given = await readReport(source)
  return given.ok ? { report: given.report, name: read.name } : { problems: given.problems }
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
