import type { Change } from '../../bone/assessment.ts'
import { isDiagnostic } from '../../bone/diagnostic-sites.ts'
import type { DexaFinding, DexaView } from '../../report/dexa-view.ts'
import { dexaFinding } from '../english/dexa-findings.ts'
import { dexaNews, INSURER, scheduleReasons, type Weight } from '../english/dexa-news.ts'
import {
  againstError,
  changeLine,
  DEXA_TITLES,
  dexaForWhom,
  expectedLine,
  headerLine,
  PARTIAL_SCANS,
  PRE_SCAN_HEADING,
  preScanLines,
  resultLine,
  trendLine,
} from '../english/dexa-words.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { moreFindings } from '../english/news.ts'
import { questionText } from '../english/questions.ts'
import { printable } from '../printable.ts'
import type { Paint, Style } from '../style.ts'
import { guidelinesPart } from './guidelines.ts'
import { historyTable } from './history-table.ts'
import { tChart } from './t-chart.ts'
import { hanging, wrap } from './width.ts'

/** How much of the report is wanted. */
export interface DexaDetail {
  readonly verbose: boolean
  readonly quiet: boolean
}

/** The report of `bonecheck dexa` as text: the news first, the picture, then what stands behind them. */
export function renderDexaText(view: DexaView, style: Style, { verbose, quiet }: DexaDetail): string {
  const { assessment } = view
  const urgent = view.findings.filter(({ level }) => level === 'urgent')
  const [others, told] = parted(view.findings, verbose)
  const table = historyTable(view.history, style, verbose)
  const parts = quiet
    ? [
        findings(urgent, style),
        partial(view, style),
        news(view, style),
        table,
        // Quiet leaves out notes, never a caution.
        findings(
          others.filter(({ level }) => level === 'warning' || level === 'caution'),
          style,
        ),
        closing(style),
      ]
    : [
        findings(urgent, style),
        header(view, style),
        news(view, style),
        table,
        view.chart === null ? [] : titled(DEXA_TITLES.chart[view.chart.of], tChart(view.chart, style), style),
        titled(DEXA_TITLES.preScan, preScan(view, style), style),
        titled(DEXA_TITLES.changes, changes(view, style, verbose), style),
        titled(DEXA_TITLES.trends, trends(view, style, verbose), style),
        titled(DEXA_TITLES.expected, expected(view, style, verbose), style),
        titled(DEXA_TITLES.schedule, schedule(view, style, verbose), style),
        titled(DEXA_TITLES.guidelines, guidelinesPart(assessment, style, verbose), style),
        titled(DEXA_TITLES.findings, [...findings(others, style), ...codes(told, style)], style),
        titled(DEXA_TITLES.questions, questions(view, style), style),
        verbose ? titled(DEXA_TITLES.results, results(view, style), style) : [],
        verbose ? titled(DEXA_TITLES.headers, headers(view, style), style) : [],
        closing(style),
      ]
  const shown = parts.filter((part) => part.length > 0).map((part) => part.join('\n').trimEnd())
  return `${shown.join('\n\n')}\n`
}

/** The lines and tables above have told these already; `-v` shows their sentences too. */
const TOLD: ReadonlySet<string> = new Set<DexaFinding['code']>([
  'rate-sig',
  'rate-exp',
  'rate-fast-t',
  'change-within-scan-error',
  'gain-significant',
  'in-osteoporosis-range',
  'scan-due',
  'scan-overdue',
  'baseline-due',
  'scans-not-comparable',
  'comparability-unknown',
  'person-assumed',
  'region-not-used',
])

function parted(all: readonly DexaFinding[], verbose: boolean): [shown: DexaFinding[], told: DexaFinding[]] {
  const rest = all.filter(({ level }) => level !== 'urgent')
  const shown = rest.filter(({ code }) => verbose || !TOLD.has(code))
  return [shown, rest.filter((finding) => !shown.includes(finding))]
}

function titled(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : [style.bold(title), ...lines]
}

/** Said however little is shown: what was left out may have been lower than what is there. */
function partial(view: DexaView, style: Style): string[] {
  return view.partial ? wrap(PARTIAL_SCANS, style.width).map(style.over) : []
}

function header(view: DexaView, style: Style): string[] {
  return [...partial(view, style), ...wrap(printable(dexaForWhom(view)), style.width)]
}

const LABEL = 12

