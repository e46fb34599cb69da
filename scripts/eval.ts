import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parse } from 'csv-parse/sync'
import { openFoodTable } from '../src/food/table.ts'
import { judge, type PhraseRow } from './eval/judge.ts'

/** `npm run eval [FILE]`: score by category, every miss, what confidence is worth, and milliseconds a phrase. */
function main(root: string, file: string): void {
  if (!existsSync(file)) {
    console.log(
      `${file} is not here: give a file of phrases (columns phrase, accept, reject, grams_min, ...)`,
    )
    return
  }
  const table = openFoodTable(join(root, 'dist/foods.bin'))
  const results = (parse(readFileSync(file), { columns: true }) as PhraseRow[]).map((row) => {
    const started = performance.now()
    const judgement = judge(table, row)
    return { ...judgement, category: row['category'] ?? '', ms: performance.now() - started }
  })
  for (const category of new Set(results.map((result) => result.category))) {
    const list = results.filter((result) => result.category === category)
    console.log(`${category.padEnd(16)} ${list.filter((result) => result.isRight).length}/${list.length}`)
  }
  for (const { isRight, text } of results) if (!isRight) console.log(`MISS ${text}`)
  const right = results.filter(({ isRight }) => isRight).length
  const sure = results.filter(({ confidence }) => confidence >= 0.8)
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2)
  console.log(`\nright: ${right} of ${results.length} (${percent(right / results.length)})`)
  console.log(
    `food right ${results.filter(({ isFood }) => isFood).length}, grams right ${results.filter(({ isGrams }) => isGrams).length}`,
  )
  const sureRight = sure.filter(({ isRight }) => isRight).length
  const [low, high] = wilson(sureRight, sure.length)
  console.log(
    `confidence >= 0.8: ${sureRight} of ${sure.length} right (${percent(sureRight / sure.length)}; 95 % interval ` +
      `${percent(low)} to ${percent(high)})`,
  )
  const unsure = results.filter(({ confidence }) => confidence < 0.5)
  console.log(
    `confidence < 0.5: ${unsure.length}, of them wrong ${unsure.filter(({ isRight }) => !isRight).length}`,
  )
  console.log(`a phrase: median ${at(0.5)} ms, p95 ${at(0.95)} ms`)
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Wilson's 95 % interval of a share. Source: Wilson EB. J Am Stat Assoc 1927;22:209-12. */
function wilson(successes: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1]
  const z = 1.96
  const share = successes / trials
  const middle = (share + z ** 2 / (2 * trials)) / (1 + z ** 2 / trials)
  const half =
    (z / (1 + z ** 2 / trials)) * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2))
  return [middle - half, middle + half]
}

const root = join(import.meta.dirname, '..')
main(root, process.argv[2] ?? join(root, 'test/food/phrases.csv'))
