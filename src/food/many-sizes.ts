import type { Size } from './amount/amount.ts'
import type { Unit } from './amount/units.ts'
import type { ReadPortion } from './portion.ts'

const OTHER_SIZE = Math.log(1.5)

/** A tin, bottle or sausage link whose size nobody said, of a food that comes in sizes half as large again. */
export function isOneOfManySizes(
  portions: readonly ReadPortion[],
  unit: Unit,
  size: Size | null,
  own: ReadPortion,
): boolean {
  const isLink = unit.name === 'link' && own.size === null
  if (
    !(unit.kind === 'container' || isLink) ||
    size !== null ||
    (own.isUsual && own.size !== 'medium') ||
    unit.size !== null
  )
    return false
  return portions.some(
    (read) =>
      (read.unit?.name === unit.name || read.words.has(unit.name)) &&
      !read.isOdd &&
      Math.abs(Math.log(read.portion.grams / own.portion.grams)) > OTHER_SIZE,
  )
}
