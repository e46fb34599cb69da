import { readExercise } from '../exercise/read-exercise.ts'
import { namesInLine } from '../input/names-in-line.ts'
import { supplementsAmongMedicines } from '../nutrition/calcium-products.ts'
import { jointPainSaid } from '../nutrition/joint-pain-said.ts'
import { isSymptomAbsent, recognisedSymptoms } from '../nutrition/symptoms.ts'
import { readAvoided } from '../plan/wishes.ts'
import { isBoneDensity } from './bone-words.ts'
import { howRead, inhibitorSpelled, isDescription } from './names.ts'
import type { Answers } from './question.ts'
import { dosesIn } from './supplement-answer.ts'
import { urgentIn } from './urgent.ts'
import type { Step } from './walk.ts'

type Counted = ReturnType<typeof dosesIn>['counted'][number]

/** What is said of an answer that is taken, so that nothing is left out of the reports in silence. */
export type Remark =
  | { readonly code: 'exercise-not-counted'; readonly args: { readonly text: string } }
  | { readonly code: 'supplement-not-counted'; readonly args: { readonly text: string } }
  | { readonly code: 'supplement-counted'; readonly args: { readonly doses: readonly Counted[] } }
  | {
      readonly code: 'symptom-not-known'
      readonly args: { readonly text: string; readonly isFirst: boolean }
    }
  | { readonly code: 'drug-from-medicines'; readonly args: { readonly text: string; readonly drug: string } }
  | { readonly code: 'drug-given-already'; readonly args: { readonly text: string } }
  | { readonly code: 'drug-not-known'; readonly args: { readonly text: string } }
  | { readonly code: 'bone-density-named'; readonly args: { readonly text: string } }
  | { readonly code: 'is-supplement'; readonly args: { readonly text: string } }
  | { readonly code: 'avoids-nothing-known'; readonly args: { readonly text: string } }
  | { readonly code: 'no-name'; readonly args: { readonly text: string } }
  | { readonly code: 'name-not-checked'; readonly args: { readonly text: string } }

/** What there is to say of an answer; `answers` are those before it. */
export function remarksOn(
  { question }: Pick<Step, 'question'>,
  text: string,
  answers: Answers,
): readonly Remark[] {
  const typed = text.trim()
  const args = { text: typed }
  if (question.id === 'drug') return onDrug(typed)
  if (question.id === 'medicines' || question.id === 'conditions') return onNames(question.id, typed, answers)
  if (question.id === 'supplements') return onSupplement(typed)
  if (question.id === 'avoid') return namesFood(typed) ? [] : [{ code: 'avoids-nothing-known', args }]
  if (question.id === 'exercise') {
    const read = readExercise(typed)
    return read.ok ? [] : [{ code: 'exercise-not-counted', args }]
  }
  if (question.id !== 'symptoms' || isKnownSymptom(typed)) return []
  const before = [...answers].filter(([key]) => key.startsWith('symptoms.')).map(([, answer]) => answer)
  const isFirst = !before.some((answer) => typeof answer === 'string' && !isKnownSymptom(answer))
  return [{ code: 'symptom-not-known', args: { text: typed, isFirst } }]
}

/** Whether there is a food that is left out for it. */
function namesFood(text: string): boolean {
  const { groups, words } = readAvoided(text.toLowerCase())
  return /^none$/i.test(text) || groups.length + words.length > 0
}

/** How much the joints hurt is asked for next. */
function isKnownSymptom(text: string): boolean {
  return isSymptomAbsent(text) || jointPainSaid(text) !== null || recognisedSymptoms(text).length > 0
}

/** What is counted is said where it is more than plain amounts, so that a wrong reading is seen. */
function onSupplement(text: string): readonly Remark[] {
  const { counted, unknown } = dosesIn(text)
  const isPlain = counted.every(({ single, amountPerDay }) => single === amountPerDay)
  const said: Remark[] = unknown.map((one) => ({ code: 'supplement-not-counted', args: { text: one } }))
  if (counted.length === 0 || (isPlain && unknown.length === 0)) return said
  return [...said, { code: 'supplement-counted', args: { doses: counted } }]
}

/** What looks like a slip of the keys has been asked about before. */
function onDrug(text: string): readonly Remark[] {
  const isKnown = /^none$/i.test(text) || inhibitorSpelled(text) !== null
  if (isKnown) return []
  return [{ code: isDescription(text) ? 'no-name' : 'drug-not-known', args: { text } }]
}

function onNames(list: 'medicines' | 'conditions', text: string, answers: Answers): readonly Remark[] {
  if (/^none$/i.test(text)) return []
  // Several in one line are several medicines to the profile too.
  return namesInLine(text).flatMap((name) => onName(list, name, answers))
}

function onName(list: 'medicines' | 'conditions', text: string, answers: Answers): readonly Remark[] {
  const drug = list === 'medicines' ? inhibitorSpelled(text) : null
  if (drug !== null)
    return [
      (answers.get('drug.1') ?? null) === null
        ? { code: 'drug-from-medicines', args: { text, drug } }
        : { code: 'drug-given-already', args: { text } },
    ]
  if (list === 'medicines' && supplementsAmongMedicines({ medicines: [text] }).length > 0)
    return [{ code: 'is-supplement', args: { text } }]
  // What calls for a call is kept with the symptoms, and is said; "ibuprofen for back pain" is a medicine besides.
  const isSaid = urgentIn(text).length > 0 && (list === 'conditions' || !/\bfor\b|\d/i.test(text))
  if (list === 'conditions' && isBoneDensity(text)) return [{ code: 'bone-density-named', args: { text } }]
  if (isSaid || howRead(list, text)?.how !== 'not-checked') return []
  return [{ code: isDescription(text) ? 'no-name' : 'name-not-checked', args: { text } }]
}
