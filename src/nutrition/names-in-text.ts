import { distance } from 'fastest-levenshtein'
import type { Listed } from '../generated/medicines.ts'

/** A name in a text may run over so many of its words ("co trimoxazole", "vitamin k antagonists"). */
const LONGEST_NAME = 4

/** A text taken apart once, for all the lists that it is held against. */
export interface Written {
  readonly words: readonly string[]
  /** Up to four neighbouring words, run together. */
  readonly joined: readonly string[]
}

/** A text as names are looked for in it: folded words with their places. */
export function writtenOf(text: string): Written {
  const words = wordsOf(text)
  const joined = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join(''),
    ),
  )
  return { words, joined }
}

/**
 * Whether a text names something of a list: a name, without regard to capitals, accents, spaces, hyphens and doses; a
 * name of seven letters or more with up to two slips of the keyboard; or a word with a listed ending.
 * Mistakes on purpose to the side of finding too much: what it finds with slips only keeps a gap from being shown, or
 * brings a rule that asks for care. With no slip allowed the name has to be exact; `maybeSlips` are the words of the text
 * that may be slips, if not all of them.
 *
 * @example isNamedIn(writtenOf('Lo-Salt'), { names: ['losalt'], endings: [] }) // true
 * @example isNamedIn(writtenOf('Losartan/HCT 50 mg'), { names: [], endings: ['sartan'] }) // true
 */
export function isNamedIn(
  { words, joined }: Written,
  listed: Pick<Listed, 'names' | 'endings'>,
  mostSlips = 2,
  maybeSlips: readonly string[] = joined,
): boolean {
  const { endings } = listed
  const hasEnding = (word: string) =>
    endings.some((ending) => word.length > ending.length && word.endsWith(ending))
  if (words.some(hasEnding)) return true
  return (
    joined.some((text) => listed.names.includes(text)) ||
    (mostSlips > 0 &&
      maybeSlips.some((text) => isSlipOfAny(listed.names, text, mostSlips, words.includes(text))))
  )
}

/**
 * Those of some words that are a slip of the keyboard away from a listed name; `alone` are those that are not several run
 * together, if not all.
 *
 * @example slipsOf(['levothyroxnie'], { names: ['levothyroxine'] }, 2) // ['levothyroxnie']
 */
export function slipsOf(
  words: readonly string[],
  listed: Pick<Listed, 'names'>,
  mostSlips: number,
  alone: readonly string[] = words,
): string[] {
  return words.filter(
    (word) =>
      !listed.names.includes(word) && isSlipOfAny(listed.names, word, mostSlips, alone.includes(word)),
  )
}

/**
 * Whether a word is long enough to be a slip of a longer one. A dose run together with its name ("ramipril5") is none:
 * the name stands beside it alone. `isOfSeveral`: words run together.
 */
export function canBeSlip(word: string, isOfSeveral = false): boolean {
  const shortest = isOfSeveral ? SHORTEST_OF_SEVERAL : SHORTEST_WITH_SLIPS
  return (
    word.length >= shortest &&
    !/^\d|\d$/.test(word) &&
    !NO_SLIP.has(word) &&
    !(word.length < SHORTEST_OF_A_KIND && OF_A_KIND.test(word))
  )
}

/** "cranberry tablets" and "vitamin C tablets" are no slips of "BP tablets"; "blood presure tablets" is long enough to be one. */
const OF_A_KIND = /(?:tablet|pill|capsule|medicine|medication|med)s?$/
const SHORTEST_OF_A_KIND = 14

/**
 * Names are few and texts fewer: looking through them costs less than an index of them. Slips keep how the name begins, but
 * for a single wrong first letter of a long word that stands alone.
 */
function isSlipOfAny(
  names: readonly string[],
  text: string,
  mostSlips: number,
  standsAlone: boolean,
): boolean {
  if (!canBeSlip(text)) return false
  // Counted, since a call for each of a thousand names costs more than the comparing.
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i] ?? ''
    const { length } = name
    if (
      length >= SHORTEST_WITH_SLIPS &&
      length - text.length <= mostSlips &&
      text.length - length <= mostSlips &&
      (beginsLike(name, text)
        ? isSlipOf(name, text, length < SHORTEST_WITH_TWO ? 1 : mostSlips)
        : standsAlone && length >= SHORTEST_WITH_TWO && isSlipOfFirst(name, text))
    )
      return true
  }
  return false
}

