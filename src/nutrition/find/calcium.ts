import { calciumRules } from '../../generated/calcium.ts'
import { dosesOf, singleDose } from '../calcium.ts'
import { isCalciumProduct } from '../calcium-products.ts'
import type { NutritionFinding } from '../findings.ts'
import type { IntakeDay, SupplementDose } from '../intake-day.ts'
import { calciumAskFirst } from './calcium-ask-first.ts'
import type { Assessed, ToFind } from './to-find.ts'

/** Food first, then what supplements of calcium and vitamin D bring and in which form. */
export function aboutCalcium(toFind: ToFind): NutritionFinding[] {
  const { assessment, days } = toFind
  const counted = days.filter(({ incomplete }) => incomplete === null)
  const askFirst = calciumAskFirst(toFind)
  return [
    ...(askFirst === null ? afterFood(assessment) : [askFirst]),
    ...moreThanTarget(assessment),
    ...ofDoses(counted),
    ...facts(assessment, counted),
    ...absorbable(assessment),
    ...vitaminD(assessment, counted),
  ]
}

function afterFood({
  calcium,
  nutrients,
  supplementsRecorded,
  unknownSupplements,
}: Assessed): NutritionFinding[] {
  const { afterFood: left, cautions } = calcium
  if (left === null) return []
  const supplementsMg = nutrients.calcium.fromSupplements
  const supplementsKnown = supplementsRecorded === 'all' && unknownSupplements.length === 0
  return [
    {
      code: 'calcium-after-food',
      level: 'note',
      args: {
        ...left,
        supplementsMg,
        supplementsKnown,
        uncounted: unknownSupplements.filter(isCalciumProduct),
        isByUsFortification: nutrients.calcium.isByUsFortification,
        missing: cautions.missing,
      },
    },
  ]
}

/** Above the upper limit there is a warning already. */
function moreThanTarget({
  nutrients,
  supplementsRecorded,
  unknownSupplements,
}: Assessed): NutritionFinding[] {
  const { mean, known, target, fromSupplements, aboveUpperLimit, isByUsFortification } = nutrients.calcium
  if (mean === null || target === null || fromSupplements === null || fromSupplements <= 0) return []
  const targetMg = target.upper ?? target.lower
  if (aboveUpperLimit === true || mean <= targetMg + calciumRules.afterFood.overTargetMg) return []
  const isPart = known !== 1 || supplementsRecorded !== 'all' || unknownSupplements.length > 0
  const totalIsLowerBound = isPart && !isByUsFortification
  const args = { totalMg: mean, totalIsLowerBound, targetMg, supplementsMg: fromSupplements }
  return [{ code: 'calcium-more-than-target', level: 'caution', args }]
}

function ofDoses(counted: readonly IntakeDay[]): NutritionFinding[] {
  const { singleDoseMg, singleDoseRoundingMg } = calciumRules.afterFood
  const largest = singleDoseMg + singleDoseRoundingMg
  const names = linesWith(counted, 'calcium', (dose) => singleDose(dose) > largest)
  return names.length === 0 ? [] : [{ code: 'calcium-large-dose', level: 'note', args: { names } }]
}

/** For who takes calcium, or may be about to ask for it. */
function facts({ calcium, nutrients }: Assessed, counted: readonly IntakeDay[]): NutritionFinding[] {
  const isTaken = (nutrients.calcium.fromSupplements ?? 0) > 0
  if (!isTaken && (calcium.afterFood?.leftMg ?? 0) === 0) return []
  const carbonate = linesWith(counted, 'calcium', ({ form }) => form === 'carbonate')
  return [{ code: 'calcium-supplement-facts', level: 'note', args: { carbonate } }]
}

function absorbable({ calcium, nutrients }: Assessed): NutritionFinding[] {
  const { absorbable: of, absorbedOfSupplementsMg } = calcium
  const { fromFood, fromSupplements: supplementsMg } = nutrients.calcium
  if (of === null || fromFood === null || fromFood <= 0) return []
  const { foodMg: absorbableMg, oxalateRich } = of
  const args = { foodMg: fromFood, absorbableMg, supplementsMg, absorbedOfSupplementsMg, oxalateRich }
  return [{ code: 'calcium-absorbable', level: 'note', args }]
}

function vitaminD({ nutrients, calcium }: Assessed, counted: readonly IntakeDay[]): NutritionFinding[] {
  const names = linesWith(counted, 'vitaminD', ({ form }) => form === 'd2')
  if (names.length > 0) return [{ code: 'ergocalciferol-taken', level: 'note', args: { names } }]
  const { gap, fromSupplements } = nutrients.vitaminD
  const isAsking = (gap ?? 0) > 0 && (fromSupplements ?? 0) === 0 && calcium.cautions.askFirst.length === 0
  return isAsking ? [{ code: 'cholecalciferol-preferred', level: 'note', args: {} }] : []
}

/** The supplement lines of a nutrient, each once, as written. */
function linesWith(
  days: readonly IntakeDay[],
  nutrient: 'calcium' | 'vitaminD',
  isOne: (dose: SupplementDose) => boolean,
): string[] {
  const doses = days.flatMap(({ supplements }) => dosesOf(supplements, nutrient))
  return [...new Set(doses.filter(isOne).map(({ text }) => text))]
}
