import { SODIUM_CLASSES, type SodiumClass } from '../../nutrition/intake-day.ts'
import { type Nutrient, type NutrientUnit, UNIT_OF } from '../../nutrition/nutrients.ts'
import type { Trouble } from '../problems.ts'
import { type Measure, readMeasure } from '../profile-measures.ts'
import { suggestionFor } from '../suggest.ts'
import type { Pair, Value } from '../yaml-tree.ts'
import { readHelping } from './helping.ts'
import { type Reading, readLabel } from './label.ts'
import type { Helping, OwnFood } from './own.ts'
import { checkLabel } from './plausible.ts'

type Parts = ReadonlyMap<string, Pair>

const KEYS = [
  'per_100g',
  'per_100ml',
  'per_serving',
  'serving',
  'density',
  'class',
  'drink',
  'notes',
] as const
const SAME: Readonly<Record<string, string>> = {
  servingsize: 'serving', portion: 'serving', portionsize: 'serving', perportion: 'perserving', sodiumclass: 'class',
  note: 'notes', source: 'notes', brand: 'notes',
} // biome-ignore format: a table

/** Edible things: puffed rice to honey and salt. */
const DENSITY: Measure = {
  units: { 'g/ml': 1, 'kg/l': 1, 'g/l': 0.001 },
  plain: null,
  from: 0.02,
  to: 2.5,
  unit: 'g/ml',
  example: '1.03 g/ml',
}

/**
 * Of "less than" what counts: the most for what people try to keep low, and nothing for what they try to reach, so that
 * a report never flatters. A bound that is larger than labels print for "next to nothing" leaves the value unknown.
 */
const LESS_IS_BETTER: ReadonlySet<Nutrient> = new Set([
  'sodium', 'sugars', 'saturatedFat', 'caffeine', 'alcohol', 'retinol',
]) // biome-ignore format: a list
const NEXT_TO_NOTHING: Readonly<Record<NutrientUnit, number>> = { kcal: 10, g: 1, mg: 10, µg: 1 }

/** `{ per_100g: {...} }`, `{ per_100ml: {...} }` or `{ serving: 60 g, per_serving: {...} }`. */
export function readOwnFood({ key: name, value }: Pair, trouble: Trouble): Omit<OwnFood, 'at' | 'faultAt'> {
  const parts = partsOf(value, 'own-food', KEYS, SAME, trouble)
  const serving = helpingIn(parts.get('serving'), '1 bar (60 g)', trouble)
  // Of what is no map, nothing more is to be said.
  const basis = value.kind === 'map' ? basisOf(parts, serving, name.span, trouble) : null
  const readings = basis === null ? [] : readLabel(basis.pair.value, trouble)
  const per = basis?.per ?? { amount: 100, unit: 'g' }
  checkLabel(readings, per, name.span, trouble)
  return {
    kind: 'food',
    name,
    per,
    amounts: new Map(readings.flatMap(counted)),
    serving,
    densityGPerMl: densityIn(parts.get('density'), trouble),
    sodiumClass: sodiumClassIn(parts.get('class'), trouble),
    isWaterTeaOrCoffee: isPlainDrink(parts.get('drink'), trouble),
  }
}

/** A nutrient and what counts of it; none where "less than" says too little. */
function counted({ nutrient, amount, isBelow }: Reading): (readonly [Nutrient, number])[] {
  if (!isBelow || LESS_IS_BETTER.has(nutrient)) return [[nutrient, amount]]
  return amount <= NEXT_TO_NOTHING[UNIT_OF[nutrient]] ? [[nutrient, 0]] : []
}

/** What the amounts are for. Several columns of a label would have to agree to the last digit: one is enough. */
function basisOf(parts: Parts, serving: Helping | null, at: Pair['key']['span'], trouble: Trouble) {
  const found = (['per_100g', 'per_100ml', 'per_serving'] as const).flatMap((key) => {
    const pair = parts.get(key)
    return pair === undefined ? [] : [{ key, pair }]
  })
  const [first, second] = found
  if (first === undefined) {
    trouble.add({ code: 'own-food-without-label', level: 'error', args: {} }, at)
    return null
  }
  if (second !== undefined) {
    const args = { first: first.key, second: second.key }
    trouble.add({ code: 'own-food-two-labels', level: 'error', args }, second.pair.key.span)
  }
  const { key, pair } = first
  if (key !== 'per_serving')
    return { pair, per: { amount: 100, unit: key === 'per_100g' ? 'g' : 'ml' } as const }
  const size = servingSize(serving)
  if (size !== null) return { pair, per: size }
  const servingPair = parts.get('serving')
  // A serving that could not be read has been told.
  if (servingPair === undefined || serving !== null)
    trouble.add({ code: 'own-serving', level: 'error', args: {} }, servingPair?.value.at ?? pair.key.span)
  return null
}

