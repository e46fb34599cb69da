import type { CalciumAssessment } from '../../nutrition/calcium-assessment.ts'
import type { IntakeJson } from './intake-schema.ts'
import { rounded, share } from './rounding.ts'

/** Calcium beyond its entry in `nutrients`: what is left after food, and what is absorbed. */
export function calciumJson(calcium: CalciumAssessment): IntakeJson['calcium'] {
  const { absorbable, absorbedOfSupplementsMg, afterFood, cautions } = calcium
  const mg = (amount: number | null) => rounded('calcium', amount)
  return {
    absorbableMg: mg(absorbable?.foodMg ?? null),
    absorbableShare: share(absorbable?.share ?? null),
    oxalateRichFoods: [...(absorbable?.oxalateRich ?? [])],
    absorbedOfSupplementsMg: mg(absorbedOfSupplementsMg),
    afterFood:
      afterFood === null
        ? null
        : {
            gapMg: mg(afterFood.gapMg) ?? 0,
            gapIsUpperBound: afterFood.gapIsUpperBound,
            leftMg: mg(afterFood.leftMg),
            doses: afterFood.doses,
            totalMg: mg(afterFood.totalMg),
            notShown: afterFood.notShown,
          },
    askFirst: [...cautions.askFirst],
  }
}
