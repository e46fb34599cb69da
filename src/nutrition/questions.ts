import { visitQuestions } from '../generated/visit-questions.ts'
import type { NutrientAssessment } from './assessment.ts'
import { isCalciumProduct } from './calcium-products.ts'
import type { ToFind } from './find/to-find.ts'
import type { NutritionFinding, NutritionFindingCode } from './findings.ts'
import { namedOnce } from './named-once.ts'
import { NUTRITION_QUESTION_IDS, type NutritionQuestion, type NutritionQuestionId } from './visit-question.ts'

/** What questions arise from. */
export interface ToAsk extends ToFind {
  readonly findings: readonly NutritionFinding[]
}

type Args = NutritionQuestion['args']

/** For each question what fills its places; null: it is not asked. A further trigger is a further `||` here. */
const ASKED: Readonly<Record<NutritionQuestionId, (asked: ToAsk) => Args | null>> = {
  QN9: aboutCalcium,
  QN10: (asked) => when(isShortOfVitaminD(asked)),
  QN11: aboutTotal,
  QN12: (asked) => when(has(asked, 'vitamin-k-variable', 'vitamin-k-source')),
  QN13: aboutSupplements,
  QN14: (asked) => when(has(asked, 'sodium-above-limit')),
  QN15: (asked) => when(has(asked, 'joint-pain')),
  QN19: (asked) => when(isLight(asked)),
}

/**
 * The questions of domain.md 9 that an intake brings, in the order of their numbers, each at most once.
 *
 * Source  data/reference/visit-questions.yaml
 */
export function nutritionQuestionsOf(asked: ToAsk): NutritionQuestion[] {
  return NUTRITION_QUESTION_IDS.flatMap((id) => {
    const args = ASKED[id](asked)
    return args === null ? [] : [{ id, args }]
  })
}

function when(isAsked: boolean): Args | null {
  return isAsked ? {} : null
}

function has({ findings }: ToAsk, ...codes: readonly NutritionFindingCode[]): boolean {
  return findings.some(({ code }) => codes.includes(code))
}

/** A gap of calcium, or any supplement. What is eaten has to be known: the question says it. */
function aboutCalcium({ assessment, days }: ToAsk): Args | null {
  const { fromFood, fromSupplements, gap, known, isByUsFortification } = assessment.nutrients.calcium
  const takesAny = days.some(
    ({ supplements, unknownSupplements }) => (supplements ?? []).length + unknownSupplements.length > 0,
  )
  if (fromFood === null || !(takesAny || (gap ?? 0) > visitQuestions.calciumGapMg)) return null
  const supplementsMg = (fromSupplements ?? 0) > 0 ? fromSupplements : null
  const isPart = assessment.supplementsRecorded !== 'all' || assessment.unknownSupplements.length > 0
  return {
    mg: fromFood,
    supplementsMg,
    supplementsIsLowerBound: isPart,
    uncounted: namedOnce(assessment.unknownSupplements.filter(isCalciumProduct)).join(', ') || null,
    isLowerBound: known !== 1 && !isByUsFortification,
  }
}

/** No blood test recorded counts as none: the question costs nothing. Without a day that counts nothing is asked. */
function isShortOfVitaminD({ assessment, person }: ToAsk): boolean {
  const { mean } = assessment.nutrients.vitaminD
  if (assessment.countedDays === 0) return false
  return person.vitaminDBloodNmolPerL === null || (mean !== null && mean < visitQuestions.vitaminDUg)
}

/**
 * With too much, with stones, kidney disease and their like, and with what keeps calcium in the body. Where the intake is
 * low and no supplement is taken, nobody asks whether it is safe: then it is asked how much suits, `because` of these.
 */
function aboutTotal(asked: ToAsk): Args | null {
  const { assessment } = asked
  const { calcium, vitaminD } = assessment.nutrients
  const isTooMuch = has(asked, 'calcium-above-upper-limit', 'vitamin-d-above-upper-limit')
  const isCareful = carefulWith(asked).length > 0
  if (!isTooMuch && !isCareful) return null
  const calciumMg = shown(calcium.mean)
  const vitaminDUg = shown(vitaminD.mean)
  if (calciumMg === null && vitaminDUg === null) return null
  const isMuch = isTooMuch || takesEither(asked) || isMoreThanTarget(calcium) || isMoreThanTarget(vitaminD)
  const isPart = assessment.supplementsRecorded !== 'all' || assessment.unknownSupplements.length > 0
  return {
    calciumMg,
    calciumIsLowerBound: (isPart || calcium.known !== 1) && !calcium.isByUsFortification,
    vitaminDUg,
    vitaminDIsLowerBound: (isPart || vitaminD.known !== 1) && !vitaminD.isByUsFortification,
    because: isMuch ? null : carefulWith(asked).join(', '),
  }
}

/** What rounds to nothing is no total to ask about. */
function shown(mean: number | null): number | null {
  return mean !== null && mean >= 0.5 ? mean : null
}

/** A supplement of calcium or vitamin D, or one that could be of them. */
function takesEither({ assessment: { nutrients, unknownSupplements }, rules: { met } }: ToAsk): boolean {
  const { calcium, vitaminD } = nutrients
  return (
    (calcium.fromSupplements ?? 0) + (vitaminD.fromSupplements ?? 0) > 0 ||
    unknownSupplements.length + met.minerals.calcium.length > 0
  )
}

function isMoreThanTarget({ mean, target }: Pick<NutrientAssessment, 'mean' | 'target'>): boolean {
  return mean !== null && target !== null && mean > (target.upper ?? target.lower)
}

/** Conditions and medicines, as written, with which calcium may build up or make stones. */
function carefulWith({ rules: { met } }: ToAsk): string[] {
  const thiazides = met.medicines.filter(({ rule }) => rule.of === 'thiazide')
  return [...new Set([...met.conditions, ...thiazides].flatMap(({ names }) => names))]
}

/** Of the aromatase inhibitor that is taken; anastrozole, which this program is for, where none is recorded. */
function aboutSupplements({ person, rules: { met } }: ToAsk): Args | null {
  if (met.askAbout.length === 0) return null
  return { name: met.askAbout.join(', '), medicine: person.aromataseInhibitor ?? 'anastrozole' }
}

/** BMI under 20 kg/m2, or more than 5 % of weight lost. */
function isLight({ person: { heightCm, weightKg, weightLossPercent } }: ToAsk): boolean {
  const bmi = heightCm === null || weightKg === null ? null : weightKg / (heightCm / 100) ** 2
  return (
    (bmi !== null && bmi < visitQuestions.lowBmi) ||
    (weightLossPercent ?? 0) > visitQuestions.weightLossPercent
  )
}
