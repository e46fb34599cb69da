import type { Log, LogDay } from './log.ts'
import { type InputProblems, Trouble } from './problems.ts'

/** Several logs are one person's: their days together. The same date twice is a problem that names both places. */
export function mergeLogs(logs: readonly Log[]): { readonly log: Log; readonly problems: InputProblems } {
  const trouble = new Trouble()
  const days = new Map<string, LogDay>()
  for (const day of logs.flatMap((log) => log.days)) {
    const first = days.get(day.date)
    if (first === undefined) days.set(day.date, day)
    else {
      trouble.add(
        { code: 'duplicate-date', level: 'error', args: { date: day.date, first: first.dateAt } },
        day.dateAt,
      )
      days.set(day.date, { ...first, troubled: true })
    }
  }
  const profile = logs.find((log) => log.profile !== null)?.profile ?? null
  return {
    log: { days: [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1)), profile },
    problems: trouble.list,
  }
}
