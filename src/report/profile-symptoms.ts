import type { Profile } from '../input/profile.ts'
import { symptomsElsewhere } from '../nutrition/symptoms-elsewhere.ts'

/** From this loss of height on, cm, it is a trigger of domain.md 8.2 like a symptom. */
const HEIGHT_LOSS_CM = 2

/**
 * The symptoms that a profile lists, those that call for a call among its medicines and conditions, and a loss of height
 * where it gives one.
 */
export function symptomsOf(profile: Profile | null): readonly string[] {
  if (profile === null) return []
  const { heightLossCm, conditions } = profile
  const medicines = profile.medicines?.map(({ name }) => name) ?? null
  return [
    ...(profile.symptoms ?? []),
    ...symptomsElsewhere({ medicines, conditions, exercise: [] }),
    ...(heightLossCm !== null && heightLossCm >= HEIGHT_LOSS_CM ? ['height_loss'] : []),
  ]
}
