import type { NutritionFinding } from '../../nutrition/findings.ts'
import type { Change } from '../../plan/change.ts'
import type { PlanFinding } from '../../plan/findings.ts'
import { isSame } from '../../plan/varied-days.ts'
import { isBeforehand, isOwnBeforehand } from '../../report/plan-beforehand.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { CONTEXT_CODES } from '../english/findings/calcium.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { forWhom, MEASURES_SAID, whichDays } from '../english/intake-words.ts'
import { moreFindings, PARTIAL_REPORT } from '../english/news.ts'
import { planFinding } from '../english/plan-findings.ts'
import {
  ALWAYS_TITLE,
  CHANGES_TITLE,
  insteadText,
  keepsTo,
  PLAN_IS,
  planNews,
  portionText,
  swapOfADay,
  WITH_CHANGES,
} from '../english/plan-words.ts'
import { questionText } from '../english/questions.ts'
import { TARGETS_NAME } from '../english/target-names.ts'
import { TITLES } from '../english/titles.ts'
import { printable } from '../printable.ts'
import type { Style } from '../style.ts'
import { findingsPart } from './findings.ts'
import { planTable } from './plan-table.ts'
import { hanging, wrap } from './width.ts'

/** The report of `bonecheck plan` as text, by the width and colours of `style`. */
export function renderPlanText(
  view: PlanView,
  style: Style,
  { verbose, quiet }: { readonly verbose: boolean; readonly quiet: boolean },
): string {
  const { plan, log, sharedFindings } = view
  const urgent = sharedFindings.filter(({ level }) => level === 'urgent')
  const others = sharedFindings.filter(({ level }) => level !== 'urgent')
  const rest = others.filter((finding) => !isBeforehand(finding))
  const told = rest.filter((finding) => (quiet ? isSerious(finding) : verbose || isNews(finding)))
  const elsewhere = rest.filter((finding) => !told.includes(finding))
  const parts = [
    findingsPart(urgent, style),
    quiet ? [] : header(view, style),
    [style.bold(wrap(planNews(plan), style.width).join('\n'))],
    beforehand(view, others, style),
    changesPart(view, style),
    log.period.countedDays > 0 ? planTable(view, style) : [],
    quiet ? [] : wrap(keepsTo(plan, view.wishes), style.width),
    ownFindings(
      view.findings.filter((finding) => !isOwnBeforehand(finding) && (!quiet || finding.level !== 'note')),
      style,
    ),
    [
      ...(told.length > 0 && !quiet && plan.days.flat().length > 0 ? [style.bold(WITH_CHANGES)] : []),
      ...findingsPart(told, style),
      ...(quiet ? [] : codes(elsewhere, style)),
    ],
    quiet ? [] : questions(view, style),
    [...(plan.days.flat().length > 0 ? wrap(PLAN_IS, style.width) : []), ...closing(style)],
  ]
  const text = `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n').trimEnd())
    .join('\n\n')}\n`
  return style.unicode ? text : text.replaceAll('µ', 'u')
}

function header({ log }: PlanView, style: Style): string[] {
  const lines = [
    whichDays(log.period),
    `${printable(forWhom(log.person, log.profile))} Targets: ${TARGETS_NAME[log.targets]}.${MEASURES_SAID[log.measures]}`,
  ]
  return [
    ...(log.partial ? wrap(PARTIAL_REPORT, style.width).map(style.over) : []),
    ...lines.flatMap((line) => wrap(line, style.width)),
  ]
}

function changesPart({ plan, log }: PlanView, style: Style): string[] {
  const counted = log.period.countedDays
  if (plan.days.every((changes) => changes.length === 0)) return []
  if (plan.days.length === 1)
    return [
      style.bold(CHANGES_TITLE),
      ...(plan.days[0] ?? []).flatMap((change) => lineOf(change, counted, style)),
    ]
  const always = (plan.days[0] ?? []).filter(
    (one) =>
      one.instead !== null && plan.days.every((changes) => changes.some((other) => isSame(one, other))),
  )
  return [
    ...(always.length > 0
      ? [style.bold(ALWAYS_TITLE), ...always.flatMap((one) => lineOf(one, counted, style))]
      : []),
    ...plan.days.flatMap((changes, at) => {
      const own = changes.filter((one) => !always.some((other) => isSame(one, other)))
      const lines = own.map(ofADay)
      const day = `  Day ${at + 1}  `.padEnd(10)
      return (lines.length > 0 ? lines : ['nothing more']).flatMap((line, i) =>
        hanging(i === 0 ? day : ' '.repeat(10), line, style.width),
      )
    }),
  ]
}

function lineOf(change: Change, countedDays: number, style: Style): string[] {
  if (change.instead === null) return hanging('  add     ', `every day: ${withGrams(change)}`, style.width)
  const instead = printable(insteadText(change.instead, countedDays))
  return hanging('  swap    ', `each time instead of ${instead}: ${withGrams(change)}`, style.width)
}

function ofADay(change: Change): string {
  if (change.instead === null) return `add ${withGrams(change)}`
  return `${printable(swapOfADay(change.instead))}: ${withGrams(change)}`
}

function withGrams(change: Change): string {
  return `${portionText(change)}, ${Math.round(change.grams)} g`
}

/** What is to be known before anything of the plan is eaten stands above it. */
function beforehand({ plan, findings }: PlanView, shared: readonly NutritionFinding[], style: Style) {
  const isChanging = plan.days.flat().length > 0
  return [
    ...ownFindings(isChanging ? findings.filter(isOwnBeforehand) : [], style),
    ...findingsPart(shared.filter(isBeforehand), style),
  ]
}

function ownFindings(findings: readonly PlanFinding[], style: Style): string[] {
  return findings.flatMap((finding) => {
    const first = `${finding.level}  `.padEnd(9)
    return hanging(first, `${printable(planFinding(finding))} [${finding.code}]`, style.width)
  })
}

function isSerious({ level }: NutritionFinding): boolean {
  return level === 'warning' || level === 'caution'
}

/** Background, and what the intake report is for, are told by `-v`. */
function isNews({ code, args }: NutritionFinding): boolean {
  // That it is no goal is said already; how it was read is not.
  if (code === 'kidney-targets-withheld') return args.readAs.length > 0
  return (
    !CONTEXT_CODES.has(code) &&
    code !== 'sodium-above-limit' &&
    code !== 'days-left-out' &&
    code !== 'person-assumed' &&
    code !== 'weight-not-recorded' &&
    !code.endsWith('-gap-withheld')
  )
}

function codes(findings: readonly NutritionFinding[], style: Style): string[] {
  if (findings.length === 0) return []
  const list = findings.map(({ code }) => code).join(', ')
  return hanging('also     ', moreFindings(list), style.width).map(style.dim)
}

function questions({ plan }: PlanView, style: Style): string[] {
  const { questions: all } = plan.before
  if (all.length === 0 || plan.before.countedDays === 0) return []
  const each = all.flatMap((question) => hanging('  - ', printable(questionText(question)), style.width))
  return [style.bold(TITLES.questions), ...each]
}

function closing(style: Style): string[] {
  return [WHEN_TO_CALL, SAFETY_LINE].flatMap((line) => wrap(line, style.width)).map(style.dim)
}
