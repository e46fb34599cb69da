import { ALIKE, isPieceLike, timesIn } from './alike-units.ts'
import type { Amount, Size } from './amount/amount.ts'
import { type Measures, sizeOf, type Unit } from './amount/units.ts'
import { bestPortion } from './best-portion.ts'
import {
  ANY_PIECE,
  isOneOfPieces,
  isSmallOne,
  OWN_PIECE,
  rankOf,
  SHARE_OF_WHOLE,
  SURE_PIECE,
} from './count-rank.ts'
import { isPaste, isUnmixed, MOST_OF_PASTE_ML } from './dry-drinks.ts'
import { isOneOfManySizes } from './many-sizes.ts'
import { isCrumb, NO_COUNT, trustInPart } from './parts.ts'
import type { ReadPortion } from './portion.ts'
import { lengthIn } from './portion-length.ts'
import { servedMl } from './served-vegetables.ts'
import { SIZE_FACTOR, sizeFactor } from './size-factor.ts'
import type { FoodTable } from './table.ts'
import { canG, drainedShare, isLargeTinOfFish, isOldTinOfFish, isUnusualTin } from './tins.ts'
import { DOUBTED, MAYBE } from './trust.ts'
import type { GramsFrom, KnownUnit } from './understood.ts'

/** What an amount weighs for one food, and where that comes from. */
export interface Weighed {
  readonly grams: number
  readonly gramsFrom: GramsFrom
  /** The unit as used: the food's own portion ("cup, chopped") or the typed unit. */
  readonly unit: string | null
  /** How far the weight can be trusted, 0 to 1. */
  readonly trust: number
  /** One of several sizes that could be meant: a like food's only size would not settle which. */
  readonly isOneOfSizes?: boolean
}

/** Loose helpings: what a hand holds. By convention (docs/decisions.md, "Vessels"). */
const HANDFUL_G = 30
const LEAFY_G_PER_CUP = 60
const CHOCOLATE_SQUARE_G = 10
const ML: Unit = { name: 'ml', kind: 'volume', size: 1 }

/** Weighs amounts of one food by its own portions first, then by its density. */
export class Scales {
  private readonly table: FoodTable
  private readonly row: number
  private readonly foodWords: ReadonlySet<string>
  private readonly measures: Measures

  /** `foodWords` are the words of the entry: "cup, chopped" is the right cup for "1 cup chopped kale". */
  constructor(table: FoodTable, row: number, foodWords: ReadonlySet<string>, measures: Measures = 'us') {
    this.table = table
    this.row = row
    this.foodWords = foodWords
    this.measures = measures
  }

  /** Read when first asked for: a weight in grams needs none. */
  private get portions(): readonly ReadPortion[] {
    return this.table.readPortions(this.row)
  }

  /** Null: this food has no such unit. */
  weigh(amount: Amount): Weighed | null {
    const { unit, quantity, size } = amount
    if (unit === null) return this.count(quantity, size)
    if (unit.kind === 'mass') return this.mass(quantity, unit)
    if (unit.kind === 'volume') return this.volume(quantity, unit)
    if (unit.kind === 'loose') return this.loose(quantity * SIZE_FACTOR[size ?? 'medium'], unit)
    if (unit.kind === 'length') return this.ofLength(quantity, unit)
    return this.piece(quantity, unit, size)
  }

  /** The units that this food has, for an error's help. */
  knownUnits(): KnownUnit[] {
    const own = this.portions
      .filter((read) => !read.isOdd)
      .map((read) => ({ unit: read.portion.measure, grams: read.portion.grams }))
    return [...own.slice(0, 6), { unit: 'g', grams: null }, { unit: 'oz', grams: null }]
  }

  private mass(quantity: number, unit: Unit): Weighed {
    // An ounce of a drink that the table measures by fluid ounces is a fluid ounce.
    const fluid = unit.name === 'oz' ? this.best((read) => read.unit?.name === 'fl oz', null) : null
    if (fluid !== null) return this.of(fluid, quantity, 'volume', 0.9)
    return { grams: quantity * (unit.size ?? 1), gramsFrom: 'weight', unit: unit.name, trust: 1 }
  }

