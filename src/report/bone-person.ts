import { type BonePerson, NOTHING_KNOWN } from '../bone/person.ts'
import { daysInMonth, type PlainDate } from '../calendar/plain-date.ts'
import type { OwnRisk, PartialDate, Profile, YesNoUnknown } from '../input/profile.ts'
import { conditionsIn } from '../input/profile-choices.ts'

/** Grams of alcohol in a UK unit, by which the rules on bone count. */
const UK_UNIT_G = 8

/** What the bone rules may know of a person: the profile in their own terms. What it leaves out stays unknown. */
export function bonePerson(profile: Profile | null): BonePerson {
  if (profile === null) return NOTHING_KNOWN
  const { aromataseInhibitor: drug, smoking, alcoholGPerDay } = profile
  return {
    birthDate: profile.birthDate,
    ageYears: profile.ageYears,
    sex: profile.sex,
    menopause: profile.menopause,
    aromataseInhibitor:
      drug === null
        ? null
        : {
            drug: drug.drug,
            start: firstDay(drug.start),
            stop: lastDay(drug.stop),
            from: drug.from ?? 'profile',
          },
    weightKg: profile.weightKg,
    heightCm: profile.heightCm,
    fractures:
      profile.fractures?.map(({ site, lowTrauma, date }) => ({
        site,
        lowTrauma: answer(lowTrauma),
        date: firstDay(date),
      })) ?? null,
    parentalHipFracture: profile.parentalHipFracture,
    smoking: smoking === 'unknown' ? null : smoking,
    glucocorticoidMonths: profile.glucocorticoidMonths,
    alcoholUnitsPerDay: alcoholGPerDay === null ? null : alcoholGPerDay / UK_UNIT_G,
    conditions: profile.conditions?.flatMap(conditionsIn) ?? null,
    ...(profile.conditions === null ? {} : { conditionWords: conditionWords(profile.conditions) }),
    medicines: profile.medicines?.map(({ name, start }) => ({ name, start: firstDay(start) })) ?? null,
    frax: ownRisk(profile.frax),
    qfracture: ownRisk(profile.qfracture),
    weightLossPercent: profile.weightLossPercent,
    intake: null,
  }
}

/** The person's own words for each id, where they are others. */
function conditionWords(conditions: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conditions.flatMap((text) =>
      conditionsIn(text).flatMap((id) =>
        id.replaceAll('_', ' ') === text.toLowerCase().replaceAll('_', ' ') || id === text
          ? []
          : [[id, text]],
      ),
    ),
  )
}

function ownRisk(own: OwnRisk | null): BonePerson['frax'] {
  if (own === null) return null
  const { major, hip, country, withBmd, date } = own
  return { major, hip, country, withBmd: answer(withBmd), source: null, date: firstDay(date) }
}

/** Unknown is not no. */
function answer(said: YesNoUnknown): boolean | null {
  return said === 'unknown' ? null : said === 'yes'
}

/** The first day that a year, month or day may mean. */
function firstDay(date: PartialDate | null): PlainDate | null {
  if (date === null) return null
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}` as PlainDate
}

/** The last one: a treatment that ends "in 2026" is not over before the year is. */
function lastDay(date: PartialDate | null): PlainDate | null {
  if (date === null) return null
  const [year = '', month = '12', day] = date.split('-')
  const last = day ?? String(daysInMonth(Number(year), Number(month))).padStart(2, '0')
  return `${year}-${month}-${last}` as PlainDate
}
