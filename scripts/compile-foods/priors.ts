/** A row that knows little of these is the worse one of two that are named alike. */
const BONE_NUTRIENTS = ['calcium', 'vitaminD', 'vitaminK', 'magnesium', 'potassium', 'sodium'] as const

/**
 * How usual a food is, -0.06 to 0.11: FNDDS before SR28 before Foundation (rows of equal text fit are chosen in that
 * order), how many USDA recipes use it, whether it is USDA's own "not further specified" row, less a little for what
 * its row does not know.
 */
export function priorOf(food: Readonly<Record<string, string>>): number {
  const id = food['id'] ?? ''
  const source = id.startsWith('fndds:') ? 0.06 : id.startsWith('sr28:') ? 0 : -0.03
  const used = Math.min(1, Math.log10(1 + Number(food['uses'] || 0)) / 2.5) * 0.03
  const general = /\bNFS\b|\bNS as to\b/.test(food['description'] ?? '') ? 0.02 : 0
  const unknown = BONE_NUTRIENTS.filter((nutrient) => food[nutrient] === '').length
  return source + used + general - (0.03 * unknown) / BONE_NUTRIENTS.length
}
