import { medicineRules } from '../generated/medicine-rules.ts'
import type { GapRules } from './gap-rules.ts'
import { writtenOf } from './names-in-text.ts'

/** Ends of names that only medicines have (stems of the WHO's list of nonproprietary names). */
const STEMS =
  /^[a-z]{2,}(?:statin|prazole|olol|formin|cillin|mycin|azepam|oxetine|triptan|gliptin|gliflozin|ciclib|dipine|tinib|setron|conazole|mab|dilol)$/

/** Whether a text, all of it but a dose, is a medicine by the end of its name: "metformin 500 mg". */
export function hasMedicineStem(text: string): boolean {
  return STEMS.test(wholeName(text))
}

/**
 * The medicines of which nothing is known, so that each may be any: a word of them is on no list, and of no class by its
 * end. None of the classes and names that are known here keeps vitamin K steady or lets potassium build up.
 *
 * Source  domain.md 5.6, 5.12; data/reference/medicine-rules.yaml, others
 *
 * @example unknownMedicines({ medicinesNotChecked: ['metformin MR', 'co-codamol 8/500', 'the pink one'] }) // ['the pink one']
 */
export function unknownMedicines({ medicinesNotChecked }: Pick<GapRules, 'medicinesNotChecked'>): string[] {
  return medicinesNotChecked.filter((text) => !isKnown(writtenOf(withoutDose(text)).words))
}

/** Whether every word is a known name or stands beside one; a name may be of two words, "co-codamol". */
function isKnown(words: readonly string[]): boolean {
  const { names } = medicineRules.others
  let hasName = false
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    if (SAID_BESIDE.has(word) || /^\d/.test(word)) continue
    if (!isKnownWord(word)) {
      if (!names.includes(word + (words[i + 1] ?? ''))) return false
      i += 1
    }
    hasName = true
  }
  return hasName
}

function isKnownWord(word: string): boolean {
  return STEMS.test(word) || SUPPLEMENT_WORDS.has(word) || medicineRules.others.names.includes(word)
}

/** Supplements are often written among the medicines. Vitamin K is none of these. */
const SUPPLEMENT_WORDS: ReadonlySet<string> = new Set([
  'vitamin', 'vitamins', 'multivitamin', 'multivitamins', 'calcium', 'magnesium', 'zinc', 'iron', 'd', 'c', 'b', 'fish', 'oil', 'omega',
  'folic', 'folate', 'biotin', 'glucosamine', 'probiotic', 'probiotics', 'turmeric', 'curcumin', 'collagen',
]) // biome-ignore format: a list

/** Forms, salts, times and reasons; by themselves they name nothing. */
const SAID_BESIDE: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'as', 'at', 'by', 'for', 'in', 'my', 'on', 'or', 'the', 'to', 'with', 'x', 'i', 'per', 'of', 'needed', 'required', 'when',
  'night', 'morning', 'evening', 'noon', 'bedtime', 'breakfast', 'dinner', 'food', 'meals', 'day', 'days', 'week', 'weeks', 'month', 'months',
  'year', 'hour', 'hours', 'every', 'each', 'daily', 'nightly', 'weekly', 'monthly', 'yearly', 'once', 'twice', 'three', 'two', 'one', 'half',
  'times', 'low', 'dose', 'nocte', 'mane', 'od', 'om', 'bd', 'bid', 'tds', 'tid', 'qds', 'qid', 'prn', 'po', 'sc', 'iv', 'im',
  'mr', 'sr', 'xr', 'er', 'xl', 'la', 'cr', 'pr', 'ec', 'dr', 'retard', 'depot', 'slow', 'modified', 'prolonged', 'extended', 'release',
  'tab', 'tabs', 'cap', 'caps', 'tablet', 'capsule', 'pill', 'pen', 'injection', 'injections', 'infusion', 'inhaler', 'spray', 'nasal', 'drops',
  'eye', 'cream', 'gel', 'ointment', 'patch', 'patches', 'oral', 'solution', 'soluble', 'dispersible', 'acid', 'sodium', 'hydrochloride', 'hcl',
  'maleate', 'besilate', 'besylate', 'tartrate', 'succinate', 'fumarate', 'sulfate', 'sulphate', 'acetate', 'mesilate', 'hydrobromide', 'citrate', 'glycinate', 'oxide',
  'pain', 'sleep', 'cholesterol', 'diabetes', 'allergy', 'allergies', 'hayfever', 'asthma', 'flushes', 'flashes',
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
