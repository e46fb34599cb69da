import type { PlainDate } from '../calendar/plain-date.ts'
import type { AdequacyAssessment } from './adequacy-assessment.ts'
import type { CalciumAssessment } from './calcium-assessment.ts'
import type { NutritionFinding } from './findings.ts'
import type { Evidence, IncompleteReason, SodiumClass } from './intake-day.ts'
import type { Nutrient, NutrientUnit } from './nutrients.ts'
import type { LimitKind, TargetKind, TargetSetName } from './reference-intake.ts'
import type { NutritionQuestion } from './visit-question.ts'

/** A reference intake as used for planning, in the words of the body that set it. `range` has both ends. */
export interface Target {
  readonly kind: TargetKind
  readonly lower: number
  readonly upper: number | null
  /** Whose figure it is. */
  readonly set: TargetSetName
  /** Citation, as in data/reference. */
  readonly source: string
}

/** A figure not to exceed day by day. CDRR is sodium's ("reduce if above"), `own` a limit from the profile. */
export interface UpperLimit {
  readonly kind: LimitKind | 'own'
  readonly value: number
  /** What is compared with it: magnesium's UL is for supplements and medicines alone. */
  readonly applies: 'total' | 'supplements'
  /** Whose figure it is; null: the profile's. */
  readonly set: TargetSetName | null
  readonly source: string
}

/** The same intake against another set of targets; what is left out there stands in the nutrient's own fields. */
export interface Comparison {
  readonly set: TargetSetName
  readonly target: Target | null
  readonly upperLimit: UpperLimit | null
  readonly gap: number | null
  readonly gapIsUpperBound: boolean
  readonly ratio: number | null
  readonly aboveUpperLimit: boolean | null
}

/** Why a gap that could be worked out is not: showing it could do harm. */
export type Withheld = 'vitamin-k-antagonist' | 'potassium-safety' | 'kidney-care'

/**
 * One nutrient over the counted days. Amounts in `unit` a day; all null without a counted day.
 * Where no food eaten has a value (`known` 0) `fromFood` is null, not 0, and so is `mean` unless a supplement brings some.
 */
export interface NutrientAssessment {
  readonly nutrient: Nutrient
  readonly unit: NutrientUnit
  /** Food and supplements together: a lower bound wherever `known` is under 1. */
  readonly mean: number | null
  readonly fromFood: number | null
  /** null where supplements are not recorded on any counted day, or one could not be counted and no other has any; days that
   * do not say count as nothing: a lower bound. */
  readonly fromSupplements: number | null
  /** Grams of food with a value / grams of all food; 0 to 1; null where nothing counted was eaten. */
  readonly known: number | null
  readonly target: Target | null
  readonly upperLimit: UpperLimit | null
  /** max(0, target.lower - mean); null without target or counted day, where withheld, and always for sodium. */
  readonly gap: number | null
  /** The gap is "at most" this: `known` is under 1, supplements are not recorded, or one of them could not be counted. */
  readonly gapIsUpperBound: boolean
  /**
   * Some of it may rest on what US makers add to foods, and the targets are of no American body: the mean is no lower bound
   * and the gap no upper one. Vitamin D and calcium alone.
   */
  readonly isByUsFortification: boolean
  /** Where this is set, `target`, `gap` and `ratio` are null: the intake alone is shown (domain.md 5.6, 5.12). */
  readonly gapWithheld: Withheld | null
  /** mean / target.lower; for sodium, which has no goal, mean / upperLimit.value (domain.md 5.13). */
  readonly ratio: number | null
  /** true: the lower bound is above the limit already; false: it is not, and nothing is missing; null: cannot be told. */
  readonly aboveUpperLimit: boolean | null
  /** What the target is worked out from and is not known, so that there is none. */
  readonly targetNeeds: 'weight' | 'energy' | null
  /** The other sets of targets asked for that have a figure of their own, in the order asked; none where the gap is withheld. */
  readonly comparisons: readonly Comparison[]
  /** How sure the mean of so few days is; null without a counted day or any figure, and where the gap is withheld. */
  readonly adequacy: AdequacyAssessment | null
  readonly foods: FoodsOfNutrient
}

/** What the foods of the counted days say of a nutrient. */
export interface FoodsOfNutrient {
  /** The weakest evidence among the foods that bring it; null where none does. */
  readonly evidence: Evidence | null
  /** Descriptions of foods without a value, heaviest first. */
  readonly unknownItems: readonly string[]
  /** The foods that bring most of it, with their share of what food brings (0 to 1). */
  readonly top: readonly { readonly id: string; readonly description: string; readonly share: number }[]
}

/** Totals of one day, food and supplements together; shown for incomplete days too. `amount` is null where nothing is known. */
export interface DayTotals {
  readonly date: PlainDate
  readonly incomplete: IncompleteReason | null
  readonly nutrients: Readonly<
    Record<
      Nutrient,
      {
        readonly amount: number | null
        readonly known: number | null
        /** null where no food has a value; `amount` less the supplements would make a zero of it. */
        readonly fromFood: number | null
      }
    >
  >
}

export interface SodiumAssessment {
  /** mg a day over the counted days. */
  readonly meanMg: number | null
  /** US adequate intake, for reference only. */
  readonly aiMg: number
  readonly limit: UpperLimit
  readonly daysAbove: number
  /**
   * The mean against domain.md 5.13: up to 1500, up to the limit (2300, or the person's own), up to 3500, above.
   * null where the mean is a lower bound that has not reached the limit.
   */
  readonly category: 'low' | 'within' | 'above' | 'high' | null
  /** Sodium of food by class over the counted days, most first; shares add to 1. */
  readonly classes: readonly {
    readonly class: SodiumClass
    readonly meanMg: number
    readonly share: number
  }[]
  readonly topFoods: readonly {
    readonly id: string
    readonly description: string
    readonly meanMg: number
    readonly share: number
  }[]
  /** From where on sodium may cost calcium: the US CDRR, whatever the limit. */
  readonly cdrrMg: number
  /** Calcium that sodium above the CDRR may take out in urine, mg a day; 0 at or below it. Context, not "bone lost". */
  readonly calciumCostMg: number | null
}

/** What an intake assessment says; pure data. */
export interface IntakeAssessment {
  /** Whose targets: the first is the target, the others are compared with it. */
  readonly targets: readonly [TargetSetName, ...TargetSetName[]]
  readonly countedDays: number
  readonly loggedDays: number
  readonly nutrients: Readonly<Record<Nutrient, NutrientAssessment>>
  readonly days: readonly DayTotals[]
  readonly sodium: SodiumAssessment
  readonly calcium: CalciumAssessment
  readonly supplementsRecorded: 'all' | 'some' | 'none'
  readonly unknownSupplements: readonly string[]
  /** Entries that name a salt substitute beside a food: the sum of potassium is "at least". */
  readonly saltSubstitutes: readonly string[]
  /** Most weighty first. */
  readonly findings: readonly NutritionFinding[]
  /** Questions for the visit, in the order of their numbers. */
  readonly questions: readonly NutritionQuestion[]
}
