import { ASKED_WITH_CALCIUM } from '../calcium-cautions.ts'
import type { CalciumFinding } from '../findings/calcium.ts'
import { supplementsWithheld } from '../medicine-rules.ts'
import { conditionLines, medicineLine } from './rule-lines.ts'
import type { ToFind } from './to-find.ts'

type AskFirst = Extract<CalciumFinding, { code: 'calcium-ask-first' }>

/**
 * With whom calcium is to be asked about first, and why. Where it is given it says all of it: neither `condition-rules` nor
 * `medicine-rules` says it again. Where food meets the target and no supplement is taken there is nothing to ask.
 */
export function calciumAskFirst(toFind: ToFind): AskFirst | null {
  const { calcium, nutrients } = toFind.assessment
  const { afterFood: left, cautions } = calcium
  if (cautions.askFirst.length === 0) return null
  const supplementsMg = nutrients.calcium.fromSupplements
  const isTaken = (supplementsMg ?? 0) > 0 || (nutrients.vitaminD.fromSupplements ?? 0) > 0
  if (left?.gapMg === 0 && !isTaken) return null
  const { gapMg = null, gapIsUpperBound = false } = left ?? {}
  const medicines = toFind.rules.met.medicines.filter(({ rule }) => ASKED_WITH_CALCIUM.includes(rule.of))
  const supplements = supplementsWithheld(toFind.rules.met)
  const lines = [...conditionLines(toFind), ...medicines.map((one) => medicineLine(one, toFind))]
  const args = { names: cautions.askFirst, gapMg, gapIsUpperBound, supplementsMg, supplements, lines }
  return { code: 'calcium-ask-first', level: 'caution', args }
}
