import { closest, distance } from 'fastest-levenshtein'
import type { CommandProblem } from '../report/command-problem.ts'

/** The codes of --fail-on that no finding has; capitals do not matter. */
export function unknownFindings(codes: readonly string[], known: readonly string[]): CommandProblem[] {
  return codes.flatMap((code): CommandProblem[] => {
    if (known.some((name) => name.toLowerCase() === code.toLowerCase())) return []
    return [{ code: 'unknown-finding', level: 'error', args: { code, suggestion: nearestCode(code, known) } }]
  })
}

/** The code that was most likely meant, whatever its capitals and hyphens; null: none is near. Of three letters one may be wrong. */
export function nearestCode(code: string, known: readonly string[]): string | null {
  const asked = folded(code)
  const small = known.map(folded)
  const nearest = closest(asked, small)
  const mostSlips = code.length <= 3 ? 1 : Math.max(2, code.length / 3)
  return distance(asked, nearest) <= mostSlips ? (known[small.indexOf(nearest)] ?? null) : null
}

function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]/g, '')
}
