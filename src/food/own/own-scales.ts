import type { Amount } from '../amount/amount.ts'
import { type Measures, sizeOf, type Unit, unitOf } from '../amount/units.ts'
import type { Weighed } from '../grams.ts'
import { SIZE_FACTOR } from '../size-factor.ts'
import type { GramsFrom, KnownUnit } from '../understood.ts'
import type { OwnMeasures } from './measures.ts'

/** The word that stands for the household name of a food: `amountsBeside` puts it in its place. */
export const PIECE_WORD = 'pc'

/** Weighs amounts of one own food or dish: by its serving, its pieces, its weight or its volume. */
export class OwnScales {
  /** A label says what is eaten. */
  readonly drainedShare = 1
  private readonly own: OwnMeasures
  private readonly whose: Measures

  constructor(own: OwnMeasures, whose: Measures) {
    this.own = own
    this.whose = whose
  }

  /** Null: this food has no such unit. */
  weigh({ quantity, unit, size }: Amount): Weighed | null {
    const { servingG, wholeG } = this.own
    if (unit?.kind === 'mass') return this.mass(quantity, unit)
    if (unit?.kind === 'volume') return this.volume(quantity, unit)
    if (unit?.kind === 'loose') return this.loose(quantity * SIZE_FACTOR[size ?? 'medium'], unit)
    if (unit?.name === 'serving') return this.by(quantity, servingG, 'serving')
    if (unit?.name === 'plate') return this.byDefault(quantity, 'plate')
    if (unit?.name === 'whole' && wholeG !== null) return this.by(quantity, wholeG, 'recipe')
    if (unit?.kind === 'container' && unit.size !== null)
      return this.volume(quantity * SIZE_FACTOR[size ?? 'medium'], unit, 0.75)
    if (size !== null || !(unit === null || COUNTED.has(unit.name))) return null
    return this.count(quantity, unit === null ? 'count' : 'portion')
  }

  /** Nothing was said: one serving, a guess. */
  byDefault(quantity: number, said: string | null): Weighed | null {
    const { servingG, piece, wholeG } = this.own
    const grams = servingG ?? (wholeG === null ? null : (piece?.grams ?? null))
    const unit = said ?? (servingG === null ? (piece?.name ?? null) : 'serving')
    return grams === null ? null : { grams: quantity * grams, gramsFrom: 'default', unit, trust: 0.5 }
  }

  /** The units that this food has, for an error's help. */
  knownUnits(): KnownUnit[] {
    const { servingG, piece, wholeG, gramsPerMl, isByVolume } = this.own
    const sized = [
      { unit: piece?.name ?? '', grams: piece?.grams ?? null },
      { unit: 'serving', grams: servingG },
      { unit: 'recipe', grams: wholeG },
      { unit: 'cup', grams: isByVolume ? null : (this.volume(1, CUP)?.grams ?? null) },
    ].filter(({ grams }) => grams !== null)
    const plain = [...(gramsPerMl === null ? [] : ['ml']), ...(isByVolume ? ['cup', 'fl oz'] : ['g'])]
    return [...sized, ...plain.map((unit) => ({ unit, grams: null }))]
  }

  /** An ounce of a drink that is labelled by the 100 ml is a fluid ounce. */
  private mass(quantity: number, unit: Unit): Weighed | null {
    if (!this.own.isByVolume)
      return { grams: quantity * (unit.size ?? 1), gramsFrom: 'weight', unit: unit.name, trust: 1 }
    const fluid = unit.name === 'oz' ? unitOf('floz') : undefined
    return fluid === undefined ? null : this.volume(quantity, fluid, 0.9)
  }

  private volume(quantity: number, unit: Unit, trust = 1): Weighed | null {
    const { gramsPerMl } = this.own
    if (gramsPerMl === null) return null
    const grams = quantity * sizeOf(unit, this.whose) * gramsPerMl
    return { grams, gramsFrom: 'volume', unit: unit.name, trust }
  }

  /** A splash or a knob: a guess at its millilitres; of what has no density, a gram each. */
  private loose(quantity: number, unit: Unit): Weighed {
    const grams = quantity * (unit.size ?? 0) * (this.own.gramsPerMl ?? 1)
    return { grams, gramsFrom: 'default', unit: unit.name, trust: 0.5 }
  }

  /**
   * "2 my protein bars": bars, else servings. Of a dish without pieces, "2" are two servings, but a half could be half a
   * serving or half the pot.
   */
  private count(quantity: number, from: GramsFrom): Weighed | null {
    const { piece, servingG, wholeG } = this.own
    if (piece !== null) return this.by(quantity, piece.grams, piece.name, from)
    if (wholeG !== null && !Number.isInteger(quantity)) return null
    return this.by(quantity, servingG, 'serving', from)
  }

  private by(
    quantity: number,
    grams: number | null,
    unit: string,
    from: GramsFrom = 'portion',
  ): Weighed | null {
    if (grams === null) return null
    const gramsFrom = this.own.dishWeight === 'ingredients' ? 'recipe' : from
    return { grams: quantity * grams, gramsFrom, unit, trust: 1 }
  }
}

const CUP: Unit = { name: 'cup', kind: 'volume', size: 236.588 }

/** Units that mean one of a thing, whatever it is. */
const COUNTED: ReadonlySet<string> = new Set(['piece', 'item', 'each', 'whole'])
