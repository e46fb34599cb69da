import type { AssessedScan, Change, GuidelineResult, Trend } from '../../bone/assessment.ts'
import { boneEvidenceOf } from '../../bone/findings.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import { evidenceOf } from '../../nutrition/findings.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import type { DexaFinding, DexaView } from '../../report/dexa-view.ts'
import { dexaFinding } from '../english/dexa-findings.ts'
import { scheduleReasons } from '../english/dexa-news.ts'
import { SAFETY_LINE } from '../english/fixed.ts'
import { ruleText } from '../english/guideline-words.ts'
import { guidelineSource, guidelineText } from '../english/guidelines.ts'
import { questionText } from '../english/questions.ts'
import type { DexaJson } from './dexa-schema.ts'
import { harmless } from './harmless.ts'
import type { DiagnosticJson } from './intake-schema.ts'
import { tidy } from './rounding.ts'

type Json = DexaJson

/** `bonecheck.dexa/1` as a value: the same keys in the same order whatever was scanned, null for unknown. */
export function dexaJson(view: DexaView, diagnostics: readonly DiagnosticJson[]): Json {
  const { assessment } = view
  return {
    schema: 'bonecheck.dexa/1',
    tool: { name: 'bonecheck', version: view.version },
    profile: profileJson(view),
    today: assessment.today,
    partial: view.partial,
    scans: assessment.scans.map(scanJson),
    latest: latestJson(view),
    trends: assessment.trends.map(trendJson),
    expected: assessment.expected.map(
      ({ id, population, years, spine, hip, hipSite, compared, source, evidence }) => ({
        id,
        population,
        years,
        spine: { from: spine.from, to: spine.to },
        hip: { from: hip.from, to: hip.to },
        hipSite,
        compared:
          compared === null ? null : { what: compared.what, spine: compared.spine, hip: compared.hip },
        source,
        evidence,
      }),
    ),
    preScan: preScanJson(view),
    changes: assessment.changes.map(changeJson),
    schedule: scheduleJson(view),
    guidelines: assessment.guidelines.map(guidelineJson),
    frax: fraxJson(view),
    findings: view.findings.map(findingJson),
    questions: assessment.questions.map((question) => ({ id: question.id, text: questionText(question) })),
    notice: SAFETY_LINE,
    diagnostics: [...diagnostics],
  }
}

/** As text: on several lines for people, on one for NDJSON. The words for problems are loaded where there are any. */
export async function renderDexaJson(view: DexaView, layout: 'pretty' | 'line'): Promise<string> {
  const { problems } = view
  const diagnostics =
    problems.length === 0 ? [] : (await import('./diagnostics.ts')).diagnosticsJson(problems)
  return `${harmless(JSON.stringify(dexaJson(view, diagnostics), null, layout === 'line' ? 0 : 2))}\n`
}

function profileJson({ profile, person, ageYears, assessment }: DexaView): Json['profile'] {
  const { sex, menopause, aromataseInhibitor: drug } = person
  return {
    from: profile.from,
    file: profile.file,
    sex: sex === null ? null : sex === 'F' ? 'female' : 'male',
    ageYears,
    menopause,
    aromataseInhibitor: drug === null ? null : { drug: drug.drug, start: drug.start, stop: drug.stop },
    assumed: [...assessment.assumed],
  }
}

function scanJson({ date, device, ageYears, results }: AssessedScan): Json['scans'][number] {
  const { maker, model, id, facility } = device
  return {
    date,
    device: { maker, model, id, facility },
    ageYears,
    results: results.map((result) => ({
      site: result.site,
      side: result.side,
      region: result.region ?? result.ignoredRegion,
      bmd: result.bmdGPerCm2,
      // As reported it stays as it stands; one that was worked out has no more than two decimals to say.
      tScore: result.tScoreFrom === 'computed' ? places(result.tScore, 2) : result.tScore,
      zScore: result.zScore,
      category: result.category,
      tCategory: result.tCategory,
      zGroup: result.zGroup,
      tScoreFrom: result.tScoreFrom,
      reference: result.reference,
      used: result.usedForDiagnosis,
      notUsed: result.notUsed,
    })),
  }
}

