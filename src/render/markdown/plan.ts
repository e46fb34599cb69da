import type { NutritionFinding } from '../../nutrition/findings.ts'
import type { Change } from '../../plan/change.ts'
import type { PlanFinding } from '../../plan/findings.ts'
import { isBeforehand, isOwnBeforehand } from '../../report/plan-beforehand.ts'
import type { PlanView } from '../../report/plan-view.ts'
import { amountOf } from '../english/amount.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { forWhom, MEASURES_SAID, whichDays } from '../english/intake-words.ts'
import { NUTRIENT_NAME } from '../english/names.ts'
import { PARTIAL_REPORT } from '../english/news.ts'
import { nutritionFinding } from '../english/nutrition-findings.ts'
import { planFinding } from '../english/plan-findings.ts'
import {
  CHANGES_TITLE,
  insteadText,
  keepsTo,
  PLAN_IS,
  PLAN_TITLE,
  planNews,
  portionText,
  swapOfADay,
  WITH_CHANGES,
} from '../english/plan-words.ts'
import { questionText } from '../english/questions.ts'
import { TARGETS_NAME } from '../english/target-names.ts'
import { TITLES } from '../english/titles.ts'
import { aimOf, standingIn } from '../text/plan-table.ts'
import { escaped } from './escaped.ts'

/** The plan as Markdown, for notes and for a visit. */
export function renderPlanMarkdown(view: PlanView): string {
  const { log, plan, findings, sharedFindings } = view
  const isChanging = plan.days.flat().length > 0
  const urgent = sharedFindings.filter(({ level }) => level === 'urgent')
  const others = sharedFindings.filter(({ level }) => level !== 'urgent')
  const first = isChanging
    ? [...findings.filter(isOwnBeforehand).map(own), ...others.filter(isBeforehand).map(shared)]
    : []
  const isLater = (line: string) => !first.includes(line)
  const parts = [
    `# ${PLAN_TITLE}`,
    ...urgent.map((finding) => `**${escaped(nutritionFinding(finding))}**`),
    `${escaped(whichDays(log.period))}  \n${escaped(forWhom(log.person, log.profile))} Targets: ${TARGETS_NAME[log.targets]}.${MEASURES_SAID[log.measures]}`,
    ...(log.partial ? [PARTIAL_REPORT] : []),
    `**${escaped(planNews(plan))}**`,
    list(first),
    ...plan.days.map((changes, at) =>
      isChanging
        ? section(
            plan.days.length === 1 ? CHANGES_TITLE : `Day ${at + 1}`,
            changesOf(changes, log, plan.days.length === 1),
          )
        : '',
    ),
    ...(log.period.countedDays > 0 ? [table(view)] : []),
    escaped(keepsTo(plan, view.wishes)),
    list(findings.map(own).filter(isLater)),
    section(WITH_CHANGES, list(others.map(shared).filter(isLater))),
    section(TITLES.questions, list(plan.before.questions.map((one) => escaped(questionText(one))))),
    ...(isChanging ? [`_${PLAN_IS}_`] : []),
    `_${WHEN_TO_CALL}_`,
    `_${SAFETY_LINE}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function changesOf(changes: readonly Change[], { period }: PlanView['log'], isEveryDay: boolean): string {
  if (changes.length === 0) return 'Nothing to change.'
  return list(
    changes.map((change) => {
      const portion = escaped(`${portionText(change)}, ${Math.round(change.grams)} g`)
      if (change.instead === null) return isEveryDay ? `every day, add ${portion}` : `add ${portion}`
      if (!isEveryDay) return `${escaped(swapOfADay(change.instead))}: ${portion}`
      return `each time, instead of ${escaped(insteadText(change.instead, period.countedDays))}: ${portion}`
    }),
  )
}

function table({ shown, plan }: PlanView): string {
  const noGoals = new Set(plan.noGoals.map(({ nutrient }) => nutrient))
  const rows = shown.map((row) => {
    const { before, after } = row
    const { nutrient } = before
    const cells = [NUTRIENT_NAME[nutrient], amountOf(nutrient, before.mean), amountOf(nutrient, after.mean)]
    return `| ${[...cells, aimOf(row), standingIn(row, noGoals)].join(' | ')} |`
  })
  return ['| | now | with plan | target | |', '|---|---|---|---|---|', ...rows].join('\n')
}

function own(finding: PlanFinding): string {
  return `**${finding.level}**: ${escaped(planFinding(finding))} \`${finding.code}\``
}

function shared(finding: NutritionFinding): string {
  return `**${finding.level}**: ${escaped(nutritionFinding(finding))} \`${finding.code}\``
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}
