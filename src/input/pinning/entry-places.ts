import { isCollection, isMap, isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { looksLikeDate } from '../log-date.ts'
import { parseYaml } from '../yaml-document.ts'

/** How an entry stands in its file, which decides how an id can be put to it. */
export interface EntryPlace {
  readonly node: Scalar | YAMLMap
  /** Inside [ ] or { }, where lines mean nothing. */
  readonly isInFlow: boolean
  /** It is all of a day, where a map would be taken for meals: it has to become a list. */
  readonly isDay: boolean
}

/** The texts and maps that can be entries, by where they start; null where YAML finds a fault in the text. */
export function entryPlaces(text: string): ReadonlyMap<number, EntryPlace> | null {
  const parsed = parseYaml(text)
  if ('tooDeepAt' in parsed || parsed.errors.length > 0) return null
  const places = new Map<number, EntryPlace>()
  const waiting: { node: unknown; isInFlow: boolean; isDay: boolean }[] = [
    { node: parsed.contents, isInFlow: false, isDay: false },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, isInFlow, isDay } = next
    const start = (node as Node | null)?.range?.[0]
    if (start !== undefined && (isScalar(node) || isMap(node))) places.set(start, { node, isInFlow, isDay })
    if (!isCollection(node)) continue
    const inside = isInFlow || node.flow === true
    for (const item of node.items)
      waiting.push(
        isMap(node)
          ? { node: (item as Pair).value, isInFlow: inside, isDay: isDayKey((item as Pair).key) }
          : { node: item, isInFlow: inside, isDay: false },
      )
  }
  return places
}

/** What stands behind a date, or behind a merge key, is a day. */
function isDayKey(key: unknown): boolean {
  return isScalar(key) && (looksLikeDate(String(key.value)) || key.value === '<<')
}
