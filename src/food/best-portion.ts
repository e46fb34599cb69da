import type { Size } from './amount/amount.ts'
import type { ReadPortion } from './portion.ts'

/** What a portion is held against: the words of the entry, its size, and the food's usual amount. */
export interface Wanted {
  readonly foodWords: ReadonlySet<string>
  readonly size: Size | null
  /** USDA's "Quantity not specified" weight, grams. */
  readonly usualG: number | null
}

/** The portion that fits best: its describing words were typed, its size is right, it is the usual one, it comes first. */
export function bestPortion(
  portions: readonly ReadPortion[],
  fits: (read: ReadPortion) => boolean,
  wanted: Wanted,
): ReadPortion | null {
  let best: ReadPortion | null = null
  let most = Number.NEGATIVE_INFINITY
  for (let order = 0; order < portions.length; order += 1) {
    const read = portions[order]
    if (read === undefined || !fits(read)) continue
    const score = worthOf(read, wanted) - order * 0.01
    if (score > most) {
      best = read
      most = score
    }
  }
  return best
}

function worthOf(read: ReadPortion, { foodWords, size, usualG }: Wanted): number {
  const described = [...read.words].filter((word) => !LOOSE.has(word) && word !== read.unit?.name)
  const said = described.filter((word) => foodWords.has(word)).length
  const sizeFit = read.size === size ? 3 : read.size === (size ?? 'medium') ? 2 : read.size === null ? 1.5 : 0
  const unlikeUsual =
    usualG !== null && read.unit?.kind === 'container'
      ? 0.5 * Math.abs(Math.log(read.portion.grams / usualG))
      : 0
  return (
    2 * said -
    0.5 * (described.length - said) +
    sizeFit +
    (read.unit !== null && foodWords.has(read.unit.name) ? 2 : 0) +
    (read.isUsual ? 1 : 0) +
    (read.isShelled ? 2 : 0) -
    (read.isOdd ? 6 : 0) -
    unlikeUsual
  )
}

/** Words of portions that describe nothing of the food. */
export const LOOSE: ReadonlySet<string> = new Set(
  'nfs any size or ns as to of the with and in regular medium small large raw cooked fresh extra individual whole'.split(
    ' ',
  ),
)
