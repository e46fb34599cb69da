import type { TargetSetName } from '../nutrition/reference-intake.ts'
import type { Trouble } from './problems.ts'
import { choice, isUnknown } from './profile-values.ts'
import type { Pair, Value } from './yaml-tree.ts'

/**
 * `targets: uk`, `targets: us, efsa` or a list of them; null where unknown. A name that is none is a problem at its place,
 * and so is one that stands twice.
 */
export function targetSets(
  pair: Pair,
  trouble: Trouble,
): readonly [TargetSetName, ...TargetSetName[]] | null {
  if (isUnknown(pair.value)) return null
  const sets: TargetSetName[] = []
  let areRead = true
  for (const value of namesIn(pair.value)) {
    const set = choice({ ...pair, value }, 'targets', trouble)
    if (set === null) areRead = false
    else if (sets.includes(set))
      trouble.add({ code: 'target-named-twice', level: 'error', args: { target: set } }, value.at)
    else sets.push(set)
  }
  const [first, ...others] = sets
  // Without the name that could not be read the others would move up: then the targets stay those of everyone.
  return first === undefined || !areRead ? null : [first, ...others]
}

/** The items of a list, or what commas part in a text. */
function namesIn(value: Value): readonly Value[] {
  if (value.kind === 'list') return value.items
  if (value.kind !== 'text' || !value.text.text.includes(',')) return [value]
  return value.text.text.split(',').map((text) => ({ ...value, text: { ...value.text, text: text.trim() } }))
}
