import { boneFigures } from '../generated/bone.ts'
import { resultsOn } from './assess-results.ts'
import type { AssessedResult, BoneAssessment, Latest } from './assessment.ts'
import { recordedBoneMedicines } from './bone-medicines.ts'
import { nearThreshold } from './category.ts'
import { isDiagnostic, type RadiusReason } from './diagnostic-sites.ts'
import { isFinished } from './expected.ts'
import { atOf } from './find-changes.ts'
import type { BoneFinding } from './findings.ts'
import { hipOrSpineSites } from './fractures.ts'
import { threshold } from './guidelines/thresholds.ts'
import type { BonePerson } from './person.ts'
import { tMismatch } from './t-mismatch.ts'

type Assessed = Omit<BoneAssessment, 'findings' | 'questions'>

export interface ToFind {
  readonly assessed: Assessed
  readonly person: BonePerson
  /** Why the 1/3 radius counts on the latest day; null: it does not. */
  readonly radius: RadiusReason | null
}

/** Everything but what the changes say (find-changes.ts), in no particular order. */
export function findingsOf({ assessed, person, radius }: ToFind): BoneFinding[] {
  return [
    ...doubtfulScores(assessed, person),
    ...aboutLatest(assessed),
    ...aboutFractures(person),
    ...aboutMedicines(person),
    ...aboutPopulation(assessed, person),
    ...aboutSchedule(assessed, person),
    ...aboutResults(assessed, radius),
    ...aboutComputed(assessed),
    ...aboutOwnRisks(assessed, person),
    ...(assessed.assumed.length > 0
      ? [{ code: 'person-assumed', level: 'note', args: { assumed: assessed.assumed } } as const]
      : []),
  ]
}

/** A minus sign that was forgotten makes normal bone of low bone mass: said in the report, not beside it alone. */
function doubtfulScores({ scans }: Assessed, { sex }: BonePerson): BoneFinding[] {
  const results = scans.flatMap(({ date, device, results: all }) =>
    all.flatMap((result) => {
      const { bmdGPerCm2, tScore, tScoreFrom } = result
      const found = tScoreFrom === 'reported' ? tMismatch(result, device.maker, sex) : null
      if (found === null || bmdGPerCm2 === null || tScore === null) return []
      return [{ ...atOf(result), date, tScore, bmdGPerCm2, expected: found.expected }]
    }),
  )
  if (results.length === 0) return []
  const { tMismatch: limit } = boneFigures.limits
  return [{ code: 't-score-doubtful', level: 'warning', args: { results, limit } }]
}

function aboutLatest({ latest, scans }: Assessed): BoneFinding[] {
  if (latest === null) return []
  const findings: BoneFinding[] = []
  const { lowest, category, date } = latest
  if (lowest !== null && (category === 'osteoporosis' || category === 'established')) {
    const established = category === 'established'
    const args = { ...atOf(lowest), date, tScore: lowest.printedT, established }
    findings.push({ code: 'in-osteoporosis-range', level: 'warning', args })
  }
  if (latest.tApplies === 'no') return findings
  return [...findings, ...nearThresholds(resultsOn(scans, date), date), ...notRepeated(latest, scans)]
}

function nearThresholds(results: readonly AssessedResult[], date: Latest['date']): BoneFinding[] {
  return results.flatMap((result) => {
    if (!result.usedForDiagnosis || result.tScore === null || result.printedT === null) return []
    const near = nearThreshold(result.tScore)
    if (near === null) return []
    const within = boneFigures.categories.nearThreshold
    const args = { ...atOf(result), date, tScore: result.printedT, threshold: near, within }
    return [{ code: 't-score-near-threshold', level: 'note', args }]
  })
}

/** A site that was lower when last measured than all that was measured on the latest day, and was left out on it. */
function notRepeated({ date, lowest }: Latest, scans: Assessed['scans']): BoneFinding[] {
  const seen = new Set(resultsOn(scans, date).map(({ site }) => site))
  const findings: BoneFinding[] = []
  for (const scan of [...scans].reverse()) {
    for (const result of resultsOn([scan], scan.date)) {
      const { site, printedT, usedForDiagnosis } = result
      if (seen.has(site) || !usedForDiagnosis || !mayCount(site) || printedT === null) continue
      seen.add(site)
      if (lowest !== null && printedT >= lowest.printedT) continue
      const args = { ...atOf(result), date: scan.date, tScore: printedT, latest: date }
      findings.push({ code: 'site-not-repeated', level: 'caution', args })
    }
  }
  return findings
}

/** The 1/3 radius counted on its day, where it was used at all. */
function mayCount(site: AssessedResult['site']): boolean {
  return isDiagnostic(site) || site === 'radius_33'
}

function aboutFractures(person: BonePerson): BoneFinding[] {
  const sites = hipOrSpineSites(person)
  const unknown = (person.fractures ?? []).some(({ lowTrauma }) => lowTrauma === null)
  return [
    ...(sites.length > 0
      ? [{ code: 'low-trauma-fracture', level: 'caution', args: { sites } } as const]
      : []),
    ...(unknown ? [{ code: 'fracture-trauma-unknown', level: 'note', args: {} } as const] : []),
  ]
}

/** What is taken for bone: no rule looks at it, and silence would read as though nothing were taken. */
function aboutMedicines(person: BonePerson): BoneFinding[] {
  const medicines = recordedBoneMedicines(person)
  if (medicines.length === 0) return []
  const denosumab = medicines.filter(({ of }) => of === 'denosumab').map(({ name }) => name)
  return [
    ...(denosumab.length > 0
      ? [{ code: 'denosumab-on-time', level: 'caution', args: { medicines: denosumab } } as const]
      : []),
    { code: 'bone-medicine-recorded', level: 'note', args: { medicines } },
  ]
}

