import {
  type ConditionRule,
  type MedicineRule,
  type Mineral,
  medicineRules,
  type Named,
} from '../generated/medicine-rules.ts'
import type { IntakeDay } from './intake-day.ts'
import { deniesKidneyDisease, namesKidneys } from './kidney-care.ts'
import { namedOnce } from './named-once.ts'
import { canBeSlip, isNamedIn, slipsOf, type Written, writtenOf } from './names-in-text.ts'
import type { Person } from './person.ts'

/** A rule, and what a person wrote that brought it. */
export interface Met<Rule> {
  readonly rule: Rule
  /** As written. */
  readonly names: readonly string[]
  /** Those of `names` that are a guess: a slip of the keys away from a name of the rule, or words about the kidneys. */
  readonly slips: readonly string[]
}

/** What a person's medicines, conditions and supplements bring; names are as written. */
export interface MedicineRulesMet {
  readonly medicines: readonly Met<MedicineRule>[]
  readonly conditions: readonly Met<ConditionRule>[]
  /** What holds each mineral: supplements of the log, and medicines. A multivitamin stands under calcium. */
  readonly minerals: Readonly<Record<Mineral, readonly string[]>>
  /** Supplements of vitamin K2, or of natto. */
  readonly k2: readonly string[]
  /** Supplements of vitamin K1, and others of vitamin K. */
  readonly k1: readonly string[]
  /** Supplements and medicines of which to ask whether they go with anastrozole. */
  readonly askAbout: readonly string[]
  /** Whether a medicine or a condition has a rule. */
  readonly isChecked: (written: string) => boolean
}

/**
 * The rules of data/reference/medicine-rules.yaml that a person's lists bring.
 *
 * Rule    medicines and supplement lines are held against medicines, conditions and medicines against conditions. An
 *         exact name counts; a slip of the keys only where the slip is no other name that is known, and where the rule
 *         asks for care: nothing may be made milder by a slip. Conditions allow one slip, as in gap-rules.ts; one that
 *         names the kidneys is read as kidney disease (kidney-care.ts).
 * Source  domain.md 5.4, 5.6, 5.15
 */
export function medicineRulesMet(person: Person, days: readonly IntakeDay[]): MedicineRulesMet {
  const listed = medicinesOf(person)
  const conditions = (person.conditions ?? []).filter((text) => !deniesKidneyDisease(text))
  const lines = supplementLines(days)
  // Of a supplement with a dose every word was understood, so that none is a slip.
  const taken = [...new Set([...listed, ...lines.texts])].map((text) =>
    asWritten(text, lines.understood.has(text)),
  )
  const ill = [...new Set([...conditions, ...listed])].map((text) => asWritten(text, false))
  const medicinesMet = metBy(medicineRules.medicines, taken, 2)
  const conditionsMet = metBy(medicineRules.conditions, ill, 1)
  const checked = new Set([...medicinesMet, ...conditionsMet].flatMap(({ names }) => names))
  const named = (list: Named) => namedBy(list, taken)
  return {
    medicines: medicinesMet,
    conditions: conditionsMet,
    minerals: mineralsIn(lines, taken),
    k2: unique([...lines.of('vitaminK2'), ...named(medicineRules.k2)]),
    k1: unique([...lines.of('vitaminK'), ...taken.map(textOf).filter(saysVitaminK)]),
    askAbout: namedOnce([...lines.of('isoflavones'), ...lines.of('boron'), ...named(medicineRules.askAbout)]),
    isChecked: (written) => checked.has(written),
  }
}

/** Of which supplements no amount is to be suggested, because of a condition (domain.md 5.4); null: of none. */
export function supplementsWithheld({
  conditions,
}: Pick<MedicineRulesMet, 'conditions'>): ConditionRule['supplements'] | null {
  if (conditions.length === 0) return null
  return conditions.some(({ rule }) => rule.supplements === 'all') ? 'all' : 'calcium'
}

/** The medicines of a profile, the aromatase inhibitor among them. */
export function medicinesOf({
  medicines,
  aromataseInhibitor,
  isInhibitorFromMedicines = false,
}: Person): string[] {
  const own = aromataseInhibitor === null || isInhibitorFromMedicines ? [] : [aromataseInhibitor]
  return unique([...(medicines ?? []), ...own])
}

