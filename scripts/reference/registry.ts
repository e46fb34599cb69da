import { loadFoodNames } from './food-names.ts'
import { loadActivities } from './load-activities.ts'
import { loadAdequacy } from './load-adequacy.ts'
import { flatBone, loadBone } from './load-bone.ts'
import { flatBoneGuidelines, loadBoneGuidelines } from './load-bone-guidelines.ts'
import { loadCalcium } from './load-calcium.ts'
import { flatCalciumAbsorption, loadCalciumAbsorption } from './load-calcium-absorption.ts'
import { flatExpectedLoss, loadExpectedLoss } from './load-expected-loss.ts'
import { loadFoodChecklist } from './load-food-checklist.ts'
import { loadFoodLimits } from './load-food-limits.ts'
import { flatIntakes, loadIntakes } from './load-intakes.ts'
import { loadMedicineRules } from './load-medicine-rules.ts'
import { loadMedicines } from './load-medicines.ts'
import { loadPhytoestrogens } from './load-phytoestrogens.ts'
import { loadProteinRanges } from './load-protein-ranges.ts'
import { loadSodium } from './load-sodium.ts'
import { loadSupplements } from './load-supplements.ts'
import { loadSymptoms } from './load-symptoms.ts'
import { loadTargetSets } from './load-target-sets.ts'
import { loadTopics } from './load-topics.ts'
import { loadVisitQuestions } from './load-visit-questions.ts'

/** One file of data/reference and the module that is made of it. */
export interface ReferenceFile {
  /** In data/reference. */
  readonly yaml: string
  /** In src/generated, without `.ts`. */
  readonly module: string
  /** Checks the text and gives plain values; throws one error that names every problem. */
  readonly load: (text: string, file: string) => unknown
  /** The exported constant and its type. */
  readonly constant: string
  readonly type: string
  /** Source of the types that `type` needs. */
  readonly types: string
}

/** The reference intakes of one body; `us` is the name in data/reference/target-sets.yaml. */
function intakes(set: string): ReferenceFile {
  return {
    yaml: `intakes.${set}.yaml`,
    module: `${set}-intakes`,
    load: (text, file) => flatIntakes(loadIntakes(text, file)),
    constant: `${set}Intakes`,
    type: 'readonly ReferenceIntake[]',
    types: `import type { ReferenceIntake } from '../nutrition/reference-intake.ts'`,
  }
}

