import { FOOD_UNITS } from './food-units.ts'

/**
 * What kind of thing a unit measures: weight, volume, a vessel or package, a piece of food, a helping, a loose measure
 * such as a splash, or a length, which only a food's own portions can weigh.
 */
export type UnitKind = 'mass' | 'volume' | 'container' | 'piece' | 'helping' | 'loose' | 'length'

export interface Unit {
  /** The name by which portions of the table and the report know it: `cup`, `g`, `slice`. */
  readonly name: string
  readonly kind: UnitKind
  /**
   * Grams of a mass unit, millilitres (US) of a volume unit, usual millilitres of a vessel or a loose measure,
   * centimetres of a length; null: depends on the food.
   */
  readonly size: number | null
}

/** Whose cups, spoons and pints: US customary, or metric cups and spoons with imperial pints. */
export type Measures = 'us' | 'metric'

// Definitions: 1 oz = 28.3495 g, 1 lb = 453.592 g; US customary volumes (1 cup = 236.588 ml).
// Vessels without a size in the table hold by convention: glass 240 ml, mug 300 ml, bowl 350 ml, shot 44 ml
// (docs/decisions.md, "Vessels").
const MASS: readonly (readonly [string, number, string])[] = [
  ['g', 1, 'g gr gram gramm gramme grm gs gm gms'],
  ['kg', 1000, 'kg kilo kilogram kilogramme kgs'],
  ['mg', 0.001, 'mg milligram'],
  ['mcg', 0.000001, 'mcg µg μg ug microgram'],
  ['oz', 28.349_5, 'oz ounce ozs'],
  ['lb', 453.592, 'lb lbs pound #'],
]
const VOLUME: readonly (readonly [string, number, string])[] = [
  ['ml', 1, 'ml milliliter millilitre mls cc'],
  ['cl', 10, 'cl centiliter centilitre'],
  ['dl', 100, 'dl deciliter decilitre'],
  ['l', 1000, 'l liter litre ltr lt'],
  ['tsp', 4.928_92, 'tsp teaspoon teaspoonful tsps ts teasp'],
  ['dessertspoon', 9.857_84, 'dessertspoon dessertspoonful dsp dstspn dessertsp'], // 2 teaspoons
  ['tbsp', 14.786_8, 'tbsp tablespoon tablespoonful tbs tblsp tbl tbsps tblspn'],
  ['fl oz', 29.573_5, 'floz fl-oz'],
  ['cup', 236.588, 'cup cups cupful c'],
  ['pint', 473.176, 'pint pt'],
  ['quart', 946.353, 'quart qt'],
  ['gallon', 3785.41, 'gallon gal'],
  ['cubic inch', 16.387_1, 'cubic-inch'],
  ['pinch', 0.308, 'pinch'], // 1/16 teaspoon
  ['dash', 0.616, 'dash'], // 1/8 teaspoon
]
const VESSELS: readonly (readonly [string, number | null, string])[] = [
  ['glass', 240, 'glass glassful tumbler'],
  ['mug', 300, 'mug mugful'],
  ['bowl', 350, 'bowl bowlful'],
  ['wineglass', 175, 'wineglass'],
  ['katori', 150, 'katori'],
  ['ladle', 120, 'ladle ladleful'],
  ['shot', 44.36, 'shot'],
  ['can', null, 'can tin'],
  ['bottle', null, 'bottle'],
  ['jar', null, 'jar'],
  ['carton', null, 'carton'],
  ['container', null, 'container pot tub punnet tray'],
  ['box', null, 'box'],
  ['packet', null, 'packet sachet'],
  ['package', null, 'package pack pk pkt pkg'],
  ['bag', null, 'bag'],
  ['pouch', null, 'pouch'],
  ['drink', null, 'drink'],
]
/** Guesses at what kitchens mean, in millilitres; their weight is never sure. */
const LOOSE: readonly (readonly [string, number, string])[] = [
  ['knob', 15, 'knob'],
  ['dollop', 15, 'dollop'],
  ['splash', 15, 'splash'],
  ['glug', 15, 'glug'],
  ['drizzle', 5, 'drizzle'],
  ['squirt', 5, 'squirt'],
  ['squeeze', 5, 'squeeze'],
  ['scrape', 5, 'scrape scraping smear'],
  ['sprinkle', 2.5, 'sprinkle sprinkling'],
  ['spoon', 10, 'spoon spoonful'],
]
const LENGTHS: readonly (readonly [string, number, string])[] = [
  ['inch', 2.54, 'inch inche'],
  ['cm', 1, 'cm centimetre centimeter'],
]
const PIECES =
  'slice piece spear fillet stick bar scoop patty link clove leaf stalk rib head ear strip sprig ring wedge floret ' +
  'cube ball roll sandwich cookie cracker biscuit chip square segment section half bunch rasher bite drumstick wing ' +
  'thigh leg breast egg nut kernel fruit berry pod root bulb stem crown steak chop cutlet sausage meatball dumpling ' +
  'round sheet block loaf bun muffin waffle pancake tortilla bagel cake item each whole thin thick order tablet capsule'
