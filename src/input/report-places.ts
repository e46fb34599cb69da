import { type Source, type Span, startOf } from '../diagnostics/source.ts'
import { Trouble } from './problems.ts'
import { readWholeYaml, type Value } from './yaml-tree.ts'

/**
 * Where the fields of a JSON file stand, JSON being YAML: the value at a path, or, where the file does not have it, what
 * should hold it. The start of the file where no places can be had.
 */
export function placesIn(source: Source): (path: readonly PropertyKey[]) => Span {
  const text = source.text.replace(/^\ufeff/, ' ')
  const top = readWholeYaml({ name: source.name, text }, new Trouble())
  return (path) => {
    if (top === null) return startOf(source)
    const { start, end } = placeAt(top, path)
    return { source, start, end: Math.min(end, endOfLine(text, start)) }
  }
}

function placeAt(top: Value, path: readonly PropertyKey[]): Span {
  let value = top
  let at = top.at
  for (const key of path) {
    const next = childOf(value, key)
    // What holds too much to be shown is shown by its first sign.
    if (next === null) return value.kind === 'map' || value.kind === 'list' ? firstSign(at) : at
    value = next
    at = next.at
  }
  return value.kind === 'map' || value.kind === 'list' ? firstSign(at) : at
}

function firstSign({ source, start, end }: Span): Span {
  return { source, start, end: Math.min(start + 1, end) }
}

function childOf(value: Value, key: PropertyKey): Value | null {
  if (value.kind === 'list' && typeof key === 'number') return value.items[key] ?? null
  // Of two fields of one name JSON takes the last.
  if (value.kind === 'map') return value.pairs.findLast((pair) => pair.key.text === key)?.value ?? null
  return null
}

function endOfLine(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/)
  return end === -1 ? text.length : from + end
}
