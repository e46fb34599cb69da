/**
 * Round to `decimals` places, halves away from zero, as reports do: -2.45 gives -2.5, 2.45 gives 2.5.
 * `Math.round` sends halves upwards (-24.5 to -24) and `toFixed` follows binary luck.
 * The 1e-9 forgives decimal fractions that binary cannot hold, such as 1.005.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  const scale = 10 ** decimals
  const magnitude = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale
  return Math.sign(value) * magnitude + 0 // + 0 turns -0 into 0
}
