import { written } from './numbers.ts'

/**
 * "1 cup, chopped" is 1 and "cup, chopped"; "1/2 bagel" is 0.5 and "bagel"; "10 fries" is 10 and "fries".
 * What has no number of its own is one of itself: "Guideline amount per cup of hot cereal", `1" wedge`.
 * "1-3 ring thin pretzel" is one pretzel of three rings; "5 oz package" is one package, not five.
 *
 * @example splitPortion('1 cup, chopped') // { amount: '1', measure: 'cup, chopped' }
 * @example splitPortion('1/2 bagel') // { amount: '0.5', measure: 'bagel' }
 */
export function splitPortion(text: string): { amount: string; measure: string } {
  const clean = text.replace(/\s+/g, ' ').trim()
  const rings = /^1-(\d.*)$/.exec(clean)
  if (rings !== null) return { amount: '1', measure: rings[1] ?? '' }
  if (/^(?!1 )[\d.]+ (?:fl )?oz \w/.test(clean)) return { amount: '1', measure: clean }
  const counted = /^(?:(\d+)\/(\d+)|(\d*\.?\d+)) (.+)$/.exec(clean)
  if (counted === null) return { amount: '1', measure: clean }
  const [, above, below, whole, measure = ''] = counted
  return { amount: written(whole === undefined ? Number(above) / Number(below) : Number(whole)), measure }
}
