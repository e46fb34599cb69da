import * as z from 'zod'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const positive = z.number().positive()
const cited = { evidence: Provenance, source: Citation }
const Ranges = z.strictObject({
  cancer: z.strictObject({ lower: positive, upper: positive, ...cited }),
  older: z.strictObject({ fromAge: z.int().min(19), lower: positive, upper: positive, ...cited }),
  kidney: z.strictObject({ egfrBelow: positive, ...cited }),
  heavy: z.strictObject({ bmiAbove: positive, ...cited }),
})

/** Reads data/reference/protein-ranges.yaml; if it is not sound, throws one error naming every problem. */
export function loadProteinRanges(text: string, file: string): z.infer<typeof Ranges> {
  const ranges = readChecked(Ranges, text, file)
  const backwards = (['cancer', 'older'] as const).filter((name) => ranges[name].upper <= ranges[name].lower)
  if (backwards.length > 0)
    throw new ReferenceProblems(backwards.map((name) => `${file}: ${name}: the range runs backwards`))
  return ranges
}