const HELPINGS = 'serving portion handful helping plate plateful'
const SAME_PIECE: Readonly<Record<string, string>> = {
  pc: 'piece', pcs: 'piece', sl: 'slice', slc: 'slice', chunk: 'piece', rasher: 'slice', toast: 'slice', filet: 'fillet', floweret: 'floret', burger: 'patty',
  hunk: 'piece', lump: 'piece',  servings: 'serving', portion: 'serving', helping: 'serving', plateful: 'plate',
} // biome-ignore format: a table

const SIBILANT = ['s', 'x', 'ch', 'sh']

/** Every word for a unit, singular and plural. Made once, on first use: nothing is built at import time. */
let byWord: Map<string, Unit> | null = null

function allUnits(): Map<string, Unit> {
  if (byWord !== null) return byWord
  const units = new Map<string, Unit>()
  const add = (unit: Unit, words: string): void => {
    for (const word of words.split(' ')) {
      units.set(word, unit)
      units.set(SIBILANT.some((end) => word.endsWith(end)) ? `${word}es` : `${word}s`, unit)
    }
  }
  for (const [name, size, words] of MASS) add({ name, kind: 'mass', size }, words)
  for (const [name, size, words] of VOLUME) add({ name, kind: 'volume', size }, words)
  for (const [name, size, words] of VESSELS) add({ name, kind: 'container', size }, words)
  for (const [name, size, words] of LOOSE) add({ name, kind: 'loose', size }, words)
  for (const [name, size, words] of LENGTHS) add({ name, kind: 'length', size }, words)
  for (const name of PIECES.split(' '))
    add({ name: SAME_PIECE[name] ?? name, kind: 'piece', size: null }, name)
  for (const name of HELPINGS.split(' '))
    add({ name: SAME_PIECE[name] ?? name, kind: 'helping', size: null }, name)
  for (const [word, name] of Object.entries(SAME_PIECE)) {
    const unit = units.get(name)
    if (unit !== undefined) add(unit, word)
  }
  for (const [plural, name] of [
    ['leaves', 'leaf'],
    ['loaves', 'loaf'],
    ['halves', 'half'],
    ['patties', 'patty'],
    ['berries', 'berry'],
  ] as const) {
    const unit = units.get(name)
    if (unit !== undefined) units.set(plural, unit)
  }
  byWord = units
  return units
}

let numbered: readonly Unit[] | null = null

/** All units, one of each name, in an order by which the compiled table numbers them. */
export function numberedUnits(): readonly Unit[] {
  numbered ??= [...new Map([...allUnits().values()].map((unit) => [unit.name, unit])).values()]
  return numbered
}

/** Units by the words that were asked for; a word is asked for at several places of a phrase. */
const asked = new Map<string, Unit | undefined>()

/** The unit that a folded word stands for, if it is one. A capital `T` and `t` are told apart by `unitOfLetter`. */
export function unitOf(word: string): Unit | undefined {
  const known = allUnits().get(word) ?? asked.get(word)
  if (known !== undefined || word.length < SHORTEST_WITH_SLIP || asked.has(word)) return known
  const unit = allUnits().get(respelled(word))
  if (asked.size < MOST_ASKED) asked.set(word, unit)
  return unit
}

/** More words than a log has; what a file holds must not fill the memory. */
const MOST_ASKED = 10_000

/** In shorter words a slip makes another one ("spice"), and these long ones are most often mistyped. */
const SHORTEST_WITH_SLIP = 7
/** What each begins with and holds, since V8 takes its time over a pattern and most words are neither. */
const MISTYPED: readonly (readonly [string, string, RegExp, string])[] = [
  ['t', 'on', /^ta?b?e?le?sp?p?o+n+s?(?:full?s?)?$/, 'tablespoon'],
  ['t', 'on', /^te?a?sp?p?o+n+s?(?:full?s?)?$/, 'teaspoon'],
  ['h', 'ful', /^ha?nd?d?ful+s?$/, 'handful'],
  ['s', 'rvi', /^se?rvi+n+gs?$/, 'serving'],
  ['p', 'port', /^porti?o+ns?$/, 'portion'],
]

function respelled(word: string): string {
  const meant = MISTYPED.find(
    ([first, part, pattern]) => word.startsWith(first) && word.includes(part) && pattern.test(word),
  )
  return meant?.[3] ?? word
}

/** Cookbook letters, where capitals matter: `T` a tablespoon, `t` a teaspoon, `C` a cup, `L` a litre. */
export function unitOfLetter(letter: string): Unit | undefined {
  const word = { T: 'tbsp', t: 'tsp', C: 'cup', c: 'cup', L: 'l' }[letter]
  return word === undefined ? undefined : unitOf(word)
}

/** The names of all units that are no foods themselves, for suggestions. */
export function unitNames(): string[] {
  return [...new Set([...allUnits().values()].map((unit) => unit.name))].filter(
    (name) => !FOOD_UNITS.has(name),
  )
}

/** Millilitres of metric spoons and cups, and of imperial pints, as against the US ones of `Unit.size`. */
const METRIC_ML: Readonly<Record<string, number>> = {
  tsp: 5, dessertspoon: 10, tbsp: 15, cup: 250, 'fl oz': 28.413, pint: 568.261, quart: 1136.52, gallon: 4546.09,
} // biome-ignore format: a table

/** Millilitres of a volume unit; for others its `size`. */
export function sizeOf(unit: Unit, measures: Measures): number {
  return (measures === 'metric' ? METRIC_ML[unit.name] : undefined) ?? unit.size ?? 1
}
