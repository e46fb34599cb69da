import { foodLimits } from '../../generated/food-limits.ts'
import { phytoestrogens } from '../../generated/phytoestrogens.ts'
import { supplementsAmongMedicines } from '../calcium-products.ts'
import type { NutritionFinding } from '../findings.ts'
import { namedOnce } from '../named-once.ts'
import { retinolSupplements } from '../retinol-supplements.ts'
import { textsNaming } from '../supplement-names.ts'
import type { ToFind } from './to-find.ts'

/** Which supplements are in the sums, and which are not. */
export function aboutSupplements(toFind: ToFind): NutritionFinding[] {
  const { assessment, days } = toFind
  const findings: NutritionFinding[] = []
  const { supplementsRecorded, unknownSupplements, countedDays } = assessment
  if (supplementsRecorded === 'none' && countedDays > 0) {
    findings.push({ code: 'supplements-not-recorded', level: 'note', args: { days: countedDays } })
  }
  if (supplementsRecorded === 'some' && countedDays > 0) {
    const recordedDays = days.filter((day) => day.incomplete === null && day.supplements !== null).length
    findings.push({
      code: 'supplements-partly-recorded',
      level: 'note',
      args: { recordedDays, days: countedDays },
    })
  }
  if (unknownSupplements.length > 0) {
    const tablets = supplementsAmongMedicines(toFind.person)
    const medicines = unknownSupplements.filter((text) => tablets.includes(text))
    const args = { names: unknownSupplements, medicines }
    findings.push({ code: 'supplement-not-counted', level: 'note', args })
  }
  return [...findings, ...notChecked(toFind)]
}

/**
 * Supplements for which no rule of this program speaks. Beside a vitamin K antagonist also those whose nutrients are known
 * (a multivitamin, fish oil): nothing here says how they go with it, and silence would read as harmless.
 *
 * Source  domain.md 5.6 (steadiness; "call the clinic")
 */
function notChecked({ days, rules, person }: ToFind): NutritionFinding[] {
  const { met, vitaminK, potassium } = rules
  const beside = namedOnce(vitaminK)
  const texts = uncountedTexts(days, beside.length > 0).filter(
    (text) => !(met.isChecked(text) || person.medicines?.includes(text)),
  )
  // Nearly always none, and the lists are long.
  if (texts.length === 0) return []
  const named = [...vitaminK, ...potassium, ...met.k2, ...met.k1, ...met.askAbout]
  const told = new Set([...named, ...spices(texts), ...herbs(texts)])
  if (beside.length === 0) {
    const { calcium, iron, magnesium, zinc } = met.minerals
    for (const text of [...calcium, ...iron, ...magnesium, ...zinc, ...retinolSupplements(texts)])
      told.add(text)
  }
  const names = namedOnce(texts.filter((text) => !told.has(text)))
  if (names.length === 0) return []
  const level = beside.length > 0 ? 'caution' : 'note'
  return [{ code: 'supplement-not-checked', level, args: { names, beside } }]
}

/** Lines without a dose, or of what no sum has (vitamin C), and fish oil with one where it is asked for; each once. */
function uncountedTexts(days: ToFind['days'], withFishOil: boolean): string[] {
  const texts = new Set<string>()
  for (const { supplements, unknownSupplements } of days) {
    for (const text of unknownSupplements) texts.add(text)
    for (const { nutrient, amountPerDay, text } of supplements ?? [])
      if (amountPerDay === 0 || (withFishOil && nutrient === 'epaDha')) texts.add(text)
  }
  return [...texts]
}

function spices(texts: readonly string[]): string[] {
  return textsNaming(texts, foodLimits.spiceSupplements)
}

function herbs(texts: readonly string[]): string[] {
  return phytoestrogens.supplements.list.flatMap((listed) => textsNaming(texts, listed))
}
