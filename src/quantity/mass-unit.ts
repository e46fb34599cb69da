/** Milligrams in one unit of mass as labels write it; undefined: no unit of mass. */
export function milligramsIn(unit: string): number | undefined {
  const name = unit.toLowerCase().replace('μ', 'µ')
  return Object.hasOwn(MILLIGRAMS, name) ? MILLIGRAMS[name] : undefined
}

const MILLIGRAMS: Readonly<Record<string, number>> = {
  g: 1000,
  gram: 1000,
  grams: 1000,
  mg: 1,
  milligram: 1,
  milligrams: 1,
  µg: 0.001,
  ug: 0.001,
  mcg: 0.001,
  microgram: 0.001,
  micrograms: 0.001,
}
