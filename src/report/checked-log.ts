import type { PlainDate } from '../calendar/plain-date.ts'
import type { Span } from '../diagnostics/source.ts'
import { SURE_FROM } from '../food/confidence.ts'
import { doubtsOf, isUnsure } from '../food/doubts.ts'
import type { Entry } from '../food/entry.ts'
import { entryOf, placeOf } from '../food/entry-place.ts'
import { foodsIn, type Understanding, type Understood } from '../food/understood.ts'
import type { Log } from '../input/log.ts'
import type { ReportProblem } from './report-problem.ts'

/** An entry whose food is not sure, once for each wording. */
export interface UnsureEntry {
  readonly text: string
  readonly date: PlainDate
  readonly meal: string | null
  readonly at: Span
  /** How often these words stand in the log. */
  readonly times: number
  readonly understood: Understood
  /** As `intake` says it: the food may well be another, or was read in part. Else the match is fair. */
  readonly isUnsure: boolean
}

/** What `bonecheck log check` has to say of a log's entries. */
export interface CheckedLog {
  readonly days: number
  readonly entries: number
  readonly notUnderstood: number
  /** Foods, of which an entry may have several; and those whose amount nobody wrote. */
  readonly foods: number
  readonly guessed: number
  /** The most doubtful first. */
  readonly unsure: readonly UnsureEntry[]
  /** Errors and warnings of the entries; unsure matches stand in `unsure`. */
  readonly problems: readonly ReportProblem[]
}

/** Every entry of a log as it is understood. */
export function checkedLog(
  { days }: Pick<Log, 'days'>,
  understand: (entry: Entry) => Understanding,
): CheckedLog {
  const problems: ReportProblem[] = []
  const unsure = new Map<string, UnsureEntry>()
  let [notUnderstood, foods, guessed] = [0, 0, 0]
  for (const { date, entries } of days)
    for (const entry of entries) {
      const asked = entryOf(entry)
      const made = understand(asked)
      if (!made.ok) {
        notUnderstood += 1
        problems.push({ what: made.problem, at: placeOf(entry, made) })
        continue
      }
      foodsIn(made.value).forEach((understood, i) => {
        for (const what of doubtsOf(understood))
          if (what.code !== 'unsure-food') problems.push({ what, at: entry.food.span })
        foods += 1
        if (understood.gramsFrom === 'default') guessed += 1
        if (understood.food.confidence >= SURE_FROM && !isUnsure(understood)) return
        const whole = asked.amount === null ? asked.food : `${asked.food}, ${asked.amount}`
        const text = i === 0 ? whole : understood.text
        const before = unsure.get(text)
        const first = {
          text,
          date,
          meal: entry.meal,
          at: entry.food.span,
          understood,
          isUnsure: isUnsure(understood),
        }
        unsure.set(
          text,
          before === undefined ? { ...first, times: 1 } : { ...before, times: before.times + 1 },
        )
      })
    }
  const entries = days.reduce((sum, day) => sum + day.entries.length, 0)
  const inOrderOfDoubt = [...unsure.values()].sort(
    (a, b) =>
      Number(b.isUnsure) - Number(a.isUnsure) || a.understood.food.confidence - b.understood.food.confidence,
  )
  return { days: days.length, entries, notUnderstood, foods, guessed, unsure: inOrderOfDoubt, problems }
}
