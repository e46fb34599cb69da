import { namesBreak } from '../bone/break-words.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type ImpossibleDate, type LifeDate, whyImpossible } from '../input/life-dates.ts'
import { MONTHS } from '../input/scans/scan-date.ts'
import { isNumberAlone } from '../nutrition/names-in-text.ts'
import { isBoneDensity } from './bone-words.ts'
import { dateMeantBy, isPartialDate } from './date-words.ts'
import { inhibitorMeant, isCondition, isMedicine } from './names.ts'
import { birthIn, dateIn, inhibitorAmongMedicines, textAt } from './profile-answers.ts'
import type { Answers } from './question.ts'
import { type ScanObjection, toScanLine } from './scan-figures.ts'
import { urgentIn } from './urgent.ts'
import type { Step } from './walk.ts'
import { lacksDuration, minutesAlone } from './words/duration.ts'
import { isRange } from './words/measures.ts'
import { isAsBefore, isHardlyAnything } from './words/not-known.ts'
import { isOfRelative } from './words/relatives.ts'
import { isYes } from './yes-no-words.ts'

/** Why an answer is not taken, though the file that it goes to would take it. */
export type Objection =
  | { readonly code: 'score-as-machine'; readonly args: { readonly text: string } }
  | { readonly code: 'number-as-machine'; readonly args: { readonly text: string } }
  | { readonly code: 'number-as-name'; readonly args: { readonly text: string } }
  | ScanObjection
  | { readonly code: 'birth-without-day'; readonly args: { readonly text: string } }
  | { readonly code: 'no-inhibitor'; readonly args: { readonly text: string } }
  | { readonly code: 'contradicts-drug'; readonly args: { readonly text: string; readonly before: string } }
  | { readonly code: 'condition-as-medicine'; readonly args: { readonly text: string } }
  | { readonly code: 'yes-alone'; readonly args: object }
  | { readonly code: 'as-before'; readonly args: { readonly text: string } }
  | { readonly code: 'not-said-what'; readonly args: { readonly text: string } }
  | { readonly code: 'time-alone'; readonly args: { readonly text: string } }
  | { readonly code: 'several-figures'; readonly args: { readonly text: string } }
  | { readonly code: 'no-year'; readonly args: { readonly text: string } }
  | { readonly code: 'several-bones'; readonly args: { readonly text: string } }
  | { readonly code: 'bone-of-a-child'; readonly args: { readonly text: string } }
  | { readonly code: 'condition-denied'; readonly args: { readonly text: string } }
  | { readonly code: 'back-alone'; readonly args: object }
  | { readonly code: 'of-a-relative'; readonly args: { readonly text: string } }
  | {
      readonly code: 'no-broken-bone'
      readonly args: { readonly text: string; readonly about: 'density' | 'pain' }
    }
  | { readonly code: 'broken-bone-as-condition'; readonly args: { readonly text: string } }
  | { readonly code: 'impossible-date'; readonly args: ImpossibleDate }
  | { readonly code: 'scan-given-already'; readonly args: { readonly date: string } }

/** Questions to which "yes" is an answer; to any other it does not say which, or how much. */
const TAKES_YES = ['parental_hip_fracture', 'fracture_low_trauma', 'complete', 'menopause', 'smoking']

/** Questions whose answer is a name. */
const ARE_NAMES = ['drug', 'medicines', 'conditions']

/** Questions about what was eaten or done. */
const SAY_WHAT = /^(?:breakfast|lunch|dinner|snacks|exercise)$/

/** Questions whose answer is one figure. */
const ARE_FIGURES = [
  'weight', 'alcohol', 'glucocorticoid_months', 'falls_last_12_months', 'joint_pain', 'frax_major', 'frax_hip',
] // biome-ignore format: a list

/** "Last spring", "in March", "since May": of which year? */
const WITHOUT_YEAR = new RegExp(
  `^(?:(?:since|in|from|last|this|early|late|around|about) )*(?:the )?(?:spring|summer|autumn|fall|winter|christmas|easter|${MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')})$`,
  'i',
)

type Asked = Pick<Step, 'key' | 'question' | 'round'>

/** A T-score stands among the words: "-1.2", "T: -1.2", "1,4". A machine's name has no sign and no decimals. */
const SCORE = /(?:^|\s)[-+−–]\s?\d+(?:[.,]\d+)?\b|^\d[.,]\d{1,2}$|\bt[\s-]?score\b/i

/** Three decimals are those of a BMD in g/cm2; T-scores are printed with one, here and there with two. */
const DENSITY = /^[01][.,]\d{3,}$/

/** "1959", "April 1959", "04/1959" */
const WITHOUT_DAY = /^(?:[a-z]+\.?,?\s*|\d{1,2}\s*[-/.]\s*)?(?:18|19|20)\d{2}$/i

