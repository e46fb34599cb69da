import { foodLimits } from '../../generated/food-limits.ts'
import { ASKED_WITH_CALCIUM } from '../calcium-cautions.ts'
import { againstLines, foodChecklistLines } from '../checklist.ts'
import type { FoodFinding } from '../findings/foods.ts'
import type { IntakeDay } from '../intake-day.ts'
import { COLUMN_OF, type Nutrient } from '../nutrients.ts'
import type { Person } from '../person.ts'
import { takenTexts, textsNaming } from '../supplement-names.ts'
import { type EatenFood, eatenFoods, takenApart } from '../top.ts'
import { aboutDrinksAndRetinol } from './drinks-and-retinol.ts'
import { aboutPhytoestrogens } from './phytoestrogens.ts'
import type { ToFind } from './to-find.ts'
import { aboutUsFortified } from './us-fortified.ts'

/** What the foods and drinks of the log, and supplements of plants and of boron, say. */
export function aboutFoods(toFind: ToFind): FoodFinding[] {
  const { assessment, days, person } = toFind
  const counted = days.filter(({ incomplete }) => incomplete === null)
  const eaten = takenApart(eatenFoods(counted))
  const some = assessment.countedDays > 0
  return [
    ...aboutPhytoestrogens(toFind, eaten),
    ...boronSupplements(days, person),
    ...spiceSupplements(toFind),
    ...aboutDrinksAndRetinol(toFind),
    ...(person.smokes === true ? [{ code: 'smoking-now', level: 'note', args: {} } as const] : []),
    ...(some || person.vitaminDBloodNmolPerL !== null ? [vitaminD(toFind)] : []),
    ...(some
      ? [
          ...prunes(toFind, eaten),
          ...aboutUsFortified(toFind, eaten),
          ...cola(toFind, eaten),
          checklist(toFind, eaten),
        ]
      : []),
  ]
}

/** Names of boron in a line that says no amount. */
const BORON = {
  names: ['boron', 'boronglycinate', 'boroncitrate', 'calciumfructoborate', 'borax'],
  endings: [],
}

/**
 * A supplement of 3 mg of boron or more on any day, or of an amount that is not known. Boron of food is never flagged.
 *
 * Source  Nielsen 1987 (data/reference/food-limits.yaml); domain.md 5.8
 */
function boronSupplements(days: readonly IntakeDay[], person: Person): FoodFinding[] {
  const doses = days.map(({ supplements }) =>
    (supplements ?? []).filter(({ nutrient }) => nutrient === 'boron'),
  )
  const most = Math.max(
    0,
    ...doses.map((day) => day.reduce((sum, { amountPerDay }) => sum + amountPerDay, 0)),
  )
  const counted = new Set(doses.flat().map(({ text }) => text))
  const uncounted = textsNaming(takenTexts(days, person), BORON).filter((text) => !counted.has(text))
  const isMuch = most >= foodLimits.boron.supplementFrom
  if (!isMuch && uncounted.length === 0) return []
  const args = { mgPerDay: isMuch ? most : null, names: [...(isMuch ? counted : []), ...uncounted] }
  return [{ code: 'boron-supp', level: 'caution', args }]
}

/** Turmeric or ginger as a supplement; a caution beside what thins the blood (domain.md 5.10). */
function spiceSupplements({ days, person, rules }: ToFind): FoodFinding[] {
  const { bloodThinners: listed } = foodLimits.spiceSupplements
  const texts = takenTexts(days, person)
  const names = textsNaming(texts, foodLimits.spiceSupplements)
  if (names.length === 0) return []
  const bloodThinners = [...new Set([...rules.vitaminK, ...textsNaming(texts, listed)])]
  const args = { names, bloodThinners, medicinesKnown: person.medicines !== null }
  return [{ code: 'turmeric-ginger-supplement', level: bloodThinners.length > 0 ? 'caution' : 'note', args }]
}

/** With these, supplements of vitamin D are for the team alone (domain.md 5.4, 5.15). */
const ASK_FIRST: readonly string[] = [
  'hypercalcaemia',
  'sarcoidosis',
  'hyperparathyroidism',
  'ckd',
  ...ASKED_WITH_CALCIUM,
]

