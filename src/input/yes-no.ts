import type { Trouble } from './problems.ts'
import type { TextAt } from './text-at.ts'
import type { Value } from './yaml-tree.ts'

/** true, false, yes, no, in any case, and nothing else; null where nothing is given, or something else (a problem). */
export function readYesNo(key: TextAt, value: Value, trouble: Trouble): boolean | null {
  const answer = readAnswer(key, value, trouble, ['yes', 'no', 'true', 'false'])
  return answer === null ? null : answer === 'yes' || answer === 'true'
}

/** As `readYesNo`, with "unknown" for an answer of its own: unknown is not no. */
export function readYesNoUnknown(key: TextAt, value: Value, trouble: Trouble): 'yes' | 'no' | 'unknown' {
  const answer = readAnswer(key, value, trouble, ['yes', 'no', 'unknown', 'true', 'false'])
  if (answer === null || answer === 'unknown') return 'unknown'
  return answer === 'yes' || answer === 'true' ? 'yes' : 'no'
}

function readAnswer(key: TextAt, value: Value, trouble: Trouble, allowed: readonly string[]): string | null {
  if (value.kind === 'nothing') return null
  const text = value.kind === 'text' ? value.text.text.trim() : ''
  const answer = allowed.find((word) => word === text.toLowerCase())
  if (answer !== undefined) return answer
  trouble.add({ code: 'bad-yes-no', level: 'error', args: { key: key.text, text, allowed } }, value.at)
  return null
}
