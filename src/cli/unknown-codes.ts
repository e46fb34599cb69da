import { closest, distance } from 'fastest-levenshtein'
import type { CommandProblem } from '../report/command-problem.ts'

/** The codes of --fail-on that no finding has; capitals do not matter. */
export function unknownFindings(codes: readonly string[], known: readonly string[]): CommandProblem[] {
  return codes.flatMap((code): CommandProblem[] => {
    if (known.some((name) => name.toLowerCase() === code.toLowerCase())) return []
    return [{ code: 'unknown-finding', level: 'error', args: { code, suggestion: nearestCode(code, known) } }]
  })
}

/** The code that was most likely meant; null: none is near. */
export function nearestCode(code: string, known: readonly string[]): string | null {
  const nearest = closest(code, [...known])
  return distance(code, nearest) <= Math.max(2, code.length / 3) ? nearest : null
}