  private volume(quantity: number, unit: Unit): Weighed | null {
    const same = this.best((read) => read.unit?.name === unit.name, null)
    const size = sizeOf(unit, this.measures)
    if (same !== null) {
      // The table's cups and spoons are US ones.
      const weighed = this.of(same, quantity * (size / (unit.size ?? 1)), 'portion', 1)
      return size === unit.size ? weighed : { ...weighed, unit: unit.name }
    }
    const ml = quantity * size
    // A cup of Bovril or stock is made up with water; that of the paste would hold ten grams of sodium.
    if (ml > MOST_OF_PASTE_ML && isPaste(this.table.description(this.row))) return null
    const other = this.best((read) => read.unit?.kind === 'volume', null)
    if (other !== null) {
      const density = other.portion.grams / (other.unit?.size ?? 1)
      return { grams: ml * density, gramsFrom: 'volume', unit: unit.name, trust: 0.95 }
    }
    const density = this.table.categoryDensity(this.row)
    return density === null ? null : { grams: ml * density, gramsFrom: 'volume', unit: unit.name, trust: 0.7 }
  }

  /** A splash or a knob: a guess at its millilitres; of what has no density, a gram each. */
  private loose(quantity: number, unit: Unit): Weighed {
    const ml = quantity * (servedMl(this.table, this.row, unit.name) ?? unit.size ?? 0)
    const filled = this.volume(ml, ML)
    return { grams: filled?.grams ?? ml, gramsFrom: 'default', unit: unit.name, trust: 0.5 }
  }

  /** "6 inch tortilla", "10 cm": one of the food's own pieces of that length; nothing else can weigh it. */
  private ofLength(quantity: number, unit: Unit): Weighed | null {
    const cm = quantity * (unit.size ?? 1)
    // A stick of that length is no chunk of it: across, or a piece that the entry names.
    const isNamed = ({ words }: ReadPortion) => [...words].some((word) => this.foodWords.has(word))
    const isAcross = ({ portion }: ReadPortion) => /\bdia/.test(portion.measure)
    const own = this.best(
      (read) => lengthIn(read.portion.measure, cm) && (isAcross(read) || isNamed(read)),
      null,
    )
    return own === null ? null : this.of(own, 1, 'portion', 0.95)
  }

  private piece(quantity: number, unit: Unit, size: Size | null): Weighed | null {
    const stick = unit.name === 'stick' ? this.stick(quantity) : null
    if (stick !== null) return stick
    const own = this.best(
      (read) => read.unit?.name === unit.name || (isPieceLike(read) && read.words.has(unit.name)),
      size,
    )
    if (own !== null) return this.ownPiece(own, quantity, unit, size)
    const factor = SIZE_FACTOR[size ?? 'medium']
    if (unit.name === 'handful') return this.handful(quantity * factor)
    if (unit.name === 'serving' || unit.name === 'plate') return this.byDefault(quantity, unit.name)
    if (unit.kind === 'container' && unit.size !== null) return this.vessel(quantity * factor, unit)
    if (unit.kind === 'container') return this.package(quantity, unit)
    const like = this.best(
      (read) =>
        ALIKE.some((group) => group.includes(unit.name) && group.some((name) => read.unit?.name === name)),
      size,
    )
    if (like !== null) return this.of(like, quantity, 'portion', unit.name === 'piece' ? MAYBE : 0.9)
    if (unit.name === 'scoop') return this.byDefault(quantity, unit.name)
    if (unit.name === 'square' && /chocolate/i.test(this.table.description(this.row)))
      return { grams: quantity * CHOCOLATE_SQUARE_G, gramsFrom: 'default', unit: unit.name, trust: 0.5 }
    if (unit.kind !== 'piece' || NO_COUNT.has(unit.name)) return null
    return (
      this.count(quantity, size, MAYBE, OWN_PIECE) ??
      (unit.name === 'piece' ? this.count(quantity, size, 0.5, ANY_PIECE) : null)
    )
  }

