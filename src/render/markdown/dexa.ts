import { guidelineGroups } from '../../report/dexa-guidelines.ts'
import type { DexaView } from '../../report/dexa-view.ts'
import { dexaFinding } from '../english/dexa-findings.ts'
import { dexaNews, scheduleReasons } from '../english/dexa-news.ts'
import {
  againstError,
  CATEGORY_KEY,
  cellText,
  changeLine,
  DEXA_TITLES,
  dexaForWhom,
  expectedLine,
  PARTIAL_SCANS,
  PRE_SCAN_HEADING,
  preScanLines,
  rowName,
  trendLine,
} from '../english/dexa-words.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { cannotRuleOut, guidelineWithId } from '../english/guideline-words.ts'
import { guidelineText } from '../english/guidelines.ts'
import { questionText } from '../english/questions.ts'
import { plainStyle } from '../style.ts'
import { tChart } from '../text/t-chart.ts'
import { escaped } from './escaped.ts'

const CHART_WIDTH = 80

/** The report as Markdown, for notes and for a visit. */
export function renderDexaMarkdown(view: DexaView): string {
  const { assessment } = view
  const urgent = view.findings.filter(({ level }) => level === 'urgent')
  const others = view.findings.filter(({ level }) => level !== 'urgent')
  const parts = [
    `# ${DEXA_TITLES.report}`,
    ...urgent.map((finding) => `**${escaped(dexaFinding(finding))}**`),
    ...(view.partial ? [PARTIAL_SCANS] : []),
    escaped(dexaForWhom(view)),
    list(dexaNews(view).map(({ label, text }) => `**${label}**: ${escaped(text)}`)),
    table(view),
    chart(view),
    section(DEXA_TITLES.preScan, preScan(view)),
    section(
      DEXA_TITLES.changes,
      list(
        assessment.changes.map((change) => {
          const against = againstError(change)
          return escaped(`${changeLine(change)}${against === null ? '' : `; ${against}`}`)
        }),
      ),
    ),
    section(DEXA_TITLES.trends, list(assessment.trends.map((trend) => escaped(trendLine(trend))))),
    section(
      DEXA_TITLES.expected,
      list(assessment.expected.map((row) => `${escaped(expectedLine(row))} (${escaped(row.source)})`)),
    ),
    section(
      DEXA_TITLES.schedule,
      assessment.schedule.lastScan === null ? '' : scheduleReasons(assessment.schedule),
    ),
    section(DEXA_TITLES.guidelines, guidelines(view)),
    section(
      DEXA_TITLES.findings,
      list(
        others.map((finding) => `**${finding.level}**: ${escaped(dexaFinding(finding))} \`${finding.code}\``),
      ),
    ),
    section(
      DEXA_TITLES.questions,
      list(assessment.questions.map((question) => escaped(questionText(question)))),
    ),
    `_${WHEN_TO_CALL}_`,
    `_${SAFETY_LINE}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function section(title: string, text: string): string {
  return text === '' ? '' : `## ${title}\n\n${text}`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n')
}

function table({ history }: DexaView): string {
  const rows = history.rows.map((row) => {
    const cells = [rowName(row), ...row.cells.map((cell) => cellText(cell))]
    return `| ${cells.map(escaped).join(' | ')} |`
  })
  if (rows.length === 0) return ''
  const heads = ['Site', ...history.scans.map(({ date }) => date)]
  return section(
    DEXA_TITLES.category,
    [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows, '', CATEGORY_KEY.T].join(
      '\n',
    ),
  )
}

function chart(view: DexaView): string {
  if (view.chart === null) return ''
  const lines = tChart(view.chart, plainStyle(CHART_WIDTH, true))
  return section(DEXA_TITLES.chart[view.chart.of], ['```', ...lines, '```'].join('\n'))
}

function preScan({ assessment: { preScan: found } }: DexaView): string {
  return found === null ? '' : [PRE_SCAN_HEADING, list(preScanLines(found).map(escaped))].join('\n\n')
}

function guidelines({ assessment }: DexaView): string {
  const groups = guidelineGroups(assessment)
  if (groups.outside !== null) return escaped(guidelineText(groups.outside))
  return list([
    ...[...groups.first, ...groups.also].map((result) => `**met**: ${escaped(guidelineWithId(result))}`),
    ...(groups.unknown.length === 0 ? [] : [`**unknown**: ${escaped(cannotRuleOut(groups))}`]),
  ])
}