function servingSize(serving: Helping | null): OwnFood['per'] | null {
  if (serving === null) return null
  if (serving.grams !== null) return { amount: serving.grams, unit: 'g' }
  return serving.ml === null ? null : { amount: serving.ml, unit: 'ml' }
}

/** A serving or a yield; null where it is not given, or (with a problem) not readable. */
export function helpingIn(pair: Pair | undefined, example: string, trouble: Trouble): Helping | null {
  const text = textIn(pair, trouble)
  if (pair === undefined || text === null) return null
  const helping = readHelping(text)
  if (helping === null)
    trouble.add(
      { code: 'bad-measure', level: 'error', args: { key: pair.key.text, text, example } },
      pair.value.at,
    )
  return helping
}

function densityIn(pair: Pair | undefined, trouble: Trouble): number | null {
  const text = textIn(pair, trouble)
  return pair === undefined || text === null ? null : measured(pair, text, DENSITY, trouble)
}

/** A number with its unit, in ours; null and a problem where it is none, or out of range. */
export function measured(pair: Pair, text: string, measure: Measure, trouble: Trouble): number | null {
  const read = readMeasure(text, measure)
  if ('value' in read) return read.value
  const key = pair.key.text
  const { from, to, unit, example } = measure
  if (read.trouble === 'range')
    trouble.add(
      {
        code: 'out-of-range',
        level: 'error',
        args: { key, text, from: String(from), to: `${to} ${unit}`.trim() },
      },
      pair.value.at,
    )
  else trouble.add({ code: 'bad-measure', level: 'error', args: { key, text, example } }, pair.value.at)
  return null
}

export function sodiumClassIn(pair: Pair | undefined, trouble: Trouble): SodiumClass | null {
  return choiceIn(pair, SODIUM_CLASSES, trouble)
}

/** Water, tea and coffee stay out of `known`, also from a label. */
function isPlainDrink(pair: Pair | undefined, trouble: Trouble): boolean {
  return choiceIn(pair, ['water', 'tea', 'coffee'], trouble) !== null
}

function choiceIn<C extends string>(pair: Pair | undefined, known: readonly C[], trouble: Trouble): C | null {
  const text = textIn(pair, trouble)
  if (pair === undefined || text === null) return null
  const word = text.toLowerCase().replaceAll(/[\s-]+/g, '_')
  const found = known.find((name) => name === word)
  if (found !== undefined) return found
  const args = { key: pair.key.text, text, suggestion: suggestionFor(word, known), known }
  trouble.add({ code: 'bad-choice', level: 'error', args }, pair.value.at)
  return null
}

export function textIn(pair: Pair | undefined, trouble: Trouble): string | null {
  if (pair === undefined || pair.value.kind === 'nothing') return null
  if (pair.value.kind === 'text') return pair.value.text.text.trim()
  const args = { key: pair.key.text, found: pair.value.kind }
  trouble.add({ code: 'not-a-text', level: 'error', args }, pair.value.at)
  return null
}

/** The pairs of a definition by their keys, which may be written with spaces, hyphens and capitals. */
export function partsOf(
  value: Value,
  expected: 'own-food' | 'recipe',
  keys: readonly string[],
  same: Readonly<Record<string, string>>,
  trouble: Trouble,
): Parts {
  const parts = new Map<string, Pair>()
  if (value.kind !== 'map') {
    trouble.add({ code: 'not-a-map', level: 'error', args: { found: value.kind, expected } }, value.at)
    return parts
  }
  for (const pair of value.pairs) {
    const written = plain(pair.key.text)
    const meant = Object.hasOwn(same, written) ? same[written] : written
    const key = keys.find((known) => plain(known) === meant)
    const first = key === undefined ? undefined : parts.get(key)
    if (key === undefined) {
      const args = { key: pair.key.text, suggestion: suggestionFor(pair.key.text, keys), known: keys }
      trouble.add({ code: 'unknown-key', level: 'error', args }, pair.key.span)
    } else if (first !== undefined) {
      const args = { key: pair.key.text, first: first.key.span }
      trouble.add({ code: 'duplicate-key', level: 'error', args }, pair.key.span)
    } else parts.set(key, pair)
  }
  return parts
}

const plain = (key: string): string => key.toLowerCase().replaceAll(/[\s_-]+/g, '')
