import type { Profile } from '../input/profile.ts'

/** From this loss of height on, cm, it is a trigger of domain.md 8.2 like a symptom. */
const HEIGHT_LOSS_CM = 2

/** The symptoms that a profile lists, and a loss of height where it gives one. */
export function symptomsOf(profile: Profile | null): readonly string[] {
  if (profile === null) return []
  const { heightLossCm } = profile
  const symptoms = profile.symptoms ?? []
  return heightLossCm !== null && heightLossCm >= HEIGHT_LOSS_CM ? [...symptoms, 'height_loss'] : symptoms
}
