import type { PlainDate } from '../calendar/plain-date.ts'
import { birthKnown, type LifeDate, whyImpossible } from './life-dates.ts'
import { partialDateMeant } from './partial-date.ts'
import type { Trouble } from './problems.ts'
import type { PartialDate, Profile } from './profile.ts'
import { textOf } from './profile-values.ts'
import type { Pair, Value } from './yaml-tree.ts'

/** The profile without dates that cannot be: before the birth, or ahead of today. Each is a problem at its place. */
export function withPossibleDates(
  profile: Profile,
  pairs: ReadonlyMap<string, Pair>,
  today: PlainDate,
  trouble: Trouble,
): Profile {
  const birth = birthKnown(profile, today)
  const { aromataseInhibitor: drug, medicines, fractures } = profile
  const good = <D extends PartialDate | null>(date: D, of: LifeDate, start: PartialDate | null = null) =>
    date === null || whyImpossible({ text: date, of }, { birth, today, start }) === null ? date : null
  report(pairs, drug?.start ?? null)
  return {
    ...profile,
    aromataseInhibitor:
      drug === null
        ? null
        : { ...drug, start: good(drug.start, 'drug-start'), stop: good(drug.stop, 'drug-stop', drug.start) },
    medicines: medicines?.map((one) => ({ ...one, start: good(one.start, 'medicine-start') })) ?? null,
    fractures: fractures?.map((one) => ({ ...one, date: good(one.date, 'fracture') })) ?? null,
  }

  function report(from: ReadonlyMap<string, Pair>, start: PartialDate | null): void {
    for (const { of, value } of written(from)) {
      const text = partialDateMeant(textOf(value))
      const args =
        text === null
          ? null
          : whyImpossible({ text, of }, { birth, today, start: of === 'drug-stop' ? start : null })
      if (args !== null) trouble.add({ code: 'impossible-date', level: 'error', args }, value.at)
    }
  }
}

/** Where the dates of a life stand in a profile. */
const PLACES: readonly (readonly [key: string, part: string, of: LifeDate])[] = [
  ['aromatase_inhibitor', 'start', 'drug-start'],
  ['aromatase_inhibitor', 'stop', 'drug-stop'],
  ['medicines', 'start', 'medicine-start'],
  ['fractures', 'date', 'fracture'],
]

function written(pairs: ReadonlyMap<string, Pair>): { of: LifeDate; value: Value }[] {
  return PLACES.flatMap(([key, part, of]) => {
    const value = pairs.get(key)?.value
    const maps = value === undefined ? [] : value.kind === 'list' ? value.items : [value]
    return maps.flatMap((one) =>
      one.kind === 'map'
        ? one.pairs.filter((pair) => pair.key.text === part).map((pair) => ({ of, value: pair.value }))
        : [],
    )
  })
}
