import * as z from 'zod'
import { Citation, Names, Provenance, readChecked } from './problems.ts'

const amount = z.number().positive()
const cited = { evidence: Provenance, source: Citation }
const Phytoestrogens = z.strictObject({
  isoflavones: z.strictObject({ servingMg: amount, usualUpTo: amount, highAbove: amount, ...cited }),
  flaxseed: z.strictObject({ usualUpTo: amount, ...cited }),
  supplements: z.strictObject({
    ...cited,
    list: z.array(z.strictObject({ of: z.string().min(1), names: Names })).min(1),
    foods: z.array(z.string().min(1)).min(1),
  }),
})

/** Reads data/reference/phytoestrogens.yaml; if it is not sound, throws one error naming every problem. */
export function loadPhytoestrogens(text: string, file: string) {
  const { supplements, ...figures } = readChecked(Phytoestrogens, text, file)
  const list = supplements.list.map(({ of, names }) => ({ of, names: plainNames(names.flat()), endings: [] }))
  const foods = supplements.foods.map((words) => words.toLowerCase())
  return { ...figures, supplements: { ...supplements, list, foods } }
}

/** Lower-case letters and digits only, as src/nutrition/names-in-text.ts compares them. */
export function plainNames(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '')))]
}
