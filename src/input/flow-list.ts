import type { Trouble } from './problems.ts'
import type { TextAt } from './text-at.ts'
import type { Value } from './yaml-tree.ts'

/**
 * The items of a list. Between [ and ], `1,5 dl milk` is two items in YAML, and `1,200 mg calcium` would be 200 mg: a
 * comma inside a number is told by digits on both sides and no space. Neither half is taken then.
 */
export function itemsOf(list: Extract<Value, { kind: 'list' }>, trouble: Trouble): readonly Value[] {
  if (!list.isFlow) return list.items
  const whole: Value[] = []
  for (let i = 0; i < list.items.length; i += 1) {
    const [item, next] = [list.items[i], list.items[i + 1]]
    if (item?.kind === 'text' && next?.kind === 'text' && isSplitNumber(item.text, next.text)) {
      const args = { left: item.text.text, right: next.text.text }
      trouble.add({ code: 'split-at-comma', level: 'error', args }, { ...item.at, end: next.at.end })
      i += 1
    } else if (item !== undefined) whole.push(item)
  }
  return whole
}

function isSplitNumber(left: TextAt, right: TextAt): boolean {
  const between = left.span.source.text.slice(left.span.end, right.span.start)
  return between === ',' && /\d$/.test(left.text) && /^\d/.test(right.text)
}
