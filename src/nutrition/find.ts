import type { IntakeAssessment } from './assessment.ts'
import { symptomFindings } from './find-symptoms.ts'
import {
  type AboveUpperLimitArgs,
  type BelowTargetArgs,
  GAP_NUTRIENTS,
  type GapNutrient,
  LIMITED_NUTRIENTS,
  type LimitedNutrient,
  type NutritionFinding,
} from './findings.ts'
import type { GapRules } from './gap-rules.ts'
import type { IntakeDay } from './intake-day.ts'
import { ENOUGH_KNOWN } from './known.ts'
import { NUTRIENTS } from './nutrients.ts'
import type { Person } from './person.ts'
import { amountAgainst } from './upper-limits.ts'

type Assessed = Omit<IntakeAssessment, 'findings'>

export interface ToFind {
  readonly assessment: Assessed
  readonly days: readonly IntakeDay[]
  readonly person: Person
  readonly rules: GapRules
}

/** Everything worth saying about an intake, in no particular order (`inOrderOfWeight` gives one). */
export function findingsOf({ assessment, days, person, rules }: ToFind): NutritionFinding[] {
  return [
    ...symptomFindings(person.symptoms),
    ...aboveLimits(assessment),
    ...sodiumFinding(assessment),
    ...belowTargets(assessment),
    ...aboutMedicines(assessment, person, rules),
    ...aboutDays(assessment),
    ...aboutSupplements(assessment, days),
    ...lowKnown(assessment),
    ...aboutPerson(person),
  ]
}

function aboveLimits({ nutrients, countedDays }: Assessed): NutritionFinding[] {
  return keysOf(LIMITED_NUTRIENTS).flatMap((nutrient) => {
    const { aboveUpperLimit, upperLimit, mean, fromSupplements, unit } = nutrients[nutrient]
    if (aboveUpperLimit !== true || upperLimit === null) return []
    const intake = { total: mean, fromSupplements, allFoodKnown: false, allSupplementsKnown: false }
    const amount = amountAgainst(upperLimit, intake) ?? 0
    const { applies, value } = upperLimit
    return [limitFinding(nutrient, { nutrient, unit, amount, applies, limit: value, days: countedDays })]
  })
}

function limitFinding(nutrient: LimitedNutrient, args: AboveUpperLimitArgs): NutritionFinding {
  return { code: `${LIMITED_NUTRIENTS[nutrient]}-above-upper-limit`, level: 'warning', args }
}

function sodiumFinding({ sodium, countedDays }: Assessed): NutritionFinding[] {
  const { meanMg, limit, daysAbove } = sodium
  if (meanMg === null || meanMg <= limit.value) return []
  const limitKind = limit.kind === 'own' ? 'own' : 'CDRR'
  return [
    {
      code: 'sodium-above-limit',
      level: 'caution',
      args: { meanMg, limitMg: limit.value, limitKind, daysAbove, days: countedDays },
    },
  ]
}

function belowTargets({ nutrients, countedDays }: Assessed): NutritionFinding[] {
  return keysOf(GAP_NUTRIENTS).flatMap((nutrient) => {
    const { unit, mean, gap, gapIsUpperBound, target, known } = nutrients[nutrient]
    if (gap === null || target === null || gap <= 0) return []
    const { lower, kind } = target
    const args = {
      nutrient,
      unit,
      mean,
      gap,
      gapIsUpperBound,
      target: lower,
      targetKind: kind,
      known,
      days: countedDays,
    }
    return [belowTarget(nutrient, args)]
  })
}

/** Protein under its target is a caution (domain.md 5.12), unless what is missing might make up for it. */
function belowTarget(nutrient: GapNutrient, args: BelowTargetArgs): NutritionFinding {
  if (nutrient !== 'protein') return { code: `${GAP_NUTRIENTS[nutrient]}-below-target`, level: 'note', args }
  return { code: 'protein-below-target', level: args.gapIsUpperBound ? 'note' : 'caution', args }
}

