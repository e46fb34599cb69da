import type { OwnRisk, Profile, YesNoUnknown } from '../../input/profile.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { ProfileView } from '../../report/profile-view.ts'
import { CONDITION_NAME } from './names.ts'
import { readAs, supplementTexts } from './profile-lists.ts'
import { unusedProfile } from './unused-profile.ts'

/** A field of a profile in words: what it is called, what it is used for, what it says (null: it is not known). */
export interface FieldWords {
  /** The keys of profile.yaml that set it. */
  readonly keys: readonly string[]
  readonly label: string
  readonly usedFor: string
  readonly said: (profile: Profile, ageToday: number | null) => string | null
}

const RISK = 'the risk of a broken bone, in guidelines'

const MENOPAUSE = {
  natural: 'after menopause',
  surgical: 'after surgery on the ovaries',
  ovarian_suppression: 'ovaries suppressed by a medicine',
  pre: 'not reached (pre)',
} as const

/** NMOL_PER_NG turns ng/mL of 25(OH)D into nmol/L (domain.md 1.2). */
const NMOL_PER_NG = 2.496

const number = (value: number, decimals = 1) => roundHalfAwayFromZero(value, decimals).toString()
const measured = (value: number | null, unit: string) => (value === null ? null : `${number(value)} ${unit}`)
const count = (value: number | null) => (value === null ? null : String(value))
const yesNo = (value: YesNoUnknown) => (value === 'unknown' ? null : value)
/** An empty list is "none", which is known. */
const list = (texts: readonly string[] | null) =>
  texts === null ? null : texts.length === 0 ? 'none' : texts.join('; ')

/** Every field, in the order of the format; test/render holds the keys against it. */
export const PROFILE_FIELDS: readonly FieldWords[] = [
  {
    keys: ['birth_date', 'age'],
    label: 'age',
    usedFor: 'targets go by age, and so do the rules for bone scans',
    said: ({ birthDate }, age) =>
      age === null ? null : birthDate === null ? String(age) : `${age} (born ${birthDate})`,
  },
  {
    keys: ['sex'],
    label: 'sex',
    usedFor: 'targets and the rules for bone scans',
    said: ({ sex }) => (sex === null ? null : sex === 'F' ? 'female' : 'male'),
  },
  {
    keys: ['menopause'],
    label: 'menopause',
    usedFor: 'whether T-scores apply, and which guidelines do',
    said: ({ menopause }) => (menopause === null ? null : MENOPAUSE[menopause]),
  },
  {
    keys: ['height'],
    label: 'height',
    usedFor: 'body mass index, which some guidelines count',
    said: ({ heightCm }) => measured(heightCm, 'cm'),
  },
  {
    keys: ['weight'],
    label: 'weight',
    usedFor: 'the target for protein; body mass index',
    said: ({ weightKg }) => measured(weightKg, 'kg'),
  },
  {
    keys: ['aromatase_inhibitor'],
    label: 'aromatase inhibitor',
    usedFor: 'cautions, and when a bone scan is due',
    said: ({ aromataseInhibitor: drug }) =>
      drug === null
        ? null
        : `${drug.drug ?? 'name not known'}${since(drug.start)}${until(drug.stop)}${drug.from === 'medicines' ? ' (from medicines)' : ''}`,
  },
  {
    keys: ['medicines'],
    label: 'medicines',
    usedFor: 'cautions: what is to be taken apart, which targets are not shown',
    said: ({ medicines }) =>
      list(medicines?.map(({ name, start }) => `${name}${readAs('medicines', name)}${since(start)}`) ?? null),
  },
  {
    keys: ['conditions'],
    label: 'conditions',
    usedFor: 'cautions: which targets are not shown; guidelines',
    said: ({ conditions }) =>
      list(conditions?.map((id) => CONDITION_NAME[id] ?? id.replaceAll('_', ' ')) ?? null),
  },
  {
    keys: ['fractures'],
    label: 'broken bones',
    usedFor: RISK,
    said: ({ fractures }) => list(fractures?.map(fractureText) ?? null),
  },
  {
    keys: ['parental_hip_fracture'],
    label: 'parent broke a hip',
    usedFor: RISK,
    said: ({ parentalHipFracture }) => yesNo(parentalHipFracture),
  },
  {
    keys: ['smoking'],
    label: 'smoking',
    usedFor: RISK,
    said: ({ smoking }) => (smoking === 'unknown' ? null : smoking),
  },
  {
    keys: ['alcohol'],
    label: 'alcohol',
    usedFor: RISK,
    said: ({ alcoholGPerDay }) => measured(alcoholGPerDay, 'g of alcohol a day'),
  },
  {
    keys: ['glucocorticoid_months'],
    label: 'months of steroid tablets',
    usedFor: RISK,
    said: ({ glucocorticoidMonths }) => count(glucocorticoidMonths),
  },
  {
    keys: ['falls_last_12_months'],
    label: 'falls in 12 months',
    usedFor: 'cautions about exercise',
    said: ({ fallsLast12Months }) => count(fallsLast12Months),
  },
  { keys: ['frax'], label: 'FRAX result', usedFor: RISK, said: ({ frax }) => riskText(frax) },
  {
    keys: ['qfracture'],
    label: 'QFracture result',
    usedFor: RISK,
    said: ({ qfracture }) => riskText(qfracture),
  },
  {
    keys: ['supplements'],
    label: 'daily supplements',
    usedFor: 'counted on every day of a log that lists none of its own',
    said: ({ supplements }) => list(supplementTexts(supplements)),
  },
  {
    keys: ['targets'],
    label: 'targets',
    usedFor: 'whose recommended amounts; unknown: the American ones (us)',
    said: ({ targets }) => targets?.join(', ') ?? null,
  },
  {
    keys: ['pregnant'],
    label: 'pregnant',
    usedFor: 'if so, no figures are given',
    said: ({ pregnant }) => yesNo(pregnant),
  },
  {
    keys: ['breastfeeding'],
    label: 'breast-feeding',
    usedFor: 'if so, no figures are given',
    said: ({ breastfeeding }) => yesNo(breastfeeding),
  },
  {
    keys: ['vitamin_d_blood'],
    label: 'vitamin D in blood',
    usedFor: 'a question for the visit',
    said: ({ vitaminDBloodNmolPerL: blood }) =>
      blood === null ? null : `${number(blood, 0)} nmol/L (${number(blood / NMOL_PER_NG, 0)} ng/mL)`,
  },
  {
    keys: ['joint_pain'],
    label: 'joint pain',
    usedFor: 'a question for the visit',
    said: ({ jointPain }) => measured(jointPain, 'of 10'),
  },
  {
    keys: ['symptoms'],
    label: 'symptoms',
    usedFor: 'some mean: call your team now',
    said: ({ symptoms }) => list(symptoms?.map((id) => id.replaceAll('_', ' ')) ?? null),
  },
  {
    keys: ['height_loss'],
    label: 'loss of height',
    usedFor: '2 cm or more mean: call your team now',
    said: ({ heightLossCm }) => measured(heightLossCm, 'cm'),
  },
  {
    keys: ['weight_loss'],
    label: 'weight loss, 6 months',
    usedFor: 'a question for the visit; guidelines',
    said: ({ weightLossPercent }) => measured(weightLossPercent, '%'),
  },
  {
    keys: ['unsteady'],
    label: 'unsteady',
    usedFor: 'cautions about exercise',
    said: ({ unsteady }) => yesNo(unsteady),
  },
  {
    keys: ['foods'],
    label: 'file of own foods',
    usedFor: 'entries that name your own foods and recipes',
    said: ({ foods }) => foods?.text ?? null,
  },
  {
    keys: ['measures'],
    label: 'cups and spoons',
    usedFor: 'how large a cup is; unknown: American ones (us)',
    said: ({ measures }) => measures,
  },
  {
    keys: ['sodium_limit'],
    label: 'own sodium limit',
    usedFor: 'in place of the limit of the targets',
    said: ({ sodiumLimitMg }) => measured(sodiumLimitMg, 'mg a day'),
  },
  {
    keys: ['diet'],
    label: 'diet',
    usedFor: 'kept; no figure of intake or dexa goes by it',
    said: ({ diet }) => diet,
  },
  {
    keys: ['avoid'],
    label: 'foods avoided',
    usedFor: 'kept; no figure of intake or dexa goes by it',
    said: ({ avoid }) => list(avoid),
  },
]