/** What the answers as a whole have against one more; null: nothing. */
export function objectionTo(
  { question, round }: Asked,
  text: string,
  answers: Answers,
  today: PlainDate,
): Objection | null {
  const typed = text.trim()
  if (isYes(typed) && !TAKES_YES.includes(question.id)) return { code: 'yes-alone', args: {} }
  if (ARE_NAMES.includes(question.id) && isNumberAlone(typed))
    return { code: 'number-as-name', args: { text: typed } }
  if (isOfRelative(question.id, typed)) return { code: 'of-a-relative', args: { text: typed } }
  if (/^back$/i.test(typed)) return { code: 'back-alone', args: {} }
  if (isAsBefore(typed)) return { code: 'as-before', args: { text: typed } }
  if (SAY_WHAT.test(question.id) && isHardlyAnything(typed))
    return { code: 'not-said-what', args: { text: typed } }
  if (question.id === 'exercise' && minutesAlone(typed, false) !== null && !isOfLastExercise(round, answers))
    return { code: 'time-alone', args: { text: typed } }
  if (ARE_FIGURES.includes(question.id) && isRange(typed))
    return { code: 'several-figures', args: { text: typed } }
  if (isPartialDate(question.id) && WITHOUT_YEAR.test(typed))
    return { code: 'no-year', args: { text: typed } }
  const impossible = impossibleDateIn(question.id, typed, answers, today)
  if (impossible !== null) return { code: 'impossible-date', args: impossible }
  if (question.id === 'birth' && WITHOUT_DAY.test(typed))
    return { code: 'birth-without-day', args: { text: typed } }
  if (question.id === 'scan_machine') return toMachine(typed)
  const ofLine = toScanLine(question.id, round, typed, answers)
  if (ofLine !== null) return ofLine
  if (/^(spine|total_hip|femoral_neck)_t$/.test(question.id) && DENSITY.test(typed))
    return { code: 'density-as-score', args: { text: typed } }
  if (question.id === 'drug') return toDrug(typed)
  if (question.id === 'medicines') return contradiction(typed, answers) ?? toMedicine(typed)
  if (question.id === 'conditions') return contradiction(typed, answers) ?? toCondition(typed)
  if (question.id === 'fracture_site') return toFracture(typed)
  return question.id === 'scan_date' ? toScanDate(typed, round, answers) : null
}

/** The exercise before has no time yet, so that one alone is its own. */
function isOfLastExercise(round: number, answers: Answers): boolean {
  const last = textAt(answers, `exercise.${round - 1}`)
  return last !== null && lacksDuration(last)
}

/** Of what an answer is the date. */
const DATES: Readonly<Record<string, LifeDate>> = {
  drug_start: 'drug-start',
  fracture_date: 'fracture',
  scan_date: 'scan',
}

function impossibleDateIn(
  id: string,
  text: string,
  answers: Answers,
  today: PlainDate,
): ImpossibleDate | null {
  const of = Object.hasOwn(DATES, id) ? DATES[id] : undefined
  const date = of === undefined ? null : dateMeantBy(id, text, today)
  return of === undefined || date === null
    ? null
    : whyImpossible({ text: date, of }, { birth: birthIn(answers, today), today })
}

/** Sore joints are no broken bones, and thin ones neither. */
const PAIN = /\b(?:hurts?|pain\w*|sore|ach(?:e|es|ing)|sprain\w*|bruis\w*|arthrit\w*|arthros\w*)\b/i
/** A vertebra is asked for among the conditions as well. */
const VERTEBRA = /spin|verteb|compression|\bback\b|stress|risk/i

const BONES =
  /\b(?:wrists?|hips?|spine|vertebrae?|arms?|elbows?|shoulders?|ankles?|foot|feet|toes?|ribs?|legs?|knees?|hands?|fingers?|pelvis|collar ?bone)\b/gi

function toFracture(text: string): Objection | null {
  if (/\b(?:as|when i was) a (?:child|girl|boy|kid|teenager)\b|\bat school\b|\bchildhood\b/i.test(text))
    return { code: 'bone-of-a-child', args: { text } }
  if (/,|&|\band\b/i.test(text) && (text.match(BONES)?.length ?? 0) > 1)
    return { code: 'several-bones', args: { text } }
  const about = isBoneDensity(text) ? 'density' : PAIN.test(text) ? 'pain' : null
  return about === null || namesBreak(text) ? null : { code: 'no-broken-bone', args: { text, about } }
}

function toCondition(text: string): Objection | null {
  const [, denied] = /^(?:no|not|never(?: had)?)\s+(.+)$/i.exec(text) ?? []
  if (denied !== undefined && isCondition(denied) && urgentIn(text).length === 0)
    return { code: 'condition-denied', args: { text } }
  return namesBreak(text) && !VERTEBRA.test(text)
    ? { code: 'broken-bone-as-condition', args: { text } }
    : null
}

function toDrug(text: string): Objection | null {
  const isOther = inhibitorMeant(text) === null && (isMedicine(text) || isCondition(text))
  return isOther ? { code: 'no-inhibitor', args: { text } } : null
}

function toMedicine(text: string): Objection | null {
  return isCondition(text) && !isMedicine(text) ? { code: 'condition-as-medicine', args: { text } } : null
}

/** An aromatase inhibitor that does not go with what was answered before, "none" too. */
function contradiction(text: string, answers: Answers): Objection | null {
  const drug = inhibitorMeant(text)
  if (drug === null) return null
  const before = textAt(answers, 'drug.1') ?? inhibitorAmongMedicines(answers)
  return before === null || inhibitorMeant(before) === drug
    ? null
    : { code: 'contradicts-drug', args: { text, before } }
}

function toMachine(text: string): Objection | null {
  if (SCORE.test(text)) return { code: 'score-as-machine', args: { text } }
  return /[a-z]/i.test(text) ? null : { code: 'number-as-machine', args: { text } }
}

/** Two scans of one day would contradict each other, and then neither could be used. */
function toScanDate(text: string, round: number, answers: Answers): Objection | null {
  const date = dateIn(text)
  const earlier = Array.from({ length: round - 1 }, (_, n) => textAt(answers, `scan_date.${n + 1}`))
  const isThere = earlier.some((other) => other !== null && dateIn(other) === date)
  return isThere ? { code: 'scan-given-already', args: { date } } : null
}
