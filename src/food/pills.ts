import type { Stretch } from './amount/amount.ts'

const FORMS = ['tablet', 'capsule', 'pill', 'supplement', 'softgel', 'multivit']
/** The form stands behind the name, or two or three words on: "vitamin D3 1000 IU tablet". A juice of vitamins is food. */
const PILL =
  /\bmulti-?vitamins?\b(?!\s+(?:\w+\s+)?(?:juices?|drinks?|nectars?|squash|smoothies?|cereals?|water)\b)|\b(?:vitamin|vit|calcium|magnesium|iron|zinc|potassium|omega|fish oil|cod liver oil|d3|k2|b12|folic acid|glucosamine|turmeric|soy isoflavones?)\b(?:[\s,(/-]+(?:\d\S*\s*(?:mg|mcg|[uµ]g|iu)\b|[^\s,(/-]+)){0,3}?[\s,(/-]+(?:tablets?|capsules?|pills?|supplements?|softgels?)\b/i

/**
 * Products that are nothing but supplements: "adcal-d3" was taken for the food of the nearest name. Apart from the names
 * in data/reference, which hold words of foods too ("calcium") and are too many to look through for each entry.
 */
const PRODUCTS =
  'adcal calcichew caltrate citracal calci-d accrete cacit natecal evacal fultium sandocal slow-k sando-k osteocare centrum'.split(
    ' ',
  )

/** "Calcium tablet", "multivitamin": no food, whatever the table has that is near. Null: nothing of the kind. */
export function pillIn(text: string): Stretch | null {
  const lower = text.toLowerCase()
  const product = PRODUCTS.find((name) => lower.includes(name))
  if (product !== undefined) {
    const start = lower.indexOf(product)
    return { text: product, start, end: start + product.length }
  }
  // Looked for before it is matched: most entries have none of these words.
  if (!FORMS.some((form) => lower.includes(form))) return null
  const found = PILL.exec(text)
  return found === null ? null : { text: found[0], start: found.index, end: found.index + found[0].length }
}
