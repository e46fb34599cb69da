import type { GuidelineResult } from '../../bone/assessment.ts'
import { boneEvidenceOf } from '../../bone/findings.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import { evidenceOf } from '../../nutrition/findings.ts'
import type { DexaFinding, DexaView } from '../../report/dexa-view.ts'
import { dexaFinding } from '../english/dexa-findings.ts'
import { scheduleReasons } from '../english/dexa-news.ts'
import { SAFETY_LINE } from '../english/fixed.ts'
import { ruleText } from '../english/guideline-words.ts'
import { guidelineSource, guidelineText } from '../english/guidelines.ts'
import { questionText } from '../english/questions.ts'
import { changeJson, trendJson } from './dexa-changes.ts'
import { latestJson, scanJson } from './dexa-scans.ts'
import type { DexaJson } from './dexa-schema.ts'
import { harmless } from './harmless.ts'
import type { DiagnosticJson } from './intake-schema.ts'
import { round, tidy } from './rounding.ts'

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
    aromataseInhibitor:
      drug === null
        ? null
        : { drug: drug.drug, start: drug.start, stop: drug.stop, from: drug.from ?? 'profile' },
    assumed: [...assessment.assumed],
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
