import type { PlainDate } from '../calendar/plain-date.ts'
import { type Source, startOf } from '../diagnostics/source.ts'
import type { InputProblems, Trouble } from './problems.ts'
import { EMPTY_PROFILE, type Profile } from './profile.ts'
import { FIELDS, type Field } from './profile-fields.ts'
import { suggestionFor } from './suggest.ts'
import type { Value } from './yaml-tree.ts'

export interface ProfileRead {
  /** null: the file could not be read at all. */
  readonly profile: Profile | null
  readonly problems: InputProblems
}

/** The profile of a file. A field that cannot be read is a problem and stays unknown; the others are read. */
export function profileOfTree(
  top: Value | null,
  source: Source,
  today: PlainDate,
  trouble: Trouble,
): ProfileRead {
  if (top === null) return { profile: null, problems: trouble.inOrder() }
  if (top.kind === 'nothing') {
    trouble.add({ code: 'empty-file', level: 'error', args: { expected: 'profile' } }, startOf(source))
    return { profile: null, problems: trouble.inOrder() }
  }
  if (top.kind === 'map')
    return { profile: readProfileValue(top, today, trouble), problems: trouble.inOrder() }
  trouble.add({ code: 'not-a-map', level: 'error', args: { found: top.kind, expected: 'profile' } }, top.at)
  return { profile: null, problems: trouble.inOrder() }
}

/** The profile of a map, in a file of its own or inside a log. */
export function readProfileValue(
  { pairs }: Extract<Value, { kind: 'map' }>,
  today: PlainDate,
  trouble: Trouble,
): Profile {
  let profile = EMPTY_PROFILE
  const seen = new Map<string, (typeof pairs)[number]>()
  for (const pair of pairs) {
    const key = pair.key.text
    const first = seen.get(key)
    const field: Field | undefined = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (field === undefined) {
      const known = Object.keys(FIELDS)
      trouble.add(
        { code: 'unknown-key', level: 'error', args: { key, suggestion: suggestionFor(key, known), known } },
        pair.key.span,
      )
    } else if (first !== undefined) {
      trouble.add(
        { code: 'duplicate-key', level: 'error', args: { key, first: first.key.span } },
        pair.key.span,
      )
    } else if (pair.value.kind !== 'nothing') profile = { ...profile, ...field(pair, trouble) }
    seen.set(key, first ?? pair)
  }
  const birth = seen.get('birth_date')
  if (birth !== undefined && profile.birthDate !== null && profile.birthDate > today) {
    const args = { key: 'birth_date', text: profile.birthDate, from: '1900-01-01', to: 'today' }
    trouble.add({ code: 'out-of-range', level: 'error', args }, birth.value.at)
    profile = { ...profile, birthDate: null }
  }
  const both = seen.get('age')
  if (both !== undefined && profile.birthDate !== null && profile.ageYears !== null) {
    trouble.add({ code: 'age-and-birth-date', level: 'error', args: {} }, both.key.span)
  }
  return profile
}
