import type { BoneAssessment, GuidelineResult, InputName } from '../bone/assessment.ts'
import { isOfTreatment } from './dexa-news.ts'

/** The rules of guidelines as a reader meets them. */
export interface GuidelineGroups {
  /** About treatment and met: the first of each guideline, most to the point first. */
  readonly first: readonly GuidelineResult[]
  /** About treatment and met too, or said by further guidelines. */
  readonly also: readonly GuidelineResult[]
  /** About treatment; something is not recorded. */
  readonly unknown: readonly GuidelineResult[]
  /** What would decide those, each once. */
  readonly missing: readonly InputName[]
  readonly notMet: readonly GuidelineResult[]
  /** Advice and scans. */
  readonly others: readonly GuidelineResult[]
  /** The guidelines do not speak of this person; one of them, to say why. */
  readonly outside: GuidelineResult | null
}

/** So many are written out before -v. */
const WRITTEN_OUT = 3

/** Guidelines by what comes of them: rules met, not met, not to be told. */
export function guidelineGroups({ guidelines }: Pick<BoneAssessment, 'guidelines'>): GuidelineGroups {
  const inside = guidelines.filter(({ outside }) => outside === null)
  const treatment = inside.filter(({ id }) => isOfTreatment(id))
  const met = treatment.filter((result) => result.met === 'yes')
  const firsts = met.filter(
    (result, at) => met.findIndex(({ id }) => guidelineOf(id) === guidelineOf(result.id)) === at,
  )
  const first = firsts.slice(0, WRITTEN_OUT)
  const unknown = treatment.filter((result) => result.met === 'unknown')
  return {
    first,
    also: met.filter((result) => !first.includes(result)),
    unknown,
    missing: [...new Set(unknown.flatMap(({ missing }) => missing))],
    notMet: treatment.filter((result) => result.met === 'no'),
    others: inside.filter(({ id }) => !isOfTreatment(id)),
    outside: guidelines.find(({ outside }) => outside !== null) ?? null,
  }
}

function guidelineOf(id: string): string {
  return id.slice(0, id.indexOf('.'))
}