  /** The food's own portion of a unit; one of several, or of another size than was typed, it is less sure. */
  private ownPiece(own: ReadPortion, quantity: number, unit: Unit, size: Size | null): Weighed {
    const isOneOfSizes = isOneOfManySizes(this.portions, unit, size, own)
    const of = [this.table, this.row, unit, own] as const
    if (isLargeTinOfFish(...of)) return this.of(own, quantity, 'portion', DOUBTED)
    // British tins of soup and pudding hold 400 g, whatever America's do.
    const isBritish = this.foodWords.has('tin') || this.measures === 'metric'
    if (isBritish && isUnusualTin(...of)) return this.usualCan(quantity)
    // A bag of crisps is one for a person, and no other row's bag of half a pound is meant.
    if (isOneOfSizes || (size === null && (isUnusualTin(...of) || isOldTinOfFish(...of))))
      return { ...this.of(own, quantity, 'portion', MAYBE), isOneOfSizes: unit.name === 'bag' }
    const pieces = quantity / timesIn(own.portion.measure, unit)
    if (size === null || own.size === size) return this.of(own, pieces, 'portion', 1)
    // A large glass of wine holds more than the table's one glass. A "small tin" could be half of the one it knows.
    if (own.size === null && unit.size !== null)
      return this.of(own, pieces * SIZE_FACTOR[size], 'portion', MAYBE)
    return this.of(own, pieces, 'portion', unit.kind === 'container' ? 0.5 : 0.8)
  }

  /** Celery sticks are stalks as often as strips of one; those of carrots are strips. */
  private stick(quantity: number): Weighed | null {
    const named = (name: string) => this.best((read) => read.words.has(name), null)
    const own = named('stalk') ?? named('strip')
    return own && { ...this.of(own, quantity, 'portion', MAYBE), isOneOfSizes: true }
  }

  private handful(quantity: number): Weighed {
    const cup = this.best((read) => read.unit?.name === 'cup', null)
    const isLeafy = cup !== null && cup.portion.grams < LEAFY_G_PER_CUP
    const grams = isLeafy ? cup.portion.grams : HANDFUL_G
    return { grams: quantity * grams, gramsFrom: 'volume', unit: 'handful', trust: 0.7 }
  }

  /** A glass, mug or bowl of something the table gives by the cup. */
  private vessel(quantity: number, unit: Unit): Weighed | null {
    // Nobody drinks a mug of powder; the made-up drink is another food.
    if (isUnmixed(this.table.description(this.row))) return null
    // Nor a glass full of whisky.
    const shot = this.best((read) => read.unit?.name === 'shot', null)
    if (shot !== null) return this.of(shot, quantity, 'portion', MAYBE)
    const filled = this.volume(quantity * (unit.size ?? 0), ML)
    return filled && { ...filled, unit: unit.name, gramsFrom: 'volume', trust: 0.75 }
  }

  /** A packet, pot or tin whose size nobody said: any single package of this food, else its usual amount. */
  private package(quantity: number, unit: Unit): Weighed | null {
    const any = this.best(
      (read) => read.unit?.kind === 'container' && read.unit.size === null && read.size !== 'miniature',
      null,
    )
    if (any !== null) return { ...this.of(any, quantity, 'portion', MAYBE), unit: unit.name }
    return unit.name === 'can' ? this.usualCan(quantity) : this.byDefault(quantity, unit.name)
  }

  private usualCan(quantity: number): Weighed {
    const grams = quantity * canG(this.table, this.row, this.saysDrained)
    return { grams, gramsFrom: 'default', unit: 'can', trust: 0.5 }
  }