function aboutMedicines({ nutrients }: Assessed, person: Person, rules: GapRules): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  const { medicinesNotChecked, conditionsNotChecked } = rules
  if (rules.vitaminK.length > 0) {
    findings.push({ code: 'vitamin-k-gap-withheld', level: 'caution', args: { names: rules.vitaminK } })
  } else if (person.medicines === null && (nutrients.vitaminK.gap ?? 0) > 0) {
    findings.push({ code: 'vitamin-k-medicines-unknown', level: 'note', args: {} })
  }
  if (rules.potassium.length > 0) {
    findings.push({ code: 'potassium-gap-withheld', level: 'caution', args: { names: rules.potassium } })
  } else if ((nutrients.potassium.gap ?? 0) > 0) {
    const missing = (['medicines', 'conditions'] as const).filter((list) => person[list] === null)
    if (missing.length > 0)
      findings.push({ code: 'potassium-medicines-unknown', level: 'note', args: { missing } })
  }
  if (medicinesNotChecked.length > 0) {
    findings.push({ code: 'medicine-not-checked', level: 'note', args: { names: medicinesNotChecked } })
  }
  if (conditionsNotChecked.length > 0) {
    findings.push({ code: 'condition-not-checked', level: 'note', args: { names: conditionsNotChecked } })
  }
  return findings
}

/** How far so few days reach (domain.md 1.6), and which were left out. */
function aboutDays({ countedDays, loggedDays, days }: Assessed): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  if (countedDays === 0) findings.push({ code: 'no-counted-day', level: 'caution', args: { loggedDays } })
  else if (countedDays === 1) findings.push({ code: 'one-day-tells-little', level: 'caution', args: {} })
  else if (countedDays < 3) findings.push({ code: 'few-days', level: 'caution', args: { days: countedDays } })
  const left = days.flatMap(({ date, incomplete }) =>
    incomplete === null ? [] : [{ date, reason: incomplete }],
  )
  if (left.length > 0) findings.push({ code: 'days-left-out', level: 'note', args: { days: left } })
  return findings
}

function aboutSupplements(assessment: Assessed, days: readonly IntakeDay[]): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  const { supplementsRecorded, unknownSupplements, countedDays } = assessment
  if (supplementsRecorded === 'none' && countedDays > 0) {
    findings.push({ code: 'supplements-not-recorded', level: 'note', args: { days: countedDays } })
  }
  if (supplementsRecorded === 'some' && countedDays > 0) {
    const recordedDays = days.filter((day) => day.incomplete === null && day.supplements !== null).length
    findings.push({
      code: 'supplements-partly-recorded',
      level: 'note',
      args: { recordedDays, days: countedDays },
    })
  }
  if (unknownSupplements.length > 0) {
    findings.push({ code: 'supplement-not-counted', level: 'note', args: { names: unknownSupplements } })
  }
  return findings
}

/**
 * The nutrients of which too little is known for a figure to lean on: those with a gap, and sodium under its limit.
 * Where the lower bound reaches the target already, what is unknown does not matter.
 */
function lowKnown({ nutrients }: Assessed): NutritionFinding[] {
  const thin = NUTRIENTS.flatMap((nutrient) => {
    const { known, gap, aboveUpperLimit, unknownItems } = nutrients[nutrient]
    if (known === null || known >= ENOUGH_KNOWN) return []
    const matters = nutrient === 'sodium' ? aboveUpperLimit !== true : gap !== null && gap > 0
    return matters ? [{ nutrient, known, foods: unknownItems }] : []
  })
  return thin.length === 0 ? [] : [{ code: 'low-known', level: 'note', args: { nutrients: thin } }]
}

function aboutPerson({ assumed, ageGroup, sex, weightKg }: Person): NutritionFinding[] {
  const findings: NutritionFinding[] = []
  if (weightKg === null) findings.push({ code: 'weight-not-recorded', level: 'note', args: {} })
  if (assumed.length > 0)
    findings.push({ code: 'person-assumed', level: 'note', args: { assumed, ageGroup, sex } })
  return findings
}

function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[]
}
