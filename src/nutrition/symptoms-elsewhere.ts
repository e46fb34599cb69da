import { medicineRules } from '../generated/medicine-rules.ts'
import { isNamedIn, writtenOf } from './names-in-text.ts'
import { recognisedSymptoms } from './symptoms.ts'

/** Lists that are not there for symptoms, where people name them all the same. */
interface Lists {
  readonly medicines: readonly string[] | null
  readonly conditions: readonly string[] | null
  readonly exercise: readonly string[]
}

/** What is a trigger only with a medicine for bone (domain.md 8.2), and with which; keys of medicine-rules.yaml. */
const ONLY_WITH: Readonly<Record<string, readonly string[]>> = {
  jaw_pain: ['denosumab', 'zoledronic-acid', 'oral-bisphosphonate'],
  thigh_or_groin_ache: ['zoledronic-acid', 'oral-bisphosphonate'],
  tingling_or_cramps: ['denosumab', 'zoledronic-acid'],
}

/** A "shorter walk" and "pregnancy yoga" are no symptoms. */
const NOT_OF_EXERCISE = ['height_loss', 'pregnancy']
/** Vitamins are sold for it. */
const NOT_OF_MEDICINES = ['pregnancy']

/**
 * The symptoms that call for a call among medicines, conditions and exercise, as texts or ids for `symptomFindings`.
 *
 * Rule    every trigger that a text is recognised for; one that holds with some medicines only ("leg cramps" among the
 *         conditions, for years) where such a medicine is listed, or where none are recorded: unknown is not no
 * Source  domain.md 8.2
 *
 * @example symptomsElsewhere({ medicines: ['chest pain'], conditions: null, exercise: [] }) // ['chest pain']
 * @example symptomsElsewhere({ medicines: ['letrozole'], conditions: ['leg cramps'], exercise: [] }) // []
 */
export function symptomsElsewhere({ medicines, conditions, exercise }: Lists): string[] {
  const called = (texts: readonly string[] | null, not: readonly string[]) =>
    [...new Set(texts)].flatMap((text) => {
      const found = recognisedSymptoms(text)
      const ids = found.map(({ id }) => id).filter((id) => !not.includes(id) && mayHold(id, medicines))
      return ids.length === found.length ? (ids.length === 0 ? [] : [text]) : ids
    })
  return [
    ...called(medicines, NOT_OF_MEDICINES),
    ...called(conditions, []),
    ...called(exercise, NOT_OF_EXERCISE),
  ]
}

function mayHold(id: string, medicines: readonly string[] | null): boolean {
  const needed = Object.hasOwn(ONLY_WITH, id) ? ONLY_WITH[id] : undefined
  if (needed === undefined || medicines === null) return true
  const rules = medicineRules.medicines.filter(({ of }) => needed.includes(of))
  return medicines.some((text) => rules.some((rule) => isNamedIn(writtenOf(text), rule)))
}
