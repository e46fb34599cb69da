import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import type { TableFood } from './table-food.ts'

const Numbers = z.array(z.int().positive()).min(1)
const Pattern = z.string().min(2).transform(patternOf)
export const Rule = z.strictObject({
  wweia: z.union([Numbers, z.literal('all')]).optional(),
  group: Numbers.optional(),
  name: Pattern.optional(),
  except: Pattern.optional(),
})
const Rules = z.record(z.string().regex(/^[a-z_]+$/), z.array(Rule).min(1))

/** What a food must be to get a tag or class; see data/reference/food-tags.yaml. */
export type Rule = z.infer<typeof Rule>

/** Tags or classes in the order of the file, each with its rules; a food has it where one of them fits. */
export type RuleTable = readonly (readonly [string, readonly Rule[]])[]

/** A regular expression that may be folded over lines behind `|` and `(`. */
function patternOf(text: string): RegExp {
  return new RegExp(text.replace(/([|(])\s+/g, '$1').trim(), 'i')
}

/** Reads a table of rules; throws one error that names every problem. */
export function loadRules(path: string): RuleTable {
  const read = Rules.safeParse(parse(readFileSync(path, 'utf8')))
  if (read.success) return Object.entries(read.data)
  throw new Error(
    read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`).join('\n'),
  )
}

/** What rules look at. */
type Named = Pick<TableFood, 'category' | 'description'> & { readonly source: string }

/** Whether one of the rules fits the food. */
export function fits(food: Named, rules: readonly Rule[]): boolean {
  return rules.some((rule) => isOfPlace(food, rule) && isOfName(food, rule))
}

/** A rule of WWEIA categories is for FNDDS foods, one of groups for SR28 and Foundation foods, else for all. */
function isOfPlace({ source, category }: Named, { wweia, group }: Rule): boolean {
  if (wweia === undefined && group === undefined) return true
  if (source !== 'fndds') return group?.includes(Number(category)) ?? false
  return wweia === 'all' || (wweia?.includes(Number(category)) ?? false)
}

function isOfName({ description }: Named, { name, except }: Rule): boolean {
  return (name?.test(description) ?? true) && !(except?.test(description) ?? false)
}
