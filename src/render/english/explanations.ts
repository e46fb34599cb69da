import { BONE_FINDING_CODES, boneEvidenceOf } from '../../bone/findings.ts'
import { RULE_IDS, type RuleId } from '../../bone/guidelines/ids.ts'
import { ruleOf } from '../../bone/guidelines/thresholds.ts'
import { EXERCISE_FINDING_CODES, exerciseEvidenceOf } from '../../exercise/findings.ts'
import { evidenceOf, NUTRITION_FINDING_CODES } from '../../nutrition/findings.ts'
import { NUTRIENTS } from '../../nutrition/nutrients.ts'
import { TARGET_SETS } from '../../nutrition/reference-intake.ts'
import { PLAN_FINDING_CODES, planEvidenceOf } from '../../plan/findings.ts'
import { ADD_PROBLEM_MEANING } from './add-words.ts'
import { BONE_FINDING_MEANING } from './bone-meanings.ts'
import { EXERCISE_PROBLEM_MEANING } from './exercise-problems.ts'
import { exerciseExplanations } from './explain/exercise.ts'
import { type Explained, PROVENANCE } from './explain/explained.ts'
import { medicineCalled, medicineNames } from './explain/medicine-called.ts'
import { planExplanations } from './explain/plan.ts'
import { ofNutrient, ofTargetSet } from './explain/reference-figures.ts'
import { termCalled, termNames } from './explain/terms.ts'
import { topicCalled, topicNames } from './explain/topics.ts'
import { boneExplanations } from './explanations-bone.ts'
import { nutritionExplanations } from './explanations-nutrition.ts'
import { ruleText } from './guideline-words.ts'
import { COMMAND_PROBLEM_MEANING, ENTRY_PROBLEM_MEANING, INPUT_PROBLEM_MEANING } from './meanings.ts'
import { OWN_FOOD_PROBLEM_MEANING } from './own-food-meanings.ts'
import { PIN_PROBLEM_MEANING } from './pin-words.ts'
import { REPORT_FILE_PROBLEM_MEANING } from './report-file-words.ts'
import { SCAN_CHECK_MEANING, SCAN_PROBLEM_MEANING } from './scan-meanings.ts'

const PROBLEMS: readonly Readonly<Record<string, string>>[] = [
  COMMAND_PROBLEM_MEANING,
  INPUT_PROBLEM_MEANING,
  OWN_FOOD_PROBLEM_MEANING,
  ENTRY_PROBLEM_MEANING,
  ADD_PROBLEM_MEANING,
  EXERCISE_PROBLEM_MEANING,
  PIN_PROBLEM_MEANING,
  REPORT_FILE_PROBLEM_MEANING,
  SCAN_PROBLEM_MEANING,
]

/** Every word that can be explained: codes of findings, rules of guidelines and errors; sets of targets; nutrients and foods. */
export function explainedCodes(): readonly string[] {
  const errors = PROBLEMS.flatMap((meanings) => Object.keys(meanings))
  return [
    ...new Set([
      ...BONE_FINDING_CODES,
      ...NUTRITION_FINDING_CODES,
      ...EXERCISE_FINDING_CODES,
      ...PLAN_FINDING_CODES,
      ...RULE_IDS,
      ...topicNames(),
      ...errors,
    ]),
    ...TARGET_SETS,
    ...NUTRIENTS,
  ]
}

/** The same with words of the reports, and the medicines and conditions that have a rule. */
export function explainedNames(): readonly string[] {
  return [...explainedCodes(), ...termNames(), ...medicineNames()]
}

/** The first codes whose explanation has all words of a text, for who asks for "kidney stones". */
export function codesAbout(asked: string): string[] {
  const words = asked
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word.length >= 3)
  if (words.length === 0) return []
  const speaks = (code: string) => {
    const text = JSON.stringify(explained(code)?.lines ?? []).toLowerCase()
    return words.every((word) => text.includes(word))
  }
  return [...new Set(explainedCodes())].filter(speaks).slice(0, MOST_ABOUT)
}

const MOST_ABOUT = 6

