import { distance } from 'fastest-levenshtein'
import { gapRules, type Listed } from '../generated/medicines.ts'
import type { IntakeDay } from './intake-day.ts'
import type { Person } from './person.ts'

/** What a person's medicines, conditions and supplements mean for gaps; names are as written. */
export interface GapRules {
  /** For these no vitamin K gap is shown. */
  readonly vitaminK: readonly string[]
  /** For these no potassium gap is shown. */
  readonly potassium: readonly string[]
  readonly medicinesNotChecked: readonly string[]
  readonly conditionsNotChecked: readonly string[]
}

/** A name in a text may run over so many of its words ("co trimoxazole", "vitamin k antagonists"). */
const LONGEST_NAME = 4

/**
 * Whether a text names something of a list: a name, without regard to capitals, accents, spaces, hyphens and doses; a
 * name with a slip of the keyboard (one in seven letters or more, two in nine or more); or a word with a listed ending.
 * Mistakes on purpose to the side of finding too much: what it finds only keeps a gap from being shown.
 *
 * @example names({ names: ['losalt'], endings: [] }, 'Lo-Salt') // true
 * @example names({ names: [], endings: ['sartan'] }, 'Losartan/HCT 50 mg') // true
 */
export function names(
  { names: known, endings }: Pick<Listed, 'names' | 'endings'>,
  text: string,
  mostSlips = 2,
): boolean {
  return namesWritten({ names: known, endings }, writtenOf(text), mostSlips)
}

/** A text taken apart once, for all the lists that it is held against. */
interface Written {
  readonly words: readonly string[]
  /** Up to four neighbouring words, run together. */
  readonly joined: readonly string[]
}

function writtenOf(text: string): Written {
  const words = wordsOf(text)
  const joined = words.flatMap((_, from) =>
    Array.from({ length: Math.min(LONGEST_NAME, words.length - from) }, (_, more) =>
      words.slice(from, from + more + 1).join(''),
    ),
  )
  return { words, joined }
}

function namesWritten(
  { names: known, endings }: Pick<Listed, 'names' | 'endings'>,
  { words, joined }: Written,
  mostSlips: number,
): boolean {
  const hasEnding = (word: string) =>
    endings.some((ending) => word.length > ending.length && word.endsWith(ending))
  if (words.some(hasEnding)) return true
  return joined.some((text) => known.some((name) => name === text || isSlipOf(name, text, mostSlips)))
}

/** Lower-case words of letters, and of digits, without accents: "Ramipril5mg" gives ramipril, 5, mg. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.match(/[a-z]+|\d+/g) ?? []
}

function isSlipOf(name: string, written: string, mostSlips: number): boolean {
  const shorter = Math.min(name.length, written.length)
  if (shorter < 7) return false
  // Nobody slips at both ends of a word at once; the count of slips is worth its time for few names.
  if (name[0] !== written[0] && name.at(-1) !== written.at(-1)) return false
  const allowed = Math.min(mostSlips, shorter < 9 ? 1 : 2)
  return Math.abs(name.length - written.length) <= allowed && distance(name, written) <= allowed
}

/**
 * Which gaps are not to be shown, and which medicines and conditions this version knows nothing of.
 *
 * Rule    vitamin K: kept steady with warfarin and its like, so no gap; potassium: no gap with the medicines, conditions,
 *         supplements and salt substitutes with which it may build up. A medicine counts as checked for these two rules
 *         alone; every other medicine and condition is reported as not checked, never as harmless.
 * Source  data/reference/medicines.yaml; domain.md 5.6, 5.12
 */
export function gapRulesFor(person: Person, days: readonly IntakeDay[]): GapRules {
  const medicines = person.medicines ?? []
  const conditions = person.conditions ?? []
  const supplements = supplementsIn(days)
  // A medicine may stand among the supplements, or a condition among the medicines: every list is held against both.
  const written = [...medicines, ...conditions, ...supplements.texts]
  const unchecked = (text: string) => !bringsRule('vitamin-k', text) && !bringsRule('potassium', text)
  return {
    vitaminK: unique(written.filter((text) => bringsRule('vitamin-k', text))),
    potassium: unique([
      ...written.filter((text) => bringsRule('potassium', text)),
      ...supplements.withPotassium,
    ]),
    medicinesNotChecked: unique(medicines.filter(unchecked)),
    conditionsNotChecked: unique(conditions.filter(unchecked)),
  }
}

/** Whether a text names a medicine or a condition with this rule. */
function bringsRule(rule: Listed['rule'], text: string): boolean {
  const written = writtenOf(text)
  // Names of conditions lie closer: "hypercalcaemia" and "hypokalaemia" are two letters from "hyperkalaemia".
  return (
    gapRules.medicines.some((listed) => listed.rule === rule && namesWritten(listed, written, 2)) ||
    gapRules.conditions.some((listed) => listed.rule === rule && namesWritten(listed, written, 1))
  )
}

/** Supplement lines of all days, incomplete ones too: what is taken does not depend on a complete log. */
function supplementsIn(days: readonly IntakeDay[]): { texts: string[]; withPotassium: string[] } {
  const texts = new Set<string>()
  const withPotassium = new Set<string>()
  for (const { supplements, unknownSupplements } of days) {
    for (const { nutrient, amountPerDay, text } of supplements ?? []) {
      texts.add(text)
      if (nutrient === 'potassium' && amountPerDay > 0) withPotassium.add(text)
    }
    for (const text of unknownSupplements) texts.add(text)
  }
  return { texts: [...texts], withPotassium: [...withPotassium] }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
