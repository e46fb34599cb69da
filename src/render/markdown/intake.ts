import type { IntakeView } from '../../report/intake-view.ts'
import { amountOf, amountText, knownShare, percent } from '../english/amount.ts'
import { SAFETY_LINE, WHEN_TO_CALL } from '../english/fixed.ts'
import { forWhom, leftOut, standing, TARGETS_NAME, whichDays } from '../english/intake-words.ts'
import { NUTRIENT_NAME, SODIUM_CLASS_NAME } from '../english/names.ts'
import { inShort, PARTIAL_REPORT } from '../english/news.ts'
import { nutritionFindingLines } from '../english/nutrition-findings.ts'
import { questionText } from '../english/questions.ts'
import { sodiumReference, sodiumSummary } from '../english/sodium-words.ts'
import { TITLES } from '../english/titles.ts'
import { escaped } from './escaped.ts'

/** The report as Markdown, for notes and issue trackers. */
export function renderIntakeMarkdown(view: IntakeView): string {
  const skipped = leftOut(view.period, Number.POSITIVE_INFINITY)
  const parts = [
    `# ${TITLES.intake}`,
    ...(view.partial ? [PARTIAL_REPORT] : []),
    escaped(
      `${whichDays(view.period)} ${forWhom(view.person, view.profile)} Targets: ${TARGETS_NAME[view.targets]}.`,
    ),
    inShort(view)
      .map(({ label, text }) => `- **${label}**: ${text}`)
      .join('\n'),
    nutrientTable(view),
    sodium(view),
    findings(view),
    questions(view),
    ...(skipped === null ? [] : [skipped]),
    `_${WHEN_TO_CALL}_`,
    `_${SAFETY_LINE}_`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function nutrientTable(view: IntakeView): string {
  if (view.period.countedDays === 0) return ''
  const rows = view.ranked.map((row) => {
    const share = row.state === 'withheld' ? '' : percent(row.ratio)
    const cells = [
      NUTRIENT_NAME[row.nutrient],
      amountOf(row.nutrient, row.fromFood),
      amountOf(row.nutrient, row.fromSupplements),
      row.target === null ? '' : amountOf(row.nutrient, row.target.lower),
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
  return [`| ${heads.join(' | ')} |`, '|---|--:|--:|--:|--:|---|--:|', ...rows].join('\n')
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
  return [...parts, sodiumReference(found.aiMg)].filter((part) => part !== '').join('\n\n')
}

function findings(view: IntakeView): string {
  const lines = view.assessment.findings.flatMap((finding) => {
    const [sentence = '', ...listed] = nutritionFindingLines(finding).map(escaped)
    return [`- **${finding.level}**: ${sentence} \`${finding.code}\``, ...listed.map((line) => `  - ${line}`)]
  })
  return lines.length === 0 ? '' : [`## ${TITLES.findings}`, lines.join('\n')].join('\n\n')
}

function questions({ assessment }: IntakeView): string {
  const lines = assessment.questions.map((question) => `- ${escaped(questionText(question))}`)
  return lines.length === 0 ? '' : [`## ${TITLES.questions}`, lines.join('\n')].join('\n\n')
}
