import { loadAromataseInhibitors } from '../load-aromatase-inhibitors.ts'
import { loadCalcium } from '../load-calcium.ts'
import { flatCalciumAbsorption, loadCalciumAbsorption } from '../load-calcium-absorption.ts'
import { loadMedicineRules } from '../load-medicine-rules.ts'
import { loadMedicines } from '../load-medicines.ts'
import { loadSupplements } from '../load-supplements.ts'
import { loadSymptoms } from '../load-symptoms.ts'
import type { ReferenceFile } from '../reference-file.ts'

/** Supplements, medicines, conditions and symptoms. */
export const MEDICINE_FILES: readonly ReferenceFile[] = [
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
  readonly onBoneMedicines: Cited & { readonly mg: number }
  readonly foods: readonly (Cited & { readonly food: string; readonly contains: string; readonly from: number; readonly to: number })[]
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
    yaml: 'medicines.yaml',
    module: 'medicines',
    load: loadMedicines,
    constant: 'gapRules',
    type: '{ readonly medicines: readonly Listed[]; readonly conditions: readonly Listed[]; readonly kidneys: KidneyWords }',
    types: `/** A class of medicines, or a condition, with which a gap is not shown. */
export interface Listed {
  readonly of: string
  readonly rule: 'vitamin-k' | 'potassium'
  readonly source: string
  /** Endings of words, such as \`sartan\`. */
  readonly endings: readonly string[]
  /** Lower-case letters and digits only: \`lo salt\` is \`losalt\`. */
  readonly names: readonly string[]
}

/** Words that name the kidneys in a condition that is on no list. */
export interface KidneyWords {
  readonly source: string
  readonly organs: readonly string[]
  readonly words: readonly string[]
  readonly starts: readonly string[]
  /** What may lie in a kidney that is none of its diseases. */
  readonly stones: readonly string[]
  readonly but: readonly string[]
}`,
  },
  {
    yaml: 'aromatase-inhibitors.yaml',
    module: 'aromatase-inhibitors',
    load: loadAromataseInhibitors,
    constant: 'aromataseInhibitors',
    type: 'readonly AromataseInhibitorNames[]',
    types: `/** See data/reference/aromatase-inhibitors.yaml; names are lower-case letters. */
export interface AromataseInhibitorNames {
  readonly drug: 'anastrozole' | 'letrozole' | 'exemestane'
  readonly names: readonly string[]
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
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
]
