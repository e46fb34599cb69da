import type { BoneFindingCode } from '../../bone/findings.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import { boneFigures } from '../../generated/bone.ts'

/** What `bonecheck explain` says of a finding, beside its meaning and its evidence. */
export interface Explanation {
  readonly rule: string
  /** null: it compares with nothing. */
  readonly threshold: string | null
  readonly formula: string | null
  readonly source: string
}

const PROJECT = 'project convention'
const RATE =
  'percent = 100 x (later BMD - earlier BMD) / earlier BMD; years = days / 365.25; rate = percent / years, rounded to 0.1 (halves away from zero)'
const LSC =
  'LSC = as the centre states it, else 2.77 x its precision error, else the worst that ISCD accepts; raised for fewer than four vertebrae'

/** Rule, threshold, formula and citation of every finding about scans. The figures are those the program works with. */
export function boneExplanations(): Readonly<Record<BoneFindingCode, Explanation>> {
  const { categories, precision, vertebrae, comparable, rates, schedule, references, frax } = boneFigures
  const uk = ruleOf('uk-2008.R4-loss')
  const hadji = ruleOf('hadji-2017.H6')
  const referenceSources = [...new Set(references.map(({ source }) => source))].join('; ')
  const minimum = precision.leastAcceptable
    .map(({ site, lscPercent }) => `${site.replace('_', ' ')} ${lscPercent} %`)
    .join(', ')
  return {
    'rate-sig': {
      rule: 'The loss between two comparable scans is at least the least significant change (LSC): a real change, with 95 % confidence.',
      threshold: `|change| >= LSC; ISCD minimum: ${minimum}`,
      formula: `${LSC}. ${RATE}`,
      source: `${precision.source}; ${vertebrae.source}`,
    },
    'rate-fast': {
      rule: 'The last comparison of lumbar spine or total hip shows a loss faster than the line of the UK expert group, about twice what aromatase inhibitors often do.',
      threshold: `more than ${uk.rule.thresholds['lossPercentAbove']} % a year`,
      formula: RATE,
      source: uk.guideline.source,
    },
    'rate-fast-t': {
      rule: 'Without BMD: the T-score of the comparable site that is lowest now falls fast since the scan before, or else since the first scan. 0.3 a year is about 4 % a year at a T-score near -1.2.',
      threshold: `T falls by more than ${rates.fastT} a year`,
      formula:
        'T a year = (later T - earlier T) / years, rounded to 0.01; never turned into per cent unless asked for',
      source: `${PROJECT}; ${rates.source}`,
    },
    'rate-hadji-10': {
      rule: 'The loss reaches the figure of the Hadji joint position at which secondary causes are to be looked for. "4-5 %" with low bone mass before is taken as 4.0, for every T-score below -1.0 at the earlier scan.',
      threshold: `${hadji.rule.thresholds['lossPercentFrom']} % a year or more; ${hadji.rule.thresholds['lossPercentFromIfLow']} with low bone mass at the earlier scan`,
      formula: RATE,
      source: hadji.guideline.source,
    },
    'rate-5': {
      rule: 'A loss of 5-10 % a year stands in texts that derive from Hadji and ESMO. Where that line lies is contested, so it is said beside the other rates only.',
      threshold: `${rates.fivePercent} % a year or more`,
      formula: RATE,
      source: rates.source,
    },
    'rate-exp': {
      rule: 'The loss is real, and up to what anastrozole often does.',
      threshold: `at least the LSC, and up to ${uk.rule.thresholds['lossPercentAbove']} % a year (the average is about ${rates.usualPercent} %)`,
      formula: `${LSC}. ${RATE}`,
      source: `${rates.source}; ${uk.guideline.source}`,
    },
    'change-within-scan-error': {
      rule: 'The change is less than the least significant change, so it may be no change at all.',
      threshold: `|change| < LSC; ISCD minimum: ${minimum}`,
      formula: LSC,
      source: precision.source,
    },
    'gain-significant': {
      rule: 'The gain is at least the least significant change.',
      threshold: 'change >= LSC',
      formula: LSC,
      source: precision.source,
    },
    'loss-acceleration': {
      rule: 'Over three or more comparable scans the later rate is a faster loss than the earlier one, by more than scan error could make it. Two scans never show it.',
      threshold: 'difference of the rates > square root of 2 x LSC % / years of the shorter interval',
      formula: RATE,
      source: `${PROJECT}, by the propagation of error; LSC: ${precision.source}`,
    },
    'cannot-tell-acceleration': {
      rule: 'Two rates differ, but by less than scan error could make them, or it is not known whether the scans are from one machine.',
      threshold: 'difference of the rates <= square root of 2 x LSC % / years of the shorter interval',
      formula: RATE,
      source: `${PROJECT}, by the propagation of error; LSC: ${precision.source}`,
    },
    't-score-doubtful': {
      rule: 'A reported T-score lies further from the T-score that its BMD gives than references differ, by the reference of the maker or, where none is recorded, the nearest of all. It is used as it stands.',
      threshold: `more than ${boneFigures.limits.tMismatch} apart`,
      formula: 'T = (BMD - young-adult mean) / SD',
      source: 'project convention: references of makers differ by less (data/reference/bone.yaml)',
    },
    'in-osteoporosis-range': {
      rule: 'The lowest T-score of lumbar spine, total hip and femoral neck, as printed to one decimal, on the latest day. With a fragility fracture the WHO calls the range established (severe).',
      threshold: `T <= ${categories.osteoporosisUpTo.toFixed(1)}`,
      formula: 'rounded to 0.1, halves away from zero: -2.45 is -2.5',
      source: categories.source,
    },
    'low-trauma-fracture': {
      rule: 'A low-trauma fracture of hip or spine is recorded, which many guidelines treat like osteoporosis whatever the T-score.',
      threshold: null,
      formula: null,
      source: 'Siris ES et al. (NBHA) Osteoporos Int 2014;25:1439-43; Reid DM et al. 2008 (uk-2008.R1)',
    },
    'denosumab-on-time': {
      rule: 'Denosumab is recorded. It is not to be paused or missed: fractures of the spine have followed when it was stopped.',
      threshold: null,
      formula: null,
      source:
        'denosumab label (fractures after stopping); Medicine Today on not pausing it; names: data/reference/bone.yaml',
    },
    'bone-medicine-recorded': {
      rule: 'A medicine for bone is among the medicines. No rule of a guideline here looks at it, so rules that name treatment are met with it as without it, and the question asks whether it does enough. Where its words leave open whether it is taken ("stopped 2024"), questions are put as without it.',
      threshold: null,
      formula: null,
      source: `${PROJECT}; names: data/reference/bone.yaml`,
    },
    'baseline-due': {
      rule: 'No scan is recorded: a baseline scan is recommended before an aromatase inhibitor, or in its first months.',
      threshold: 'no scan',
      formula: null,
      source: schedule.source,
    },
    'scan-due': {
      rule: `The next scan is due ${schedule.usualMonths} months after the last one; ${schedule.shortMonths} months with a lowest T of ${schedule.shortAtT} or below, a first follow-up on the drug with T below -1.0, a loss beyond scan error, ovarian suppression, a fragility fracture or a new medicine for bone since then, or glucocorticoids for ${schedule.glucocorticoidMonths} months.`,
      threshold: 'today >= due date',
      formula: 'calendar months, to the end of the month where the day does not exist',
      source: schedule.source,
    },
    'scan-overdue': {
      rule: `As scan-due, and more than ${schedule.overdueMonths} months past.`,
      threshold: `today > due date + ${schedule.overdueMonths} months`,
      formula: 'calendar months, to the end of the month where the day does not exist',
      source: schedule.source,
    },
    'scans-not-comparable': {
      rule: 'Two results are compared only if they are from the same machine, region and hip, and far enough apart. Else the new scan is a new baseline.',
      threshold: `same machine, region and side; at least ${comparable.leastMonths} months apart`,
      formula: null,
      source: comparable.source,
    },
    'comparability-unknown': {
      rule: 'The machine, region or side is not recorded for both scans. The change is worked out, and marked.',
      threshold: null,
      formula: null,
      source: comparable.source,
    },
    'interval-too-short': {
      rule: 'The scans are so near each other that scan error is likely to be most of what is seen.',
      threshold: `less than ${comparable.shortMonths} months apart`,
      formula: null,
      source: comparable.source,
    },
    'lsc-assumed': {
      rule: 'The file gives neither a least significant change nor a precision error, so the worst precision that ISCD accepts is taken. The centre has its own figure, and it is usually better.',
      threshold: minimum,
      formula: `LSC = ${precision.toLsc} x precision error`,
      source: precision.source,
    },
    'site-not-repeated': {
      rule: 'A site that was lower in an earlier scan than anything on the latest day was not measured then. The category is that of the latest day.',
      threshold: null,
      formula: null,
      source: `${PROJECT}; sites by ${categories.source}`,
    },
    't-score-near-threshold': {
      rule: 'The T-score is so near to -1.0 or -2.5 that scan error alone could move it across.',
      threshold: `within ${categories.nearThreshold} of ${categories.normalFrom.toFixed(1)} or ${categories.osteoporosisUpTo.toFixed(1)}`,
      formula: null,
      source: categories.source,
    },
    't-computed-approximate': {
      rule: 'Where a report gives BMD and no T-score, it is worked out with the reference figures of the maker. It never stands in for a printed one, nor in a trend.',
      threshold: null,
      formula: 'T = (BMD - young-adult mean) / SD',
      source: referenceSources,
    },
    'percent-from-t-approximate': {
      rule: 'Asked for with --reference: T-scores are turned back into BMD with the reference figures, and the change into per cent.',
      threshold: null,
      formula: 'BMD = mean + T x SD; percent as ever',
      source: referenceSources,
    },
    'radius-used': {
      rule: 'The 1/3 radius counts with hyperparathyroidism, or where that day has no result of the spine, or none of the hip.',
      threshold: null,
      formula: null,
      source: categories.source,
    },
    'radius-not-used': {
      rule: 'With spine and hip measured and no hyperparathyroidism recorded, the radius is kept and decides nothing.',
      threshold: null,
      formula: null,
      source: categories.source,
    },
    'radius-earlier': {
      rule: 'A category goes by the latest day. A 1/3 radius of an earlier day that was not measured on it is shown and decides nothing, unless it counted then and was lower: then site-not-repeated asks.',
      threshold: null,
      formula: null,
      source: categories.source,
    },
    'region-not-used': {
      rule: "Ward's triangle, trochanter, single vertebrae, lateral spine, total body and heel are kept and decide nothing; of several regions of the spine the one with most vertebrae counts.",
      threshold: `at least ${vertebrae.leastForDiagnosis} vertebrae`,
      formula: null,
      source: `${categories.source}; ${vertebrae.source}`,
    },
    't-does-not-apply': {
      rule: 'Before menopause, and for men under 50, the Z-score is read and not the T-score. Under 50 with menopause not recorded both are shown.',
      threshold: `Z <= ${categories.belowExpectedUpTo.toFixed(1)}: below the expected range for age`,
      formula: null,
      source: categories.source,
    },
    'rules-for-women': {
      rule: 'The guidelines for aromatase inhibitors were written for women after menopause, or with ovarian suppression. For anyone else none is applied.',
      threshold: null,
      formula: null,
      source: hadji.guideline.source,
    },
    'ai-finished': {
      rule: 'The aromatase inhibitor is over: one scan at the end of treatment, then local rules.',
      threshold: 'stop date <= today',
      formula: null,
      source: schedule.source,
    },
    'fracture-trauma-unknown': {
      rule: 'A fracture is recorded without whether it was low-trauma. Unknown is not no: rules on fractures cannot be ruled out.',
      threshold: null,
      formula: null,
      source: 'World Health Organization, Technical Report Series 843 (1994)',
    },
    'frax-compared': {
      rule: 'Your own FRAX result beside the thresholds of the US, and the European average for the age. It is never worked out here: its coefficients are not published.',
      threshold: 'US: 20 % major or 3 % hip; Europe by age',
      formula: null,
      source: `${ruleOf('asco-2019.A3').guideline.source}; ${frax.source}`,
    },
    'qfracture-shown': {
      rule: 'Your own QFracture result is shown as it is, with its source and date. No rule goes by it.',
      threshold: null,
      formula: null,
      source: `${PROJECT}; Kanis JA et al. 2017 (PMC5663341) on its limits`,
    },
    'person-assumed': {
      rule: 'Only these are ever taken for granted where the profile is silent: a woman of 51-70, after menopause, on an aromatase inhibitor (intake: age group and sex). Risk factors, weight and fractures never are.',
      threshold: null,
      formula: null,
      source: PROJECT,
    },
  }
}
