import type { Nutrient } from '../../../nutrition/nutrients.ts'
import type { ReferenceIntake, ReferenceKind, TargetSetName } from '../../../nutrition/reference-intake.ts'
import { rowsOf } from '../../../nutrition/reference-rows.ts'
import type { Explanation } from '../explanations-bone.ts'

/** Meaning, rule, threshold, formula and citation of every finding of a topic. */
export type Explanations<Finding extends { readonly code: string }> = Readonly<
  Record<Finding['code'], Explanation & { readonly meaning: string }>
>

export const PROJECT = 'project convention'

export function plain(rule: string, source: string): Explanation {
  return { rule, threshold: null, formula: null, source }
}

export function belowTarget(nutrient: Nutrient, more = '', set: TargetSetName = 'us'): Explanation {
  return {
    rule: `The mean of the counted days is under the reference intake. That is a target for planning; being under it is no verdict.${more}`,
    threshold: `${amounts(nutrient, ['RDA', 'AI'], set)}; other targets: bonecheck explain ${nutrient}`,
    formula:
      'gap = max(0, target - mean); "at most" where some food has no value or supplements are not recorded',
    source: sourcesOf(nutrient, ['RDA', 'AI'], set),
  }
}

export function aboveLimit(nutrient: Nutrient): Explanation {
  const ofSupplements = rowsOf('us').some(
    (row) => row.nutrient === nutrient && row.kind === 'UL' && row.applies === 'supplements',
  )
  return {
    rule: `The mean ${ofSupplements ? 'of supplements alone' : 'of food and supplements'} is above the tolerable upper intake level (UL).`,
    threshold: `${amounts(nutrient, ['UL'])}; other bodies: bonecheck explain ${nutrient}`,
    formula: null,
    source: sourcesOf(nutrient, ['UL']),
  }
}

/** `RDA 1000 mg (19-50), RDA 1200 mg (women, 51-70)` */
export function amounts(
  nutrient: Nutrient,
  kinds: readonly ReferenceKind[],
  set: TargetSetName = 'us',
): string {
  return figuresOf(nutrient, kinds, set)
    .map((row) => `${row.kind} ${amountOfRow(row)} (${whomOf(row)})`)
    .join(', ')
}

/** `1000-1200 mg`, `0.8 g/kg`, `0.5 % of energy` */
export function amountOfRow({ amount, upTo, unit }: ReferenceIntake): string {
  const size = upTo === null ? `${amount}` : `${amount}-${upTo}`
  return unit === '%E' ? `${size} % of energy` : `${size} ${unit}`
}

/** `women, 51-70` */
export function whomOf({ sex, fromAge: from, toAge: to }: ReferenceIntake): string {
  const ages = to === null ? `from ${from}` : `${from}-${to}`
  return sex === 'any' ? ages : `${sex === 'F' ? 'women' : 'men'}, ${ages}`
}

export function sourcesOf(
  nutrient: Nutrient,
  kinds: readonly ReferenceKind[],
  set: TargetSetName = 'us',
): string {
  return listed(figuresOf(nutrient, kinds, set).map(({ source }) => source))
}

function figuresOf(nutrient: Nutrient, kinds: readonly ReferenceKind[], set: TargetSetName) {
  return rowsOf(set).filter((row) => row.nutrient === nutrient && kinds.includes(row.kind))
}

export function listed(sources: readonly string[]): string {
  return [...new Set(sources)].join('; ')
}
