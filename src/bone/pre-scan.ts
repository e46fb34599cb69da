import { boneFigures } from '../generated/bone.ts'
import type { PreScan } from './assessment.ts'
import type { BonePerson } from './person.ts'

/**
 * OST, the osteoporosis self-assessment tool: who should have a scan, in the general population.
 *
 * Unit    kg, whole years
 * Rule    0.2 x (weight - age), truncated toward zero
 * Source  Koh 2001; Cadarette 2004 (data/reference/bone.yaml); domain.md 4.1
 *
 * @example ostScore({ weightKg: 52, ageYears: 65 }) // -2
 */
export function ostScore({ weightKg, ageYears }: { weightKg: number; ageYears: number }): number {
  // 1e-9 forgives 0.2 x 25, should binary make it a hair under 5.
  const raw = boneFigures.preScan.ost.perKgAndYear * (weightKg - ageYears)
  return Math.trunc(raw + Math.sign(raw) * 1e-9) + 0
}

/**
 * ORAI, for women of 45 and more: points for age, for weight, and for not taking estrogen.
 *
 * Unit    kg, whole years
 * Rule    age 75+ 15, 65-74 9, 55-64 5, 45-54 0; weight under 60 kg 9, under 70 kg 3, else 0; no estrogen 2.
 *         "No estrogen" always holds on an aromatase inhibitor.
 * Source  Cadarette 2000 (data/reference/bone.yaml); domain.md 4.2
 *
 * @example oraiScore({ weightKg: 58, ageYears: 60 }) // 16
 */
export function oraiScore({ weightKg, ageYears }: { weightKg: number; ageYears: number }): number {
  const { age, weight, noEstrogen, fromAge } = boneFigures.preScan.orai
  if (!(ageYears >= fromAge)) throw new RangeError(`ORAI is for women from ${fromAge}: ${ageYears}`)
  const forAge = age.find(({ from }) => ageYears >= from)?.points ?? 0
  const forWeight = weight.find(({ belowKg }) => weightKg < belowKg)?.points ?? 0
  return forAge + forWeight + noEstrogen
}

/** Both scores, for someone without any scan; the caller sees to that (domain.md 4: with a scan they add nothing). */
export function preScanCheck(person: Pick<BonePerson, 'weightKg' | 'sex'>, ageYears: number | null): PreScan {
  const { ost, orai } = boneFigures.preScan
  const { weightKg, sex } = person
  const missing: PreScan['missing'][number][] = []
  if (ageYears === null) missing.push('age')
  if (weightKg === null) missing.push('weight')
  if (sex === null) missing.push('sex')
  if (ageYears === null || weightKg === null) return { ost: null, orai: null, missing }
  const cut = sex === 'M' ? ost.menBelow : ost.womenBelow
  const score = ostScore({ weightKg, ageYears })
  const forWomen = sex !== 'M' && ageYears >= orai.fromAge
  const oraiPoints = forWomen ? oraiScore({ weightKg, ageYears }) : null
  return {
    ost: { score, cut, suggestsDxa: score < cut },
    orai:
      oraiPoints === null ? null : { score: oraiPoints, cut: orai.cut, suggestsDxa: oraiPoints >= orai.cut },
    missing,
  }
}
