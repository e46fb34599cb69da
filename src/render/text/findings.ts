import type { NutritionFinding } from '../../nutrition/findings.ts'
import { nutritionFindingsLines } from '../english/nutrition-findings.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { hanging } from './width.ts'

/** Findings in order of weight, each with its level in words and its code. */
export function findingsPart(findings: readonly NutritionFinding[], style: Style): string[] {
  const texts = nutritionFindingsLines(findings)
  return findings.flatMap((finding, at) => {
    const first = `${finding.level}  `.padEnd(9)
    const [sentence = '', ...lines] = (texts[at] ?? []).map(printable)
    const [head = '', ...more] = hanging(first, `${sentence} [${finding.code}]`, style.width)
    // What a finding lists stands a line each below it.
    const rest = [
      ...more,
      ...lines.flatMap((line) => hanging(`${' '.repeat(first.length)}- `, line, style.width)),
    ]
    const paint =
      finding.level === 'note' ? style.dim : finding.level === 'caution' ? style.short : style.over
    return [paint(head.slice(0, first.length)) + head.slice(first.length), ...rest]
  })
}
