import type { Amount } from './amount/amount.ts'
import { unitOf } from './amount/units.ts'
import { STATES } from './food-states.ts'
import type { Found } from './search/search.ts'
import type { FoodTable } from './table.ts'
import { DOUBTED, MAYBE } from './trust.ts'
import { isByPortion } from './understood.ts'
import type { Weighing } from './weigh-entry.ts'

/** What is known of an entry when its weight is found. */
export interface Told {
  readonly table: FoodTable
  /** As typed, in small letters. */
  readonly lower: string
  readonly found: Found
  /** The first one that was written. */
  readonly amount: Amount | undefined
  /** Its unit or the kitchen's measures made another food of the words. */
  readonly isReread: boolean
  readonly weighing: Weighing
}

/** A weight that nothing in the entry settles is trusted less: the match comes out below 0.8. */
export function asSure(told: Told): Weighing {
  const { hit, weight } = told.weighing
  const isGuess = isOfIngredient(told) || isPackOfUsual(told) || isWholeOrPart(told)
  if (isGuess) return { hit, weight: { ...weight, trust: DOUBTED } }
  return weight.trust > MAYBE && DOUBTS.some((isDoubtful) => isDoubtful(told))
    ? { hit, weight: { ...weight, trust: MAYBE } }
    : told.weighing
}

/** WWEIA categories of rice and of pasta, noodles and cooked grains. */
const GRAINS = new Set([4002, 4004])
const GRAIN = /^(?:Lentils|Pasta|Noodles|Rice|Couscous|Bulgur|Quinoa),/
const COOKED_OR_DRY =
  /\b(?:cooked|boiled|steamed|fried|baked|dry|dried|raw|uncooked|leftover|pilaf|weight|canned|tinned|tins?|cans?)\b/
const STATE_SAID =
  /\b(?:cooked|boiled|steamed|fried|baked|dry|dried|raw|uncooked|leftover|pilaf|weight|roast(?:ed)?|grilled|saut[eé]ed|stir|wilted|salad|fresh|baby|smoothie|canned|tinned|frozen)\b/
/** A piece of more than this is shared, or small ones are sold too: pizzas, aubergines, chickens. */
const MOST_OF_ONE_G = 310
const THICK_SLICE_G = 150
/** Cooked leaves fill a cup with so many times the weight of raw ones that either could be meant. */
const OTHER_WEIGHT = 1.6
const TIN = /\b(?:can|cans|tin|tins|canned|tinned)\b/

/** Each says why a weight is less than sure. */
const DOUBTS: readonly ((told: Told) => boolean)[] = [
  ({ isReread }) => isReread,
  isHeaped,
  isDryOrCooked,
  isVessel,
  isRawOrCooked,
  isTinnedUnsaid,
  isOneOfAnySize,
  isSomePieceOfFish,
  isThickSlice,
  isSizedByGuess,
  isBakedPotato,
]

/** A heaped spoon holds half as much again as a level one, or twice. */
function isHeaped({ lower }: Told): boolean {
  return lower.includes('heap') || lower.includes('rounded ')
}

/** "75 g pasta" is dry on a packet and cooked on a plate; so are lentils. */
function isDryOrCooked({ table, lower, weighing: { hit, weight } }: Told): boolean {
  if (weight.gramsFrom !== 'weight') return false
  const isGrain = GRAINS.has(table.category(hit.row)) || GRAIN.test(table.description(hit.row))
  return isGrain && !COOKED_OR_DRY.test(lower)
}

/** A serving or a handful is anybody's; bowls hold from 200 to 500 ml, scoops from 60 to 120 g; blocks, tubs and bags are of all sizes. */
const OF_ALL_SIZES = new Set(['serving', 'handful', 'bowl', 'scoop', 'block', 'loaf', 'bag', 'jar', 'box'])
const OF_ALL_SIZES_TYPED = /\b(?:pot|tub|punnet|tray)s?\b/

function isVessel({ lower, amount, weighing: { weight } }: Told): boolean {
  if (amount?.unit == null || amount.unit.kind === 'mass' || weight.gramsFrom === 'weight') return false
  const { name } = amount.unit
  return OF_ALL_SIZES.has(name) || (name === 'container' && OF_ALL_SIZES_TYPED.test(lower))
}

