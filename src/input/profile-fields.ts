import type { Trouble } from './problems.ts'
import type { Profile } from './profile.ts'
import { conditionWritten } from './profile-choices.ts'
import { aromataseInhibitor, fractures, medicines, ownRisk } from './profile-maps.ts'
import { targetSets } from './profile-targets.ts'
import { choice, isUnknown, isUnknownList, measure, plainDateValue, textOf } from './profile-values.ts'
import { readTexts } from './read-day.ts'
import { readEverySupplement } from './supplement-list.ts'
import type { TextAt } from './text-at.ts'
import type { Pair } from './yaml-tree.ts'
import { readYesNoUnknown } from './yes-no.ts'

/** Reads the value of one key into the fields of the profile that it sets. */
export type Field = (pair: Pair, trouble: Trouble) => Partial<Profile>

const texts = (pair: Pair, trouble: Trouble): string[] =>
  readTexts(pair.key, pair.value, trouble).map(({ text }) => text)
/** Texts of a list that may be unknown (null), or none of them. */
const textsOrUnknown = (pair: Pair, trouble: Trouble): string[] | null => {
  if (isUnknownList(pair.value)) return null
  const list = texts(pair, trouble)
  return isNone(list) ? [] : list
}
const isNone = (list: readonly string[]): boolean =>
  list.length === 1 && /^(?:none|no|nothing|nil|no symptoms)$/i.test(list[0]?.trim() ?? '')
const yesNo = (pair: Pair, trouble: Trouble) => readYesNoUnknown(pair.key, pair.value, trouble)

/** Every key of profile.yaml (design of the file formats: the one list of fields). */
export const FIELDS: Readonly<Record<string, Field>> = {
  birth_date: (pair, trouble) => ({ birthDate: plainDateValue(pair, trouble) }),
  age: (pair, trouble) => ({ ageYears: measure(pair, 'age', trouble) }),
  sex: (pair, trouble) => ({ sex: choice(pair, 'sex', trouble) }),
  menopause: (pair, trouble) => ({ menopause: choice(pair, 'menopause', trouble) }),
  height: (pair, trouble) => ({ heightCm: measure(pair, 'height', trouble) }),
  weight: (pair, trouble) => ({ weightKg: measure(pair, 'weight', trouble) }),
  aromatase_inhibitor: (pair, trouble) => ({ aromataseInhibitor: aromataseInhibitor(pair, trouble) }),
  medicines: (pair, trouble) => ({ medicines: medicines(pair, trouble) }),
  conditions: (pair, trouble) => ({
    conditions: textsOrUnknown(pair, trouble)?.map(conditionWritten) ?? null,
  }),
  fractures: (pair, trouble) => ({ fractures: fractures(pair, trouble) }),
  parental_hip_fracture: (pair, trouble) => ({ parentalHipFracture: yesNo(pair, trouble) }),
  smoking: (pair, trouble) => ({ smoking: choice(pair, 'smoking', trouble) ?? 'unknown' }),
  alcohol: (pair, trouble) => ({
    alcoholGPerDay: /^(none|no|never)$/i.test(textOf(pair.value)) ? 0 : measure(pair, 'alcohol', trouble),
  }),
  glucocorticoid_months: (pair, trouble) => ({
    glucocorticoidMonths: measure(pair, 'glucocorticoid_months', trouble),
  }),
  falls_last_12_months: (pair, trouble) => ({
    fallsLast12Months: measure(pair, 'falls_last_12_months', trouble),
  }),
  frax: (pair, trouble) => ({ frax: ownRisk(pair, trouble) }),
  qfracture: (pair, trouble) => ({ qfracture: ownRisk(pair, trouble) }),
  supplements: (pair, trouble) =>
    isUnknownList(pair.value) ? {} : { supplements: readEverySupplement(pair.value, trouble) },
  targets: (pair, trouble) => ({ targets: targetSets(pair, trouble) }),
  pregnant: (pair, trouble) => ({ pregnant: yesNo(pair, trouble) }),
  breastfeeding: (pair, trouble) => ({ breastfeeding: yesNo(pair, trouble) }),
  vitamin_d_blood: (pair, trouble) => ({ vitaminDBloodNmolPerL: measure(pair, 'vitamin_d_blood', trouble) }),
  joint_pain: (pair, trouble) => ({ jointPain: measure(pair, 'joint_pain', trouble) }),
  symptoms: (pair, trouble) => ({ symptoms: textsOrUnknown(pair, trouble) }),
  height_loss: (pair, trouble) => ({ heightLossCm: measure(pair, 'height_loss', trouble) }),
  weight_loss: (pair, trouble) => ({ weightLossPercent: weightLoss(pair, trouble) }),
  unsteady: (pair, trouble) => ({ unsteady: yesNo(pair, trouble) }),
  foods: (pair, trouble) => ({ foods: fileName(pair, trouble) }),
  measures: (pair, trouble) => ({ measures: choice(pair, 'measures', trouble) }),
  sodium_limit: (pair, trouble) => ({ sodiumLimitMg: measure(pair, 'sodium_limit', trouble) }),
  diet: (pair, trouble) => ({ diet: choice(pair, 'diet', trouble) }),
  avoid: (pair, trouble) => ({ avoid: textsOrUnknown(pair, trouble) }),
}

export function isProfileKey(key: string): boolean {
  return Object.hasOwn(FIELDS, key)
}

/** The name of a file, relative to the one that it stands in. */
function fileName({ key, value }: Pair, trouble: Trouble): TextAt | null {
  if (value.kind === 'text') return isUnknown(value) ? null : value.text
  trouble.add({ code: 'not-a-text', level: 'error', args: { key: key.text, found: value.kind } }, value.at)
  return null
}

/** "5 % in 6 months": the percentage; the time it is asked for is six months. */
function weightLoss(pair: Pair, trouble: Trouble): number | null {
  const text = textOf(pair.value)
  const percent = /^(?:([\d.,]+)\s*%(?:\s*(?:in|over|within)\s*(?:6|six)\s*months)?|(0))$/i
    .exec(text)
    ?.slice(1)
    .find(Boolean)
  if (percent !== undefined) return measure({ ...pair, value: withText(pair, percent) }, 'risk', trouble)
  if (isUnknown(pair.value)) return null
  trouble.add(
    { code: 'bad-measure', level: 'error', args: { key: pair.key.text, text, example: '5 % in 6 months' } },
    pair.value.at,
  )
  return null
}

function withText({ value }: Pair, text: string): Pair['value'] {
  return { kind: 'text', isPlain: true, at: value.at, text: { text, span: value.at, offset: null } }
}
