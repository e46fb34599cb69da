import { medicineRules } from '../generated/medicine-rules.ts'
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
 * The medicines of which nothing is known, so that each may be any: a word of them is on no list, and of no class by its
 * end. None of the classes and names that are known here keeps vitamin K steady or lets potassium build up.
 *
 * Source  domain.md 5.6, 5.12; data/reference/medicine-rules.yaml, others
 */
export function unknownMedicines({ medicinesNotChecked }: Pick<GapRules, 'medicinesNotChecked'>): string[] {
  return medicinesNotChecked.filter((text) => {
    const words = writtenOf(withoutDose(text)).words.filter((word) => !SAID_BESIDE.has(word))
    return words.length === 0 || words.some((word) => !isKnownWord(word))
  })
}

function isKnownWord(word: string): boolean {
  return STEMS.test(word) || SUPPLEMENT_WORDS.has(word) || medicineRules.others.names.includes(word)
}

/** Supplements are often written among the medicines. Vitamin K is none of these. */
const SUPPLEMENT_WORDS: ReadonlySet<string> = new Set([
  'vitamin', 'vitamins', 'multivitamin', 'multivitamins', 'calcium', 'magnesium', 'zinc', 'iron', 'd', 'c', 'b', 'fish', 'oil', 'omega',
]) // biome-ignore format: a list

const SAID_BESIDE: ReadonlySet<string> = new Set([
  '1', '2', '3', '12', 'a', 'and', 'as', 'at', 'in', 'the', 'needed', 'night', 'morning', 'evening', 'with', 'food', 'meals', 'week',
]) // biome-ignore format: a list

const DOSE =
  /\b\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|ug|g|ml|iu|units?)?\b|\b(?:tablets?|capsules?|pills?|daily|once|twice|a day)\b/gi

export function withoutDose(text: string): string {
  return text.replaceAll(DOSE, ' ')
}

/** All words but the dose, run together as the lists have them. */
export function wholeName(text: string): string {
  return writtenOf(withoutDose(text)).words.join('')
}