/** In shorter names a slip makes another word. */
const SHORTEST_WITH_SLIPS = 7
/** In shorter names two slips make another word, and so does another first letter. */
const SHORTEST_WITH_TWO = 8
/** Several words are one name only where little is wrong with it: "pink one" is no pindione. */
const SHORTEST_OF_SEVERAL = 10

/** Letters that a name may be written with by its sound, each as the first of its group. */
const SOUNDS: Readonly<Record<string, string>> = { k: 'c', q: 'c', z: 's', x: 's', y: 'i' }

/** Whether a text begins as a name does or sounds, or with its first two letters swapped. */
function beginsLike(name: string, text: string): boolean {
  const [first = '', second = ''] = name
  const [a = '', b = ''] = text
  if (first === a) return true
  return (SOUNDS[first] ?? first) === (SOUNDS[a] ?? a) || (first === b && second === a)
}

/** Whether the first letter is wrong, missing or one too many, and nothing else: "earfarin". */
function isSlipOfFirst(name: string, text: string): boolean {
  const rest = text.slice(1)
  return rest === name.slice(1) || rest === name || text === name.slice(1)
}

/** Letters of another script than ours, two or more together: the sign in "50 µg" is none. */
const ASCII = /^[ -~]*$/
const hasForeign = (text: string): boolean =>
  /(?!\p{Script=Latin})\p{L}(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/u.test(text)

/**
 * Whether a text cannot be held against the lists, so that it may be anything on them: words of another script, no word
 * at all, or a piece of a file that stands in the place of a name (in braces or brackets). A number alone is no name: it is
 * listed as not checked.
 *
 * @example isUnreadableName('варфарин') // true
 * @example isUnreadableName('{dose: 5 mg}') // true
 * @example isUnreadableName('2024') // false
 */
export function isUnreadableName(text: string): boolean {
  // V8 takes milliseconds to prepare a pattern of all scripts, and most names are ASCII.
  return /^\s*[{[]/.test(text) || (!ASCII.test(text) && hasForeign(text)) || hasNoWord(text)
}

function hasNoWord(text: string): boolean {
  return !isNumberAlone(text) && !/[a-z]/i.test(wordsOf(text).join(''))
}

/** "2024", "25", "2.5": typed by a slip, or a dose without its medicine. */
export function isNumberAlone(text: string): boolean {
  return /^\s*\d[\d.,\s]*$/.test(text)
}

/** Lower-case words of letters, and of digits, without accents: "Ramipril5mg" gives ramipril, 5, mg. */
function wordsOf(text: string): string[] {
  const plain = ASCII.test(text) ? text : text.normalize('NFKD').replace(/\p{M}+/gu, '')
  return plain.toLowerCase().match(/[a-z]+|\d+/g) ?? []
}

/** Common words within two slips of a listed name (aspirin of Lopirin, sterols of steroids) that are right as they are. */
const NO_SLIP: ReadonlySet<string> = new Set([
  'aspirin', 'advance', 'dietetic', 'literal', 'literals', 'premium', 'preparing', 'prevail', 'program', 'question',
  'sterols', 'warrant',
]) // biome-ignore format: a list

function isSlipOf(name: string, written: string, mostSlips: number): boolean {
  // A swap is two changes of letters, which are far quicker to count.
  const changes = distance(name, written)
  return changes <= mostSlips || (changes <= 2 * mostSlips && slipsBetween(name, written) <= mostSlips)
}

/** Letters too many, too few or wrong, and neighbours that have changed places, each of which is one slip. */
function slipsBetween(name: string, written: string): number {
  let before: number[] = []
  let above = Array.from({ length: written.length + 1 }, (_, j) => j)
  for (let i = 1; i <= name.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= written.length; j += 1) {
      const isSame = name[i - 1] === written[j - 1]
      const isSwap = j > 1 && name[i - 1] === written[j - 2] && name[i - 2] === written[j - 1]
      row.push(
        Math.min(
          at(above, j) + 1,
          at(row, j - 1) + 1,
          at(above, j - 1) + (isSame ? 0 : 1),
          isSwap ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = above
    above = row
  }
  return at(above, written.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