/** What a code means, with its source; null where there is no such code. Capitals do not matter. */
export function explained(asked: string): Explained | null {
  const topic = topicCalled(asked)
  const named = ofTargetSet(asked) ?? ofNutrient(asked)
  if (named !== null) return { code: named.code, lines: [...(topic?.lines ?? []), ...named.lines] }
  if (topic !== null) return { code: topic.id, lines: topic.lines }
  const code = explainedCodes().find((name) => name.toLowerCase() === asked.trim().toLowerCase())
  if (code === undefined) return termCalled(asked) ?? medicineCalled(asked)
  const rule = RULE_IDS.find((id) => id === code)
  if (rule !== undefined) return ofRule(rule)
  const found = [...ofBone(code), ...ofNutrition(code), ...ofExercise(code), ...ofPlan(code)]
  return { code, lines: found.length > 0 ? found : ofProblem(code) }
}

type Lines = Explained['lines']

function ofBone(asked: string): Lines {
  const code = BONE_FINDING_CODES.find((name) => name === asked)
  if (code === undefined) return []
  return findingLines(BONE_FINDING_MEANING[code], boneExplanations()[code], boneEvidenceOf(code))
}

/** A code that both reports use is explained once, by the bone room, which says both. */
function ofNutrition(asked: string): Lines {
  const code = NUTRITION_FINDING_CODES.find((name) => name === asked)
  if (code === undefined || Object.hasOwn(BONE_FINDING_MEANING, code)) return []
  const explanation = nutritionExplanations()[code]
  return findingLines(explanation.meaning, explanation, evidenceOf(code))
}

function ofExercise(asked: string): Lines {
  const code = EXERCISE_FINDING_CODES.find((name) => name === asked)
  if (code === undefined) return []
  const explanation = exerciseExplanations()[code]
  return findingLines(explanation.meaning, explanation, exerciseEvidenceOf(code))
}

function ofPlan(asked: string): Lines {
  const code = PLAN_FINDING_CODES.find((name) => name === asked)
  if (code === undefined) return []
  const explanation = planExplanations()[code]
  return findingLines(explanation.meaning, explanation, planEvidenceOf(code))
}

function findingLines(
  meaning: string,
  { rule, threshold, formula, source }: ReturnType<typeof boneExplanations>['rate-sig'],
  evidence: string | null,
): Lines {
  return [
    { label: 'Meaning', text: meaning },
    { label: 'Rule', text: rule },
    ...(threshold === null ? [] : [{ label: 'Threshold', text: threshold }]),
    ...(formula === null ? [] : [{ label: 'Formula', text: formula }]),
    { label: 'Evidence', text: evidence ?? 'none needed: it says how the report was made' },
    { label: 'Source', text: source },
  ]
}

function ofRule(id: RuleId): Explained {
  const { rule, guideline } = ruleOf(id)
  const thresholds = Object.entries({ ...guideline.thresholds, ...rule.thresholds })
  return {
    code: id,
    lines: [
      { label: 'Guideline', text: `${guideline.name} (${guideline.year})` },
      { label: 'Rule', text: ruleText({ id }) },
      ...(thresholds.length === 0
        ? []
        : [
            {
              label: 'Threshold',
              text: thresholds.map(([name, value]) => `${wordsOf(name)} ${value}`).join(', '),
            },
          ]),
      { label: 'Evidence', text: PROVENANCE[rule.evidence] },
      { label: 'Source', text: guideline.source },
      ...(guideline.note === null ? [] : [{ label: 'Note', text: guideline.note }]),
      { label: 'For', text: POPULATION },
    ],
  }
}

const POPULATION =
  'women after menopause (natural, surgical or by ovarian suppression) on an aromatase inhibitor'

/** `lossPercentAbove` as `loss percent above`. */
function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function ofProblem(code: string): Lines {
  const meaning = PROBLEMS.map((meanings) => meanings[code]).find((text) => text !== undefined) ?? ''
  return [
    { label: 'Meaning', text: meaning },
    ...ofCheck(code),
    { label: 'Kind', text: 'said of the command line or of an input; docs/errors.md shows an example' },
  ]
}

/** Where the limits come from that scans are checked against. */
function ofCheck(code: string): Lines {
  if (!Object.hasOwn(SCAN_CHECK_MEANING, code)) return []
  const { formula, source } = boneExplanations()['t-computed-approximate']
  return code === 't-mismatch'
    ? [
        { label: 'Formula', text: formula ?? '' },
        { label: 'Source', text: `project convention; the reference: ${source}` },
      ]
    : [{ label: 'Source', text: 'project convention: what the reports of densitometers keep within' }]
}