/** A cup of spinach: 25 g raw, 180 g cooked. */
function isRawOrCooked({ table, lower, found, amount, weighing: { hit, weight } }: Told): boolean {
  if (amount?.unit?.name !== 'cup' || !table.hasTag(hit.row, 'vegetable') || STATE_SAID.test(lower))
    return false
  if (!/\braw\b/.test(table.description(hit.row))) return false
  const quantity = weight.quantity === 0 ? 1 : weight.quantity
  return found.hits.some(({ row }) => {
    const cup = /\bcooked\b/.test(table.description(row)) ? cupG(table, row) : null
    return cup !== null && cup > (OTHER_WEIGHT * weight.grams) / quantity
  })
}

function cupG(table: FoodTable, row: number): number | null {
  return table.readPortions(row).find(({ unit }) => unit?.name === 'cup')?.portion.grams ?? null
}

/** "1 sardine" is one of a tin, of 12 g, or a fresh one of 70. */
function isTinnedUnsaid({ table, lower, amount, weighing: { hit, weight } }: Told): boolean {
  return (
    amount !== undefined &&
    weight.gramsFrom === 'count' &&
    table.description(hit.row).includes('canned') &&
    !TIN.test(lower)
  )
}

/** A whole chicken, pizza or aubergine, or a piece of what nobody sells by the piece. */
function isOneOfAnySize({ amount, weighing: { weight } }: Told): boolean {
  if (amount === undefined || amount.unit !== null || weight.gramsFrom !== 'count') return false
  const measure = weight.unit ?? ''
  return (
    weight.grams > MOST_OF_ONE_G * weight.quantity || measure.includes('(yield') || /^piece\b/.test(measure)
  )
}

/** More at one meal than anybody eats of whole ones. */
const MOST_OF_WHOLES_G = 1000

/** "1 cauliflower" is a head or some of it; "3 pineapples" may be three rings. */
function isWholeOrPart({ amount, weighing: { weight } }: Told): boolean {
  if (amount === undefined || amount.unit !== null || weight.gramsFrom !== 'count') return false
  const isSeveral = weight.quantity > 1 && weight.grams > MOST_OF_ONE_G * weight.quantity
  return (isSeveral && weight.grams > MOST_OF_WHOLES_G) || /^head\b/.test(weight.unit ?? '')
}

/** "1 trout" is a whole one as likely as a fillet. */
function isSomePieceOfFish({ table, lower, amount, weighing: { hit, weight } }: Told): boolean {
  if (amount === undefined || weight.gramsFrom !== 'count' || !table.hasTag(hit.row, 'fish')) return false
  const piece = /\b(?:fillet|steak)\b/.exec(weight.unit ?? '')?.[0]
  return piece !== undefined && !lower.includes(piece.slice(0, 4))
}

/** FNDDS's weighs 285 g and is salted, SR28's 173 g and is not. */
function isBakedPotato({ table, amount, weighing: { hit, weight } }: Told): boolean {
  return (
    amount !== undefined &&
    weight.gramsFrom === 'count' &&
    table.description(hit.row).startsWith('Potato, baked')
  )
}

/** Cakes, quiches and melons are cut as it pleases; USDA's slices of them are large. */
function isThickSlice({ amount, weighing: { weight } }: Told): boolean {
  const isSlice = amount?.unit?.name === 'slice' || amount?.unit?.name === 'piece'
  return isSlice && isByPortion(weight.gramsFrom) && weight.grams >= THICK_SLICE_G * weight.quantity
}

/** A large mug, a small piece: a guess at a size of what is a convention already. */
function isSizedByGuess({ amount, weighing: { weight } }: Told): boolean {
  if (amount?.unit == null || amount.size === null || weight.gramsFrom === 'weight') return false
  const isOwn = (weight.unit ?? '').includes(amount.size)
  return !isOwn && (amount.unit.kind === 'container' || amount.unit.name === 'piece')
}

const IN_BRACKETS = /\(([^)]*)\)/

/** "Porridge (40 g oats, water)": the weight is that of something in it. Amounts and what is said of a food are none. */
function isOfIngredient({ lower, amount }: Told): boolean {
  if (amount?.inBrackets !== true || amount.unit?.kind !== 'mass') return false
  const inside = IN_BRACKETS.exec(lower)?.[1] ?? ''
  return (inside.match(/\p{L}{3,}/gu) ?? []).some((word) => !STATES.has(word) && unitOf(word) === undefined)
}

const PACKS = new Set([
  'jar',
  'packet',
  'package',
  'pack',
  'box',
  'bag',
  'container',
  'tub',
  'carton',
  'bottle',
])

/** "Half a jar of pasta sauce" is no half of a usual helping, which is all that the table has. */
function isPackOfUsual({ amount, weighing: { weight } }: Told): boolean {
  return weight.gramsFrom === 'default' && PACKS.has(amount?.unit?.name ?? '')
}
