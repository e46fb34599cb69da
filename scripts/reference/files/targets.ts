import { loadAdequacy } from '../load-adequacy.ts'
import { flatIntakes, loadIntakes } from '../load-intakes.ts'
import { loadProteinRanges } from '../load-protein-ranges.ts'
import { loadTargetSets } from '../load-target-sets.ts'
import type { ReferenceFile } from '../reference-file.ts'

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

/** Reference intakes and what is held against them. */
export const TARGET_FILES: readonly ReferenceFile[] = [
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
]
