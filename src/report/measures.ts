import type { TargetSetName } from '../nutrition/reference-intake.ts'

/**
 * Whose cups, spoons and pints are meant where nobody says: who goes by British targets has a pint of 568 ml and metric
 * spoons, everybody else those of the food table, which is American.
 */
export function measuresWith(targets: TargetSetName | undefined): 'us' | 'metric' {
  return targets === 'uk' ? 'metric' : 'us'
}
