import type { PlainDate } from '../../src/calendar/plain-date.ts'
import { assessIntake } from '../../src/nutrition/assess-intake.ts'
import type { IntakeAssessment } from '../../src/nutrition/assessment.ts'
import type { FoodTag } from '../../src/nutrition/food-tags.ts'
import type {
  FoodFacts,
  IntakeDay,
  IntakeItem,
  SodiumClass,
  SupplementDose,
} from '../../src/nutrition/intake-day.ts'
import { NUTRIENTS, type Nutrient } from '../../src/nutrition/nutrients.ts'
import { NOTHING_RECORDED, type Person, type PersonFacts, personFrom } from '../../src/nutrition/person.ts'
import type { TargetSetName } from '../../src/nutrition/reference-intake.ts'

type Values = Readonly<Partial<Record<Nutrient, number>>>

/** A food with these values per 100 g; every other nutrient is `rest` (NaN: not known). */
export function food(
  id: string,
  values: Values,
  more: {
    rest?: number
    known?: Values
    tea?: boolean
    evidence?: FoodFacts['evidence']
    is?: NonNullable<FoodFacts['medicineFoods']>
    tags?: readonly FoodTag[]
  } = {},
): FoodFacts {
  return {
    id,
    description: `Food ${id}`,
    per100g: Float32Array.from(NUTRIENTS, (nutrient) => values[nutrient] ?? more.rest ?? Number.NaN),
    known: more.known === undefined ? null : NUTRIENTS.map((nutrient) => more.known?.[nutrient] ?? 1),
    evidence: more.evidence ?? null,
    isWaterTeaOrCoffee: more.tea ?? false,
    ...(more.is === undefined ? {} : { medicineFoods: more.is }),
    ...(more.tags === undefined ? {} : { tags: more.tags }),
  }
}

export function item(eaten: FoodFacts, grams: number, sodiumClass: SodiumClass = 'other'): IntakeItem {
  return { food: eaten, grams, sodiumClass }
}

export function dose(
  nutrient: Nutrient,
  amountPerDay: number,
  text = `${nutrient} ${amountPerDay}`,
): SupplementDose {
  return { nutrient, amountPerDay, text }
}

/** The n-th day of November 2026, with no supplements taken (recorded as none) unless `more` says otherwise. */
export function day(n: number, items: readonly IntakeItem[], more: Partial<IntakeDay> = {}): IntakeDay {
  const date = `2026-11-${String(n).padStart(2, '0')}` as PlainDate
  return { date, items, supplements: [], unknownSupplements: [], incomplete: null, ...more }
}

/** A woman of 60 who weighs 65 kg and takes no medicine, unless `facts` say otherwise. */
export function person(facts: Partial<PersonFacts> = {}): Person {
  const her = { ageYears: 60, sex: 'F', weightKg: 65, medicines: [], conditions: [] } as const
  return personFrom({ ...NOTHING_RECORDED, ...her, ...facts })
}

/** `n` equal days on which food brings exactly these amounts a day; every other nutrient is 0. */
export function daysOf(n: number, amounts: Values, more: Partial<IntakeDay> = {}): IntakeDay[] {
  return Array.from({ length: n }, (_, i) => day(i + 1, [item(food('all', amounts, { rest: 0 }), 100)], more))
}

export function assess(days: readonly IntakeDay[], who: Person = person()): IntakeAssessment {
  return assessIntake({ days, person: who })
}

/** Against the targets of these bodies: the first is the target. */
export function assessBy(
  targets: readonly [TargetSetName, ...TargetSetName[]],
  days: readonly IntakeDay[],
  who: Person = person(),
): IntakeAssessment {
  return assessIntake({ days, person: who, targets })
}

export function codes({ findings }: IntakeAssessment): string[] {
  return findings.map(({ code }) => code)
}
