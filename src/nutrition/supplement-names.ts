import type { IntakeDay } from './intake-day.ts'
import { isNamedIn, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/**
 * What is taken, as written: supplement lines of all days, those that could not be counted and those of incomplete days
 * too, and the medicines, among which a herb may stand. Each text once.
 */
export function takenTexts(days: readonly IntakeDay[], { medicines }: Pick<Person, 'medicines'>): string[] {
  const texts = new Set<string>(medicines ?? [])
  for (const { supplements, unknownSupplements } of days) {
    for (const { text } of supplements ?? []) texts.add(text)
    for (const text of unknownSupplements) texts.add(text)
  }
  return [...texts]
}

/** Those of the texts that name something of a list, as src/nutrition/names-in-text.ts has it. */
export function textsNaming(
  texts: readonly string[],
  listed: { readonly names: readonly string[]; readonly endings: readonly string[] },
): string[] {
  return texts.filter((text) => isNamedIn(writtenOf(text), listed))
}
