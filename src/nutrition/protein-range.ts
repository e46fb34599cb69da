import { proteinRanges } from '../generated/protein-ranges.ts'
import type { Person } from './person.ts'

/** A range of protein, g a day. */
export interface ProteinRange {
  readonly lower: number
  readonly upper: number
}

/**
 * Protein that is recommended for people with cancer, by body weight.
 *
 * Unit    g a day; weight in kg
 * Rule    1 to 1.5 g for each kg of actual body weight
 * Source  ESPEN: Arends 2017 (data/reference/protein-ranges.yaml); domain.md 1.3
 *
 * @example cancerProtein(65) // { lower: 65, upper: 97.5 }
 */
export function cancerProtein(weightKg: number): ProteinRange {
  return { lower: proteinRanges.cancer.lower * weightKg, upper: proteinRanges.cancer.upper * weightKg }
}

/** Protein for healthy older people, from 65 years (PROT-AGE, Bauer 2013); null below that age, or where it is not known. */
export function olderProtein({ ageYears, weightKg }: Person): ProteinRange | null {
  const { fromAge, lower, upper } = proteinRanges.older
  if (ageYears === null || weightKg === null || ageYears < fromAge) return null
  return { lower: lower * weightKg, upper: upper * weightKg }
}

/**
 * Body mass index where it is above 30, so that a target by actual weight may be overstated; null where it is not, or
 * cannot be worked out.
 *
 * Unit    kg / m2
 * Source  project convention; domain.md 1.3
 */
export function heavyBmi({ weightKg, heightCm }: Pick<Person, 'weightKg' | 'heightCm'>): number | null {
  if (weightKg === null || heightCm === null) return null
  const bmi = weightKg / (heightCm / 100) ** 2
  return bmi > proteinRanges.heavy.bmiAbove ? bmi : null
}
