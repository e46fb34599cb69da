import type { ReportFile, ReportNutrient } from '../../../input/report-file.ts'
import { NUTRIENTS, type Nutrient } from '../../../nutrition/nutrients.ts'
import { amountText, knownShare, percent } from '../amount.ts'
import { count } from '../findings/words.ts'
import { NUTRIENT_NAME } from '../names.ts'
import { nutrientNamed } from '../nutrient-named.ts'
import { inWords } from './args-in-words.ts'
import type { Explained } from './explained.ts'

type Lines = Explained['lines']

/**
 * What a report says of a code, a nutrient or a set of targets: the user's own figures, as the report has them.
 * `name` is the report's file. Always at least one line: that a report does not have something is told, too.
 */
export function ownFigures(code: string, report: ReportFile, name: string): Lines {
  const title = { label: 'Report', text: `${name}: ${aboutReport(report)}` }
  const lines = [...ofFindings(code, report), ...ofGuideline(code, report), ...ofFigures(code, report)]
  return [title, ...(lines.length > 0 ? lines : [{ label: 'Yours', text: `${code} does not stand in it` }])]
}

function aboutReport(report: ReportFile): string {
  if (report.schema === 'bonecheck.dexa/1') {
    const dates = report.scans.map(({ date }) => date)
    return dates.length === 0 ? 'no scans' : `scans of ${[...new Set(dates)].join(', ')}`
  }
  const { from, to, countedDays } = report.period
  const days =
    from === null ? 'no days' : `${from} to ${to ?? '?'}, means of ${count(countedDays, 'counted day')}`
  return `${days}; targets ${[report.targets, ...report.comparedWith].join(', ')}`
}

function ofFindings(code: string, { findings }: ReportFile): Lines {
  return findings
    .filter((finding) => finding.code === code)
    .flatMap(({ message, args }) => {
      const inputs = inWords(args)
      return [
        { label: 'Yours', text: message },
        ...(inputs === '' ? [] : [{ label: 'Inputs', text: inputs }]),
      ]
    })
}

function ofGuideline(code: string, report: ReportFile): Lines {
  if (report.schema !== 'bonecheck.dexa/1') return []
  return report.guidelines
    .filter(({ id }) => id === code)
    .flatMap(({ text, missing }) => [
      { label: 'Yours', text },
      ...(missing.length === 0 ? [] : [{ label: 'Not known', text: missing.join(', ') }]),
    ])
}

function ofFigures(code: string, report: ReportFile): Lines {
  if (report.schema !== 'bonecheck.intake/1') return []
  const nutrient = nutrientNamed(code)
  if (nutrient !== null) {
    const figures = report.nutrients[nutrient]
    return figures === undefined ? [] : nutrientLines(nutrient, figures)
  }
  if (code === report.targets) return [{ label: 'Yours', text: `held against it: ${targetsMet(report)}` }]
  return report.comparedWith.includes(code)
    ? [{ label: 'Yours', text: 'compared with it, nutrient by nutrient (comparisons)' }]
    : []
}

function nutrientLines(nutrient: Nutrient, figures: ReportNutrient): Lines {
  const { unit, mean, fromFood, fromSupplements, known, unknownItems, top } = figures
  const supplements =
    fromSupplements === null
      ? 'supplements not recorded, or not counted'
      : `supplements ${amountText(fromSupplements, unit)}`
  // A food without a value, or supplements that nobody recorded, may bring more.
  const least = fromSupplements === null || (known !== null && known < 1) ? 'at least ' : ''
  return [
    { label: 'Yours', text: mean === null ? 'no mean' : `${least}${amountText(mean, unit)} a day` },
    { label: 'From', text: `food ${amountText(fromFood, unit)}, ${supplements}` },
    { label: 'Known', text: `for ${knownShare(known)} of the weight of what was eaten` },
    // Sodium has a limit and no goal (domain.md 5.13).
    ...(nutrient === 'sodium' ? [] : targetLines(figures)),
    ...limitLines(figures),
    ...sureLines(figures),
    ...(top.length === 0
      ? []
      : [
          {
            label: 'Mostly',
            text: top.map((food) => `${food.description} (${percent(food.share)})`).join('; '),
          },
        ]),
    ...(unknownItems.length === 0 ? [] : [{ label: 'No value', text: unknownItems.join('; ') }]),
  ]
}

function targetLines({ target, gap, gapIsUpperBound, gapWithheld, unit }: ReportNutrient): Lines {
  const gapLine =
    gapWithheld !== null
      ? 'not shown, because of medicines, conditions or supplements'
      : gap === null
        ? 'none worked out'
        : `${gapIsUpperBound ? 'at most ' : ''}${gap === 0 ? `0 ${unit}` : amountText(gap, unit)} to the target`
  if (target === null) return []
  const upper = target.upper === null ? '' : ` to ${amountText(target.upper, unit)}`
  return [
    { label: 'Target', text: `${target.kind} ${amountText(target.lower, unit)}${upper}` },
    { label: 'Gap', text: gapLine },
  ]
}

/** Where a target is withheld, a limit of the healthy would read as a room to use (domain.md 5.12). */
function limitLines({ upperLimit, unit, gapWithheld }: ReportNutrient): Lines {
  if (gapWithheld === 'kidney-care' || gapWithheld === 'potassium-safety') {
    const whose = 'the figures of healthy people above may not apply: ask your team'
    return [
      {
        label: 'Limit',
        text: `no target and no limit are shown, because of the kidneys or of medicines; ${whose}`,
      },
    ]
  }
  if (upperLimit === null) return []
  const of = upperLimit.applies === 'supplements' ? ', of supplements alone' : ''
  return [{ label: 'Limit', text: `${upperLimit.kind} ${amountText(upperLimit.value, unit)}${of}` }]
}

function sureLines({ assessment }: ReportNutrient): Lines {
  if (assessment === null) return []
  const z = assessment.z === null ? '' : ` (z ${assessment.z})`
  return [
    {
      label: 'How sure',
      text: `${assessment.band.replaceAll('-', ' ')}, from ${count(assessment.days, 'day')}${z}`,
    },
  ]
}

function targetsMet(report: Extract<ReportFile, { schema: 'bonecheck.intake/1' }>): string {
  return NUTRIENTS.flatMap((name) => {
    const figures = report.nutrients[name]
    if (name === 'sodium' || figures?.target == null) return []
    const { target, unit, mean } = figures
    return [
      `${NUTRIENT_NAME[name]} ${amountText(mean, unit)} of ${target.kind} ${amountText(target.lower, unit)}`,
    ]
  }).join('; ')
}
