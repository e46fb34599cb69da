// JSON Schemas of what a person writes, by hand: the readers say more than a schema can (a place, a suggestion), so they
// are not made of one. Tests hold both to the same examples. A schema lets pass what it cannot tell; readers decide.

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

const text: JsonSchema = { type: 'string', minLength: 1 }
/** A number alone is a text to the readers. */
export const plain: JsonSchema = { type: ['string', 'number'] }
const nothing: JsonSchema = { type: 'null' }

export const any = (...anyOf: readonly JsonSchema[]): JsonSchema => ({ anyOf })
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
export const described = (description: string, schema: JsonSchema): JsonSchema => ({ description, ...schema })

/** Keys that may be there, and no others. */
export function keys(properties: Readonly<Record<string, JsonSchema>>, more: JsonSchema = {}): JsonSchema {
  return { type: 'object', properties, additionalProperties: false, ...more }
}

/** Words to choose among, in any case. */
export function words(list: readonly string[]): JsonSchema {
  const inAnyCase = list.map((word) =>
    [...word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')]
      .map((letter) => (/[a-z]/.test(letter) ? `[${letter}${letter.toUpperCase()}]` : letter))
      .join(''),
  )
  return any({ enum: list }, { type: 'string', pattern: `^\\s*(?:${inAnyCase.join('|')})\\s*$` })
}

export const UNKNOWN = ['unknown', '?', 'not known'] as const

export const yesNo: JsonSchema = any({ type: 'boolean' }, words(['yes', 'no', 'true', 'false']))
export const yesNoUnknown: JsonSchema = any(
  { type: 'boolean' },
  words(['yes', 'no', 'true', 'false', 'unknown']),
)

/** A list of texts, or one. */
export const texts: JsonSchema = any(text, listOf(text), nothing)

const PARTS = {
  food: described('As one says it: "kale, cooked"', text),
  amount: described('"1 1/2 cups", "150 g"', plain),
  id: described('Pins the table food: "fndds:72119211"; "bonecheck food search" lists ids', text),
}

const longForm: JsonSchema = any(keys(PARTS, { required: ['food'] }), keys(PARTS, { required: ['id'] }))

/** Not a number alone. */
const shortForm: JsonSchema = { ...text, maxLength: 1000, pattern: '[^-+\\d.,/⁄½⅓⅔¼¾\\s]' }

const entry: JsonSchema = any(shortForm, longForm)

/** The entries of a meal: a list, or one. */
export const entries: JsonSchema = any(listOf(entry), entry, nothing)

const DATE = '^\\d{4}-\\d{2}-\\d{2}$'

const day: JsonSchema = any(listOf(entry), shortForm, nothing, {
  type: 'object',
  properties: {
    supplements: described('"NAME AMOUNT UNIT", such as "vitamin D3 1000 IU"; "none"', texts),
    exercise: described('Such as "brisk walking 30 min"', texts),
    symptoms: texts,
    notes: texts,
    complete: described('no: the day is shown, and left out of means', any(yesNo, nothing)),
  },
  additionalProperties: entries,
})

const ownFood: JsonSchema = { type: 'object' }
const recipe: JsonSchema = { type: 'object' }

/** What a food log may be; `profile` is the schema of a profile that stands in it. */
export function logSchema(profile: JsonSchema): JsonSchema {
  return {
    $schema: DRAFT,
    title: 'bonecheck log',
    description: 'What was eaten, by day. YAML or JSON; see "bonecheck help log".',
    anyOf: [
      described('One list is one day: today', { ...listOf(entry), minItems: 1 }),
      {
        type: 'object',
        properties: {
          profile: described('The file of a profile, or the profile itself', any(text, profile)),
          days: any(
            { type: 'object', patternProperties: { [DATE]: day }, additionalProperties: false },
            nothing,
          ),
          foods: described(
            'Own foods by name, from their labels',
            any({ type: 'object', additionalProperties: ownFood }, nothing),
          ),
          recipes: described(
            'Own recipes by name',
            any({ type: 'object', additionalProperties: recipe }, nothing),
          ),
        },
        patternProperties: { [DATE]: day },
        additionalProperties: false,
      },
    ],
  }
}
