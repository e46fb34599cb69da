import { foodLimits } from '../../generated/food-limits.ts'
import { phytoestrogens } from '../../generated/phytoestrogens.ts'
import type { NutritionFinding } from '../findings.ts'
import { namedOnce } from '../named-once.ts'
import { retinolSupplements } from '../retinol-supplements.ts'
import { takenTexts, textsNaming } from '../supplement-names.ts'
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
    findings.push({ code: 'supplement-not-counted', level: 'note', args: { names: unknownSupplements } })
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
  const texts = takenTexts(days, { medicines: [] })
  if (texts.length === 0) return []
  const counted = new Set(days.flatMap(({ supplements }) => (supplements ?? []).map(({ text }) => text)))
  const fishOils = days.flatMap(({ supplements }) =>
    (supplements ?? []).flatMap(({ nutrient, text }) => (nutrient === 'epaDha' ? [text] : [])),
  )
  const beside = namedOnce(vitaminK)
  const named = [...vitaminK, ...potassium, ...met.k2, ...met.k1, ...met.askAbout]
  const told = new Set([...named, ...spices(texts), ...herbs(texts)])
  if (beside.length === 0) {
    const { calcium, iron, magnesium, zinc } = met.minerals
    for (const text of [...calcium, ...iron, ...magnesium, ...zinc, ...retinolSupplements(texts)])
      told.add(text)
  }
  const isTold = (text: string) =>
    told.has(text) ||
    met.isChecked(text) ||
    (counted.has(text) && !(beside.length > 0 && fishOils.includes(text)))
  const names = namedOnce(texts.filter((text) => !isTold(text) && !(person.medicines ?? []).includes(text)))
  if (names.length === 0) return []
  const level = beside.length > 0 ? 'caution' : 'note'
  return [{ code: 'supplement-not-checked', level, args: { names, beside } }]
}

function spices(texts: readonly string[]): string[] {
  return textsNaming(texts, foodLimits.spiceSupplements)
}

function herbs(texts: readonly string[]): string[] {
  return phytoestrogens.supplements.list.flatMap((listed) => textsNaming(texts, listed))
}
