import { type InhibitorNamed, inhibitorIn } from '../bone/aromatase-inhibitor.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Trouble } from './problems.ts'
import type { PartialDate, Profile } from './profile.ts'
import { textOf } from './profile-values.ts'
import type { Pair } from './yaml-tree.ts'

type Inhibitor = NonNullable<Profile['aromataseInhibitor']>
interface Listed extends InhibitorNamed {
  readonly start: PartialDate | null
}

/** Words that say that a medicine in the list is not taken now. */
const NOT_NOW =
  /\b(?:stopp|finish|former|previous|past\b|ended|until\b|discontinu|was\b|never\b|not\b|no\b|allerg)/i

/**
 * The profile with its aromatase inhibitor, where that is only among its medicines; and what of the two contradicts.
 *
 * Rule    `aromatase_inhibitor` holds where it names a drug that is not over; else the first one among `medicines`.
 *         Where both speak and differ, a warning says by which the reports go.
 */
export function withInhibitorOfMedicines(
  profile: Profile,
  pairs: { readonly field: Pair | undefined; readonly medicines: Pair | undefined },
  today: PlainDate,
  trouble: Trouble,
): Profile {
  const said = profile.aromataseInhibitor
  const [first, ...others] = inhibitorsAmong(profile)
  if (first === undefined) return profile
  const second = others.find(({ drug }) => drug !== first.drug)
  if (second !== undefined) contradicted('two', first.word, second.word, first.word, pairs.medicines, trouble)
  const taken: Inhibitor = { drug: first.word, start: first.start, stop: null, from: 'medicines' }
  if (said === null) {
    if (isNone(pairs.field)) contradicted('none', 'none', first.word, first.word, pairs.field, trouble)
    return { ...profile, aromataseInhibitor: taken }
  }
  if (said.drug === null) {
    if (!isOver(said, today))
      return { ...profile, aromataseInhibitor: { ...said, drug: first.word, from: 'medicines' } }
  } else if (inhibitorIn(said.drug)?.drug === first.drug && !isOver(said, today)) return profile
  if (isOver(said, today)) {
    contradicted('stopped', said.drug ?? '', first.word, first.word, pairs.field, trouble)
    return { ...profile, aromataseInhibitor: taken }
  }
  contradicted('another', said.drug ?? '', first.word, said.drug ?? '', pairs.field, trouble)
  return profile
}

function inhibitorsAmong({ medicines }: Profile): Listed[] {
  return (medicines ?? []).flatMap(({ name, start }) => {
    const named = NOT_NOW.test(name) || /^[{[]/.test(name) ? null : inhibitorIn(name)
    return named === null ? [] : [{ ...named, start }]
  })
}

/** A stop "in 2026" is not over before the year is. */
function isOver({ stop }: Inhibitor, today: PlainDate): boolean {
  return stop !== null && stop < today.slice(0, stop.length)
}

function isNone(pair: Pair | undefined): boolean {
  return pair?.value.kind === 'text' && /^(none|no)$/i.test(textOf(pair.value))
}

function contradicted(
  why: 'none' | 'another' | 'stopped' | 'two',
  said: string,
  listed: string,
  used: string,
  pair: Pair | undefined,
  trouble: Trouble,
): void {
  const args = { why, said, listed, used }
  trouble.add({ code: 'inhibitor-contradicted', level: 'warning', args }, pair?.value.at ?? null)
}