interface Text {
  readonly text: string
  readonly written: Written
  /** Its words that could be slips: a word that is a name of its own is no slip of another. */
  readonly unknownWords: readonly string[]
}

function asWritten(text: string, isUnderstood: boolean): Text {
  const written = writtenOf(text)
  return { text, written, unknownWords: isUnderstood ? [] : unknownWords(written) }
}

/** The words of a text that may be slips: those that are no names themselves. */
export function unknownWords({ words, joined }: Written): readonly string[] {
  return joined.filter((word) => canBeSlip(word, !words.includes(word)) && !isKnownName(word))
}

function metBy<Rule extends Named & { readonly nothingKnown?: boolean }>(
  rules: readonly Rule[],
  texts: readonly Text[],
  mostSlips: number,
): Met<Rule>[] {
  return rules.flatMap((rule) => {
    const exact = texts.filter(({ written }) => isNamedIn(written, rule, 0))
    const isGuess = ({ text, written, unknownWords: words }: Text) =>
      slipsOf(words, rule, mostSlips, written.words).length > 0 || (rule.of === 'ckd' && namesKidneys(text))
    const slips =
      rule.nothingKnown === true ? [] : texts.filter((text) => !exact.includes(text) && isGuess(text))
    if (exact.length + slips.length === 0) return []
    return [{ rule, names: [...exact, ...slips].map(textOf), slips: slips.map(textOf) }]
  })
}

/** All lists that a word may be an exact name of. */
const LISTS = ['medicines', 'conditions', 'minerals'] as const

function isKnownName(word: string): boolean {
  const { k2, askAbout, others } = medicineRules
  return (
    [k2, askAbout, others].some(({ names }) => names.includes(word)) ||
    LISTS.some((list) => medicineRules[list].some((one: Named) => isNamedIn(alone(word), one, 0)))
  )
}

function alone(word: string): Written {
  return { words: [word], joined: [word] }
}

interface SupplementLines {
  /** All lines, of incomplete days too: what is taken does not depend on a complete log. */
  readonly texts: readonly string[]
  /** Those with a dose. */
  readonly understood: ReadonlySet<string>
  /** Those with a dose of one nutrient. */
  readonly of: (nutrient: string) => string[]
}

function supplementLines(days: readonly IntakeDay[]): SupplementLines {
  const texts = new Set<string>()
  const understood = new Set<string>()
  const byNutrient = new Map<string, Set<string>>()
  for (const { supplements, unknownSupplements } of days) {
    for (const { nutrient, amountPerDay, text } of supplements ?? []) {
      texts.add(text)
      understood.add(text)
      if (!(amountPerDay > 0)) continue
      const lines = byNutrient.get(nutrient) ?? new Set()
      byNutrient.set(nutrient, lines.add(text))
    }
    for (const text of unknownSupplements) texts.add(text)
  }
  return { texts: [...texts], understood, of: (nutrient) => [...(byNutrient.get(nutrient) ?? [])] }
}

function mineralsIn(lines: SupplementLines, taken: readonly Text[]): MedicineRulesMet['minerals'] {
  const of = (mineral: Mineral | 'multivitamin') =>
    medicineRules.minerals.filter((list) => list.mineral === mineral).flatMap((list) => namedBy(list, taken))
  return {
    calcium: unique([...lines.of('calcium'), ...of('calcium'), ...of('multivitamin')]),
    iron: of('iron'),
    magnesium: unique([...lines.of('magnesium'), ...of('magnesium')]),
    zinc: unique([...lines.of('zinc'), ...of('zinc')]),
  }
}

/** Vitamin K in a line without a readable dose; "Slow-K" and "K2" are not meant. */
function saysVitaminK(text: string): boolean {
  return /\b(?:vit(?:amin)?\.?[ -]?k1?|phytomenadione|phytonadione|phylloquinone)\b/i.test(text)
}

function namedBy(list: Named, texts: readonly Text[]): string[] {
  return texts.filter(({ written }) => isNamedIn(written, list, 0)).map(textOf)
}

function textOf({ text }: Text): string {
  return text
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
