import type { Command } from 'commander'
import { BONE_FINDING_CODES } from '../../bone/findings.ts'
import { RULE_IDS } from '../../bone/guidelines/ids.ts'
import { FoodSearch } from '../../food/search/search.ts'
import { type FoodTable, openFoodTable } from '../../food/table.ts'
import { NUTRITION_FINDING_CODES } from '../../nutrition/findings.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { explainedNames } from '../../render/english/explanations.ts'
import { NUTRIENT_NAME } from '../../render/english/names.ts'
import { EXERCISE_FAIL_ON } from '../check-exercise-options.ts'
import { type Candidate, type Candidates, candidatesFor } from '../completing/candidates.ts'
import { completionScript, FILES_LINE, type Shell } from '../completing/scripts.ts'
import { shellWords } from '../completing/shell-words.ts'
import type { World } from '../world.ts'

/** `bonecheck completion bash`: the script that the shell reads. */
export function runCompletion(shell: Shell, world: World): void {
  world.stdout.write(completionScript(shell))
}

/** What the scripts ask: the candidates for the last word, one a line, each with what it is behind a tab. */
export function runComplete(shell: Shell, given: readonly string[], program: Command, world: World): void {
  const words = shell === 'bash' ? shellWords(given[0] ?? '').slice(1) : given
  const { values, files } = candidatesFor(words, program, {
    findingCodes: (command) =>
      command === 'dexa'
        ? [...BONE_FINDING_CODES, ...RULE_IDS]
        : command === 'exercise'
          ? EXERCISE_FAIL_ON
          : NUTRITION_FINDING_CODES,
    explainedCodes: explainedNames,
    nutrientNames: () => NUTRIENTS.map((nutrient) => NUTRIENT_NAME[nutrient]),
    foods: (typed) => foodsLike(openFoodTable(world.foodTable), typed),
  })
  const behind = shell === 'bash' ? colonIn(words.at(-1) ?? '') : 0
  world.stdout.write(linesOf({ values, files }, behind))
}

function linesOf({ values, files }: Candidates, behind: number): string {
  const lines = values.map(({ value, about }) => `${value.slice(behind)}\t${about.replaceAll(/\s+/g, ' ')}`)
  return [...(files ? [FILES_LINE] : []), ...lines].map((line) => `${line}\n`).join('')
}

/** bash takes what stands behind the last colon or equals sign for the word. */
function colonIn(word: string): number {
  return Math.max(word.lastIndexOf(':'), word.lastIndexOf('=')) + 1
}

const MOST_FOODS = 40

/** Foods by the beginning of their names or ids, else by a search; as `food show` takes them. */
function foodsLike(table: FoodTable, typed: string): Candidate[] {
  if (typed === '') return []
  const lower = typed.toLowerCase()
  const rows = Array.from({ length: table.size }, (_, row) => row)
  if (lower.includes(':') && !lower.includes('('))
    return rows
      .filter((row) => table.id(row).startsWith(lower))
      .slice(0, MOST_FOODS)
      .map((row) => ({ value: table.id(row), about: table.description(row) }))
  const named = rows
    .map((row) => `${table.description(row)} (${table.id(row)})`)
    .filter((name) => name.toLowerCase().startsWith(lower))
  const found = named.length > 0 ? named : searched(table, typed)
  return found.slice(0, MOST_FOODS).map((value) => ({ value, about: '' }))
}

/** Their words stand elsewhere in the name, so shells that want the beginning offer none of these. */
function searched(table: FoodTable, typed: string): string[] {
  const { hits } = new FoodSearch(table).find(typed)
  return hits.map(({ row }) => `${table.description(row)} (${table.id(row)})`)
}