const since = (date: string | null) => (date === null ? '' : ` since ${date}`)
const until = (date: string | null) => (date === null ? '' : ` until ${date}`)

const FORCE = { yes: 'from little force', no: 'from more than little force', unknown: null } as const

function fractureText({ date, site, lowTrauma }: NonNullable<Profile['fractures']>[number]): string {
  const more = [date, FORCE[lowTrauma]].filter((part) => part !== null)
  return `${site ?? 'bone not known'}${more.length === 0 ? '' : ` (${more.join(', ')})`}`
}

function riskText(risk: OwnRisk | null): string | null {
  if (risk === null) return null
  const { major, hip, country, withBmd, date } = risk
  const parts = [
    major === null ? null : `major fracture ${number(major)} %`,
    hip === null ? null : `hip ${number(hip)} %`,
    withBmd === 'unknown' ? null : withBmd === 'yes' ? 'with BMD' : 'without BMD',
    country,
    date,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

const FROM = {
  option: 'given with --profile',
  log: 'named by the log',
  config: 'in your settings folder',
  assumed: '',
} as const

/** Which profile it is, and how it was found. */
export function whichProfile({ origin, path }: ProfileView): string {
  return origin.from === 'log' && path === null
    ? 'Profile: written into the log itself.'
    : `Profile: ${path ?? origin.file ?? ''} (${FROM[origin.from]}).${unusedProfile(origin, 'log')}`
}

/** What holds where there is no profile. */
export function noProfile({ configured, origin }: ProfileView): string {
  const where = configured === null ? '' : ` It would be ${configured}.`
  return (
    'No profile found: not with --profile, not named by log.yaml, not in your settings folder. Reports then assume a ' +
    `woman of 51-70 on anastrozole, and say so. "bonecheck profile edit" makes a profile.${where}${unusedProfile(origin, 'log')}`
  )
}

export const UNKNOWN_TITLE = 'Not known (and so never taken as "no" or "none")'
export const PROFILE_CLOSING =
  'bonecheck help profile explains every line; bonecheck profile edit opens the file.'

export function checkedProfile(path: string, fields: number, isGuessed: boolean): string {
  const names = isGuessed ? ' How some names in it are read:' : ''
  return `${path}: no errors; ${fields} of ${PROFILE_FIELDS.length} things are known.${names}`
}

export function profileMade(path: string): string {
  return `There is no profile yet. A new one is made, for you alone: ${path}`
}

export function profileOpened(path: string): string {
  return `Opening ${path}`
}
