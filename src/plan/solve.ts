import type { Programme } from './programme.ts'

/**
 * Which changes make a programme least, by their number, in order: branch and bound to the end, so exactly.
 *
 * Errors  throws where the solver does not come to the end of it: a defect, never a worse plan
 */
export async function solved(programme: Programme): Promise<readonly number[]> {
  return (await best(programme, ENOUGH)) ?? []
}

/** The same with an end to the effort, the same on every machine; null: it was not enough to know the best. */
export async function solvedWithin(
  programme: Programme,
  branches: number,
): Promise<readonly number[] | null> {
  return best(programme, branches)
}

/** Far beyond what a plan takes. */
const ENOUGH = 10_000_000

async function best(programme: Programme, branches: number): Promise<readonly number[] | null> {
  const ends: string[] = []
  for (const apart of APART) {
    const { status, variables } = await ended(programme, branches, apart)
    if (status === 'timedout' && branches < ENOUGH) return null
    if (status === 'optimal')
      return variables
        .flatMap(([at, value]) => (at < programme.changes && value > 0.5 ? [at] : []))
        .sort((a, b) => a - b)
    ends.push(status)
  }
  // No change at all keeps to every row, so there always is an answer.
  throw new Error(`the solver of plans ended with ${ends.join(', ')}`)
}

async function ended({ costs, rows, changes }: Programme, branches: number, apart: number) {
  const { solve } = await import('yalps')
  const ofVariable = costs.map((cost): [number, number][] => [[OBJECTIVE, cost]])
  rows.forEach(({ weights }, at) => {
    for (const [variable, weight] of weights) ofVariable[variable]?.push([at, weight])
  })
  return solve<number, number>(
    {
      direction: 'minimize',
      objective: OBJECTIVE,
      constraints: rows.map(
        ({ low, high }, at) => [at, endsOf(low - (at + 1) * apart, high + (at + 1) * apart)] as const,
      ),
      variables: ofVariable.map((weights, at) => [at, weights] as const),
      binaries: Array.from({ length: changes }, (_, at) => at),
    },
    // Without tolerance the best is looked for, not a good one.
    { tolerance: 0, precision: 1e-9, maxPivots: 3000, maxIterations: branches },
  )
}

const OBJECTIVE = -1

/** Limits that all stand at 0 would let the simplex method go in circles, so each is moved by a hair of its own; a second one where
 * that does not help. */
const APART = [1e-8, 3e-9, 1e-9]

function endsOf(low: number, high: number): { min?: number; max?: number } {
  return { ...(Number.isFinite(low) ? { min: low } : {}), ...(Number.isFinite(high) ? { max: high } : {}) }
}
