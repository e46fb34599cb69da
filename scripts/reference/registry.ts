import { loadFoodNames } from './food-names.ts'
import { flatIntakes, loadIntakes } from './load-intakes.ts'
import { loadMedicines } from './load-medicines.ts'
import { loadSodium } from './load-sodium.ts'
import { loadSymptoms } from './load-symptoms.ts'

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

/** Every reference file that becomes a module. To add one: a loader beside this file, and an entry here. */
export const REFERENCE_FILES: readonly ReferenceFile[] = [
  {
    yaml: 'food-names.yaml',
    module: 'food-names',
    load: loadFoodNames,
    constant: 'foodNames',
    type: 'FoodNames',
    types: `/** Phrases and what they are read as, both as words. */
type Phrases = readonly (readonly [readonly string[], readonly string[]])[]

/** See data/reference/food-names.yaml. */
export interface FoodNames {
  readonly same: Phrases
  readonly everyday: Phrases
  readonly alone: Phrases
  readonly kinds: Phrases
}`,
  },
  {
    yaml: 'intakes.us.yaml',
    module: 'us-intakes',
    load: (text, file) => flatIntakes(loadIntakes(text, file)),
    constant: 'usIntakes',
    type: 'readonly UsIntake[]',
    types: `import type { Nutrient } from '../nutrition/nutrients.ts'

/** One reference intake a day. Ages are inclusive whole years; \`toAge\` null: and older. */
export interface UsIntake {
  readonly nutrient: Nutrient
  readonly kind: 'EAR' | 'RDA' | 'AI' | 'UL' | 'CDRR'
  readonly sex: 'F' | 'M' | 'any'
  readonly fromAge: number
  readonly toAge: number | null
  readonly amount: number
  readonly unit: 'g' | 'mg' | 'µg' | 'g/kg'
  readonly applies: 'total' | 'supplements' | null
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
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
]
