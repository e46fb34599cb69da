import { MOST_OF_A_PART } from './confidence.ts'
import type { Entry } from './entry.ts'
import { type Cut, cutsOf, firstOfOneNoun, namesSeveral } from './joined-foods.ts'
import type { Understanding, Understood } from './understood.ts'

type Understand = (entry: Entry) => Understanding

/** "Toast with honey" is no honey bread; "muffin with blueberries" is a blueberry muffin. */
const ON_TOP =
  /^(?:\w+ )?(?:butter|margarine|honey|jam|jelly|marmalade|marmite|vegemite|cheese|cream|custard|gravy|syrup|houmous|hummus)$/i
const BREAD_IN_IT = /sandwich|burger|hot dog/i

/** A part of a joined entry is taken for a food of its own from here on; a usual weight gives no more. */
const LEAST_OF_A_PART = 0.5
/** So little that the report says it is unsure. */
const MOST_OF_A_PLATE = 0.45

/**
 * An entry as two foods or more, where no one food answers its words and each part is a food by itself. The first has
 * the amount that was written, the others a usual one, of which one cannot be sure. Null: it is one food, or none.
 * `isOfKnown`: the entry is a part of a phrase that is known for several foods.
 */
export function asTwoFoods(
  entry: Entry,
  whole: Understanding,
  understand: Understand,
  isOfKnown = false,
): Understanding | null {
  // Two amounts: which is whose is for the user to say.
  if (!whole.ok && whole.problem.code === 'several-foods') return null
  for (const cut of cutsOf(entry.food)) {
    const isKnown = cut.isKnownPair || isOfKnown
    if (!isKnown && whole.ok && isOneFood(whole.value, cut)) return null
    const parts = partsOf(entry, cut, { understand, isKnown })
    if (parts === null) continue
    if (!isKnown && whole.ok && saysWhichKind(whole.value, parts.second, cut, understand)) continue
    const { first, second } = parts
    if (cut.joiner !== 'with' && isMeasured(first))
      return whole.ok ? { ok: true, value: atMost(whole.value, MOST_OF_A_PART) } : null
    const besides = [...(first.besides ?? []), { ...second, text: cut.written }]
    const most = cut.isPlate && besides.length > 1 ? MOST_OF_A_PLATE : isMeasured(first) ? MOST_OF_A_PART : 1
    return { ok: true, value: { ...atMost(first, most), text: textOf(entry), besides } }
  }
  return null
}

const FLUID = new Set(['ml', 'cl', 'dl', 'l', 'fl oz'])

/** "200 g fish and chips" is the weight of both; that of "150 g yogurt with honey" may be. */
function isMeasured({ gramsFrom, unit }: Understood): boolean {
  return gramsFrom === 'weight' || (unit !== null && FLUID.has(unit))
}

function atMost(one: Understood, most: number): Understood {
  const { food } = one
  return { ...one, food: { ...food, confidence: Math.min(food.confidence, most) } }
}

/** A dish of both: "Beans and white rice" for "rice and beans"; "Bread, egg" is none for "egg on toast". */
function isOneFood({ isWhole, leftOut, food }: Understood, { joiner, second }: Cut): boolean {
  // Bread is in every sandwich, and behind a comma stands what kind it is more often than another food.
  if (joiner === 'on' && BREAD_IN_IT.test(food.description)) return true
  if (joiner === ',' && leftOut.length === 0) return true
  if (!isWhole) return false
  if (namesSeveral(food.description) || (joiner === 'with' && !ON_TOP.test(second))) return true
  return joiner === 'and' && second.includes(' ')
}

function partsOf(
  entry: Entry,
  cut: Cut,
  { understand, isKnown }: { readonly understand: Understand; readonly isKnown: boolean },
) {
  const asked = { ...entry, food: cut.first }
  const one = understand(asked)
  const ofMore = isKnown || !isFood(one) ? asTwoFoods(asked, one, understand, isKnown) : null
  const first = ofMore ?? (isFood(one) ? one : null)
  if (first?.ok !== true) return null
  const second = understand({ ...secondOf(first.value, cut.second), id: null })
  if (!isFood(second)) return null
  const { food, alternatives } = second.value
  const guessed = { ...food, confidence: Math.min(food.confidence, LEAST_OF_A_PART) }
  return {
    first: first.value,
    second: { ...second.value, alternatives, gramsFrom: 'default' as const, food: guessed },
  }
}

function isFood(answer: Understanding): answer is Extract<Understanding, { ok: true }> {
  return answer.ok && answer.value.leftOut.length === 0 && answer.value.food.confidence >= LEAST_OF_A_PART
}

const MILK = /\b(?:milk|cream|creamer|half and half)$/i
const HOT_DRINK = /^(?:coffee|tea|beverages, (?:coffee|tea))\b/i
/** Stirred in: scrambled eggs, mashed potato. */
const STIRRED = /^(?:egg|potato, mashed)\b/i
const CEREAL = /^(?:cereals?|oatmeal|oats)\b/i

/** As the labels of cereals have it. */
export const MILK_ON_CEREAL = '1/2 cup'

/** Whether milk goes on it. */
export function isCereal(description: string): boolean {
  return CEREAL.test(description)
}

const LITTLE = /^(?:(?:a|just a) )?(?:little |tiny )?(?:dash|drop|splash|bit)(?: of)? /i

/**
 * A usual glass of milk is in no cup of tea: there it is a fluid ounce a cup, or a splash where that is said, and on
 * cereal half a cup, as its labels have it.
 */
function secondOf({ food, quantity, unit }: Understood, second: string): Pick<Entry, 'food' | 'amount'> {
  if (!MILK.test(second)) return { food: second, amount: null }
  const isHot = HOT_DRINK.test(food.description)
  const cups = isHot && quantity > 1 && (unit === null || !FLUID.has(unit)) ? quantity : 1
  const milk = second.replace(LITTLE, '')
  if (milk !== second) return { food: milk, amount: `${cups} splash` }
  if (isHot || STIRRED.test(food.description)) return { food: second, amount: `${cups} fl oz` }
  return { food: second, amount: isCereal(food.description) ? MILK_ON_CEREAL : null }
}

/** "leek and potato soup" is one soup: what was found is the second food, or the first has the same noun. */
function saysWhichKind(whole: Understood, second: Understood, cut: Cut, understand: Understand): boolean {
  if (cut.joiner !== 'and') return false
  if (whole.food.row === second.food.row) return true
  const food = firstOfOneNoun(cut)
  if (food === null) return false
  const kind = understand({ food, amount: null, id: null })
  return isFood(kind)
}

function textOf({ food, amount }: Entry): string {
  return amount === null ? food : `${amount} ${food}`
}
