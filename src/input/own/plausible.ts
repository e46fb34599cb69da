import type { Span } from '../../diagnostics/source.ts'
import { type Nutrient, UNIT_OF } from '../../nutrition/nutrients.ts'
import type { Trouble } from '../problems.ts'
import type { Reading } from './label.ts'

/**
 * The most that 100 g can hold, in the units of UNIT_OF. Energy: pure fat. Sodium: salt is 39.3 % sodium. For the
 * other minerals and vitamins ten times the richest food of the USDA tables, at least: these only catch slips of a
 * thousand, such as g for mg.
 */
const MOST_PER_100: Readonly<Partial<Record<Nutrient, number>>> = {
  energy: 900, calcium: 74_000, phosphorus: 99_000, magnesium: 60_000, potassium: 55_000, sodium: 40_000, zinc: 1000,
  vitaminD: 2500, vitaminK: 17_500, vitaminK2: 11_000, boron: 27, silicon: 11_000, isoflavones: 50_000,
  retinol: 300_000, caffeine: 100_000,
} // biome-ignore format: a table
/** Grams of anything in 100 g; a millilitre of syrup or honey weighs up to 1.45 g. */
const MOST_G = { g: 100, ml: 145 } as const

/** What lies within the other. */
const PARTS: readonly (readonly [part: Nutrient, whole: Nutrient])[] = [
  ['sugars', 'carbohydrate'],
  ['saturatedFat', 'fat'],
  ['ala', 'fat'],
  ['epaDha', 'fat'],
]
const BY_WEIGHT = ['protein', 'carbohydrate', 'fat', 'alcohol', 'water'] as const

/** Energy that is further from the sum of its sources than this share and this much (kcal per 100) is worth a look. */
const ODD_SHARE = 0.3
const ODD_KCAL = 25

/**
 * Whether a label can be true: no more in 100 g than 100 g, no part above its whole, no more energy than pure fat has.
 * Every figure is allowed half of its last printed place. Energy that its sources do not explain is a warning: sugar
 * alcohols and rounding can be the reason.
 */
export function checkLabel(
  readings: readonly Reading[],
  per: { readonly amount: number; readonly unit: 'g' | 'ml' },
  at: Span,
  trouble: Trouble,
): void {
  const found = new Map(
    readings.filter(({ isBelow }) => !isBelow).map((reading) => [reading.nutrient, reading]),
  )
  const hundreds = 100 / per.amount
  const most = (nutrient: Nutrient): number => {
    const limit = MOST_PER_100[nutrient] ?? (UNIT_OF[nutrient] === 'g' ? 100 : Number.POSITIVE_INFINITY)
    return per.unit === 'ml' && limit !== Number.POSITIVE_INFINITY ? (limit * MOST_G.ml) / 100 : limit
  }
  const tooMuch = [...found.values()].filter(
    ({ nutrient, amount, halfStep }) => (amount - halfStep) * hundreds > most(nutrient),
  )
  for (const { nutrient, amount, pair } of tooMuch) {
    const args = { what: 'most', key: pair.key.text, amount: amount * hundreds, limit: most(nutrient), unit: UNIT_OF[nutrient], per: per.unit } as const // biome-ignore format: one value
    trouble.add({ code: 'label-implausible', level: 'error', args }, pair.value.at)
  }
  checkParts(found, trouble)
  if (tooMuch.length > 0) return
  checkWeight(found, per, at, trouble)
  checkEnergy(found, hundreds, trouble)
}

function checkParts(found: ReadonlyMap<Nutrient, Reading>, trouble: Trouble): void {
  for (const [partName, wholeName] of PARTS) {
    const part = found.get(partName)
    const whole = found.get(wholeName)
    if (part === undefined || whole === undefined) continue
    if (part.amount - part.halfStep <= whole.amount + whole.halfStep) continue
    const args = { what: 'part', key: part.pair.key.text, whole: whole.pair.key.text } as const
    trouble.add({ code: 'label-implausible', level: 'error', args }, part.pair.value.at)
  }
}

function checkWeight(
  found: ReadonlyMap<Nutrient, Reading>,
  per: { readonly amount: number; readonly unit: 'g' | 'ml' },
  at: Span,
  trouble: Trouble,
): void {
  let [grams, slack] = [0, 0]
  for (const nutrient of BY_WEIGHT) {
    grams += found.get(nutrient)?.amount ?? 0
    slack += found.get(nutrient)?.halfStep ?? 0
  }
  const most = (per.amount * MOST_G[per.unit]) / 100
  if (grams - slack <= most) return
  const args = { what: 'weight', grams, limit: most } as const
  trouble.add({ code: 'label-implausible', level: 'error', args }, at)
}

/** 4 kcal a gram of protein and carbohydrate, 9 of fat, 7 of alcohol; fibre counts 0 to 4, as labels differ. */
function checkEnergy(found: ReadonlyMap<Nutrient, Reading>, hundreds: number, trouble: Trouble): void {
  const [energy, protein, carbohydrate, fat] = ['energy', 'protein', 'carbohydrate', 'fat'].map((name) =>
    found.get(name as Nutrient),
  )
  if (energy === undefined || protein === undefined || carbohydrate === undefined || fat === undefined) return
  const fibre = found.get('fibre')?.amount ?? 0
  const slack = 4 * (protein.halfStep + carbohydrate.halfStep) + 9 * fat.halfStep + energy.halfStep
  const sum =
    4 * (protein.amount + carbohydrate.amount) + 9 * fat.amount + 7 * (found.get('alcohol')?.amount ?? 0)
  const low = (sum - 4 * Math.min(fibre, carbohydrate.amount)) * (1 - ODD_SHARE) - ODD_KCAL / hundreds - slack
  const high = (sum + 2 * fibre) * (1 + ODD_SHARE) + ODD_KCAL / hundreds + slack
  if (energy.amount >= low && energy.amount <= high) return
  const args = { kcal: energy.amount, expected: sum }
  trouble.add({ code: 'label-energy', level: 'warning', args }, energy.pair.value.at)
}
