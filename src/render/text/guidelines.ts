import type { BoneAssessment, GuidelineResult } from '../../bone/assessment.ts'
import { guidelineGroups } from '../../report/dexa-guidelines.ts'
import {
  alsoMet,
  cannotRuleOut,
  guidelineWithId,
  notMet,
  RULES_SHOWN_WITH_V,
} from '../english/guideline-words.ts'
import { guidelineText } from '../english/guidelines.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging, wrap } from './width.ts'

const LABEL = 9

/** What guidelines say: the rules met, what could not be ruled out, and what is not met; all in full with `verbose`. */
export function guidelinesPart(assessment: BoneAssessment, style: Style, verbose: boolean): string[] {
  const groups = guidelineGroups(assessment)
  if (groups.outside !== null) return wrap(guidelineText(groups.outside), style.width)
  const full = (label: string) => (result: GuidelineResult) => line(label, guidelineWithId(result), style)
  if (verbose) {
    return [
      ...[...groups.first, ...groups.also].flatMap(full('met')),
      ...groups.unknown.flatMap(full('unknown')),
      ...groups.notMet.flatMap(full('not met')),
      ...groups.others.flatMap((result) => full(MET[result.met])(result)),
    ]
  }
  return [
    ...groups.first.flatMap(full('met')),
    ...(groups.also.length === 0 ? [] : line('also met', alsoMet(groups.also), style)),
    ...(groups.unknown.length === 0 ? [] : line('unknown', cannotRuleOut(groups), style)),
    ...(groups.notMet.length === 0 ? [] : line('not met', notMet(groups.notMet), style).map(style.dim)),
    ...wrap(RULES_SHOWN_WITH_V, style.width).map(style.dim),
  ]
}

const MET = { yes: 'met', no: 'not met', unknown: 'unknown' } as const

function line(label: string, text: string, style: Style): string[] {
  const [head = '', ...rest] = hanging(label.padEnd(LABEL), printable(text), style.width)
  const paint = label === 'met' ? style.short : style.dim
  return [paint(head.slice(0, LABEL)) + head.slice(LABEL), ...rest]
}