function latestJson({ assessment: { latest } }: DexaView): Json['latest'] {
  if (latest === null) return null
  const { date, lowest, lowestZ, category, tApplies } = latest
  return {
    date,
    lowest:
      lowest === null
        ? null
        : {
            site: lowest.site,
            side: lowest.side,
            region: lowest.region,
            tScore: lowest.tScoreFrom === 'computed' ? round(lowest.tScore, 2) : lowest.tScore,
            printedT: lowest.printedT,
            tScoreFrom: lowest.tScoreFrom,
          },
    lowestZ:
      lowestZ === null
        ? null
        : { site: lowestZ.site, side: lowestZ.side, zScore: lowestZ.zScore, printedZ: lowestZ.printedZ },
    category,
    tApplies,
  }
}

function trendJson(trend: Trend): Json['trends'][number] {
  return {
    site: trend.site,
    side: trend.side,
    region: trend.region,
    of: trend.of,
    from: trend.from,
    to: trend.to,
    scans: trend.scans,
    slopePerYear: round(trend.slopePerYear, 5),
    low: round(trend.low, 5),
    high: round(trend.high, 5),
    percentPerYear: places(trend.percentPerYear, 3),
    percentLow: places(trend.percentLow, 3),
    percentHigh: places(trend.percentHigh, 3),
    comparable: trend.comparable,
  }
}

function changeJson(change: Change): Json['changes'][number] {
  const { lsc } = change
  return {
    kind: change.kind,
    site: change.site,
    side: change.side,
    region: change.region,
    from: change.from,
    to: change.to,
    years: round(change.years, 3),
    bmdChange: places(change.bmdChange, 4),
    percent: places(change.percent, 3),
    percentPerYear: places(change.percentPerYear, 3),
    tChange: places(change.tChange, 2),
    tPerYear: places(change.tPerYear, 3),
    lsc:
      lsc === null
        ? null
        : {
            gPerCm2: places(lsc.gPerCm2, 5),
            percent: places(change.lscPercent ?? lsc.percent, 3),
            from: lsc.from,
            vertebraeFactor: lsc.vertebraeFactor,
          },
    significant: change.significant,
    comparable: change.comparable,
    why: [...change.why],
    percentFrom: change.percentFrom,
    short: change.short,
  }
}

function preScanJson({ assessment: { preScan } }: DexaView): Json['preScan'] {
  if (preScan === null) return null
  const score = (one: typeof preScan.ost) =>
    one === null ? null : { score: one.score, cut: one.cut, suggestsDxa: one.suggestsDxa }
  return { ost: score(preScan.ost), orai: score(preScan.orai), missing: [...preScan.missing] }
}

function scheduleJson({ assessment: { schedule } }: DexaView): Json['schedule'] {
  const { due, windowFrom, status, reasons, intervalMonths, lastScan } = schedule
  return {
    due,
    windowFrom,
    status,
    reason: scheduleReasons(schedule),
    reasons: [...reasons],
    intervalMonths,
    lastScan,
  }
}

function guidelineJson(result: GuidelineResult): Json['guidelines'][number] {
  const { id, met, inputs, missing, risks, outside } = result
  return {
    id,
    rule: ruleText(result),
    met,
    inputs: inputs.map(({ name, value, site }) => ({
      name,
      value: typeof value === 'number' ? round(value, 3) : value,
      site: site ?? null,
    })),
    missing: [...missing],
    text: guidelineText(result),
    effect: ruleOf(id).rule.effect,
    risks: risks === null ? null : { present: risks.present, unknown: risks.unknown },
    outside,
    source: guidelineSource(result),
  }
}

function fraxJson({ assessment: { frax } }: DexaView): Json['frax'] {
  if (frax === null) return null
  const { major, hip, country, us, europe } = frax
  return {
    major,
    hip,
    country,
    us: us === null ? null : { major: us.major, hip: us.hip, reached: us.reached },
    europe:
      europe === null
        ? null
        : { intervention: europe.intervention, lower: europe.lower, upper: europe.upper },
  }
}

function findingJson(finding: DexaFinding): Json['findings'][number] {
  const { code, level, args } = finding
  const ofSymptoms = code === 'symptom-call-now' || code === 'symptom-not-known'
  return {
    code,
    level,
    args: tidy(args),
    message: dexaFinding(finding),
    evidence: ofSymptoms ? evidenceOf(code) : boneEvidenceOf(code),
  }
}

function round(value: number, decimals: number): number {
  return roundHalfAwayFromZero(value, decimals) + 0 // no minus zero
}

function places(value: number | null, decimals: number): number | null {
  return value === null ? null : round(value, decimals)
}
