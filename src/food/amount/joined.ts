import type { Amount } from './amount.ts'
import type { Cursor } from './cursor.ts'

/**
 * "1 cup and 2 tbsp", "1 lb 4 oz": amounts of one kind side by side are one amount, in the unit of the first. Without
 * an "and" the second must be in a smaller unit, since "100 g 50 g" says nothing clear. null: they are not joined.
 */
export function sumOf(first: Amount, second: Amount, isJoinedByWord: boolean): Amount | null {
  const { unit } = first
  if (unit === null || second.unit === null || unit.kind !== second.unit.kind) return null
  if (unit.size === null || second.unit.size === null || first.inBrackets || second.inBrackets) return null
  if (unit.kind !== 'mass' && unit.kind !== 'volume') return null
  if (!isJoinedByWord && second.unit.size >= unit.size) return null
  const quantity = first.quantity + (second.quantity * second.unit.size) / unit.size
  return { ...first, quantity, ofEach: first.ofEach || second.ofEach, end: second.end }
}

/** "and", "plus", "&", "+" between two amounts; the cursor moves behind it. */
export function takeJoin(cursor: Cursor): boolean {
  return cursor.take('and', 'plus') || cursor.takeMark('&', '+')
}

/** The first amount so many times: "eggs x 2", "1 slice toast x 2". */
export function multiplied(amounts: readonly Amount[], times: Amount): Amount[] {
  const [first, ...others] = amounts
  return first === undefined ? [times] : [{ ...first, quantity: first.quantity * times.quantity }, ...others]
}