function news(view: DexaView, style: Style): string[] {
  return dexaNews(view).flatMap(({ label, text, weight }) => {
    const [head = '', ...rest] = hanging(label.padEnd(LABEL), printable(text), style.width)
    return [
      paintOf(weight, style)(style.bold(head.slice(0, label.length))) + head.slice(label.length),
      ...rest,
    ]
  })
}

function paintOf(weight: Weight, style: Style): Paint {
  if (weight === 'plain') return (text) => text
  return weight === 'over' ? style.over : weight === 'short' ? style.short : style.good
}

/** The last step of each place and the change since its first scan; every step with `verbose`. */
function changes({ assessment }: DexaView, style: Style, verbose: boolean): string[] {
  const all = assessment.changes
  const last = new Map(
    all.map((change) => [`${change.kind} ${change.site} ${change.side} ${change.region}`, change]),
  )
  const shown = verbose ? all : [...last.values()].filter(({ site }) => isDiagnostic(site))
  return shown.flatMap((change) => changeLines(change, style))
}

function changeLines(change: Change, style: Style): string[] {
  const against = againstError(change)
  const paint = change.significant === true && (change.percent ?? 0) < 0 ? style.short : style.dim
  return [
    ...hanging('  ', printable(changeLine(change)), style.width),
    ...(against === null ? [] : hanging('      ', against, style.width).map(paint)),
  ]
}

function trends({ assessment }: DexaView, style: Style, verbose: boolean): string[] {
  const shown = assessment.trends.filter(({ site, of }) => verbose || (isDiagnostic(site) && of === 'bmd'))
  return shown.flatMap((trend) => hanging('  ', printable(trendLine(trend)), style.width))
}

const FEW = 3

function expected({ assessment }: DexaView, style: Style, verbose: boolean): string[] {
  if (assessment.changes.length === 0 && !verbose) return []
  const shown = verbose ? assessment.expected : assessment.expected.slice(0, FEW)
  return shown.flatMap((row) => [
    ...hanging('  ', expectedLine(row), style.width),
    ...(verbose ? hanging('      ', row.source, style.width).map(style.dim) : []),
  ])
}

function schedule({ assessment }: DexaView, style: Style, verbose: boolean): string[] {
  if (assessment.schedule.lastScan === null) return []
  const lines = [scheduleReasons(assessment.schedule), ...(verbose ? [INSURER] : [])]
  return lines.flatMap((line) => hanging('  ', line, style.width))
}

function preScan({ assessment }: DexaView, style: Style): string[] {
  if (assessment.preScan === null) return []
  const lines = [PRE_SCAN_HEADING, ...preScanLines(assessment.preScan)]
  return lines.flatMap((line) => hanging('  ', line, style.width))
}

function questions({ assessment }: DexaView, style: Style): string[] {
  return assessment.questions.flatMap((question) =>
    hanging('  - ', printable(questionText(question)), style.width),
  )
}

function findings(all: readonly DexaFinding[], style: Style): string[] {
  return all.flatMap((finding) => {
    const first = `${finding.level}  `.padEnd(9)
    const text = `${printable(dexaFinding(finding))} [${finding.code}]`
    const [head = '', ...rest] = hanging(first, text, style.width)
    const paint =
      finding.level === 'note' ? style.dim : finding.level === 'caution' ? style.short : style.over
    return [paint(head.slice(0, first.length)) + head.slice(first.length), ...rest]
  })
}

function codes(told: readonly DexaFinding[], style: Style): string[] {
  if (told.length === 0) return []
  const list = [...new Set(told.map(({ code }) => code))].join(', ')
  return hanging('also     ', moreFindings(list), style.width).map(style.dim)
}

function results({ history }: DexaView, style: Style): string[] {
  return history.scans.flatMap(({ date, device, results: ofScan }) =>
    ofScan.flatMap((result) => hanging(`  ${date}  `, printable(resultLine(result, device)), style.width)),
  )
}

function headers({ headers: files }: DexaView, style: Style): string[] {
  return files.flatMap(({ file, headers: read }) => [
    ...wrap(printable(file), style.width),
    ...hanging(
      '  ',
      printable(read.map(({ header: name, readAs }) => headerLine(name, readAs)).join('; ')),
      style.width,
    ),
  ])
}

function closing(style: Style): string[] {
  return [WHEN_TO_CALL, SAFETY_LINE].flatMap((line) => wrap(line, style.width)).map(style.dim)
}
