import type { Helping } from '../../input/own/own.ts'
import { type Measures, sizeOf, type Unit, unitOf } from '../amount/units.ts'
import { fold, wordsOf } from '../words.ts'

/** In what an own food or dish can be measured. */
export interface OwnMeasures {
  /** null: its volume says nothing of its weight. */
  readonly gramsPerMl: number | null
  /** A label by the 100 ml without a density: a millilitre counts as a gram, and a weight says nothing of the volume. */
  readonly isByVolume: boolean
  readonly servingG: number | null
  /** "bar", "muffin": one of them. */
  readonly piece: { readonly name: string; readonly grams: number } | null
  /** All of a recipe. */
  readonly wholeG: number | null
  /** What the weight of a recipe goes by; null: a food of a label. */
  readonly dishWeight: 'yield' | 'ingredients' | null
}

/** Millilitres of a helping, also where its name is a volume: "6 cups". */
export function millilitresOf({ count, name, ml }: Helping, measures: Measures): number | null {
  const unit = namedUnit(name)
  return ml ?? (unit?.kind === 'volume' ? count * sizeOf(unit, measures) : null)
}

/** Grams of a helping, where its weight is given or its density is known; null: neither. */
export function gramsOf(helping: Helping, gramsPerMl: number | null, measures: Measures): number | null {
  const ml = millilitresOf(helping, measures)
  return helping.grams ?? (ml === null || gramsPerMl === null ? null : ml * gramsPerMl)
}

/** The density that "1 cup (55 g)" or "250 ml (258 g)" tells. */
export function densityOf(helping: Helping, measures: Measures): number | null {
  const ml = millilitresOf(helping, measures)
  return helping.grams === null || ml === null ? null : helping.grams / ml
}

/** "12 servings" is no name of a piece, and no more is "6 cups". */
export function isServings({ name }: Helping): boolean {
  return namedUnit(name)?.name === 'serving'
}

/** What one piece is called: "muffin". */
export function pieceNameOf(helping: Helping): string | null {
  const { name } = helping
  if (name === null || isServings(helping) || namedUnit(name)?.kind === 'volume') return null
  return wordsOf(fold(name)).join(' ') || name
}

function namedUnit(name: string | null): Unit | undefined {
  return name === null ? undefined : unitOf(fold(name).trim())
}
