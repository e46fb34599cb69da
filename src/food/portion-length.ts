/** Centimetres within which two lengths are the same. */
const NEAR_CM = 0.7

/**
 * Whether a portion's text says a length: `tortilla (approx 6" dia)` for 15.24 cm, `medium (11-12" diameter)` for 30 cm.
 * USDA gives inches.
 */
export function lengthIn(measure: string, cm: number): boolean {
  const [, low, high] =
    /(\d+(?:[.-]\d+\/\d+|\.\d+)?)(?:\s?-\s?(\d+))?\s?(?:"|''|inch\b|in\b)/i.exec(measure) ?? []
  if (low === undefined) return false
  const from = inchesOf(low) * 2.54
  const to = (high === undefined ? inchesOf(low) : inchesOf(high)) * 2.54
  return cm >= from - NEAR_CM && cm <= to + NEAR_CM
}

/** USDA writes `2-1/2` for two and a half. */
function inchesOf(text: string): number {
  const [, whole, above, below] = /^(\d+)-(\d+)\/(\d+)$/.exec(text) ?? []
  return whole === undefined ? Number(text) : Number(whole) + Number(above) / Number(below)
}
