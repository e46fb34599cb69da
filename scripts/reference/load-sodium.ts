import * as z from 'zod'
import { Citation, Provenance, readChecked } from './problems.ts'

const mg = z.number().positive()
const Sodium = z.strictObject({
  categories: z.strictObject({ lowUpTo: mg, aboveUpTo: mg, evidence: Provenance, source: Citation }),
  calciumCost: z.strictObject({
    perSodiumMg: mg,
    fromAge: z.int().min(19),
    calciumMg: mg,
    calciumMgYounger: mg,
    evidence: Provenance,
    source: Citation,
  }),
})
export type Sodium = z.infer<typeof Sodium>

/** Reads data/reference/sodium.yaml; if it is not sound, throws one error naming every problem. */
export function loadSodium(text: string, file: string): Sodium {
  return readChecked(Sodium, text, file)
}
