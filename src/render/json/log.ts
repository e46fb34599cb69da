import type { NutritionFinding } from '../../nutrition/findings.ts'
import { UNIT_OF } from '../../nutrition/nutrients.ts'
import type { AddedParts } from '../../report/added-parts.ts'
import type { CheckedLog, UnsureEntry } from '../../report/checked-log.ts'
import type { DaySoFar } from '../../report/day-so-far.ts'
import type { LogAddView } from '../../report/log-add-view.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { placeOf } from '../place.ts'
import { diagnosticsJson } from './diagnostics.ts'
import { matchJson } from './food.ts'
import type { LogAddJson, LogCheckJson } from './log-schema.ts'
import { grams, places, rounded, share } from './rounding.ts'

export function logCheckJson(made: {
  readonly version: string
  readonly file: string
  readonly checked: CheckedLog
  readonly urgent: readonly NutritionFinding[]
  readonly problems: readonly ReportProblem[]
}): LogCheckJson {
  const { version, file, checked, urgent, problems } = made
  return {
    schema: 'bonecheck.log-check/1',
    tool: { name: 'bonecheck', version },
    file,
    days: checked.days,
    entries: checked.entries,
    notUnderstood: checked.notUnderstood,
    foods: checked.foods,
    guessedAmounts: checked.guessed,
    unsure: checked.unsure.map(unsureJson),
    findings: urgent.map(({ code, level }) => ({ code, level })),
    diagnostics: diagnosticsJson(problems),
  }
}

function unsureJson({
  text,
  date,
  meal,
  at,
  times,
  understood,
  isUnsure,
}: UnsureEntry): LogCheckJson['unsure'][number] {
  const { line, column } = placeOf(at)
  return {
    text,
    date,
    meal,
    line,
    column,
    times,
    isUnsure,
    grams: grams(understood.grams),
    food: candidateJson(understood.food),
    alternatives: understood.alternatives.map(candidateJson),
  }
}

function candidateJson({
  id,
  description,
  confidence,
}: {
  id: string
  description: string
  confidence: number
}) {
  return { id, description, confidence: share(confidence) ?? 0 }
}

/** How many other foods are named for each entry. */
const OTHERS = 5

export function logAddJson(view: LogAddView): LogAddJson {
  const { version, file, date, meal, parts, day, isDryRun, problems } = view
  return {
    schema: 'bonecheck.log-add/1',
    tool: { name: 'bonecheck', version },
    file,
    date,
    written: day !== null && !isDryRun,
    understood: parts === null ? null : partsJson(parts, meal),
    day:
      day === null
        ? null
        : { entries: day.entries, notUnderstood: day.notUnderstood, fromFood: sumsJson(day.sums) },
    findings: view.findings.map(({ code, level }) => ({ code, level })),
    namedProfile: view.namedProfile,
    profileLeftOut: view.profileLeftOut,
    diagnostics: diagnosticsJson(problems),
  }
}

function partsJson(parts: AddedParts, meal: string | null): LogAddJson['understood'] {
  return {
    meal,
    entries: parts.foods.map((match) => matchJson(match, OTHERS)),
    supplements: parts.supplements.map(({ text, lines }) => ({
      text,
      doses: lines.flatMap(({ dose }) =>
        dose === null || dose.amountPerDay === 0
          ? []
          : [
              {
                nutrient: dose.nutrient,
                amountPerDay: rounded(dose.nutrient, dose.amountPerDay) ?? 0,
                unit: UNIT_OF[dose.nutrient],
              },
            ],
      ),
    })),
    exercise: parts.exercise.map(({ text, read }) => ({
      text,
      activity: read.ok ? (read.activity?.id ?? null) : null,
      minutes: read.ok && 'minutes' in read ? places(read.minutes, 1) : null,
    })),
    symptoms: [...parts.symptoms],
    notes: [...parts.notes],
  }
}

function sumsJson(sums: DaySoFar['sums']): NonNullable<LogAddJson['day']>['fromFood'] {
  const pairs = sums.map(({ nutrient, amount, isAtLeast }) => [
    nutrient,
    { unit: UNIT_OF[nutrient], amount: rounded(nutrient, amount), isAtLeast },
  ])
  return Object.fromEntries(pairs) as NonNullable<LogAddJson['day']>['fromFood']
}
