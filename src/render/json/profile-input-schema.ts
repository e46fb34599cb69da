import { CHOICES } from '../../input/profile-choices.ts'
import {
  any,
  DRAFT,
  described,
  type JsonSchema,
  keys,
  listOf,
  plain,
  texts,
  UNKNOWN,
  words,
  yesNoUnknown,
} from './input-schema.ts'

/** What a profile may be. Amounts are texts with their unit; the readers check them and their ranges. */
export function profileSchema(): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'bonecheck profile',
    description:
      'Whom a report is for. What is left out is unknown, never "no"; see "bonecheck help profile".',
    ...profileKeys(),
  }
}

/** The same as a part of another schema. */
export function profileKeys(): JsonSchema {
  const either = (schema: JsonSchema): JsonSchema => any(schema, { type: 'null' })
  const fields = Object.entries(FIELDS).map(([key, schema]) => [key, either(schema)] as const)
  return keys(Object.fromEntries(fields))
}

const choice = (name: keyof typeof CHOICES): JsonSchema =>
  words([...new Set([...Object.values(CHOICES[name]).flat(), ...UNKNOWN])])

/** A number with a unit; digits stand in it, or it says that nothing is known, or none. */
const measured = (example: string): JsonSchema =>
  described(
    `Such as ${example}`,
    any({ type: 'number', minimum: 0 }, { type: 'string', pattern: '\\d' }, words([...UNKNOWN])),
  )

const date: JsonSchema = any(
  { type: 'integer' },
  { type: 'string', pattern: '^\\s*\\d{4}(?:-\\d{2}){0,2}\\s*$' },
  words([...UNKNOWN]),
)

const risk: JsonSchema = any(
  keys({ major: plain, hip: plain, date, country: plain, with_bmd: yesNoUnknown }),
  words([...UNKNOWN]),
)

const target = choice('targets')

const FIELDS: Readonly<Record<string, JsonSchema>> = {
  birth_date: described('Such as 1961-04-02; or age', {
    type: 'string',
    pattern: '^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$|[Uu]nknown|^\\?$',
  }),
  age: measured('65'),
  sex: choice('sex'),
  menopause: choice('menopause'),
  height: measured('162 cm, or 5 ft 4 in'),
  weight: measured('62 kg, or 137 lb'),
  aromatase_inhibitor: any(keys({ drug: plain, start: date, stop: date }), { type: 'string' }),
  medicines: any(texts, listOf(any({ type: 'string' }, keys({ name: plain, start: date })))),
  conditions: texts,
  fractures: any(
    { type: 'string' },
    listOf(any({ type: 'string' }, keys({ date, site: plain, low_trauma: yesNoUnknown }))),
  ),
  parental_hip_fracture: yesNoUnknown,
  smoking: choice('smoking'),
  alcohol: any(measured('1 drink/day'), words(['none', 'no', 'never'])),
  glucocorticoid_months: measured('0'),
  falls_last_12_months: measured('0'),
  frax: described('Your own result, in % over ten years', risk),
  qfracture: described('Your own result, in % over ten years', risk),
  supplements: described('Every day: "vitamin D3 1000 IU"', texts),
  targets: any(target, listOf(target), { type: 'string', pattern: ',' }),
  pregnant: yesNoUnknown,
  breastfeeding: yesNoUnknown,
  vitamin_d_blood: measured('50 nmol/L, or 20 ng/mL'),
  joint_pain: measured('4'),
  symptoms: texts,
  height_loss: measured('2 cm'),
  weight_loss: measured('5 % in 6 months'),
  unsteady: yesNoUnknown,
  foods: described('The file of own foods', { type: 'string' }),
  measures: choice('measures'),
  sodium_limit: measured('2000 mg'),
  diet: choice('diet'),
  avoid: texts,
}
