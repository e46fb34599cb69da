import * as z from 'zod'
import { Rule } from '../import-food-data/rules.ts'
import { Citation, Provenance, readChecked } from './problems.ts'

const percent = z.number().positive().max(100)
const Absorption = z.strictObject({
  source: Citation,
  unlisted: z.strictObject({ percent, evidence: Provenance, source: Citation }),
  foods: z
    .array(
      z.strictObject({
        food: z.string().min(3),
        percent,
        oxalate: z.boolean().optional(),
        evidence: Provenance,
        rules: z.array(Rule).min(1).optional(),
      }),
    )
    .min(1),
})

/** Reads data/reference/calcium-absorption.yaml with its rules; if it is not sound, throws one error naming every problem. */
export function loadCalciumAbsorption(text: string, file: string): z.infer<typeof Absorption> {
  return readChecked(Absorption, text, file)
}

/** What the program wants of it: the rules have done their work when the food table is compiled. */
export function flatCalciumAbsorption({ source, unlisted, foods }: ReturnType<typeof loadCalciumAbsorption>) {
  return {
    source,
    unlisted: shareOf(unlisted.percent),
    foods: foods.map(({ food, percent: of, oxalate = false }) => ({ food, share: shareOf(of), oxalate })),
  }
}

/** 8.54 % is 0.0854, not 0.08539999999999999. */
function shareOf(of: number): number {
  return Number((of / 100).toFixed(6))
}
