import * as z from 'zod'
import { plainNames } from './load-phytoestrogens.ts'
import { Citation, Names, Provenance, readChecked } from './problems.ts'

const amount = z.number().positive()
const cited = { evidence: Provenance, source: Citation }
const FoodLimits = z.strictObject({
  alcohol: z.strictObject({ cautionAbove: amount, warningFrom: amount, ...cited }),
  caffeine: z.strictObject({ withLowCalciumAbove: amount, lowCalciumBelow: amount, above: amount, ...cited }),
  retinol: z.strictObject({ cautionAbove: amount, upperLimit: amount, ...cited }),
  boron: z.strictObject({ supplementFrom: amount, usMean: amount, ...cited }),
  silicon: z.strictObject({ meanMen: amount, meanWomen: amount, ...cited }),
  vitaminD: z.strictObject({
    ascoFromIu: amount,
    ascoToIu: amount,
    sufficientNmol: amount,
    someGroupsNmol: amount,
    ngPerNmol: amount,
    ...cited,
  }),
  sodiumPerServing: z.strictObject({ highFrom: amount, lowUpTo: amount, ...cited }),
  spiceSupplements: z.strictObject({
    ...cited,
    names: Names,
    bloodThinners: z.strictObject({ names: Names, endings: z.array(z.string().min(3)) }),
  }),
})

/** Reads data/reference/food-limits.yaml; if it is not sound, throws one error naming every problem. */
export function loadFoodLimits(text: string, file: string) {
  const { spiceSupplements, ...figures } = readChecked(FoodLimits, text, file)
  const { names, bloodThinners, ...rest } = spiceSupplements
  return {
    ...figures,
    spiceSupplements: {
      ...rest,
      names: plainNames(names.flat()),
      endings: [],
      bloodThinners: { names: plainNames(bloodThinners.names.flat()), endings: bloodThinners.endings },
    },
  }
}
