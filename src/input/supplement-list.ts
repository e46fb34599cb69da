import { itemsOf } from './flow-list.ts'
import type { Trouble } from './problems.ts'
import type { SupplementLine } from './supplement.ts'
import { readSupplementLine } from './supplement-dose.ts'
import type { Value } from './yaml-tree.ts'

/** An amount of nothing: most often a comma between [ and ] has cut it off from its name. */
const NAMELESS = /^[\d.,/½⅓⅔¼¾\s+-]+(?:mg|mcg|µg|μg|ug|g|iu|i\.u\.|ie)?\s*$/i

/** Supplements of a day or of the profile: a list or one line; "none" and an empty list mean that none is taken. */
export function readSupplements(value: Value, trouble: Trouble): readonly SupplementLine[] | null {
  if (value.kind === 'nothing') return null
  if (value.kind === 'map') {
    trouble.add({ code: 'not-a-list', level: 'error', args: { key: 'supplements', found: 'map' } }, value.at)
    return null
  }
  const items = value.kind === 'text' ? [value] : itemsOf(value, trouble)
  return items.flatMap((item) => {
    if (item.kind === 'text' && NAMELESS.test(item.text.text)) {
      const args = { number: item.text.text, next: null }
      trouble.add({ code: 'bare-number', level: 'error', args }, item.at)
      return []
    }
    if (item.kind === 'text')
      return /^\s*(none|no)\s*$/i.test(item.text.text) ? [] : readSupplementLine(item.text, trouble)
    if (item.kind === 'nothing') trouble.add({ code: 'empty-item', level: 'error', args: {} }, item.at)
    else
      trouble.add(
        { code: 'not-a-text', level: 'error', args: { key: 'supplements', found: item.kind } },
        item.at,
      )
    return []
  })
}
