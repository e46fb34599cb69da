import { inhibitorIn } from '../bone/aromatase-inhibitor.ts'
import { aromataseInhibitors } from '../generated/aromatase-inhibitors.ts'
import { medicineRules } from '../generated/medicine-rules.ts'
import { gapRules } from '../generated/medicines.ts'
import { CONDITIONS, conditionOf } from '../input/profile-choices.ts'
import { gapRulesFor } from '../nutrition/gap-rules.ts'
import { namesGuessed } from '../nutrition/names-guessed.ts'
import { slipsOf, writtenOf } from '../nutrition/names-in-text.ts'
import { NOTHING_RECORDED, personFrom } from '../nutrition/person.ts'
import { hasMedicineStem, wholeName, withoutDose } from '../nutrition/unknown-medicines.ts'

/** The aromatase inhibitor that a text means: by one of its names, or with up to two slips of the keys; null: none. */
export function inhibitorMeant(text: string): string | null {
  const { words } = writtenOf(text)
  const slipped = (slips: number) =>
    aromataseInhibitors.find(({ names }) => slipsOf(words, { names }, slips).length > 0)?.drug
  return inhibitorIn(text)?.drug ?? slipped(1) ?? slipped(2) ?? null
}

/** The aromatase inhibitor that a text names without a slip: what looks like one has been asked about. */
export function inhibitorSpelled(text: string): string | null {
  return inhibitorIn(text)?.drug ?? null
}

/** Whether a text has the name of an aromatase inhibitor without a slip. */
export function isSpelled(text: string): boolean {
  return inhibitorIn(text) !== null
}

/** Whether a text, all of it but a dose, is a medicine, by its name. */
export function isMedicine(text: string): boolean {
  if (inhibitorMeant(text) !== null) return true
  const lists = [...gapRules.medicines, ...medicineRules.medicines, { ...medicineRules.others, endings: [] }]
  return hasMedicineStem(text) || lists.some(({ names, endings }) => isAllOf(text, names, endings))
}

/** Whether a text is a condition that is known here. */
export function isCondition(text: string): boolean {
  const lists = [...gapRules.conditions, ...medicineRules.conditions]
  return (
    Object.hasOwn(CONDITIONS, conditionOf(text)) ||
    lists.some(({ names, endings }) => isAllOf(text, names, endings))
  )
}

/** Whether a text tells what a medicine looks like or is for, without a name: "the pink one", "something for sleep". */
export function isDescription(text: string): boolean {
  return /\b(?:ones?|pills?|tablets?|capsules?|injections?|thing|something|stuff)\b|^for (?:my|the)\b/i.test(
    text,
  )
}

function isAllOf(text: string, names: readonly string[], endings: readonly string[]): boolean {
  const whole = wholeName(text)
  if (names.includes(whole)) return true
  const isOneWord = writtenOf(withoutDose(text)).words.length === 1
  return isOneWord && endings.some((ending) => whole.length > ending.length && whole.endsWith(ending))
}

/** A name that no rule is known for, or that was read as another. */
export type NameRead =
  | { readonly how: 'not-checked' }
  | { readonly how: 'read-as'; readonly as: string }
  | null

/** How the reports will read a medicine or a condition; null: as it stands. */
export function howRead(list: 'medicines' | 'conditions', text: string): NameRead {
  const isInhibitor = inhibitorMeant(text) !== null
  const name = list === 'conditions' ? conditionOf(text) : text
  if (isInhibitor || (list === 'conditions' && isCondition(text))) return null
  const person = personFrom({ ...NOTHING_RECORDED, [list]: [name] })
  const as = namesGuessed(person)[0]?.as
  if (as !== undefined) return { how: 'read-as', as }
  const { medicinesNotChecked, conditionsNotChecked } = gapRulesFor(person, [])
  return medicinesNotChecked.length + conditionsNotChecked.length > 0 ? { how: 'not-checked' } : null
}
