import type { GapRules } from './gap-rules.ts'
import { writtenOf } from './names-in-text.ts'

/** Ends of names that only medicines have (stems of the WHO's list of nonproprietary names). */
const STEMS =
  /^[a-z]{2,}(?:statin|prazole|olol|formin|cillin|mycin|azepam|oxetine|triptan|gliptin|gliflozin|ciclib|dipine)$/

/** Whether a text, all of it but a dose, is a medicine by the end of its name: "metformin 500 mg". */
export function hasMedicineStem(text: string): boolean {
  return STEMS.test(wholeName(text))
}

/**
 * The medicines of which nothing is known, so that each may be any: on no list, and of no class by the end of the name.
 * None of those classes keeps vitamin K steady or lets potassium build up as domain.md 5.6 and 5.12 list it.
 */
export function unknownMedicines({ medicinesNotChecked }: Pick<GapRules, 'medicinesNotChecked'>): string[] {
  return medicinesNotChecked.filter((text) => !hasMedicineStem(text))
}

const DOSE =
  /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ug|g|ml|iu|units?)?\b|\b(?:tablets?|capsules?|pills?|daily|once|twice|a day)\b/gi

export function withoutDose(text: string): string {
  return text.replaceAll(DOSE, ' ')
}

/** All words but the dose, run together as the lists have them. */
export function wholeName(text: string): string {
  return writtenOf(withoutDose(text)).words.join('')
}
