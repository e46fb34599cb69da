import type { Stretch } from './amount/amount.ts'

const FORMS = ['tablet', 'capsule', 'pill', 'supplement', 'softgel', 'multivit']
const PILL =
  /\bmulti-?vitamins?\b|\b(?:vitamin|vit|calcium|magnesium|iron|zinc|potassium|omega|fish oil|cod liver oil|d3|k2|b12|folic acid|glucosamine|turmeric|soy isoflavones?)\b.*\b(?:tablets?|capsules?|pills?|supplements?|softgels?)\b/i

/** "Calcium tablet", "multivitamin": no food, whatever the table has that is near. Null: nothing of the kind. */
export function pillIn(text: string): Stretch | null {
  const lower = text.toLowerCase()
  // Looked for before it is matched: most entries have none of these words.
  if (!FORMS.some((form) => lower.includes(form))) return null
  const found = PILL.exec(text)
  return found === null ? null : { text: found[0], start: found.index, end: found.index + found[0].length }
}
