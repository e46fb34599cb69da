import { type UrgentSymptom, urgentSymptoms } from '../generated/symptoms.ts'

/** The ids that a profile or a log may list under `symptoms`, in the order of the reference file. */
export function symptomIds(): readonly string[] {
  return urgentSymptoms.map(({ id }) => id)
}

/** A first word that may say that what follows is absent: "no, chest pain" does not. */
const ABSENT = /^\s*(?:no|none|without)(?:\s+|[_-])(?=[a-z])/

/** After "no", these tell of something lost ("no bladder control"), or of an answer ("no cannot walk"). */
const LOST = /^(?:able|bear|can|cannot|control|feel|longer|not|sensation|unable)/

/** Words that join the words of a symptom and tell nothing: "no pain in my hip today". */
const JOINING: readonly string[] = ['a', 'an', 'any', 'in', 'my', 'of', 'the', 'at', 'all', 'today', 'now']

/**
 * The triggers that a logged text stands for, emergencies first; none when it names none that is known.
 *
 * Rule    the one whose id it is, however its words are parted; else each trigger one of whose lines has every word at
 *         the start of a word of the text ("numb saddle" in "saddle area feels numb"). A text that begins with "no" is
 *         none only when all the rest of it is the name of a trigger, and not of something lost.
 * Source  data/reference/symptoms.yaml; domain.md 8.2
 *
 * @example recognisedSymptoms('back pain and chest pain').map(({ id }) => id) // ['chest_pain', 'new_back_pain']
 * @example recognisedSymptoms('no chest pain') // []
 * @example recognisedSymptoms('no bladder control').map(({ id }) => id) // ['new_incontinence']
 */
export function recognisedSymptoms(text: string): readonly UrgentSymptom[] {
  if (isSymptomAbsent(text)) return []
  const words = wordsOf(plainText(text))
  const itself = urgentSymptoms.find(({ id }) => id === words.join('_'))
  if (itself !== undefined) return [itself]
  const isSaid = (due: Due) => words.some((word) => isWord(word, due))
  const said = (line: readonly Due[]) => line.every(isSaid)
  return mostUrgentFirst(
    urgentSymptoms.filter((symptom) => linesOf(symptom).some(said)),
    ({ call }) => call,
  )
}

/**
 * The most urgent of the triggers that a logged text stands for; undefined when it is none that is known.
 *
 * @example recognisedSymptom('new back-pain')?.id // 'new_back_pain'
 * @example recognisedSymptom('tired')?.id // undefined
 */
export function recognisedSymptom(text: string): UrgentSymptom | undefined {
  return recognisedSymptoms(text)[0]
}

/** Whether a text says that there is none, or that triggers are absent: "none", "no hip pain", "no jaw pain, no cramps". */
export function isSymptomAbsent(text: string): boolean {
  const pieces = text.split(/[,;]/).filter((piece) => piece.trim() !== '')
  return pieces.length > 0 && pieces.every((piece) => isNoSymptom(piece) || saysAbsent(plainText(piece)))
}

/** `symptoms: none`, or of the back alone. */
export function isNoSymptom(text: string): boolean {
  return /^\s*(?:none|nothing|no symptoms?)\s*$/i.test(text) || isNoBackPain(text)
}

/** "No new severe back pain" rules out what the trigger says, as exercise asks for it. */
export function isNoBackPain(text: string): boolean {
  return /^\s*no (?:new )?(?:severe )?back[ -]?pain\s*$/i.test(text)
}

/** Emergencies before calls to the team; otherwise in the order given. */
export function mostUrgentFirst<T>(items: readonly T[], callOf: (item: T) => UrgentSymptom['call']): T[] {
  const rank = (item: T) => (callOf(item) === 'emergency' ? 0 : 1)
  return items.toSorted((a, b) => rank(a) - rank(b))
}

/** Small letters without accents; "can't" and "unable to" are "cannot", and any other "n't" is "not". */
function plainText(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/\bcan['’]?t\b/g, 'cannot')
    .replace(/n['’]t\b/g, ' not')
    .replace(/\b(?:can not|could not|couldnt|not able to|unable(?: to)?)\b/g, 'cannot')
}

function withoutAccents(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
}

function saysAbsent(plain: string): boolean {
  if (!ABSENT.test(plain)) return false
  const rest = wordsOf(plain.replace(ABSENT, '')).filter((word) => !JOINING.includes(word))
  if (rest.some((word) => LOST.test(word))) return false
  return urgentSymptoms.some((symptom) => linesOf(symptom).some((line) => isAllOf(rest, line)))
}

/** Whether the words are those of the line, one for one, in any order. */
function isAllOf(words: readonly string[], line: readonly Due[]): boolean {
  return (
    words.length === line.length &&
    line.every((due) => words.some((word) => isWord(word, due))) &&
    words.every((word) => line.some((due) => isWord(word, due)))
  )
}

/** What a word may begin with, of "feel|sensation" either; of "wee$" it is all of it. */
type Due = readonly string[]

function isWord(word: string, due: Due): boolean {
  return due.some(
    (begin) =>
      begin.charCodeAt(0) === word.charCodeAt(0) &&
      (begin.endsWith('$') ? word === begin.slice(0, -1) : word.startsWith(begin)),
  )
}

function wordsOf(plain: string): readonly string[] {
  return plain.match(/[a-z]+/g) ?? []
}

const LINES = new WeakMap<UrgentSymptom, readonly (readonly Due[])[]>()

/** Taken apart once: a log of years is held against them entry by entry. */
function linesOf(symptom: UrgentSymptom): readonly (readonly Due[])[] {
  const made =
    LINES.get(symptom) ??
    [symptom.id, ...symptom.words].map((line) => line.split(/[ _]/).map((due) => due.split('|')))
  LINES.set(symptom, made)
  return made
}
