import type { Profile } from '../input/profile.ts'
import type { ProfileOrigin } from '../report/intake-view.ts'
import type { ReportProblem } from '../report/report-problem.ts'

export interface ProfileRead {
  /** null: nothing is recorded, and the assumption is stated. */
  readonly profile: Profile | null
  readonly origin: ProfileOrigin
  readonly problems: readonly ReportProblem[]
  /** There is a profile and it cannot be read: figures for somebody else would be worse than none. */
  readonly isUnusable: boolean
}

/** Nobody has said who it is for. */
export const ASSUMED: ProfileRead = {
  profile: null,
  origin: { from: 'assumed', file: null },
  problems: [],
  isUnusable: false,
}
