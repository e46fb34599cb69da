import { patternOf } from './words.ts'

/** A vertebra or a range of them: `L3`, `L1-L4`, `L1 - L4`, `L1-4`, `L1 to L4`, `l1 l4` (a header `l1_l4`). */
const RANGE = patternOf(
  (letter) => `(?<![${letter}])l ?([1-4])(?: ?(?:-|:|to) ?l? ?([1-4])| l ?([1-4]))?(?![${letter}])`,
)

/**
 * The vertebrae that a folded text names, as the bone room writes them (`L1-L4`, `L3`, `L1,L2,L4`), and the text
 * without them. null: it names none. `L1-L4 (L3)` is not taken: some printouts leave out what stands in brackets.
 */
export function vertebraeOf(
  text: string,
): { readonly region: string; readonly rest: string } | 'unclear' | null {
  const range = RANGE(text)
  if (/[1-4] ?[([] ?l ?[1-4]/.test(text)) return 'unclear'
  const found = new Set<number>()
  for (const [, from, to, next] of text.matchAll(range)) {
    const [first, last] = [Number(from), Number(to ?? next ?? from)]
    if (last < first) return 'unclear'
    for (let vertebra = first; vertebra <= last; vertebra++) found.add(vertebra)
  }
  if (found.size === 0) return null
  return { region: nameOf([...found].sort()), rest: text.replaceAll(range, ' ') }
}

function nameOf(vertebrae: readonly number[]): string {
  const [first = 0, last = 0] = [vertebrae[0], vertebrae.at(-1)]
  if (vertebrae.length === 1) return `L${first}`
  const isRange = last - first + 1 === vertebrae.length
  return isRange ? `L${first}-L${last}` : vertebrae.map((vertebra) => `L${vertebra}`).join(',')
}
