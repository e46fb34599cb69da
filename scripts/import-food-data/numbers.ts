/**
 * A number of a raw table as short text: `1.0` is `1`, `0.10` is `0.1`, blank stays null.
 * A cell that is no number of 0 or more is a defect of the table that an import must not pass on.
 */
export function plainNumber(text: string, where: string, troubles: string[]): string | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  const value = Number(trimmed)
  if (!Number.isFinite(value) || value < 0) {
    troubles.push(`${where}: "${trimmed}"; expected a number of 0 or more`)
    return null
  }
  return written(value)
}

/** A number without exponent and without the noise of binary fractions (12 significant digits). */
export function written(value: number): string {
  const text = String(Number(value.toPrecision(12)))
  return text.includes('e') ? value.toFixed(12).replace(/0+$/, '') : text
}

/** The sum of two decimal texts; null where one is unknown, since half a sum is not a sum. */
export function sumOf(a: string | null | undefined, b: string | null | undefined): string | null {
  return a == null || b == null ? null : written(Number(a) + Number(b))
}

/** Five significant digits: as many as the longest published figure of the literature has. */
export function fiveDigits(value: number): string {
  return written(Number(value.toPrecision(5)))
}
