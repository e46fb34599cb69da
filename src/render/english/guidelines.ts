import type { GuidelineResult, InputName, OutsidePopulation, RuleInput } from '../../bone/assessment.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import { SITE_NAME, scoreText } from './bone-names.ts'

export const INPUT_NAME: Readonly<Record<InputName, string>> = {
  't-score': 'T-score',
  age: 'age',
  bmi: 'BMI (height and weight)',
  'parental-hip-fracture': 'hip fracture of a parent',
  'fracture-after-50': 'low-trauma fracture after 50',
  'fragility-fracture': 'low-trauma fracture',
  'hip-or-spine-fracture': 'low-trauma fracture of hip or spine',
  glucocorticoid: 'months of glucocorticoids',
  smoking: 'smoking',
  alcohol: 'units of alcohol a day',
  'secondary-causes': 'conditions that affect bone',
  'annual-loss': 'loss a year',
  'lowest-t-before': 'lowest T-score of the earlier scan',
  frax: 'your own FRAX result',
  'frax-country': 'country of the FRAX result',
  'aromatase-inhibitor': 'aromatase inhibitor',
  'aromatase-inhibitor-start': 'start of the aromatase inhibitor',
  menopause: 'menopause',
  'calcium-intake': 'calcium a day',
  'vitamin-d-intake': 'vitamin D a day',
  scans: 'scans',
}

const OUTSIDE: Readonly<Record<OutsidePopulation, string>> = {
  men: 'These rules were written for women.',
  premenopausal: 'These rules were written for women after menopause, or with ovarian suppression.',
  'treatment-finished': 'This rule is for the time on an aromatase inhibitor, which is finished.',
}

/** `Hadji joint position (...) (2017)` */
export function guidelineTitle({ id }: Pick<GuidelineResult, 'id'>): string {
  const { guideline } = ruleOf(id)
  return `${guideline.name} (${guideline.year})`
}

/** The citation of a rule's guideline, and how it is supported. */
export function guidelineSource({ id }: Pick<GuidelineResult, 'id'>): string {
  return ruleOf(id).guideline.source
}

/**
 * What a rule says, in the form of domain.md 3: the guideline, for which finding, what it says, on which inputs; for one
 * that is unknown, what is missing. Never an order.
 */
export function guidelineText(result: GuidelineResult): string {
  const { rule } = ruleOf(result.id)
  const title = guidelineTitle(result)
  if (result.outside !== null) return `${title}: ${OUTSIDE[result.outside]}`
  if (result.met === 'no')
    return `${title}: the rule for ${rule.finding} is not met. ${yourInputs(result.inputs)}`.trim()
  if (result.met === 'unknown') {
    const missing = result.missing.map((name) => INPUT_NAME[name]).join(', ')
    return `${title}: the rule for ${rule.finding} cannot be ruled out${counted(result)}. Not recorded: ${missing}. ${yourInputs(result.inputs)}`.trim()
  }
  return `${title}: for ${rule.finding}, it ${rule.says}. ${[yourInputs(result.inputs), 'Ask your oncology team.'].filter((text) => text !== '').join(' ')}`
}

/** `: 1 risk factor is known, and 2 are not recorded` */
function counted({ risks }: GuidelineResult): string {
  if (risks === null) return ''
  const { present, unknown } = risks
  const known =
    present === 0 ? 'no risk factor is' : present === 1 ? '1 risk factor is' : `${present} risk factors are`
  return `: ${known} known, and ${unknown} ${unknown === 1 ? 'is' : 'are'} not recorded`
}

/** `You have: T-score -2.1 (lumbar spine), age 68.` Only what is known. */
function yourInputs(inputs: readonly RuleInput[]): string {
  const known = inputs.filter(({ value }) => value !== null).map(inputText)
  return known.length === 0 ? '' : `You have: ${known.join(', ')}.`
}

function inputText({ name, value, site }: RuleInput): string {
  const where = site === undefined ? '' : ` (${SITE_NAME[site]})`
  if (name === 'annual-loss' && typeof value === 'number' && value < 0)
    return `gain a year ${-value} %${where}`
  const score = name === 't-score' || name === 'lowest-t-before'
  const text =
    score && typeof value === 'number'
      ? scoreText(value)
      : name === 'annual-loss'
        ? `${value} %`
        : String(value)
  const short = name === 'bmi' ? 'BMI' : name === 'frax' ? 'FRAX' : INPUT_NAME[name]
  return `${short} ${text.replaceAll('_', ' ')}${where}`
}
