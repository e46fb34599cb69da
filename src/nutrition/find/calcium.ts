import { calciumRules } from '../../generated/calcium.ts'
import { dosesOf, singleDose } from '../calcium.ts'
import { isCalciumProduct, isVitaminDProduct } from '../calcium-products.ts'
import type { AfterFoodArgs } from '../findings/calcium.ts'
import type { NutritionFinding } from '../findings.ts'
import type { IntakeDay, SupplementDose } from '../intake-day.ts'
import type { Person } from '../person.ts'
import { calciumAskFirst } from './calcium-ask-first.ts'
import type { Assessed, ToFind } from './to-find.ts'

/** Food first, then what supplements of calcium and vitamin D bring and in which form. */
export function aboutCalcium(toFind: ToFind): NutritionFinding[] {
  const { assessment, days } = toFind
  const counted = days.filter(({ incomplete }) => incomplete === null)
  const askFirst = calciumAskFirst(toFind)
  return [
    ...(askFirst === null ? afterFood(toFind) : [askFirst]),
    ...moreThanTarget(toFind),
    ...ofDoses(counted),
    ...facts(assessment, counted),
    ...absorbable(assessment),
    ...vitaminD(assessment, counted),
  ]
}

function afterFood(toFind: ToFind): NutritionFinding[] {
  const { assessment, person, rules } = toFind
  const { calcium, nutrients, supplementsRecorded, unknownSupplements } = assessment
  const askAboutPotassium = rules.potassium.length > 0
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
        foods: askAboutPotassium ? [] : foodsFor(person),
        askAboutPotassium,
        onBoneMedicinesMg: onBoneMedicinesMg(toFind),
        uncounted: unknownSupplements.filter(isCalciumProduct),
        isByUsFortification: nutrients.calcium.isByUsFortification,
        missing: cautions.missing,
      },
    },
  ]
}

/** Classes of medicine-rules.yaml that are given for osteoporosis. */
const BONE_MEDICINES: readonly string[] = ['oral-bisphosphonate', 'denosumab', 'zoledronic-acid']

/** What the Royal Osteoporosis Society advises, beside the lower UK target (domain.md 1.8). */
function onBoneMedicinesMg({ assessment, rules }: ToFind): number | null {
  const isTaken = rules.met.medicines.some(({ rule }) => BONE_MEDICINES.includes(rule.of))
  return assessment.targets[0] === 'uk' && isTaken ? calciumRules.onBoneMedicines.mg : null
}

/** The foods to show before any supplement, without what the person does not eat. */
function foodsFor({ leftOut }: Person): AfterFoodArgs['foods'] {
  const isEaten = ({ food, contains }: { food: string; contains: string }) =>
    !leftOut?.groups.includes(contains) && !leftOut?.words.some((word) => food.includes(word))
  return calciumRules.foods.filter(isEaten).map(({ food, from, to }) => ({ food, from, to }))
}

/** Above the upper limit there is a warning already. */
function moreThanTarget(toFind: ToFind): NutritionFinding[] {
  const { nutrients, supplementsRecorded, unknownSupplements } = toFind.assessment
  const { mean, known, target, fromSupplements, aboveUpperLimit, isByUsFortification } = nutrients.calcium
  if (mean === null || target === null || fromSupplements === null || fromSupplements <= 0) return []
  const targetMg = Math.max(target.upper ?? target.lower, onBoneMedicinesMg(toFind) ?? 0)
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

function vitaminD(assessed: Assessed, counted: readonly IntakeDay[]): NutritionFinding[] {
  const { nutrients, calcium, unknownSupplements } = assessed
  const names = linesWith(counted, 'vitaminD', ({ form }) => form === 'd2')
  if (names.length > 0) return [{ code: 'ergocalciferol-taken', level: 'note', args: { names } }]
  const { gap, fromSupplements } = nutrients.vitaminD
  const isTaken =
    (fromSupplements ?? 0) > 0 ||
    unknownSupplements.some((text) => isCalciumProduct(text) || isVitaminDProduct(text))
  const isAsking = (gap ?? 0) > 0 && !isTaken && calcium.cautions.askFirst.length === 0
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
