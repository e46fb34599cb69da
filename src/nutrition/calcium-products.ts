import { medicineRules } from '../generated/medicine-rules.ts'
import type { IntakeDay } from './intake-day.ts'
import { isNamedIn, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/** Vitamin D by itself; most tablets of calcium bring it too. */
const VITAMIN_D = {
  names: [
    ...['vitamind', 'vitamind2', 'vitamind3', 'vitd', 'vitd2', 'vitd3', 'colecalciferol', 'cholecalciferol', 'ergocalciferol'],
    ...['fultium', 'fultiumd3', 'invita', 'invitad3', 'stexerol', 'stexerold3', 'desunin', 'plenachol', 'aviticol', 'thorens'],
    ...['dekristol', 'vigantol', 'vigantoletten', 'uvedose', 'zymad', 'dibase', 'hidroferol', 'drisdol', 'calcifediol'],
  ],
  endings: [],
} // biome-ignore format: a table

/** Medicines in whose names calcium is the salt, or what they act on. */
const OTHER_DRUG =
  /statin|channel|blocker|antagonist|folin|leucovorin|acamprosate|heparin|parin\b|dobesilate|resonium|polystyrene|fenoprofen/i

/**
 * Whether a text names a product of calcium or vitamin D, whatever its amount.
 *
 * Source  data/reference/medicine-rules.yaml (minerals); domain.md 5.1, 5.15
 *
 * @example isCalciumProduct('Adcal-D3 twice daily') // true
 * @example isCalciumProduct('atorvastatin calcium 20 mg') // false
 */
export function isCalciumProduct(text: string): boolean {
  const written = writtenOf(text)
  const isOne = medicineRules.minerals.some((one) => one.mineral === 'calcium' && isNamedIn(written, one, 0))
  return isOne && !OTHER_DRUG.test(text)
}

/** Whether a text names a product of vitamin D; of calcium alone it may bring it too. */
export function isVitaminDProduct(text: string): boolean {
  return isNamedIn(writtenOf(text), VITAMIN_D, 0)
}

/** The medicines that are products of calcium or vitamin D: usual where they are on a prescription. */
export function supplementsAmongMedicines({ medicines }: Pick<Person, 'medicines'>): string[] {
  return (medicines ?? []).filter((text) => isCalciumProduct(text) || isVitaminDProduct(text))
}

/** "Adcal-D3 twice daily" and the line "Adcal-D3: calcium 600 mg" are one product. */
const brandOf = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .split(/[\s,(]/)[0] ?? ''

/** The days with these medicines among their supplements, in an amount that is not known; not where a line counts them already. */
export function withMedicinesTaken(days: readonly IntakeDay[], person: Person): readonly IntakeDay[] {
  const taken = supplementsAmongMedicines(person)
  if (taken.length === 0) return days
  return days.map((day) => {
    const counted = (day.supplements ?? []).map(({ text }) => text.toLowerCase())
    const more = taken.filter((text) => !counted.some((line) => line.includes(brandOf(text))))
    return { ...day, unknownSupplements: [...new Set([...day.unknownSupplements, ...more])] }
  })
}