/** What stands beside vitamin D: the guideline's figure, the sun, the blood test (domain.md 5.5). */
function vitaminD({ person: { vitaminDBloodNmolPerL: nmol }, rules: { met } }: ToFind): FoodFinding {
  const { sufficientNmol, someGroupsNmol, ngPerNmol, ascoFromIu, ascoToIu } = foodLimits.vitaminD
  const blood =
    nmol === null
      ? null
      : nmol < sufficientNmol - ROUNDED
        ? 'below'
        : nmol < someGroupsNmol - ROUNDED
          ? 'between'
          : 'above'
  const args = {
    bloodNmolPerL: nmol,
    bloodNgPerMl: nmol === null ? null : nmol / ngPerNmol,
    blood,
    askFirst: [...met.conditions, ...met.medicines].flatMap(({ rule, names }) =>
      ASK_FIRST.includes(rule.of) ? names : [],
    ),
    ascoIu: [ascoFromIu, ascoToIu],
    sufficientNmol,
    someGroupsNmol,
  } as const
  return { code: 'vitamin-d-in-context', level: blood === 'below' ? 'caution' : 'note', args }
}

/** 20 ng/mL, the line in the other unit, is 49.9 nmol/L, and 30 ng/mL is 74.9. */
const ROUNDED = 0.2

const PRUNE = /\bprunes?\b/i
const NO_PRUNE = /juice|baby/i

/** Prunes and what they bring; potassium and vitamin K only where nothing is withheld of them. */
function prunes({ assessment, rules }: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const found = eaten.filter(
    ({ food: { description: name } }) =>
      name.toLowerCase().includes('prune') && PRUNE.test(name) && !NO_PRUNE.test(name),
  )
  if (found.length === 0) return []
  const { countedDays } = assessment
  const bring = (nutrient: Nutrient) => {
    const sum = found.reduce(
      (all, { food, grams }) => all + ((food.per100g[COLUMN_OF[nutrient]] ?? Number.NaN) * grams) / 100,
      0,
    )
    return Number.isNaN(sum) ? null : sum / countedDays
  }
  const args = {
    gPerDay: found.reduce((sum, { grams }) => sum + grams, 0) / countedDays,
    potassiumMg: rules.potassium.length > 0 ? null : bring('potassium'),
    vitaminKUg: rules.vitaminK.length > 0 ? null : bring('vitaminK'),
    boronMg: bring('boron'),
  }
  return [{ code: 'prunes-eaten', level: 'note', args }]
}

/** Soft drinks named cola or pepper type, by the names that FNDDS and SR28 give them; a company's name is none. */
const COLA = /^(?:soft drink|beverages, (?:carbonated|zevia)\b).*\b(?:cola|pepper)\b/i

/** Looked for before it is matched: of all foods few are one. */
function isCola(name: string): boolean {
  return /cola|pepper/i.test(name) && COLA.test(name)
}

/** Colas have phosphoric acid: a note without a line, since no source of a line is known (domain.md 5.12). */
function cola({ assessment }: ToFind, eaten: readonly EatenFood[]): FoodFinding[] {
  const grams = eaten.reduce((sum, { food, grams }) => sum + (isCola(food.description) ? grams : 0), 0)
  if (grams === 0) return []
  const days = assessment.countedDays
  return [{ code: 'cola-drunk', level: 'note', args: { gPerDay: grams / days, days } }]
}

function checklist({ assessment, person, rules }: ToFind, eaten: readonly EatenFood[]): FoodFinding {
  const { countedDays: days, nutrients } = assessment
  const { ala, fibre } = nutrients
  const leftOut = person.leftOut?.groups ?? []
  const withholdGreens = rules.vitaminK.length > 0
  const lines = foodChecklistLines({ eaten, days, ala, fibre, withholdGreens, leftOut })
  const asked = lines.filter(({ status }) => status !== 'not-asked')
  const met = lines.filter(({ status }) => status === 'yes').length
  const against = againstLines({ eaten, days })
  const askAboutPotassium = rules.potassium.length > 0
  return {
    code: 'food-checklist',
    level: 'note',
    args: { met, of: asked.length, lines, against, days, askAboutPotassium },
  }
}
