import { parse } from 'yaml'
import * as z from 'zod'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { ReferenceProblems } from './problems.ts'

const names = z.array(z.string().min(1)).min(1)
const form = z.enum(['carbonate', 'citrate', 'd2', 'd3']).optional()
const Supplements = z.strictObject({
  elements: z.array(
    z.strictObject({
      nutrient: z.enum(NUTRIENTS),
      names,
      iuPerUg: z.number().positive().optional(),
      form,
      source: z.string().min(12).optional(),
    }),
  ),
  salts: z.array(
    z.strictObject({
      nutrient: z.enum(NUTRIENTS),
      names,
      share: z.number().positive().max(1).nullable(),
      form,
      evidence: z.enum(['C', 'C2', 'M', 'D', 'P']),
      source: z.string().min(12),
    }),
  ),
})

/** Reads data/reference/supplements.yaml: one entry a name, longest names first; throws naming every problem. */
export function loadSupplements(text: string, file: string) {
  const read = Supplements.safeParse(parse(text))
  if (!read.success)
    throw new ReferenceProblems(read.error.issues.map((i) => `${file}: ${i.path.join('.')}: ${i.message}`))
  const elements = read.data.elements.flatMap(({ nutrient, names: list, iuPerUg = null, form: of = null }) =>
    list.map((name) => ({ name, nutrient, isSalt: false, share: 1, iuPerUg, form: of })),
  )
  const salts = read.data.salts.flatMap(({ nutrient, names: list, share, form: of = null }) =>
    list.map((name) => ({ name, nutrient, isSalt: true, share, iuPerUg: null, form: of })),
  )
  return [...elements, ...salts].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1))
}
