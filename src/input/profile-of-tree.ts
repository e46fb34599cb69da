import type { PlainDate } from '../calendar/plain-date.ts'
import { type Source, startOf } from '../diagnostics/source.ts'
import { isUnreadableName } from '../nutrition/names-in-text.ts'
import { withPossibleDates } from './check-life-dates.ts'
import { withInhibitorOfMedicines } from './inhibitor-of-medicines.ts'
import type { InputProblems, Trouble } from './problems.ts'
import { EMPTY_PROFILE, type Profile } from './profile.ts'
import { FIELDS, type Field } from './profile-fields.ts'
import { unreadName } from './profile-maps.ts'
import { suggestionFor } from './suggest.ts'
import { unreadLine } from './supplement-list.ts'
import type { Pair, Value } from './yaml-tree.ts'

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

/** What other words for a field are most likely meant as; a suggestion, never read as it. */
const KEYS_MEANT: Readonly<Partial<Record<string, keyof typeof FIELDS>>> = {
  medications: 'medicines', medication: 'medicines', meds: 'medicines', drugs: 'medicines', pills: 'medicines',
  dob: 'birth_date', birth_year: 'birth_date', year_of_birth: 'birth_date', birthday: 'birth_date', date_of_birth: 'birth_date', gender: 'sex', illnesses: 'conditions',
  diseases: 'conditions', diagnoses: 'conditions', vitamins: 'supplements', vitamin_d: 'vitamin_d_blood',
} // biome-ignore format: a table

function meantBy(key: string): string | null {
  const written = key.toLowerCase().replaceAll(/[\s-]+/g, '_')
  return Object.hasOwn(KEYS_MEANT, written) ? (KEYS_MEANT[written] ?? null) : null
}

/** The profile of a map, in a file of its own or inside a log. */
export function readProfileValue(
  { pairs }: Extract<Value, { kind: 'map' }>,
  today: PlainDate,
  trouble: Trouble,
): Profile {
  let profile = EMPTY_PROFILE
  const seen = new Map<string, Pair>()
  const lost: Pair[] = []
  for (const pair of pairs) {
    const key = pair.key.text
    const first = seen.get(key)
    const before = trouble.errors
    const field: Field | undefined = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined
    if (field === undefined) {
      const known = Object.keys(FIELDS)
      trouble.add(
        {
          code: 'unknown-key',
          level: 'error',
          args: { key, suggestion: meantBy(key) ?? suggestionFor(key, known), known },
        },
        pair.key.span,
      )
    } else if (first !== undefined) {
      trouble.add(
        { code: 'duplicate-key', level: 'error', args: { key, first: first.key.span } },
        pair.key.span,
      )
      if (key === 'supplements')
        profile = { ...profile, supplements: [...(profile.supplements ?? []), unreadLine(pair.value)] }
    } else if (pair.value.kind !== 'nothing') profile = { ...profile, ...field(pair, trouble) }
    if (isLost(pair, trouble.errors > before, trouble)) lost.push(pair)
    seen.set(key, first ?? pair)
  }
  const pairsOf = { field: seen.get('aromatase_inhibitor'), medicines: seen.get('medicines') }
  profile = withInhibitorOfMedicines(profile, pairsOf, today, trouble)
  profile = withLost(profile, lost)
  const birth = seen.get('birth_date')
  if (birth !== undefined && profile.birthDate !== null && profile.birthDate > today) {
    const args = { key: 'birth_date', text: profile.birthDate, from: '1900-01-01', to: 'today' }
    trouble.add({ code: 'out-of-range', level: 'error', args }, birth.value.at)
    profile = { ...profile, birthDate: null }
  }
  profile = withPossibleDates(profile, seen, today, trouble)
  const both = seen.get('age')
  if (both !== undefined && profile.birthDate !== null && profile.ageYears !== null) {
    trouble.add({ code: 'age-and-birth-date', level: 'error', args: {} }, both.key.span)
  }
  return profile
}

/** The fields that gap rules look into. */
const RULED: ReadonlySet<string> = new Set(['medicines', 'conditions'])

/** Keys under which people write their medicines and conditions, other than our own. */
const LIKE_MEDICINES =
  /^(medic|meds?$|drug|pill|tablet|prescri|rx|treat|therap|condition|diagnos|illness|disease|disorder|health|comorb)/i

/** Whether a pair, or a part of it, says something of medicines or conditions that could not be read. */
function isLost({ key, value }: Pair, hasErrors: boolean, trouble: Trouble): boolean {
  if (value.kind === 'nothing') return false
  if (!Object.hasOwn(FIELDS, key.text))
    return LIKE_MEDICINES.test(key.text) || RULED.has(suggestionFor(key.text, Object.keys(FIELDS)) ?? '')
  if (!RULED.has(key.text)) return false
  return hasErrors || value.at.end >= trouble.soundUpTo || trouble.hasFaultWithin(value.at)
}

/**
 * What was lost stands among the medicines as the file has it: they are held against the conditions too, and a list of
 * conditions that says nothing else stays unknown.
 */
function withLost(profile: Profile, lost: readonly Pair[]): Profile {
  if (lost.length === 0) return profile
  const { medicines, conditions } = profile
  const told = (medicines ?? []).map(({ name }) => name)
  const first = lost[0]
  const isTold = lost.length === 1 && first?.key.text === 'medicines' && told.some(isUnreadableName)
  const more = isTold ? [] : lost.map(({ value }) => unreadName(value)).filter((name) => !told.includes(name))
  const isConditionsLost = conditions?.length === 0 && lost.some(({ key }) => key.text === 'conditions')
  return {
    ...profile,
    medicines: [...(medicines ?? []), ...more.map((name) => ({ name, start: null }))],
    conditions: isConditionsLost ? null : conditions,
  }
}