function aboutPopulation({ latest, guidelines }: Assessed, { sex }: BonePerson): BoneFinding[] {
  const findings: BoneFinding[] = []
  if (guidelines.some(({ outside }) => outside === 'men' || outside === 'premenopausal')) {
    findings.push({ code: 'rules-for-women', level: 'caution', args: {} })
  }
  if (latest !== null && latest.tApplies !== 'yes') {
    const why = latest.tApplies === 'unknown' ? 'unknown' : sex === 'M' ? 'man-under-50' : 'premenopausal'
    findings.push({ code: 't-does-not-apply', level: 'caution', args: { why } })
  }
  return findings
}

function aboutSchedule({ schedule, today }: Assessed, person: BonePerson): BoneFinding[] {
  const findings: BoneFinding[] = []
  const { due, lastScan, status, reasons } = schedule
  if (reasons.includes('no-scan')) findings.push({ code: 'baseline-due', level: 'warning', args: {} })
  else if (due !== null && status === 'overdue') {
    findings.push({ code: 'scan-overdue', level: 'warning', args: { due, lastScan, reasons } })
  } else if (due !== null && status === 'due') {
    findings.push({ code: 'scan-due', level: 'caution', args: { due, lastScan, reasons } })
  }
  const stop = person.aromataseInhibitor?.stop ?? null
  if (stop !== null && isFinished(person, today))
    findings.push({ code: 'ai-finished', level: 'note', args: { stop } })
  return findings
}

function aboutResults({ latest, scans }: Assessed, radius: RadiusReason | null): BoneFinding[] {
  const findings: BoneFinding[] = []
  if (latest !== null) {
    for (const result of resultsOn(scans, latest.date)) {
      if (result.site !== 'radius_33' || result.printedT === null) continue
      const args = { ...atOf(result), date: latest.date, tScore: result.printedT }
      if (radius === null) findings.push({ code: 'radius-not-used', level: 'note', args })
      else findings.push({ code: 'radius-used', level: 'note', args: { ...args, why: radius } })
    }
  }
  findings.push(...earlierRadius(scans, latest))
  const left = scans.flatMap(({ results }) => results.filter(({ notUsed }) => notUsed !== null))
  const regions = left.flatMap(({ site, region, ignoredRegion, notUsed }) => {
    if (notUsed === 'not-a-diagnostic-site') return [ignoredRegion ?? 'another site']
    return site === 'lumbar_spine' && notUsed !== 'no-score' && region !== null ? [region] : []
  })
  if (regions.length > 0) {
    findings.push({ code: 'region-not-used', level: 'note', args: { regions: [...new Set(regions)] } })
  }
  return findings
}

/** The latest T-score of a 1/3 radius that was not measured on the latest day: it decides nothing, and is not passed over. */
function earlierRadius(scans: Assessed['scans'], latest: Assessed['latest']): BoneFinding[] {
  const days = scans.flatMap(({ date, results }) =>
    results.flatMap((result) =>
      result.site === 'radius_33' && result.printedT !== null
        ? [{ at: { ...atOf(result), date, tScore: result.printedT }, counted: result.usedForDiagnosis }]
        : [],
    ),
  )
  const last = days.at(-1)
  if (last === undefined || latest === null || last.at.date === latest.date) return []
  const isTold = last.counted && !(latest.lowest !== null && last.at.tScore >= latest.lowest.printedT)
  if (isTold && latest.tApplies !== 'no') return [] // site-not-repeated says it
  return [{ code: 'radius-earlier', level: 'note', args: { ...last.at, latest: latest.date } }]
}

/** What was worked out, and so is approximate. */
function aboutComputed({ scans, changes }: Assessed): BoneFinding[] {
  const findings: BoneFinding[] = []
  const computed = scans.flatMap(({ date, results }) =>
    results.flatMap((result) =>
      result.tScoreFrom === 'computed' && result.printedT !== null
        ? [{ ...atOf(result), date, tScore: result.printedT, reference: result.reference }]
        : [],
    ),
  )
  if (computed.length > 0) {
    const references = [...new Set(computed.flatMap(({ reference }) => reference ?? []))]
    const results = computed.map(({ reference: _, ...result }) => result)
    findings.push({ code: 't-computed-approximate', level: 'note', args: { results, references } })
  }
  const fromT = [
    ...new Set(
      changes.flatMap(({ percentFrom, reference }) => (percentFrom === 't-score' ? (reference ?? []) : [])),
    ),
  ]
  if (fromT.length > 0) {
    findings.push({ code: 'percent-from-t-approximate', level: 'note', args: { references: fromT } })
  }
  return findings
}

/** The user's own FRAX beside published thresholds, and QFracture as it is: never a trigger. */
function aboutOwnRisks({ frax }: Assessed, { qfracture }: BonePerson): BoneFinding[] {
  const findings: BoneFinding[] = []
  if (frax !== null) {
    const { major, hip, country, us, europe } = frax
    const usMajor = us?.major ?? threshold('asco-2019.A3', 'fraxMajorFrom')
    const usHip = us?.hip ?? threshold('asco-2019.A3', 'fraxHipFrom')
    const args = { major, hip, country, usMajor, usHip, reachedUs: us?.reached ?? null, europe }
    findings.push({ code: 'frax-compared', level: 'note', args })
  }
  if (qfracture !== null) {
    const { major, hip, source, date } = qfracture
    findings.push({ code: 'qfracture-shown', level: 'note', args: { major, hip, source, date } })
  }
  return findings
}
