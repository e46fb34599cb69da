import { boneFigures } from '../generated/bone.ts'
import type { FraxComparison } from './assessment.ts'
import { isUs } from './guidelines/facts.ts'
import { threshold } from './guidelines/thresholds.ts'
import type { BonePerson } from './person.ts'

/**
 * The user's own FRAX result beside published thresholds; null where none is recorded. FRAX is never computed here: its
 * coefficients are not published, and it has no input for aromatase inhibitors.
 *
 * Unit    ten-year per cent
 * Source  US: ASCO 2019; Europe: Kanis 2013 (data/reference/bone.yaml); domain.md 3.7
 */
export function compareFrax({ frax }: BonePerson, ageYears: number | null): FraxComparison | null {
  if (frax === null || (frax.major === null && frax.hip === null)) return null
  const { major, hip, country } = frax
  const limits = {
    major: threshold('asco-2019.A3', 'fraxMajorFrom'),
    hip: threshold('asco-2019.A3', 'fraxHipFrom'),
  }
  const reached = (major ?? 0) >= limits.major || (hip ?? 0) >= limits.hip
  const answer = reached ? true : major === null || hip === null ? null : false
  return {
    major,
    hip,
    country,
    us: isUs(country) ? { ...limits, reached: answer } : null,
    europe: europeAt(ageYears),
  }
}

function europeAt(ageYears: number | null): FraxComparison['europe'] {
  const { europe, europeToAge } = boneFigures.frax
  if (ageYears === null || ageYears > europeToAge) return null
  const band = europe.findLast(({ fromAge }) => fromAge <= ageYears)
  if (band === undefined) return null
  const { intervention, lower, upper } = band
  return { intervention, lower, upper }
}
