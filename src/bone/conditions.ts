import { type Antiresorptive, boneFigures } from '../generated/bone.ts'
import type { BonePerson, Medicine, YesNoUnknown } from './person.ts'

/** Whether a condition of the profile's list is recorded; `unknown` where no conditions are. */
export function hasCondition({ conditions }: Pick<BonePerson, 'conditions'>, id: string): YesNoUnknown {
  if (conditions === null) return 'unknown'
  const written = conditions.map((text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  return written.includes(id) ? 'yes' : 'no'
}

/**
 * The class of a medicine for bone that a name stands for; null: none that is known here.
 *
 * Rule    names and endings of data/reference/bone.yaml, without regard to capitals, accents, spaces and doses
 *
 * @example boneMedicine('Alendronsäure 70 mg') // 'bisphosphonate'
 * @example boneMedicine('Prolia') // 'denosumab'
 */
export function boneMedicine(name: string): Antiresorptive['class'] | null {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  const pairs = words.map((word, i) => word + (words[i + 1] ?? ''))
  const found = boneFigures.antiresorptives.find(
    ({ names, endings }) =>
      [...words, ...pairs].some((text) => names.includes(text)) ||
      words.some((word) => endings.some((ending) => word.endsWith(ending))),
  )
  return found?.class ?? null
}

/** The medicines for bone among those recorded; null where no medicines are. */
export function boneMedicines({
  medicines,
}: Pick<BonePerson, 'medicines'>): readonly (Medicine & { of: Antiresorptive['class'] })[] | null {
  if (medicines === null) return null
  return medicines.flatMap((medicine) => {
    const of = boneMedicine(medicine.name)
    return of === null ? [] : [{ ...medicine, of }]
  })
}
