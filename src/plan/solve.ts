import type { Programme } from './programme.ts'

/**
 * Which changes make a programme least, by their number, in order: branch and bound to the end, so exactly.
 *
 * Errors  throws where the solver does not come to the end of it: a defect, never a worse plan
 */
export async function solved({ costs, rows, changes }: Programme): Promise<readonly number[]> {
  const { solve } = await import('yalps')
  const ofVariable = costs.map((cost): [number, number][] => [[OBJECTIVE, cost]])
  rows.forEach(({ weights }, at) => {
    for (const [variable, weight] of weights) ofVariable[variable]?.push([at, weight])
  })
  const { status, variables } = solve<number, number>(
    {
      direction: 'minimize',
      objective: OBJECTIVE,
      constraints: rows.map(({ low, high }, at) => [at, endsOf(low, high)] as const),
      variables: ofVariable.map((weights, at) => [at, weights] as const),
      binaries: Array.from({ length: changes }, (_, at) => at),
    },
    // The limits of effort are far beyond what a plan takes; without tolerance the best is looked for, not a good one.
    { tolerance: 0, precision: 1e-9, maxPivots: 20_000, maxIterations: 10_000_000 },
  )
  // No change at all keeps to every row, so there always is an answer.
  if (status !== 'optimal') throw new Error(`the solver of plans ended with "${status}"`)
  return variables.flatMap(([at, value]) => (at < changes && value > 0.5 ? [at] : [])).sort((a, b) => a - b)
}

const OBJECTIVE = -1

function endsOf(low: number, high: number): { min?: number; max?: number } {
  return { ...(Number.isFinite(low) ? { min: low } : {}), ...(Number.isFinite(high) ? { max: high } : {}) }
}
