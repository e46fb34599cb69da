import type { Unit } from './amount/units.ts'
import type { ReadPortion } from './portion.ts'

/** Units that different names of the table use for the same thing. */
export const ALIKE: readonly (readonly string[])[] = [
  ['slice', 'piece', 'round', 'strip'],
  ['square', 'piece'],
  ['packet', 'package', 'pouch', 'sachet', 'bag'],
]

/** How many of a unit are one portion: two in "large rectangular piece or 2 squares". */
export function timesIn(measure: string, { name }: Unit): number {
  return Number(new RegExp(`\\bor (\\d+) ${name}s?\\b`).exec(measure)?.[1] ?? 1)
}

/** "cup, halves" is a cup, not a half. */
export function isPieceLike({ unit }: ReadPortion): boolean {
  return unit?.kind !== 'volume' && unit?.kind !== 'mass'
}
