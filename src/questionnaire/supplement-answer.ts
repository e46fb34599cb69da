import { Trouble } from '../input/problems.ts'
import type { SupplementLine } from '../input/supplement.ts'
import { readSupplementLine } from '../input/supplement-dose.ts'
import { partsOfLine } from '../input/supplement-parts.ts'

const lineOf = (text: string) => ({
  text,
  span: { source: { name: 'profile.yaml', text }, start: 0, end: text.length },
  offset: 0,
})

/** What a line of supplements comes to; null: it cannot be read. */
function readWhole(text: string): readonly SupplementLine[] | null {
  if (/^none$/i.test(text.trim())) return []
  const trouble = new Trouble()
  const lines = readSupplementLine(lineOf(text), trouble)
  return trouble.list.length === 0 ? lines : null
}

/**
 * The supplements of an answer, as the profile lists them: a line that cannot be read as a whole is parted, so that one
 * strange word does not take the others with it.
 *
 * @example supplementsIn('calcium 600 mg, flobble, vitamin D 1000 IU') // ['calcium 600 mg', 'flobble', 'vitamin D 1000 IU']
 */
export function supplementsIn(text: string): readonly string[] {
  if (readWhole(text) !== null) return [text]
  const parts = partsOfLine(lineOf(text), true)?.map((line) => line.text.text) ?? []
  const isKnown = parts.length > 1 && parts.every((part) => readWhole(part) !== null)
  return isKnown ? [...new Set(parts)] : [text]
}

/** How much a day is counted of each nutrient of an answer, and the parts of it of which no amount is known. */
export function dosesIn(text: string): {
  readonly counted: readonly NonNullable<SupplementLine['dose']>[]
  readonly unknown: readonly string[]
} {
  const lines = supplementsIn(text).flatMap((one) => (readWhole(one) ?? []).map((line) => ({ one, ...line })))
  return {
    counted: lines.flatMap(({ dose }) => (dose === null || dose.amountPerDay === 0 ? [] : [dose])),
    unknown: lines.filter(({ dose }) => dose === null).map(({ one }) => one),
  }
}
