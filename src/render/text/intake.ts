import type { NutritionFinding } from '../../nutrition/findings.ts'
import type { IntakeView } from '../../report/intake-view.ts'
import { CONTEXT_CODES } from '../english/findings/calcium.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { forWhom, leftOut, MEASURES_SAID, whichDays } from '../english/intake-words.ts'
import { inShort, moreFindings, PARTIAL_REPORT } from '../english/news.ts'
import { questionText } from '../english/questions.ts'
import { comparedWith, TARGETS_NAME } from '../english/target-names.ts'
import { TITLES } from '../english/titles.ts'
import { printable } from '../printable.ts'
import type { Paint, Style } from '../style.ts'
import { checklistPart } from './checklist.ts'
import { comparisonsPart } from './comparisons.ts'
import { findingsPart } from './findings.ts'
import { howSurePart } from './how-sure.ts'
import { itemsPart } from './items.ts'
import { nutrientTable } from './nutrient-table.ts'
import { otherNutrients } from './other-nutrients.ts'
import { sodiumPart } from './sodium.ts'
import { sodiumDaysPart } from './sodium-days.ts'
import { hanging, wrap } from './width.ts'

/** How much of the report is wanted. */
export interface Detail {
  readonly items: boolean
  readonly verbose: boolean
  readonly quiet: boolean
}

/** The report of `bonecheck intake` as text, by the width and colours of `style`. */
export function renderIntakeText(view: IntakeView, style: Style, detail: Detail): string {
  const { findings } = view.assessment
  const urgent = findings.filter(({ level }) => level === 'urgent')
  const others = findings.filter(
    (finding) =>
      finding.level !== 'urgent' &&
      (detail.verbose ? finding.code !== 'food-checklist' : isNews(finding, findings)),
  )
  const elsewhere = detail.verbose
    ? []
    : findings.filter((finding) => finding.level !== 'urgent' && !others.includes(finding))
  const table = view.period.countedDays > 0 ? nutrientTable(view, style) : []
  const parts = detail.quiet
    ? [
        findingsPart(urgent, style),
        news(view, style),
        table,
        comparisonsPart(view, style),
        // Quiet leaves out notes, never a caution.
        findingsPart(others.filter(isSerious), style),
        closing(style),
      ]
    : [
        findingsPart(urgent, style),
        header(view, style),
        news(view, style),
        table,
        howSurePart(view, style, detail.verbose),
        comparisonsPart(view, style),
        detail.verbose ? otherNutrients(view, style) : [],
        detail.verbose ? checklistPart(view, style) : [],
        [...sodiumPart(view, style), ...(detail.verbose ? sodiumDaysPart(view, style) : [])],
        [...findingsPart(others, style), ...codes(elsewhere, style)],
        questions(view, style),
        detail.verbose ? [] : daysLeftOut(view, style),
        detail.items ? itemsPart(view, style) : [],
        closing(style),
      ]
  const shown = parts.filter((part) => part.length > 0).map((part) => part.join('\n').trimEnd())
  const text = `${shown.join('\n\n')}\n`
  return style.unicode ? text : text.replaceAll('µ', 'u')
}

function isSerious({ level }: NutritionFinding): boolean {
  return level === 'warning' || level === 'caution'
}

/** The table and the lines around it say these already; `-v` shows their sentences too. */
function isNews({ code, args }: NutritionFinding, all: readonly NutritionFinding[]): boolean {
  // Where vitamin K varies, the single days are no news.
  if (code === 'vitamin-k-unusual-day') return !all.some((other) => other.code === 'vitamin-k-variable')
  // Within the range, and with nothing to beware of, it is no news.
  // With kidney disease that is said of protein too.
  if (code === 'protein-range-withheld') return !all.some((other) => other.code === 'kidney-targets-withheld')
  if (code === 'protein-range') return args.stands === 'below' || args.bmi !== null
  return (
    !code.endsWith('-below-target') &&
    code !== 'sodium-above-limit' &&
    !CONTEXT_CODES.has(code) &&
    code !== 'days-left-out' &&
    code !== 'above-target-range' &&
    code !== 'medicine-nothing-known' &&
    code !== 'food-checklist' &&
    code !== 'prunes-eaten' &&
    code !== 'cola-drunk' &&
    code !== 'person-assumed'
  )
}

function header(view: IntakeView, style: Style): string[] {
  const lines = [
    whichDays(view.period),
    `${printable(forWhom(view.person, view.profile))} Targets: ${TARGETS_NAME[view.targets]}.${comparedWith(view.comparedWith)}${MEASURES_SAID[view.measures]}`,
  ]
  return [
    ...(view.partial ? wrap(PARTIAL_REPORT, style.width).map(style.over) : []),
    ...lines.flatMap((line) => wrap(line, style.width)),
  ]
}

/** What matters in a blink: what is under its target, what is too much. */
function news(view: IntakeView, style: Style): string[] {
  return inShort(view).flatMap(({ label, text, weight }) => {
    const paint: Paint = weight === 'plain' ? (plain) => plain : style[weight]
    const [head = '', ...rest] = hanging(label.padEnd(15), text, style.width)
    return [paint(style.bold(head.slice(0, label.length))) + head.slice(label.length), ...rest]
  })
}

/** The codes of findings whose news the table has already told. */
function codes(findings: readonly NutritionFinding[], style: Style): string[] {
  if (findings.length === 0) return []
  const list = findings.map(({ code }) => code).join(', ')
  return hanging('also     ', moreFindings(list), style.width).map(style.dim)
}

/** What to take to the visit. */
function questions({ assessment }: IntakeView, style: Style): string[] {
  if (assessment.questions.length === 0) return []
  const each = assessment.questions.flatMap((question) =>
    hanging('  - ', printable(questionText(question)), style.width),
  )
  return [style.bold(TITLES.questions), ...each]
}

function daysLeftOut(view: IntakeView, style: Style): string[] {
  const line = leftOut(view.period, 3)
  return line === null ? [] : wrap(line, style.width)
}

function closing(style: Style): string[] {
  return [WHEN_TO_CALL, SAFETY_LINE].flatMap((line) => wrap(line, style.width)).map(style.dim)
}