  /** A bare count: the piece that is the food itself, a medium one, a whole one. */
  count(quantity: number, size: Size | null, trust = 1, worst = ANY_PIECE): Weighed | null {
    if (size !== null) {
      const sized = this.best(
        (read) =>
          read.size === size && !read.isOdd && read.unit?.kind !== 'volume' && read.unit?.name !== 'can',
        size,
      )
      if (sized !== null) return this.of(sized, quantity, 'count', trust)
      const plain = this.count(quantity, null, trust)
      return plain === null
        ? null
        : {
            ...plain,
            grams: plain.grams * sizeFactor(size, this.table.description(this.row)),
            trust: plain.trust * 0.8,
          }
    }
    const stick = this.foodWords.has('stick') ? this.stick(quantity) : null
    if (stick !== null) return stick
    const drink = worst === ANY_PIECE ? this.drink(quantity) : null
    if (drink !== null) return drink
    const isCutUp = this.table.hasTag(this.row, 'fish') || this.table.hasTag(this.row, 'meat')
    const ranked = this.portions
      .map((read, order) => ({ read, rank: rankOf(read, quantity, this.foodWords, isCutUp), order }))
      .filter(({ rank }) => rank < worst)
      .sort((a, b) => a.rank - b.rank || a.order - b.order)
    const first = ranked[0]
    if (first !== undefined) {
      // "1/8 of a cake" is an eighth of the whole, not of a slice.
      if (quantity <= SHARE_OF_WHOLE && /^(slice|piece)$/.test(first.read.unit?.name ?? ''))
        return this.of(first.read, quantity, 'count', DOUBTED)
      if (isCrumb(first.read, quantity, this.table.description(this.row))) return this.byDefault(1, null)
      const ofPart = trustInPart(this.table, this.row, first.read, this.foodWords)
      if (ofPart !== null) {
        // "1 cauliflower" is a like food's head; of several, and of sweets, pieces are meant, and no other food's bars.
        const isOneOfSizes = quantity > 1 || ofPart > DOUBTED
        return { ...this.of(first.read, quantity, 'count', trust * ofPart), isOneOfSizes }
      }
      const isUnsure = isSmallOne(first.read, this.foodWords) || isOneOfPieces(first, ranked, this.foodWords)
      const sure = isUnsure || first.rank >= SURE_PIECE ? MAYBE : 1
      return { ...this.of(first.read, quantity, 'count', trust * sure), isOneOfSizes: isUnsure }
    }
    return worst === ANY_PIECE ? this.byDefault(quantity, null) : null
  }

  /** "1 latte": sold by the fluid ounce in all sizes, so USDA's usual amount rather than any one cup or box. */
  private drink(quantity: number): Weighed | null {
    const isDrink = this.portions.some((read) => read.unit?.name === 'fl oz')
    const usual = isDrink ? this.byDefault(quantity, null) : null
    return usual && { ...usual, trust: MAYBE, isOneOfSizes: true }
  }

  private get saysDrained(): boolean {
    return this.foodWords.has('drained')
  }

  /** What is left of a tin's own weight where the entry says drained; 1 where it does not. */
  get drainedShare(): number {
    return this.saysDrained ? drainedShare(this.table, this.row) : 1
  }

  /** USDA's "Quantity not specified" weight. */
  byDefault(quantity: number, unit: string | null): Weighed | null {
    const grams = this.table.defaultGrams(this.row)
    return grams === null ? null : { grams: quantity * grams, gramsFrom: 'default', unit, trust: 0.5 }
  }

  private of(read: ReadPortion, quantity: number, gramsFrom: GramsFrom, trust: number): Weighed {
    return { grams: quantity * read.portion.grams, gramsFrom, unit: read.portion.measure, trust }
  }

  private best(fits: (read: ReadPortion) => boolean, size: Size | null): ReadPortion | null {
    const usualG = this.table.defaultGrams(this.row)
    return bestPortion(this.portions, fits, { foodWords: this.foodWords, size, usualG })
  }
}
