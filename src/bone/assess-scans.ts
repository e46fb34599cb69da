import type { PlainDate } from '../calendar/plain-date.ts'
import { accelerationsOf } from './acceleration.ts'
import { ageAt, ageForRules } from './age.ts'
import { assessResults, latestOf, lowestDiagnosticT } from './assess-results.ts'
import type { AssessedScan, AssessScansInput, BoneAssessment, Change } from './assessment.ts'
import { changesOf, measurementsBySite } from './changes.ts'
import { isDiagnostic, whyRadius } from './diagnostic-sites.ts'
import { expectedFor } from './expected.ts'
import { findingsOf } from './find.ts'
import {
  accelerationFindings,
  baselineFindings,
  comparisonFindings,
  fastTFinding,
  rateFindings,
} from './find-changes.ts'
import { type BoneFinding, boneInOrderOfWeight } from './findings.ts'
import { compareFrax } from './frax.ts'
import { assessGuidelines } from './guidelines/assess-guidelines.ts'
import { mergeScans } from './merge-scans.ts'
import type { BonePerson } from './person.ts'
import { preScanCheck } from './pre-scan.ts'
import { questionsOf } from './questions.ts'
import type { Scan } from './scan.ts'
import { scheduleOf } from './schedule.ts'
import { assumptionsOf } from './t-applies.ts'
import { trendsOf } from './trend.ts'

/**
 * What a person's scans say: category, change, rate, schedule, guidelines, questions. Pure: the same input gives the same
 * answer, whatever the order of the scans.
 *
 * Range   values as `checkScans` lets them pass; scores outside -10 to 8 throw
 * Source  domain.md 2-4 and 9; every figure in data/reference
 */
export function assessScans(input: AssessScansInput): BoneAssessment {
  const { scans: given, person, today, unreadDates = [], options } = input
  const scans = mergeScans(given)
  const asked = options?.reference
  const assessed = assessResults(scans, { person, today, asked })
  const latest = latestOf(assessed, person)
  const lowest = latest === null ? null : lowestDiagnosticT(assessed, latest.date)
  const byDay = scansByDay(assessed)
  const lowestTOn = remembered(
    (date: PlainDate) => lowestDiagnosticT(byDay.get(date) ?? [], date)?.printedT ?? null,
  )
  const changes = changesOf(scans, { asked, sex: person.sex, lowestTOn })
  const steps = changes.filter(({ kind }) => kind === 'step')
  const lastSteps = lastStepOfEachSite(steps, scans)
  const latestSteps = lastSteps.filter(({ comparable }) => comparable !== false)
  const scanDates = [...new Set(scans.map(({ date }) => date))]
  const significantLoss = latestSteps.some(
    ({ site, significant, percent }) => isDiagnostic(site) && significant === true && (percent ?? 0) < 0,
  )
  const lastScan = scanDates.at(-1)
  const laterUnread = unreadDates.some((date) => date === null || lastScan === undefined || date > lastScan)
  const lowestT = lowest?.printedT ?? null
  const ageYears = ageForRules(person, latest?.date ?? null, today)
  const known = {
    today,
    scans: assessed,
    latest,
    changes,
    trends: trendsOf(scans),
    expected: expectedFor(person, today),
    preScan: scans.length === 0 ? preScanCheck(person, ageAt(person, today, today)) : null,
    otherDayUnread: unreadDates.some((date) => date === null || !scanDates.includes(date)),
    schedule: scheduleOf({ person, today, scanDates, laterUnread, lowestT, significantLoss }),
    guidelines: assessGuidelines({
      person,
      today,
      ageYears,
      lowest,
      scanCount: scanDates.length,
      latestSteps,
    }),
    frax: compareFrax(person, ageYears),
    assumed: assumptionsOf(person),
  }
  const findings = everyFinding(known, { scans, person, steps, lastSteps, latestSteps })
  const withFindings = { ...known, findings }
  return { ...withFindings, questions: questionsOf({ assessed: withFindings, person }) }
}

/** All findings, those that weigh most first. */
function everyFinding(
  known: Omit<BoneAssessment, 'findings' | 'questions'>,
  {
    scans,
    person,
    steps,
    lastSteps,
    latestSteps,
  }: {
    readonly scans: readonly Scan[]
    readonly person: BonePerson
    readonly steps: readonly Change[]
    readonly lastSteps: readonly Change[]
    readonly latestSteps: readonly Change[]
  },
): BoneFinding[] {
  const latestDay = scans.filter(({ date }) => date === known.latest?.date).flatMap(({ results }) => results)
  return boneInOrderOfWeight([
    ...findingsOf({ assessed: known, person, radius: whyRadius(latestDay, person) }),
    ...latestSteps.flatMap(rateFindings),
    ...known.changes
      .filter(({ kind }) => kind === 'baseline')
      .flatMap((one) => baselineFindings(one, latestSteps)),
    ...fastTFinding(
      latestSteps,
      known.changes.filter(({ kind }) => kind === 'baseline'),
      known.scans,
    ),
    ...accelerationFindings(
      accelerationsOf(latestSteps, steps).filter(({ step }) => isDiagnostic(step.site)),
    ),
    ...comparisonFindings(lastSteps.filter(({ site }) => isDiagnostic(site))),
  ])
}

/** The steps that end on the latest day of their site, comparable or not. */
function lastStepOfEachSite(steps: readonly Change[], scans: readonly Scan[]): Change[] {
  const lastDay = new Map([...measurementsBySite(scans)].map(([site, all]) => [site, all.at(-1)?.date]))
  return steps.filter(({ site, to }) => lastDay.get(site) === to)
}

function scansByDay(scans: readonly AssessedScan[]): ReadonlyMap<PlainDate, readonly AssessedScan[]> {
  const byDay = new Map<PlainDate, AssessedScan[]>()
  for (const scan of scans) byDay.set(scan.date, [...(byDay.get(scan.date) ?? []), scan])
  return byDay
}

/** A function that works each answer out once. */
function remembered<K, V>(answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined || known.has(key)) return before as V
    const now = answer(key)
    known.set(key, now)
    return now
  }
}
