import { ageAt } from '../bone/age.ts'
import type { BoneAssessment } from '../bone/assessment.ts'
import type { BoneFinding } from '../bone/findings.ts'
import type { BonePerson } from '../bone/person.ts'
import type { HeaderRead } from '../input/scans/scans-of-rows.ts'
import { type SymptomFinding, symptomFindings } from '../nutrition/find-symptoms.ts'
import { type ScanChart, scanChart } from './dexa-chart.ts'
import { type ChangeNews, changeNews, type ToDiscuss, toDiscuss } from './dexa-news.ts'
import { type ScanHistory, scanHistory } from './dexa-table.ts'
import type { ProfileOrigin } from './intake-view.ts'
import type { ReportProblem } from './report-problem.ts'

/** What a report on scans can find: the scans' own findings, and what the symptoms of the profile call for. */
export type DexaFinding = BoneFinding | SymptomFinding

/** The headers of one file, and what each was taken for. */
export interface FileHeaders {
  readonly file: string
  readonly headers: readonly HeaderRead[]
}

/**
 * Everything that any rendering of `bonecheck dexa` may show; nothing is worked out after this. What only some
 * renderings show is worked out when it is asked for.
 */
export interface DexaView {
  readonly version: string
  readonly profile: ProfileOrigin
  readonly person: BonePerson
  /** Whole years on the day of the latest scan, or today without one; null: not recorded. */
  readonly ageYears: number | null
  /** Likewise, today. */
  readonly ageTodayYears: number | null
  readonly assessment: BoneAssessment
  /** Urgent ones first, then as the assessment has them. */
  readonly findings: readonly DexaFinding[]
  readonly news: ChangeNews
  readonly toDiscuss: ToDiscuss
  readonly history: ScanHistory
  /** null where there is nothing to draw. */
  readonly chart: ScanChart | null
  readonly headers: readonly FileHeaders[]
  readonly problems: readonly ReportProblem[]
  /** Some rows could not be used, so the report is a part of what the files hold. */
  readonly partial: boolean
}

/** Everything that a report of scans may show. */
export function dexaView(made: {
  readonly version: string
  readonly profile: ProfileOrigin
  readonly person: BonePerson
  readonly symptoms: readonly string[]
  readonly assessment: BoneAssessment
  readonly headers: readonly FileHeaders[]
  readonly problems: readonly ReportProblem[]
  readonly partial: boolean
}): DexaView {
  const { assessment, person } = made
  const ofSymptoms = symptomFindings(made.symptoms)
  return {
    version: made.version,
    profile: made.profile,
    person,
    ageYears: ageAt(person, assessment.latest?.date ?? assessment.today, assessment.today),
    ageTodayYears: ageAt(person, assessment.today, assessment.today),
    assessment,
    findings: [
      ...ofSymptoms.filter(({ level }) => level === 'urgent'),
      ...assessment.findings,
      ...ofSymptoms.filter(({ level }) => level !== 'urgent'),
    ],
    get news() {
      return changeNews(assessment)
    },
    get toDiscuss() {
      return toDiscuss(assessment)
    },
    get history() {
      return scanHistory(assessment.scans)
    },
    get chart() {
      return scanChart(assessment)
    },
    headers: made.headers,
    problems: made.problems,
    partial: made.partial,
  }
}
