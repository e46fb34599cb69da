import type { PlainDate } from '../calendar/plain-date.ts'
import { type ExpectedLossRow, expectedLosses } from '../generated/expected-loss.ts'
import { inhibitorIn } from './aromatase-inhibitor.ts'
import type { ExpectedLoss } from './assessment.ts'
import { boneMedicines } from './bone-medicines.ts'
import type { BonePerson } from './person.ts'

/**
 * What studies saw in people like this one: context beside a change, never a prediction.
 *
 * Rule    lines of the drug (anastrozole where none is named), of any aromatase inhibitor, of ovarian suppression and of
 *         medicines for bone where they are taken; after the treatment, what was seen after it; then what bone does
 *         without the drug. None for men and before menopause: the studies had neither.
 * Source  data/reference/expected-loss.yaml; domain.md 2.9
 */
export function expectedFor(person: BonePerson, today: PlainDate): ExpectedLoss[] {
  if (person.sex === 'M' || person.menopause === 'pre') return []
  const wanted = new Set<ExpectedLossRow['for']>(['background'])
  if (isFinished(person, today)) wanted.add('finished')
  else {
    wanted.add('any')
    const drug = drugOf(person)
    if (drug === 'anastrozole' || drug === 'letrozole') wanted.add(drug)
    if (person.menopause === 'ovarian_suppression') wanted.add('ovarian_suppression')
    if ((boneMedicines(person) ?? []).length > 0) wanted.add('antiresorptive')
  }
  return expectedLosses.filter((row) => wanted.has(row.for)).map(({ for: _, ...line }) => line)
}

/** Whether the aromatase inhibitor is over. */
export function isFinished(
  { aromataseInhibitor }: Pick<BonePerson, 'aromataseInhibitor'>,
  today: PlainDate,
): boolean {
  return aromataseInhibitor?.stop != null && aromataseInhibitor.stop <= today
}

/** Which aromatase inhibitor it is; anastrozole where none is named; null: none that is known here. */
export function drugOf({
  aromataseInhibitor,
}: Pick<BonePerson, 'aromataseInhibitor'>): 'anastrozole' | 'letrozole' | 'exemestane' | null {
  const written = aromataseInhibitor?.drug ?? null
  if (written === null) return 'anastrozole'
  return inhibitorIn(written)?.drug ?? null
}