/** Every reference file that becomes a module. To add one: a loader beside this file, and an entry here. */
export const REFERENCE_FILES: readonly ReferenceFile[] = [
  {
    yaml: 'supplements.yaml',
    module: 'supplements',
    load: loadSupplements,
    constant: 'supplementNames',
    type: 'readonly SupplementName[]',
    types: `import type { Nutrient } from '../nutrition/nutrients.ts'

/** A name on a label. \`share\` is the element's share of a salt's weight; null: not known for it. */
export interface SupplementName {
  readonly name: string
  readonly nutrient: Nutrient
  readonly isSalt: boolean
  readonly share: number | null
  readonly iuPerUg: number | null
  /** Of one and the same nutrient: which salt, or which vitamin D. */
  readonly form: SupplementForm | null
}
export type SupplementForm = 'carbonate' | 'citrate' | 'd2' | 'd3'`,
  },
  {
    yaml: 'food-names.yaml',
    module: 'food-names',
    load: loadFoodNames,
    constant: 'foodNames',
    type: 'FoodNames',
    types: `/** See data/reference/food-names.yaml; all but the last two are packed phrases (src/food/search/rewrite.ts). */
export interface FoodNames {
  readonly same: string
  readonly everyday: string
  readonly alone: string
  readonly kinds: string
  readonly names: string
  readonly typed: string
}`,
  },
  {
    yaml: 'activities.yaml',
    module: 'activities',
    load: loadActivities,
    constant: 'exerciseFigures',
    type: 'ExerciseFigures',
    types: `import type { Activity } from '../exercise/activity.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** See data/reference/activities.yaml; a week's goals in minutes and days. */
export interface ExerciseFigures extends Cited {
  readonly moderateFromMet: number
  readonly vigorousFromMet: number
  readonly activities: readonly Activity[]
  readonly goals: Cited & {
    readonly weightBearingMinutes: number
    readonly aerobicMinutes: number
    readonly resistanceDays: number
    readonly balanceDays: number
    readonly balanceDaysMore: number
    readonly moreBalanceAboveAge: number
    readonly osteoporosisUpTo: number
    readonly lowUpTo: number
    readonly brisklyUpToMinutesADay: number
  }
}`,
  },
  intakes('us'),
  intakes('efsa'),
  intakes('uk'),
  intakes('who'),
  intakes('asco'),
  intakes('general'),
  {
    yaml: 'target-sets.yaml',
    module: 'target-sets',
    load: loadTargetSets,
    constant: 'targetSets',
    type: 'readonly TargetSet[]',
    types: `import type { TargetSet } from '../nutrition/reference-intake.ts'`,
  },
  {
    yaml: 'adequacy.yaml',
    module: 'adequacy',
    load: loadAdequacy,
    constant: 'adequacyFigures',
    type: 'AdequacyFigures',
    types: `import type { Nutrient } from '../nutrition/nutrients.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** A day-to-day SD of intake from food, in the unit of the nutrient. Ages are inclusive; \`toAge\` null: and older. */
export interface WithinPerson extends Cited {
  readonly nutrient: Nutrient
  readonly sex: 'F' | 'M'
  readonly fromAge: number
  readonly toAge: number | null
  readonly sd: number
  readonly cvPercent: number
}

/** See data/reference/adequacy.yaml. */
export interface AdequacyFigures {
  readonly requirement: readonly (Cited & { readonly nutrient: Nutrient; readonly cvPercent: number })[]
  readonly otherwise: Cited
  readonly withinPerson: readonly WithinPerson[]
  readonly reliability: Cited & { readonly low: readonly Nutrient[]; readonly none: readonly Nutrient[] }
  readonly bands: Cited & { readonly probably: number; readonly veryLikely: number }
}`,
  },
  {
    yaml: 'protein-ranges.yaml',
    module: 'protein-ranges',
    load: loadProteinRanges,
    constant: 'proteinRanges',
    type: 'ProteinRanges',
    types: `interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** Amounts in g per kg of actual body weight a day. */
export interface ProteinRanges {
  readonly cancer: Cited & { readonly lower: number; readonly upper: number }
  readonly older: Cited & { readonly fromAge: number; readonly lower: number; readonly upper: number }
  readonly kidney: Cited & { readonly egfrBelow: number }
  readonly heavy: Cited & { readonly bmiAbove: number }
}`,
  },
  {
    yaml: 'medicines.yaml',
    module: 'medicines',
    load: loadMedicines,
    constant: 'gapRules',
    type: '{ readonly medicines: readonly Listed[]; readonly conditions: readonly Listed[] }',
    types: `/** A class of medicines, or a condition, with which a gap is not shown. */
export interface Listed {
  readonly of: string
  readonly rule: 'vitamin-k' | 'potassium'
  readonly source: string
  /** Endings of words, such as \`sartan\`. */
  readonly endings: readonly string[]
  /** Lower-case letters and digits only: \`lo salt\` is \`losalt\`. */
  readonly names: readonly string[]
}`,
  },
  {
    yaml: 'medicine-rules.yaml',
    module: 'medicine-rules',
    load: loadMedicineRules,
    constant: 'medicineRules',
    type: 'MedicineRules',
    types: `type Provenance = 'C' | 'C2' | 'M' | 'D' | 'P'
type Label = 'strong' | 'moderate' | 'weak' | 'theory'
export type Mineral = 'calcium' | 'iron' | 'magnesium' | 'zinc'

/** Names of one thing; names are lower-case letters and digits only, endings those of words. */
export interface Named {
  readonly of: string
  readonly names: readonly string[]
  readonly endings: readonly string[]
}

/** What is said of one thing, with how well it is supported. */
interface Said {
  readonly says: string
  readonly label: Label
  readonly evidence: Provenance
  readonly source: string
}

export interface MedicineRule extends Named, Said {
  readonly title: string
  readonly level: 'caution' | 'note'
  readonly cautionWith: readonly ('calcium' | 'vitaminD')[]
  readonly apart: { readonly from: readonly Mineral[]; readonly time: string } | null
  readonly onlySpacing: boolean
  readonly nothingKnown: boolean
}

export interface ConditionRule extends Named, Said {
  /** Of which supplements no amount is suggested. */
  readonly supplements: 'all' | 'calcium'
}

/** See data/reference/medicine-rules.yaml. */
export interface MedicineRules {
  readonly medicines: readonly MedicineRule[]
  readonly foods: readonly (Said & { readonly food: 'grapefruit' })[]
  readonly conditions: readonly ConditionRule[]
  readonly minerals: readonly (Named & { readonly mineral: Mineral | 'multivitamin' })[]
  readonly k2: Named & { readonly source: string }
  readonly askAbout: Named & { readonly source: string }
  readonly vitaminK: {
    readonly leastDays: number
    readonly ratioAbove: number
    readonly cvPercentAbove: number
    readonly dayFromMeanUgAbove: number
    readonly evidence: Provenance
    readonly source: string
  }
  readonly jointPain: { readonly from: number; readonly evidence: Provenance; readonly source: string }
  readonly others: Named
}`,
  },
  {
    yaml: 'symptoms.yaml',
    module: 'symptoms',
    load: loadSymptoms,
    constant: 'urgentSymptoms',
    type: 'readonly UrgentSymptom[]',
    types: `/** What calls for a call at once; \`words\` are other ways to say it. */
export interface UrgentSymptom {
  readonly id: string
  readonly text: string
  readonly call: 'emergency' | 'team'
  readonly words: readonly string[]
  readonly source: string
}`,
  },
  {
    yaml: 'sodium.yaml',
    module: 'sodium',
    load: loadSodium,
    constant: 'sodiumRules',
    type: 'SodiumRules',
    types: `/** Amounts in mg a day. */
export interface SodiumRules {
  readonly categories: Cited & { readonly lowUpTo: number; readonly aboveUpTo: number }
  readonly calciumCost: Cited & {
    readonly perSodiumMg: number
    readonly fromAge: number
    readonly calciumMg: number
    readonly calciumMgYounger: number
  }
}
interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}`,
  },
  {
    yaml: 'calcium.yaml',
    module: 'calcium',
    load: loadCalcium,
    constant: 'calciumRules',
    type: 'CalciumRules',
    types: `interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** See data/reference/calcium.yaml; amounts in mg of calcium. */
export interface CalciumRules {
  readonly afterFood: Cited & { readonly roundDownToMg: number; readonly singleDoseMg: number; readonly singleDoseRoundingMg: number; readonly overTargetMg: number }
  readonly absorption: Cited & {
    readonly intercept: number
    readonly slope: number
    readonly leastMg: number
    readonly mostMg: number
    readonly leastShare: number
    readonly mostShare: number
  }
  readonly stones: Cited & { readonly hazardRatio: number; readonly from: number; readonly to: number }
  readonly heart: Cited
  readonly form: Cited
  readonly vitaminDForm: Cited
  readonly foods: readonly (Cited & { readonly food: string; readonly from: number; readonly to: number })[]
}`,
  },
  {
    yaml: 'calcium-absorption.yaml',
    module: 'calcium-absorption',
    load: (text, file) => flatCalciumAbsorption(loadCalciumAbsorption(text, file)),
    constant: 'calciumAbsorption',
    type: 'CalciumAbsorption',
    types: `/** Shares (0 to 1) of a food's calcium that are absorbed. */
export interface CalciumAbsorption {
  readonly source: string
  readonly unlisted: number
  /** The food table has for each food its place in this list, counted from 1. */
  readonly foods: readonly { readonly food: string; readonly share: number; readonly oxalate: boolean }[]
}`,
  },
  {
    yaml: 'bone.yaml',
    module: 'bone',
    load: (text, file) => flatBone(loadBone(text, file)),
    constant: 'boneFigures',
    type: 'BoneFigures',
    types: `import type { ReferenceId, Site } from '../bone/scan.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** A young-adult mean and SD, g/cm2. */
export interface ReferenceMean extends Cited {
  readonly set: ReferenceId
  readonly site: Site
  readonly region: string | null
  readonly sex: 'F' | 'M'
  readonly mean: number
  readonly sd: number
}

/** A class of medicines for bone; names are lower-case letters and digits only. */
export interface Antiresorptive extends Cited {
  readonly class: 'bisphosphonate' | 'denosumab'
  readonly endings: readonly string[]
  readonly names: readonly string[]
}

/** See data/reference/bone.yaml. */
export interface BoneFigures {
  readonly categories: Cited & {
    readonly normalFrom: number
    readonly osteoporosisUpTo: number
    readonly belowExpectedUpTo: number
    readonly nearThreshold: number
  }
  readonly references: readonly ReferenceMean[]
  readonly precision: Cited & {
    readonly toLsc: number
    readonly leastAcceptable: readonly { readonly site: Site; readonly cvPercent: number; readonly lscPercent: number }[]
  }
  readonly vertebrae: Cited & {
    readonly factors: readonly { readonly vertebrae: number; readonly factor: number }[]
    readonly leastForDiagnosis: number
  }
  readonly comparable: Cited & { readonly leastMonths: number; readonly shortMonths: number }
  readonly rates: Cited & { readonly fastT: number; readonly fivePercent: number; readonly usualPercent: number }
  readonly schedule: Cited & {
    readonly usualMonths: number
    readonly shortMonths: number
    readonly shortAtT: number
    readonly firstFollowUpBelowT: number
    readonly followUpFromMonths: number
    readonly windowMonths: number
    readonly overdueMonths: number
    readonly glucocorticoidMonths: number
  }
  readonly limits: Cited & {
    readonly score: { readonly min: number; readonly max: number; readonly unusualBelow: number; readonly unusualAbove: number }
    readonly bmd: { readonly min: number; readonly max: number; readonly mgFrom: number; readonly mgTo: number }
    readonly unusualBmd: readonly { readonly site: Site; readonly below: number; readonly above: number }[]
    readonly firstYear: number
    readonly adultYears: number
    readonly tMismatch: number
    readonly signLost: number
    readonly neckAgainstHip: number
    readonly jumpPercent: number
  }
  readonly preScan: Cited & {
    readonly ost: { readonly perKgAndYear: number; readonly womenBelow: number; readonly menBelow: number }
    readonly orai: {
      readonly age: readonly { readonly from: number; readonly points: number }[]
      readonly weight: readonly { readonly belowKg: number; readonly points: number }[]
      readonly noEstrogen: number
      readonly cut: number
      readonly fromAge: number
    }
  }
  readonly frax: Cited & {
    readonly europe: readonly {
      readonly fromAge: number
      readonly intervention: number
      readonly lower: number
      readonly upper: number
    }[]
    readonly europeToAge: number
  }
  /** By degrees of freedom, from 1. */
  readonly studentT: Cited & { readonly quantiles: readonly number[] }
  readonly antiresorptives: readonly Antiresorptive[]
  readonly aromataseInhibitors: readonly (Cited & { readonly drug: 'anastrozole' | 'letrozole' | 'exemestane'; readonly names: readonly string[] })[]
}`,
  },
  {
    yaml: 'expected-loss.yaml',
    module: 'expected-loss',
    load: (text, file) => flatExpectedLoss(loadExpectedLoss(text, file)),
    constant: 'expectedLosses',
    type: 'readonly ExpectedLossRow[]',
    types: `import type { ExpectedLoss } from '../bone/assessment.ts'

/** A line of context, and for whom it is shown. */
export interface ExpectedLossRow extends ExpectedLoss {
  readonly for: 'anastrozole' | 'letrozole' | 'any' | 'antiresorptive' | 'ovarian_suppression' | 'finished' | 'background'
}`,
  },
  {
    yaml: 'bone-guidelines.yaml',
    module: 'bone-guidelines',
    load: (text, file) => flatBoneGuidelines(loadBoneGuidelines(text, file)),
    constant: 'boneGuidelines',
    type: 'readonly BoneGuideline[]',
    types: `import type { RuleId } from '../bone/guidelines/ids.ts'

/** One rule: \`finding\` completes "for ...", \`says\` completes "it ...". */
export interface GuidelineRule {
  readonly id: RuleId
  readonly rule: string
  readonly effect: 'treatment' | 'consider' | 'monitoring' | 'advice'
  readonly asks: boolean
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly finding: string
  readonly says: string
  readonly thresholds: Readonly<Record<string, number>>
}

/** A published guideline with its citation. */
export interface BoneGuideline {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
  readonly note: string | null
  readonly thresholds: Readonly<Record<string, number>>
  readonly secondaryCauses: readonly string[]
  readonly rules: readonly GuidelineRule[]
}`,
  },
  {
    yaml: 'visit-questions.yaml',
    module: 'visit-questions',
    load: loadVisitQuestions,
    constant: 'visitQuestions',
    type: 'VisitQuestions',
    types: `/** Questions for the visit; \`{name}\` is filled in by the program. */
export interface VisitQuestions {
  readonly questions: readonly { readonly id: string; readonly when: string; readonly question: string }[]
  readonly lowBmi: number
  readonly weightLossPercent: number
  readonly aiStartedMonths: number
  /** Questions are asked from a gap above this on, mg a day, and under so much vitamin D, µg a day. */
  readonly calciumGapMg: number
  readonly vitaminDUg: number
  readonly startingMonths: number
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}`,
  },
  {
    yaml: 'phytoestrogens.yaml',
    module: 'phytoestrogens',
    load: loadPhytoestrogens,
    constant: 'phytoestrogens',
    type: 'Phytoestrogens',
    types: `interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** Isoflavones in mg a day, flaxseed in g a day, from food. */
export interface Phytoestrogens {
  readonly isoflavones: Cited & { readonly servingMg: number; readonly usualUpTo: number; readonly highAbove: number }
  readonly flaxseed: Cited & { readonly usualUpTo: number }
  readonly supplements: Cited & {
    readonly list: readonly { readonly of: string; readonly names: readonly string[]; readonly endings: readonly string[] }[]
    /** Lower-case parts of descriptions of foods that are such powders. */
    readonly foods: readonly string[]
  }
}`,
  },
  {
    yaml: 'food-limits.yaml',
    module: 'food-limits',
    load: loadFoodLimits,
    constant: 'foodLimits',
    type: 'FoodLimits',
    types: `interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}
interface Names {
  readonly names: readonly string[]
  readonly endings: readonly string[]
}

/** A day: alcohol in g, retinol in µg, the others in mg; blood in nmol/L; sodium in mg an entry. */
export interface FoodLimits {
  readonly alcohol: Cited & { readonly cautionAbove: number; readonly warningFrom: number }
  readonly caffeine: Cited & { readonly withLowCalciumAbove: number; readonly lowCalciumBelow: number; readonly above: number }
  readonly retinol: Cited & { readonly cautionAbove: number; readonly upperLimit: number }
  readonly boron: Cited & { readonly supplementFrom: number; readonly usMean: number }
  readonly silicon: Cited & { readonly meanMen: number; readonly meanWomen: number }
  readonly vitaminD: Cited & {
    readonly ascoFromIu: number
    readonly ascoToIu: number
    readonly sufficientNmol: number
    readonly someGroupsNmol: number
    readonly ngPerNmol: number
  }
  readonly sodiumPerServing: Cited & { readonly highFrom: number; readonly lowUpTo: number }
  readonly spiceSupplements: Cited & Names & { readonly bloodThinners: Names }
}`,
  },
  {
    yaml: 'topics.yaml',
    module: 'topics',
    load: loadTopics,
    constant: 'topics',
    type: 'readonly Topic[]',
    types: `import type { NutritionFindingCode } from '../nutrition/findings.ts'

/** A nutrient or a kind of food; \`also\` are other names, in small letters with hyphens. */
export interface Topic {
  readonly id: string
  readonly also: readonly string[]
  readonly says: string
  readonly foods: string
  readonly here: string
  readonly codes: readonly NutritionFindingCode[]
  readonly label: 'strong' | 'moderate' | 'weak' | 'theory'
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}`,
  },
  {
    yaml: 'food-checklist.yaml',
    module: 'food-checklist',
    load: loadFoodChecklist,
    constant: 'foodChecklist',
    type: 'FoodChecklist',
    types: `import type { CHECKLIST_FOODS, ChecklistAgainst } from '../nutrition/checklist-ids.ts'
import type { FoodTag } from '../nutrition/food-tags.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** See data/reference/food-checklist.yaml. */
export interface FoodChecklist extends Cited {
  readonly fibreG: number
  readonly fibreEvidence: Cited['evidence']
  readonly fibreSource: string
  readonly items: readonly {
    readonly id: (typeof CHECKLIST_FOODS)[number]
    readonly tags: readonly FoodTag[]
    readonly kinds: readonly FoodTag[]
    readonly portionG: number
    readonly portions: number
    readonly per: 'day' | 'week'
    readonly inGrams: boolean
  }[]
  readonly against: readonly { readonly id: ChecklistAgainst; readonly tags: readonly FoodTag[] }[]
  readonly sorted: readonly FoodTag[]
}`,
  },
]
