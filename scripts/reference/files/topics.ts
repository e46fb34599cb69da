import { loadTerms } from '../load-terms.ts'
import { loadTopics } from '../load-topics.ts'
import { loadVisitQuestions } from '../load-visit-questions.ts'
import type { ReferenceFile } from '../reference-file.ts'

/** What is explained and asked. */
export const TOPIC_FILES: readonly ReferenceFile[] = [
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
    yaml: 'terms.yaml',
    module: 'terms',
    load: loadTerms,
    constant: 'terms',
    type: 'readonly Term[]',
    types: `/** A word of the reports; \`names\` are it and other names, in small letters without spaces and hyphens. */
export interface Term {
  readonly term: string
  readonly names: readonly string[]
  readonly says: string
  readonly here: string
  readonly codes: readonly string[]
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
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
  /** \`otherwise\` is asked where the trigger is there and the question does not fit. */
  readonly questions: readonly { readonly id: string; readonly when: string; readonly question: string; readonly otherwise?: string }[]
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
]
