import { addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { boneFigures } from '../generated/bone.ts'
import type { Schedule } from './assessment.ts'
import { boneMedicines } from './bone-medicines.ts'
import { isFinished } from './expected.ts'
import { fractureSince } from './fractures.ts'
import type { BonePerson } from './person.ts'
import type { ScheduleReason } from './terms.ts'

export interface ScheduleInput {
  readonly person: BonePerson
  readonly today: PlainDate
  /** Days with a scan, oldest first, each once. */
  readonly scanDates: readonly PlainDate[]
  /** Something of a later day, or of a day that is not known, could not be read. */
  readonly laterUnread: boolean
  /** The lowest T-score as printed, of the latest day; null: not known. */
  readonly lowestT: number | null
  /** A loss beyond scan error at the last comparison. */
  readonly significantLoss: boolean
}

/**
 * When the next scan is due, and why.
 *
 * Unit    calendar months, clamped to the end of the month
 * Rule    where a scan that could not be read may be later than the last one that could, nothing is known; without a
 *         scan, a baseline scan is due now. Else 12 months after the last one for the reasons of `shortReasons`, and 24
 *         without; the window opens 12 months after it; overdue from 3 months past due. After the treatment, one scan,
 *         not sooner than 12 months after the last; then local rules.
 * Source  project convention on Hadji 2017, ASCO 2019, ACS/ASCO 2016, UK 2008 and Singapore 2015; domain.md 2.10
 */
export function scheduleOf(input: ScheduleInput): Schedule {
  const { person, today, scanDates } = input
  const { usualMonths, shortMonths, windowMonths } = boneFigures.schedule
  const lastScan = scanDates.at(-1) ?? null
  if (input.laterUnread) {
    const reasons = ['later-scan-unread'] as const
    return { due: null, windowFrom: null, intervalMonths: null, lastScan, status: null, reasons }
  }
  if (lastScan === null) {
    return {
      due: today,
      windowFrom: null,
      intervalMonths: null,
      lastScan,
      status: 'due',
      reasons: ['no-scan'],
    }
  }
  const windowFrom = addMonths(lastScan, windowMonths)
  if (isFinished(person, today)) return afterTreatment(person, lastScan, windowFrom, today)
  const short = shortReasons(input, lastScan)
  const intervalMonths = short.length > 0 ? shortMonths : usualMonths
  const due = addMonths(lastScan, intervalMonths)
  const reasons: readonly ScheduleReason[] = short.length > 0 ? short : ['usual-interval']
  return { due, windowFrom, intervalMonths, lastScan, status: statusOf(due, windowFrom, today), reasons }
}

function afterTreatment(
  { aromataseInhibitor }: BonePerson,
  lastScan: PlainDate,
  windowFrom: PlainDate,
  today: PlainDate,
): Schedule {
  const stop = aromataseInhibitor?.stop ?? lastScan
  if (lastScan >= stop) {
    const reasons = ['scanned-after-treatment'] as const
    return { due: null, windowFrom: null, intervalMonths: null, lastScan, status: null, reasons }
  }
  const due = stop > windowFrom ? stop : windowFrom
  const reasons = ['treatment-finished'] as const
  return {
    due,
    windowFrom,
    intervalMonths: null,
    lastScan,
    status: statusOf(due, windowFrom, today),
    reasons,
  }
}

/** not_due before the window, window up to the due day, due for 3 months, then overdue. */
function statusOf(due: PlainDate, windowFrom: PlainDate, today: PlainDate): Schedule['status'] {
  if (today > addMonths(due, boneFigures.schedule.overdueMonths)) return 'overdue'
  if (today >= due) return 'due'
  return today >= windowFrom ? 'window' : 'not_due'
}

/** Why the next scan comes after 12 months; empty: nothing known asks for it. */
function shortReasons(input: ScheduleInput, lastScan: PlainDate): ScheduleReason[] {
  const { person, lowestT, significantLoss } = input
  const { shortAtT, firstFollowUpBelowT, glucocorticoidMonths } = boneFigures.schedule
  const reasons: ScheduleReason[] = []
  if (lowestT !== null && lowestT <= shortAtT) reasons.push('lowest-t')
  if (lowestT !== null && lowestT < firstFollowUpBelowT && isFirstFollowUp(input))
    reasons.push('first-follow-up')
  if (significantLoss) reasons.push('significant-loss')
  if (person.menopause === 'ovarian_suppression') reasons.push('ovarian-suppression')
  if (fractureSince(person, lastScan)) reasons.push('fracture-since-scan')
  const started = (boneMedicines(person) ?? []).some(({ start }) => start !== null && start > lastScan)
  if (started) reasons.push('antiresorptive-since-scan')
  if ((person.glucocorticoidMonths ?? 0) >= glucocorticoidMonths) reasons.push('glucocorticoid')
  return reasons
}

/**
 * Whether the next scan is the first one to show what the drug does: no scan is six months or more after its start.
 * Where the start is not recorded, only a single scan says so.
 */
function isFirstFollowUp({ person, scanDates }: ScheduleInput): boolean {
  const start = person.aromataseInhibitor?.start ?? null
  if (start === null) return scanDates.length === 1
  const followUpFrom = addMonths(start, boneFigures.schedule.followUpFromMonths)
  return !scanDates.some((date) => date >= followUpFrom)
}
