import { type Source, startOf } from '../../diagnostics/source.ts'
import type { Trouble } from '../problems.ts'
import { suggestionFor } from '../suggest.ts'
import type { Pair, Value } from '../yaml-tree.ts'
import type { OwnDefinition } from './own.ts'
import { readOwnFood } from './read-own-food.ts'
import { readRecipe } from './read-recipe.ts'

const KEYS = ['foods', 'recipes'] as const

/** The definitions of a file of own foods and recipes; null: they could not be read, and so neither are their names. */
export function ownOfTree(
  top: Value | null,
  source: Source,
  trouble: Trouble,
): readonly OwnDefinition[] | null {
  if (top === null) return null
  if (top.kind === 'nothing') {
    trouble.add({ code: 'empty-file', level: 'error', args: { expected: 'own-foods' } }, startOf(source))
    return null
  }
  if (top.kind !== 'map') {
    trouble.add(
      { code: 'not-a-map', level: 'error', args: { found: top.kind, expected: 'own-foods' } },
      top.at,
    )
    return null
  }
  const seen = new Map<string, Pair>()
  let isLost = false
  for (const pair of top.pairs) {
    const key = pair.key.text
    const first = seen.get(key)
    if (first !== undefined)
      trouble.add(
        { code: 'duplicate-key', level: 'error', args: { key, first: first.key.span } },
        pair.key.span,
      )
    else if (!(KEYS as readonly string[]).includes(key))
      trouble.add(
        {
          code: 'unknown-key',
          level: 'error',
          args: { key, suggestion: suggestionFor(key, KEYS), known: KEYS },
        },
        pair.key.span,
      )
    else {
      seen.set(key, pair)
      continue
    }
    isLost = true
  }
  const own = readOwn([...seen.values()], trouble)
  return isLost ? null : own
}

/**
 * The definitions under `foods:` and `recipes:` of one file, each with what is wrong with it. null: something else stands
 * where the definitions are due, so that their names are not known.
 */
export function readOwn(parts: readonly Pair[], trouble: Trouble): readonly OwnDefinition[] | null {
  const made: OwnDefinition[] = []
  let isLost = false
  for (const { key, value } of parts) {
    if (value.kind === 'map')
      for (const pair of value.pairs) made.push(readOne(key.text === 'foods', pair, trouble))
    else if (value.kind !== 'nothing') {
      const expected = key.text === 'foods' ? 'foods' : 'recipes'
      trouble.add({ code: 'not-a-map', level: 'error', args: { found: value.kind, expected } }, value.at)
      isLost = true
    }
  }
  return isLost ? null : made
}

function readOne(isFood: boolean, pair: Pair, trouble: Trouble): OwnDefinition {
  const before = trouble.list.length
  if (!/\p{L}/u.test(pair.key.text))
    trouble.add({ code: 'own-name', level: 'error', args: {} }, pair.key.span)
  const read = isFood ? readOwnFood(pair, trouble) : readRecipe(pair, trouble)
  // What stands at or behind a fault of the syntax is a guess of the parser's.
  const broken = pair.value.at.end >= trouble.soundUpTo || trouble.hasFaultWithin(pair.value.at)
  const fault = trouble.list.slice(before).find(({ what }) => what.level === 'error')
  const at = { ...pair.key.span, end: Math.max(pair.key.span.end, pair.value.at.end) }
  return { ...read, at, faultAt: fault?.at ?? (broken ? pair.key.span : null) }
}
