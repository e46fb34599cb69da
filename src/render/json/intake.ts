import type { NutritionFinding } from '../../nutrition/findings.ts'
import { evidenceOf } from '../../nutrition/findings.ts'
import { COLUMN_OF, NUTRIENTS } from '../../nutrition/nutrients.ts'
import type { ItemDetail } from '../../report/intake-days.ts'
import type { DayView, IntakeView, NutrientRow } from '../../report/intake-view.ts'
import { SAFETY_LINE } from '../english/fixed.ts'
import { nutritionFinding } from '../english/nutrition-findings.ts'
import { questionText } from '../english/questions.ts'
import { calciumJson } from './calcium.ts'
import { diagnosticsJson } from './diagnostics.ts'
import { harmless } from './harmless.ts'
import type { IntakeJson } from './intake-schema.ts'
import { adequacyJson, comparisonJson, limitJson, targetJson } from './intake-targets.ts'
import { grams, rounded, share, tidy } from './rounding.ts'

type Json = IntakeJson

/** `bonecheck.intake/1` as a value: the same shape and key order whatever was logged, null for unknown. */
export function intakeJson(view: IntakeView): Json {
  return { ...summaryJson(view), days: view.days.map(dayJson), ...restJson(view) }
}

/** As text: on several lines for people, on one for NDJSON. */
export function renderIntakeJson(view: IntakeView, layout: 'pretty' | 'line'): string {
  return `${harmless(JSON.stringify(intakeJson(view), null, layout === 'line' ? 0 : 2))}\n`
}

function summaryJson(
  view: IntakeView,
): Omit<Json, 'days' | 'sodium' | 'calcium' | 'findings' | 'questions' | 'notice' | 'diagnostics'> {
  const { person, profile, period } = view
  return {
    schema: 'bonecheck.intake/1',
    tool: { name: 'bonecheck', version: view.version },
    foodTable: view.foodTable,
    profile: {
      from: profile.from,
      file: profile.file,
      sex: person.sex === 'F' ? 'female' : 'male',
      ageYears: person.ageYears,
      ageGroup: person.ageGroup,
      assumed: [...person.assumed],
      weightKg: person.weightKg,
      heightCm: person.heightCm,
      medicines: person.medicines === null ? null : [...person.medicines],
      conditions: person.conditions === null ? null : [...person.conditions],
      sodiumLimitMg: person.sodiumLimitMg,
    },
    targets: view.targets,
    comparedWith: [...view.comparedWith],
    measures: view.measures,
    period: {
      ...period,
      incompleteDays: period.incompleteDays.map(({ date, reason }) => ({ date, reason })),
    },
    nutrients: Object.fromEntries(
      view.nutrients.map((row) => [row.nutrient, nutrientJson(row)]),
    ) as Json['nutrients'],
  }
}

function nutrientJson(row: NutrientRow): Json['nutrients']['calcium'] {
  const { nutrient, target, upperLimit } = row
  return {
    unit: row.unit,
    mean: rounded(nutrient, row.mean),
    fromFood: rounded(nutrient, row.fromFood),
    fromSupplements: rounded(nutrient, row.fromSupplements),
    known: share(row.known),
    target: targetJson(nutrient, target),
    comparisons: row.comparisons.map((other) => comparisonJson(nutrient, other)),
    // A ceiling would be read as a goal where none is to be shown.
    upperLimit: limitJson(row.gapWithheld === 'potassium-safety' ? null : upperLimit),
    gap: rounded(nutrient, row.gap),
    gapIsUpperBound: row.gapIsUpperBound,
    gapWithheld: row.gapWithheld,
    ratio: share(row.ratio),
    assessment: adequacyJson(nutrient, row.adequacy),
    evidence: row.foods.evidence,
    unknownItems: [...row.foods.unknownItems],
    top: row.foods.top.map(({ id, description, share: part }) => ({
      id,
      description,
      share: share(part) ?? 0,
    })),
  }
}

function dayJson(day: DayView): Json['days'][number] {
  const nutrients = NUTRIENTS.map((nutrient) => {
    const { amount, known } = day.nutrients[nutrient]
    return [nutrient, { amount: rounded(nutrient, amount), known: share(known) }]
  })
  return {
    date: day.date,
    complete: day.incomplete === null,
    nutrients: Object.fromEntries(nutrients) as Json['days'][number]['nutrients'],
    items: day.items.map(itemJson),
  }
}

function itemJson({ text, meal, understood }: ItemDetail): Json['days'][number]['items'][number] {
  if (understood === null) {
    return {
      text,
      meal,
      quantity: null,
      unit: null,
      grams: null,
      gramsFrom: null,
      food: null,
      confidence: null,
      nutrients: null,
    }
  }
  const { entry, food } = understood
  const amounts = NUTRIENTS.map((nutrient) => {
    const per100g = food.per100g[COLUMN_OF[nutrient]] ?? Number.NaN
    return [nutrient, rounded(nutrient, (per100g * entry.grams) / 100)]
  })
  return {
    text,
    meal,
    quantity: entry.quantity,
    unit: entry.unit,
    grams: grams(entry.grams),
    gramsFrom: entry.gramsFrom,
    food: { id: food.id, description: food.description },
    confidence: share(entry.food.confidence) ?? 0,
    nutrients: Object.fromEntries(amounts) as Json['nutrients'] extends infer N
      ? { [K in keyof N]: number | null }
      : never,
  }
}

function restJson(
  view: IntakeView,
): Pick<Json, 'sodium' | 'calcium' | 'findings' | 'questions' | 'notice' | 'diagnostics'> {
  const { sodium, findings, questions } = view.assessment
  const mg = (amount: number | null) => rounded('sodium', amount)
  return {
    sodium: {
      mean: mg(sodium.meanMg),
      ai: sodium.aiMg,
      limit: sodium.limit.value,
      limitKind: sodium.limit.kind,
      limitSet: sodium.limit.set,
      category: sodium.category,
      daysAbove: sodium.daysAbove,
      classes: sodium.classes.map((row) => ({
        class: row.class,
        mean: mg(row.meanMg) ?? 0,
        share: share(row.share) ?? 0,
      })),
      topFoods: sodium.topFoods.map((food) => ({
        id: food.id,
        description: food.description,
        mean: mg(food.meanMg) ?? 0,
        share: share(food.share) ?? 0,
      })),
      calciumCostMg: sodium.calciumCostMg === null ? null : rounded('calcium', sodium.calciumCostMg),
    },
    calcium: calciumJson(view.assessment.calcium),
    findings: findings.map(findingJson),
    questions: questions.map((question) => ({ id: question.id, text: questionText(question) })),
    notice: SAFETY_LINE,
    diagnostics: diagnosticsJson(view.problems),
  }
}

function findingJson(finding: NutritionFinding): Json['findings'][number] {
  const { code, level, args } = finding
  return { code, level, args: tidy(args), message: nutritionFinding(finding), evidence: evidenceOf(code) }
}
