import type { IntakeView, NutrientRow } from '../../report/intake-view.ts'
import { amountOf, amountText, knownShare, percent, targetText } from '../english/amount.ts'
import { gapsInDoubtLine } from '../english/findings/medicines.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { howSureLines, howSureTitle } from '../english/how-sure-words.ts'
import { forWhom, leftOut, standing, whichDays } from '../english/intake-words.ts'
import { NUTRIENT_NAME, SODIUM_CLASS_NAME } from '../english/names.ts'
import { inShort, PARTIAL_REPORT } from '../english/news.ts'
import { nutritionFindingsLines } from '../english/nutrition-findings.ts'
import { questionText } from '../english/questions.ts'
import { sodiumReference, sodiumSummary } from '../english/sodium-words.ts'
import { comparedWith, TARGETS_NAME } from '../english/target-names.ts'
import { TITLES } from '../english/titles.ts'
import { comparisons } from './comparisons.ts'
import { escaped } from './escaped.ts'

/** The report as Markdown, for notes and issue trackers. */
export function renderIntakeMarkdown(view: IntakeView): string {
  const skipped = leftOut(view.period, Number.POSITIVE_INFINITY)
  const parts = [
    `# ${TITLES.intake}`,
    ...(view.partial ? [PARTIAL_REPORT] : []),
    escaped(
      `${whichDays(view.period)} ${forWhom(view.person, view.profile)} Targets: ${TARGETS_NAME[view.targets]}.${comparedWith(view.comparedWith)}`,
    ),
    inShort(view)
      .map(({ label, text }) => `- **${label}**: ${text}`)
      .join('\n'),
    nutrientTable(view),
    howSure(view),
    comparisons(view),
    sodium(view),
    findings(view),
    questions(view),
    ...(skipped === null ? [] : [skipped]),
    `_${WHEN_TO_CALL}_`,
    `_${SAFETY_LINE}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Where one could not be counted, no sum of zero is printed. */
function ofSupplements({ nutrient, fromSupplements }: NutrientRow, uncounted: readonly string[]): string {
  if (uncounted.length === 0 || fromSupplements === null) return amountOf(nutrient, fromSupplements)
  return fromSupplements === 0 ? '?' : `at least ${amountOf(nutrient, fromSupplements)}`
}

function nutrientTable(view: IntakeView): string {
  if (view.period.countedDays === 0) return ''
  const rows = view.ranked.map((row) => {
    const share = row.state === 'withheld' ? '' : percent(row.ratio)
    const cells = [
      NUTRIENT_NAME[row.nutrient],
      amountOf(row.nutrient, row.fromFood),
      ofSupplements(row, view.assessment.unknownSupplements),
      row.target === null ? '' : targetText(row.nutrient, row.target),
      share,
      standing(row),
      knownShare(row.known),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const heads = [
    'Nutrient',
    'From food',
    'From supplements',
    'Target',
    'Share',
    'To target',
    'Food with a value',
  ]
  const inDoubt = gapsInDoubtLine(view.assessment.findings)
  const table = [`| ${heads.join(' | ')} |`, '|---|--:|--:|--:|--:|---|--:|', ...rows].join('\n')
  return inDoubt === null ? table : `${table}\n\n${escaped(inDoubt)}`
}

function howSure(view: IntakeView): string {
  const { countedDays } = view.period
  const lines = howSureLines(view.nutrients, countedDays)
  if (countedDays === 0 || lines.length === 0) return ''
  return [
    `## ${howSureTitle(countedDays)}`,
    lines.map(({ label, text }) => `- **${label}**: ${text}`).join('\n'),
  ].join('\n\n')
}

function sodium(view: IntakeView): string {
  const { sodium: found } = view.assessment
  if (found.meanMg === null) return ''
  const classes = found.classes
    .filter(({ meanMg }) => meanMg > 0)
    .map((row) => `- ${SODIUM_CLASS_NAME[row.class]}: ${percent(row.share)}`)
  const foods = found.topFoods.map(
    (food) => `- ${escaped(food.description)}: ${amountText(food.meanMg, 'mg')}`,
  )
  const parts = [
    `## ${TITLES.sodium}`,
    sodiumSummary(found, view.period.countedDays),
    classes.join('\n'),
    foods.join('\n'),
  ]
  return [...parts, sodiumReference(found)].filter((part) => part !== '').join('\n\n')
}

function findings(view: IntakeView): string {
  const { findings: all } = view.assessment
  const texts = nutritionFindingsLines(all)
  const lines = all.flatMap((finding, at) => {
    const [sentence = '', ...listed] = (texts[at] ?? []).map(escaped)
    return [`- **${finding.level}**: ${sentence} \`${finding.code}\``, ...listed.map((line) => `  - ${line}`)]
  })
  return lines.length === 0 ? '' : [`## ${TITLES.findings}`, lines.join('\n')].join('\n\n')
}

function questions({ assessment }: IntakeView): string {
  const lines = assessment.questions.map((question) => `- ${escaped(questionText(question))}`)
  return lines.length === 0 ? '' : [`## ${TITLES.questions}`, lines.join('\n')].join('\n\n')
}
