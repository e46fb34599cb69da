import { packedMeasure } from '../../src/food/portion.ts'
import { strings } from './main.ts'

/** The portions of every food, each with the weight of one of its measure, in the order of USDA's table. */
export function portionSections(
  lines: readonly Record<string, string>[],
  rowOfId: ReadonlyMap<string, number>,
  size: number,
) {
  const ofFood: { measure: string; grams: number }[][] = Array.from({ length: size }, () => [])
  for (const line of lines) {
    const row = rowOfId.get(line['id'] ?? '')
    if (row === undefined) throw new Error(`data/foods/portions.csv: ${line['id']} is not in foods.csv`)
    ofFood[row]?.push({
      measure: line['measure'] ?? '',
      grams: Number(line['grams']) / Number(line['amount']),
    })
  }
  const measures = [...new Set(ofFood.flat().map(({ measure }) => measure))].sort()
  const indexOf = new Map(measures.map((measure, i) => [measure, i]))
  const offsets = new Uint32Array(size + 1)
  ofFood.forEach((portions, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + portions.length
  })
  const all = ofFood.flat()
  const texts = strings(measures)
  return {
    ofFood,
    sections: {
      portionOffsets: offsets,
      portionGrams: Float32Array.from(all, ({ grams }) => grams),
      portionMeasure: Uint16Array.from(all, ({ measure }) => indexOf.get(measure) ?? 0),
      measureOffsets: texts.offsets,
      measures: texts.bytes,
      measureFacts: Uint8Array.from(measures.flatMap(packedMeasure)),
    },
  }
}
