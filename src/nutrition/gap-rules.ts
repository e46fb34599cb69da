import { gapRules, type Listed } from '../generated/medicines.ts'
import { supplementsAmongMedicines } from './calcium-products.ts'
import type { IntakeDay } from './intake-day.ts'
import { deniesKidneyDisease, kidneyDiseases } from './kidney-care.ts'
import { type MedicineRulesMet, medicineRulesMet, medicinesOf, unknownWords } from './medicine-rules.ts'
import { isNamedIn, isUnreadableName, type Written, writtenOf } from './names-in-text.ts'
import type { Nutrient } from './nutrients.ts'
import type { Person } from './person.ts'
import { isPotassiumProduct } from './potassium-products.ts'

/** Of these weak kidneys may not clear more; potassium has a rule of its own. */
export const KIDNEY_TEAM: readonly Nutrient[] = ['protein', 'phosphorus', 'magnesium']

/** What a person's medicines, conditions and supplements mean for gaps; names are as written. */
export interface GapRules {
  /** For these no vitamin K gap is shown. */
  readonly vitaminK: readonly string[]
  /** For these no potassium gap is shown. */
  readonly potassium: readonly string[]
  /** Those of `potassium` that are taken and bring it: supplements and salt substitutes. */
  readonly potassiumProducts: readonly string[]
  /** With these, what more of may do harm to weak kidneys is a matter for the kidney team (kidney-care.ts). */
  readonly kidneys: readonly string[]
  /** Conditions that only say that there is no kidney disease. */
  readonly denied: readonly string[]
  /** What rules on medicines and conditions bring (medicine-rules.ts). */
  readonly met: MedicineRulesMet
  readonly medicinesNotChecked: readonly string[]
  readonly conditionsNotChecked: readonly string[]
}

/**
 * Which gaps are not to be shown, and which medicines and conditions this version knows nothing of.
 *
 * Rule    vitamin K: kept steady with warfarin and its like, so no gap; potassium: no gap with the medicines, conditions,
 *         supplements and salt substitutes with which it may build up, and with any condition that names the kidneys;
 *         with those protein, phosphorus and magnesium too. A medicine that cannot be read keeps both gaps
 *         from being shown. What has no rule here or in medicine-rules.yaml is reported as not checked, never as
 *         harmless.
 * Source  data/reference/medicines.yaml; domain.md 1.3, 5.6, 5.12, 5.15
 */
export function gapRulesFor(person: Person, days: readonly IntakeDay[]): GapRules {
  const medicines = medicinesOf(person)
  const denied = (person.conditions ?? []).filter(deniesKidneyDisease)
  const conditions = (person.conditions ?? []).filter((text) => !denied.includes(text))
  const kidneys = kidneyDiseases(person)
  const supplements = supplementsIn(days)
  // A medicine may stand among the supplements, or a condition among the medicines: every list is held against both.
  const written = [...medicines, ...conditions, ...supplements.texts].map((text): Text => {
    const words = writtenOf(text)
    // Of a supplement with a dose every word was understood, and a name of its own is no slip of another.
    return { text, words, maybeSlips: supplements.understood.has(text) ? [] : unknownWords(words) }
  })
  // What cannot be read may be any of them.
  const unreadable = [...medicines, ...conditions].filter(isUnreadableName)
  const met = medicineRulesMet(person, days)
  const direct = met.medicines.find(({ rule }) => rule.of === 'direct-anticoagulant')?.names ?? []
  const bringing = (rule: Listed['rule']) =>
    written
      .filter((one) => bringsRule(rule, one, direct.includes(one.text) ? UNCLEAR : null))
      .map(({ text }) => text)
  const steady = new Set(bringing('vitamin-k'))
  const building = new Set([...bringing('potassium'), ...kidneys])
  const products = written.filter(
    ({ text, words, maybeSlips }) =>
      supplements.withPotassium.includes(text) ||
      (building.has(text) && !conditions.includes(text) && isPotassiumProduct(words, maybeSlips)),
  )
  // Beside another name in one line, that one is still to be told.
  const tablets = supplementsAmongMedicines(person).filter(
    (text) => !/[,;&]|\b(?:and|plus|with)\b/i.test(text),
  )
  const unchecked = (text: string) => !steady.has(text) && !building.has(text) && !met.isChecked(text)
  return {
    vitaminK: unique([...steady, ...unreadable]),
    potassium: unique([...building, ...supplements.withPotassium, ...unreadable]),
    potassiumProducts: unique(products.map(({ text }) => text)),
    kidneys,
    denied,
    met,
    medicinesNotChecked: unique(medicines.filter((text) => unchecked(text) && !tablets.includes(text))),
    conditionsNotChecked: unique(conditions.filter((text) => unchecked(text) && !SUBJECT.test(text))),
  }
}

/** What the whole program is about: its targets are for these, and no rule is missing. */
const SUBJECT =
  /\b(?:osteopa?enia|osteop[oe]rosis|low bone (?:density|mass)|bone (?:loss|thinning)|thin(?:ning)? bones?|breast cancer|menopause)\b/i

/** "Blood thinner" alone may be warfarin; "apixaban (blood thinner)" is not. */
const UNCLEAR = 'unclear-anticoagulant'

interface Text {
  readonly text: string
  readonly words: Written
  readonly maybeSlips: readonly string[]
}

/** Whether a text names a medicine or a condition with this rule; `but` is a class to leave out. */
function bringsRule(rule: Listed['rule'], { words, maybeSlips }: Text, but: string | null): boolean {
  // Names of conditions lie closer: "hypercalcaemia" and "hypokalaemia" are two letters from "hyperkalaemia".
  return (
    gapRules.medicines.some(
      (listed) => listed.rule === rule && listed.of !== but && isNamedIn(words, listed, 2, maybeSlips),
    ) || gapRules.conditions.some((listed) => listed.rule === rule && isNamedIn(words, listed, 1, maybeSlips))
  )
}

/** Supplement lines of all days, incomplete ones too: what is taken does not depend on a complete log. */
function supplementsIn(days: readonly IntakeDay[]) {
  const texts = new Set<string>()
  const understood = new Set<string>()
  const withPotassium = new Set<string>()
  for (const { supplements, unknownSupplements, saltSubstitutes = [] } of days) {
    for (const { nutrient, amountPerDay, text } of supplements ?? []) {
      texts.add(text)
      understood.add(text)
      if (nutrient === 'potassium' && amountPerDay > 0) withPotassium.add(text)
    }
    for (const text of unknownSupplements) texts.add(text)
    // The other words of the entry are a food, and no slip of a medicine.
    for (const text of saltSubstitutes) {
      texts.add(text)
      understood.add(text)
    }
  }
  return { texts: [...texts], understood, withPotassium: [...withPotassium] }
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
