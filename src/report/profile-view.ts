import { ageOn, type PlainDate } from '../calendar/plain-date.ts'
import type { Profile } from '../input/profile.ts'
import type { ProfileOrigin } from './intake-view.ts'
import type { ReportProblem } from './report-problem.ts'

/** Everything that `bonecheck profile show` may show. */
export interface ProfileView {
  readonly version: string
  readonly origin: ProfileOrigin
  /** The file it stands in; null: there is no profile. */
  readonly path: string | null
  /** Where `profile edit` makes one; null: the platform has no such folder. */
  readonly configured: string | null
  readonly profile: Profile | null
  /** Whole years today; null: not known. */
  readonly ageToday: number | null
  readonly problems: readonly ReportProblem[]
}

export function profileView(found: Omit<ProfileView, 'ageToday'>, today: PlainDate): ProfileView {
  const { profile } = found
  const birthDate = profile?.birthDate ?? null
  const ageToday = birthDate === null ? (profile?.ageYears ?? null) : ageOn(birthDate, today)
  return { ...found, ageToday }
}
