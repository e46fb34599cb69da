import type { ProfileView } from '../../report/profile-view.ts'
import { PROFILE_FIELDS } from '../english/profile-words.ts'
import { diagnosticsJson } from './diagnostics.ts'
import type { ProfileShowJson } from './profile-schema.ts'

export function profileJson({
  version,
  origin,
  path,
  profile,
  ageToday,
  problems,
}: ProfileView): ProfileShowJson {
  return {
    schema: 'bonecheck.profile-show/1',
    tool: { name: 'bonecheck', version },
    profile: { from: origin.from, file: path },
    fields:
      profile === null
        ? []
        : PROFILE_FIELDS.map(({ keys, label, usedFor, said }) => ({
            keys: [...keys],
            label,
            value: said(profile, ageToday),
            usedFor,
          })),
    diagnostics: diagnosticsJson(problems),
  }
}
