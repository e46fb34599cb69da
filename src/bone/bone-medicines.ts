import { distance } from 'fastest-levenshtein'
import { type Antiresorptive, boneFigures } from '../generated/bone.ts'
import { OF_THE_PAST } from './past-words.ts'
import type { BonePerson, Medicine } from './person.ts'

/** `other`: it acts on bone in another way (teriparatide, romosozumab, raloxifene), and no rule here speaks of it. */
export type BoneMedicineClass = Antiresorptive['class'] | 'other'

/** A medicine for bone, as a profile has it. */
export interface RecordedBoneMedicine {
  /** As written. */
  readonly name: string
  readonly of: BoneMedicineClass
  /** Not where its own words leave that open: "Prolia (stopped 2024)". */
  readonly isTaken: boolean
}

/**
 * The class of a medicine for bone that a name stands for; null: none that is known here.
 *
 * Rule    names and endings of data/reference/bone.yaml, without regard to capitals, accents, spaces and doses; one slip
 *         of the keys in a name of seven letters or more
 *
 * @example boneMedicine('Alendronsäure 70 mg') // 'bisphosphonate'
 * @example boneMedicine('Prolia') // 'denosumab'
 */
export function boneMedicine(name: string): BoneMedicineClass | null {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  const texts = [...words, ...words.map((word, i) => word + (words[i + 1] ?? ''))]
  const isNamed = (names: readonly string[]) => texts.some((text) => names.includes(text))
  const isSlip = (names: readonly string[]) =>
    names.some((known) => known.length >= SHORTEST_WITH_SLIP && words.some((word) => isOneSlip(known, word)))
  const exact = boneFigures.antiresorptives.find(
    ({ names, endings }) =>
      isNamed(names) || words.some((word) => endings.some((ending) => word.endsWith(ending))),
  )
  if (exact !== undefined) return exact.class
  const others = boneFigures.otherBoneMedicines.names
  if (isNamed(others)) return 'other'
  const slip = boneFigures.antiresorptives.find(({ names }) => isSlip(names))
  return slip?.class ?? (isSlip(others) ? 'other' : null)
}

const SHORTEST_WITH_SLIP = 7

function isOneSlip(name: string, word: string): boolean {
  return Math.abs(name.length - word.length) <= 1 && distance(name, word) === 1
}

/**
 * The antiresorptive medicines among those recorded; null where no medicines are. The rules on scans and on what studies
 * saw speak of these.
 */
export function boneMedicines({
  medicines,
}: Pick<BonePerson, 'medicines'>): readonly (Medicine & { of: Antiresorptive['class'] })[] | null {
  if (medicines === null) return null
  return medicines.flatMap((medicine) => {
    const of = boneMedicine(medicine.name)
    return of === null || of === 'other' ? [] : [{ ...medicine, of }]
  })
}

/** Every medicine for bone that is recorded, of whatever kind. */
export function recordedBoneMedicines({
  medicines,
}: Pick<BonePerson, 'medicines'>): readonly RecordedBoneMedicine[] {
  return (medicines ?? []).flatMap(({ name }) => {
    const of = boneMedicine(name)
    return of === null ? [] : [{ name, of, isTaken: !NOT_TAKEN.test(name) }]
  })
}

/** Said of what was taken once, is to come, or was never taken; "2019 to 2021" too. */
const NOT_TAKEN = new RegExp(
  `\\b(?:${OF_THE_PAST}|(?:19|20)\\d\\d\\s*(?:to|till|until|[-–])\\s*(?:19|20)\\d\\d|stop|ended|until|till|longer|past|previous|not|no|never|before|considering|planned|declined|refused|allergic|allergy|intolerant|intolerance)\\b`,
  'i',
)
