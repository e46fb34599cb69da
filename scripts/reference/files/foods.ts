import { loadFoodNames } from '../food-names.ts'
import { loadFoodChecklist } from '../load-food-checklist.ts'
import { loadFoodLimits } from '../load-food-limits.ts'
import { loadPhytoestrogens } from '../load-phytoestrogens.ts'
import { loadPlanFoods } from '../load-plan-foods.ts'
import { loadSodium } from '../load-sodium.ts'
import type { ReferenceFile } from '../reference-file.ts'

/** Names of foods, and what their amounts bring up. */
export const FOOD_FILES: readonly ReferenceFile[] = [
  {
    yaml: 'food-names.yaml',
    module: 'food-names',
    load: loadFoodNames,
    constant: 'foodNames',
    type: 'FoodNames',
    types: `/** See data/reference/food-names.yaml; all but names, typed and joined are packed phrases (src/food/search/rewrite.ts). */
export interface FoodNames {
  readonly same: string
  readonly everyday: string
  readonly alone: string
  readonly measured: string
  readonly metric: string
  readonly sizes: string
  readonly kinds: string
  readonly names: string
  readonly typed: string
  readonly joined: string
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
    readonly without: string | null
  }[]
  readonly against: readonly { readonly id: ChecklistAgainst; readonly tags: readonly FoodTag[] }[]
  readonly sorted: readonly FoodTag[]
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
    yaml: 'plan-foods.yaml',
    module: 'plan-foods',
    load: loadPlanFoods,
    constant: 'planFoods',
    type: 'PlanFoods',
    types: `interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** A food that a plan may suggest; \`grams\` of one portion, \`sizes\` in portions. */
export interface PlanFood {
  readonly id: string
  readonly one: string
  readonly more: string
  readonly sizes: readonly number[]
  readonly kind: string
  readonly second: boolean
  readonly contains: readonly string[]
  readonly may: readonly string[]
  readonly fortified: readonly ('calcium' | 'vitaminD')[]
  readonly grams: number
}

/** See data/reference/plan-foods.yaml. */
export interface PlanFoods extends Cited {
  readonly rules: Cited & {
    readonly energyPercent: number
    readonly maxChanges: number
    readonly vitaminKUg: number
    readonly change: number
    readonly newFood: number
    readonly per100g: number
    readonly per100kcal: number
    readonly liked: number
    readonly sameSwap: number
    readonly repeats: number
  }
  readonly groups: Readonly<Record<string, readonly string[]>>
  readonly notOfGroups: readonly string[]
  readonly notFoods: readonly string[]
  readonly diets: { readonly vegetarian: readonly string[]; readonly vegan: readonly string[] }
  readonly swaps: readonly { readonly eaten: readonly number[]; readonly by: readonly string[] }[]
  readonly foods: readonly PlanFood[]
}`,
  },
]
