import { gapRules } from '../generated/medicines.ts'
import { isNamedIn, isUnreadableName, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/**
 * What of a person's lists is a kidney disease, or is read with the care of one, as written. PROT-AGE's line is an eGFR
 * under 30 without dialysis; no profile gives one, so every kidney disease counts, and so does what cannot be read.
 */
export function kidneyDiseases({
  conditions,
  medicines,
}: Pick<Person, 'conditions' | 'medicines'>): string[] {
  // A condition may stand among the medicines ("dialysis").
  return [...new Set([...(conditions ?? []), ...(medicines ?? [])])].filter(
    (text) => isUnreadableName(text) || isListedKidneyDisease(text) || namesKidneys(text),
  )
}

/** Whether a text has the name of a kidney disease, give or take a slip of the keys, and does not deny it. */
function isListedKidneyDisease(text: string): boolean {
  const listed = gapRules.conditions.find(({ of }) => of === 'ckd')
  if (listed === undefined) throw new Error('medicines.yaml has no condition ckd')
  return isNamedIn(writtenOf(text), listed, 1) && !deniesKidneyDisease(text)
}

/**
 * Whether a condition that is on no list is about the kidneys, so that it is read with the care of kidney disease.
 *
 * Rule    a word for the organ, for how well it works, or with a beginning such as `nephr`; but no stones, no beans, and
 *         no plain denial (`deniesKidneyDisease`). Mistakes on purpose to the side of finding too much.
 * Source  data/reference/medicines.yaml, kidneys (project convention); domain.md 5.12
 *
 * @example namesKidneys('weak kidneys') // true
 * @example namesKidneys('kidney stones') // false
 * @example namesKidneys('kidney stones, eGFR 35') // true
 */
export function namesKidneys(text: string): boolean {
  const { organs, words, starts, but } = gapRules.kidneys
  const isOne = (word: string) =>
    organs.includes(word) || words.includes(word) || starts.some((start) => word.startsWith(start))
  const written = writtenOf(text).words
  if (!written.some(isOne) || deniesKidneyDisease(text)) return false
  const others = but.reduce((left, phrase) => left.replaceAll(` ${phrase} `, ' '), ` ${written.join(' ')} `)
  return withoutStones(others).split(' ').some(isOne)
}

/** "kidney stones" and "stones in my left kidney" say nothing of how well the kidneys work. */
function withoutStones(text: string): string {
  const organ = `(?:${gapRules.kidneys.organs.join('|')})`
  const stone = `(?:${gapRules.kidneys.stones.join('|')})`
  const stones = new RegExp(`\\b${organ} ${stone}\\b|\\b${stone} (?:in|of)(?: [a-z]+){0,2}? ${organ}\\b`, 'g')
  return text.replaceAll(stones, ' ')
}

/**
 * Whether a text says no more than that there is no kidney disease; anything beside it, and "no kidneys", is no denial.
 *
 * @example deniesKidneyDisease('no kidney problems') // true
 * @example deniesKidneyDisease('no kidney function') // false
 */
export function deniesKidneyDisease(text: string): boolean {
  const written = writtenOf(text).words.join(' ')
  const trouble =
    '(?:ckd|(?:chronic )?(?:kidney|renal) (?:disease|problem|trouble|failure|damage|issue|impairment|insufficiency|stone|infection)s?)'
  const no = '(?:no|not|without|never|never had|no known|no history of)'
  const fine = '(?:normal|fine|ok|okay|good|healthy)'
  return new RegExp(
    `^(?:${no} (?:any |a )?${trouble}|${trouble} (?:no|none)|(?:kidneys?|renal)(?: function)?(?: is| are)? ${fine}|${fine} (?:kidneys?|renal)(?: function)?)$`,
  ).test(written)
}
