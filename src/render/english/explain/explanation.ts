import { usIntakes } from '../../../generated/us-intakes.ts'
import type { Nutrient } from '../../../nutrition/nutrients.ts'
import type { Explanation } from '../explanations-bone.ts'

/** Meaning, rule, threshold, formula and citation of every finding of a topic. */
export type Explanations<Finding extends { readonly code: string }> = Readonly<
  Record<Finding['code'], Explanation & { readonly meaning: string }>
>

export const PROJECT = 'project convention'

export function plain(rule: string, source: string): Explanation {
  return { rule, threshold: null, formula: null, source }
}

export function belowTarget(nutrient: Nutrient, more = ''): Explanation {
  return {
    rule: `The mean of the counted days is under the reference intake. That is a target for planning; being under it is no verdict.${more}`,
    threshold: amounts(nutrient, ['RDA', 'AI']),
    formula:
      'gap = max(0, target - mean); "at most" where some food has no value or supplements are not recorded',
    source: sourcesOf(nutrient, ['RDA', 'AI']),
  }
}

export function aboveLimit(nutrient: Nutrient): Explanation {
  const ofSupplements = usIntakes.some(
    (row) => row.nutrient === nutrient && row.kind === 'UL' && row.applies === 'supplements',
  )
  return {
    rule: `The mean ${ofSupplements ? 'of supplements alone' : 'of food and supplements'} is above the tolerable upper intake level (UL).`,
    threshold: amounts(nutrient, ['UL']),
    formula: null,
    source: sourcesOf(nutrient, ['UL']),
  }
}

export type Kind = (typeof usIntakes)[number]['kind']

/** `RDA 1000 mg (19-50), RDA 1200 mg (women, 51-70)` */
export function amounts(nutrient: Nutrient, kinds: readonly Kind[]): string {
  const rows = usIntakes.filter((row) => row.nutrient === nutrient && kinds.includes(row.kind))
  return rows
    .map(({ kind, amount, unit, sex, fromAge: from, toAge: to }) => {
      const ages = to === null ? `from ${from}` : `${from}-${to}`
      const whom = sex === 'any' ? ages : `${sex === 'F' ? 'women' : 'men'}, ${ages}`
      return `${kind} ${amount} ${unit} (${whom})`
    })
    .join(', ')
}

export function sourcesOf(nutrient: Nutrient, kinds: readonly Kind[]): string {
  return listed(
    usIntakes
      .filter((row) => row.nutrient === nutrient && kinds.includes(row.kind))
      .map(({ source }) => source),
  )
}

export function listed(sources: readonly string[]): string {
  return [...new Set(sources)].join('; ')
}
