import type { Source } from '../../diagnostics/source.ts'
import { openFoodTable } from '../../food/table.ts'
import { decode } from '../../input/decode.ts'
import { matchSheet } from '../../render/food/sheets.ts'
import { foodMatchJson } from '../../render/json/food.ts'
import { renderFoodMatch } from '../../render/text/food.ts'
import { foodMatches, foodMatchView, type Phrase } from '../../report/food-match.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { exitCode } from '../exit-code.ts'
import type { FoodMatchOptions } from '../food-options.ts'
import { printFood } from '../print-food.ts'
import { printProblems } from '../print-problems.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** Other foods for each phrase: for scripts, and for people. */
const OTHERS = { json: 5, table: 3 } as const

/** `bonecheck food match PHRASES`; `-` reads phrases from standard input. */
export async function runFoodMatch(
  given: readonly string[],
  options: FoodMatchOptions,
  world: World,
): Promise<void> {
  const table = openFoodTable(world.foodTable)
  const { phrases, problems: ofInput } = await phrasesOf(given, world)
  const today = localDate(world.now())
  const log = { profile: null, own: [] }
  const reader = await readEntryReader({ log, problems: [] }, options, { today, table, world })
  const problems = [...ofInput, ...reader.problems]
  const format = options.json ? 'json' : options.format
  const others = options.limit ?? (format === 'table' ? OTHERS.table : OTHERS.json)
  const understood = reader.understand === null ? [] : foodMatches(phrases, reader.understand)
  const view = foodMatchView(table, understood, { others, version: world.version })
  if (problems.length === 0 || understood.length > 0)
    await printFood(
      {
        title: 'bonecheck food match',
        json: () => foodMatchJson(view),
        lines: () => foodMatchJson(view).entries,
        sheet: () => matchSheet(view),
        text: (style) => renderFoodMatch(view, style),
      },
      options,
      world,
    )
  const ofPhrases = view.matches.flatMap(({ problem }) => (problem === null ? [] : [problem]))
  // In JSON each phrase has its own error beside it.
  const told = format === 'json' || format === 'ndjson' ? problems : [...problems, ...ofPhrases]
  await printProblems(told, options, world)
  world.exitCode = exitCode({
    errors: { ofEntries: ofPhrases.length, other: problems.length },
    findings: [],
    failOn: [],
    lenient: options.lenient === true,
  })
}

/** A line end at the end has no line behind it; an empty line before that is answered like any other. */
function linesOf(source: Source): Phrase[] {
  const lines: Phrase[] = []
  let start = 0
  for (const text of source.text.split(/(\r\n|\n|\r)/)) {
    if (!/^[\r\n]/.test(text)) lines.push({ text, at: { source, start, end: start + text.length } })
    start += text.length
  }
  return lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines
}

/** Phrases of the command line, and for `-` the lines of standard input, each with its place. */
async function phrasesOf(
  given: readonly string[],
  world: World,
): Promise<{ phrases: readonly Phrase[]; problems: readonly ReportProblem[] }> {
  if (given.filter((word) => word === '-').length > 1)
    return { phrases: [], problems: [{ what: { code: 'stdin-twice', level: 'error', args: {} }, at: null }] }
  if (!given.includes('-')) return { phrases: given.map((text) => ({ text, at: null })), problems: [] }
  const { source, problems } = decode(await world.readStdin(), '<stdin>')
  const lines = source === null ? [] : linesOf(source)
  const phrases = given.flatMap((text): readonly Phrase[] => (text === '-' ? lines : [{ text, at: null }]))
  return { phrases, problems }
}
