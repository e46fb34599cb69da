import * as z from 'zod'
import { Citation, Provenance, readChecked } from './problems.ts'

const mg = z.number().positive()
const share = z.number().positive().max(1)
const cited = { evidence: Provenance, source: Citation }

const Calcium = z.strictObject({
  afterFood: z.strictObject({
    roundDownToMg: mg,
    singleDoseMg: mg,
    singleDoseRoundingMg: mg,
    overTargetMg: mg,
    ...cited,
  }),
  absorption: z.strictObject({
    intercept: share,
    slope: share,
    leastMg: mg,
    mostMg: mg,
    leastShare: share,
    mostShare: share,
    ...cited,
  }),
  stones: z.strictObject({ hazardRatio: mg, from: mg, to: mg, ...cited }),
  heart: z.strictObject(cited),
  form: z.strictObject(cited),
  vitaminDForm: z.strictObject(cited),
  onBoneMedicines: z.strictObject({ mg, ...cited }),
  foods: z
    .array(z.strictObject({ food: z.string().min(3), contains: z.string(), from: mg, to: mg, ...cited }))
    .min(1),
})

/** Reads data/reference/calcium.yaml; if it is not sound, throws one error naming every problem. */
export function loadCalcium(text: string, file: string): z.infer<typeof Calcium> {
  return readChecked(Calcium, text, file)
}
