import type { Size } from './amount/amount.ts'

/** What a size is of the medium one where a food has no such size. By convention (docs/decisions.md, "Vessels"). */
export const SIZE_FACTOR: Readonly<Record<Size, number>> = {
  miniature: 0.5,
  small: 0.7,
  medium: 1,
  large: 1.4,
  'extra large': 1.7,
}

/** Of a large egg of 50 g: USDA's small 38, medium 44, extra large 56 g (SR28 1123). */
const EGG_FACTOR: Readonly<Record<Size, number>> = {
  miniature: 0.7,
  small: 0.76,
  medium: 0.88,
  large: 1,
  'extra large': 1.12,
}

/** What a size is of the plain one; eggs are sold in sizes that differ little, and a plain one is large. */
export function sizeFactor(size: Size, description: string): number {
  return /^egg\b/i.test(description) ? EGG_FACTOR[size] : SIZE_FACTOR[size]
}
