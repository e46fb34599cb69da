import type { Trouble } from '../problems.ts'
import type { Measure } from '../profile-measures.ts'
import { readEntries } from '../read-entry.ts'
import type { Pair } from '../yaml-tree.ts'
import type { OwnRecipe } from './own.ts'
import { helpingIn, measured, partsOf, sodiumClassIn, textIn } from './read-own-food.ts'

const KEYS = ['serves', 'ingredients', 'yield', 'class', 'notes'] as const
const SAME: Readonly<Record<string, string>> = {
  servings: 'serves', serving: 'serves', portions: 'serves', makes: 'yield', yields: 'yield', sodiumclass: 'class',
  note: 'notes', source: 'notes', method: 'notes',
} // biome-ignore format: a table

const SERVES: Measure = {
  units: { servings: 1, serving: 1, portions: 1, portion: 1, people: 1, persons: 1 },
  plain: 'servings',
  from: 0.5,
  to: 1000,
  unit: '',
  example: '4',
}

/** `{ serves: 4, ingredients: [...], yield: 1.2 kg }`; only the ingredients have to be there. */
export function readRecipe({ key: name, value }: Pair, trouble: Trouble): Omit<OwnRecipe, 'at' | 'faultAt'> {
  const parts = partsOf(value, 'recipe', KEYS, SAME, trouble)
  const serves = parts.get('serves')
  const servesText = textIn(serves, trouble)
  const ingredients = parts.get('ingredients')
  const before = trouble.errors
  const entries = ingredients === undefined ? [] : readEntries(null, ingredients.value, trouble)
  if (value.kind === 'map' && entries.length === 0 && trouble.errors === before)
    trouble.add(
      { code: 'recipe-without-ingredients', level: 'error', args: {} },
      ingredients?.key.span ?? name.span,
    )
  return {
    kind: 'recipe',
    name,
    ingredients: entries,
    serves:
      serves === undefined || servesText === null ? null : measured(serves, servesText, SERVES, trouble),
    yields: helpingIn(parts.get('yield'), '1.2 kg', trouble),
    yieldAt: parts.get('yield')?.value.at ?? null,
    sodiumClass: sodiumClassIn(parts.get('class'), trouble),
  }
}
