import type { OwnDefinition, OwnFood, OwnRecipe } from '../../input/own/own.ts'
import { EVIDENCE, type Evidence, type FoodFacts } from '../../nutrition/intake-day.ts'
import { COLUMN_OF, NUTRIENTS, type Nutrient } from '../../nutrition/nutrients.ts'
import { countedGrams, knownShare } from '../../nutrition/totals.ts'
import type { Measures } from '../amount/units.ts'
import { medicineFoodsIn, medicineFoodsOf } from '../medicine-foods.ts'
import { densityOf, gramsOf, isServings, millilitresOf, type OwnMeasures, pieceNameOf } from './measures.ts'

/** An own food or recipe, ready to be weighed and summed. */
export interface Dish {
  readonly own: OwnDefinition
  readonly id: string
  readonly facts: FoodFacts
  readonly measures: OwnMeasures
}

/** A thing that is in a dish. */
export interface Part {
  readonly facts: FoodFacts
  readonly grams: number
}

/** Label figures: seen in print, not measured by USDA. */
const LABEL: Evidence = 'verified'

/** `own:my protein bar`, `recipe:lentil soup` */
export function idOf({ kind, name }: OwnDefinition): string {
  return `${kind === 'food' ? 'own' : 'recipe'}:${name.text.trim().replaceAll(/\s+/g, ' ')}`
}

/** A food of a label. What the label does not say is unknown. */
export function dishOfFood(own: OwnFood, measures: Measures): Dish {
  const { per, serving, amounts } = own
  const density = own.densityGPerMl ?? (serving === null ? null : densityOf(serving, measures))
  const isByVolume = per.unit === 'ml' && density === null
  const gramsPerMl = isByVolume ? 1 : density
  const perG = per.unit === 'g' ? per.amount : per.amount * (gramsPerMl ?? 1)
  const servingG = serving === null ? null : gramsOf(serving, gramsPerMl, measures)
  const pieceName = serving === null ? null : pieceNameOf(serving)
  return {
    own,
    id: idOf(own),
    facts: {
      id: idOf(own),
      description: own.name.text.trim(),
      per100g: NUTRIENTS.map((nutrient) => ((amounts.get(nutrient) ?? Number.NaN) * 100) / perG),
      known: null,
      evidence: Object.fromEntries([...amounts.keys()].map((nutrient) => [nutrient, LABEL])),
      isWaterTeaOrCoffee: own.isWaterTeaOrCoffee,
      ...medicineFoodsIn(own.name.text),
    },
    measures: {
      gramsPerMl,
      isByVolume,
      servingG,
      piece:
        pieceName === null || servingG === null
          ? null
          : { name: pieceName, grams: servingG / (serving?.count ?? 1) },
      wholeG: null,
      dishWeight: null,
    },
  }
}

/**
 * A dish of its parts.
 *
 * Weight   the yield, else the sum of the parts
 * Per 100 g   sum of the parts' amounts / weight x 100; water gains or loses what the yield weighs more or less
 * `known`  grams of the parts with a value / grams of all parts; water, tea and coffee left out of both
 * Source   as USDA does for mixed dishes (data/foods/SOURCES.md), but for losses of vitamins in cooking
 */
export function dishOfRecipe(own: OwnRecipe, parts: readonly Part[], measures: Measures): Dish {
  const { yields } = own
  const partsG = parts.reduce((sum, { grams }) => sum + grams, 0)
  const yieldG = yields === null ? null : gramsOf(yields, null, measures)
  const wholeMl = yields === null ? null : millilitresOf(yields, measures)
  const pieceName = yields === null ? null : pieceNameOf(yields)
  const count = yields?.count ?? 1
  const wholeG = yieldG ?? partsG
  const servings = own.serves ?? (yields !== null && isServings(yields) ? count : null)
  return {
    own,
    id: idOf(own),
    facts: recipeFacts(own, parts, { partsG, wholeG }),
    measures: {
      gramsPerMl: wholeMl === null ? null : wholeG / wholeMl,
      isByVolume: false,
      servingG: servings === null ? null : wholeG / servings,
      piece: pieceName === null ? null : { name: pieceName, grams: wholeG / count },
      wholeG,
      dishWeight: yieldG === null ? 'ingredients' : 'yield',
    },
  }
}

function recipeFacts(
  own: OwnRecipe,
  parts: readonly Part[],
  { partsG, wholeG }: { readonly partsG: number; readonly wholeG: number },
): FoodFacts {
  const countedG = parts.reduce((sum, { facts, grams }) => sum + countedGrams(facts, grams), 0)
  const per100g: number[] = []
  const known: number[] = []
  const evidence: Partial<Record<Nutrient, Evidence>> = {}
  for (const nutrient of NUTRIENTS) {
    const sum = sumOf(parts, nutrient)
    const changed =
      nutrient === 'water' && sum.missingG === 0 ? Math.max(0, sum.amount + wholeG - partsG) : sum.amount
    per100g.push(sum.hasValue ? (changed * 100) / wholeG : Number.NaN)
    known.push(!sum.hasValue ? 0 : sum.missingG === 0 ? 1 : 1 - sum.missingG / countedG)
    if (sum.evidence !== 'analytical') evidence[nutrient] = sum.evidence
  }
  return {
    id: idOf(own),
    description: own.name.text.trim(),
    per100g,
    known,
    evidence,
    isWaterTeaOrCoffee: countedG === 0,
    countedShare: countedG / wholeG,
    ...medicineFoodsOf(
      own.name.text,
      parts.map(({ facts }) => facts),
    ),
    madeOf: parts.map(({ facts, grams }) => ({ food: facts, perG: grams / wholeG })),
  }
}

/** Amount of one nutrient in all parts, the grams of those without a value, and the weakest evidence. */
function sumOf(parts: readonly Part[], nutrient: Nutrient) {
  const column = COLUMN_OF[nutrient]
  let [amount, missingG, weakest, hasValue] = [0, 0, 0, false]
  for (const { facts, grams } of parts) {
    const value = ((facts.per100g[column] ?? Number.NaN) * grams) / 100
    missingG += countedGrams(facts, grams) * (1 - knownShare(facts, column))
    if (Number.isNaN(value)) continue
    hasValue = true
    amount += value
    if (value > 0) weakest = Math.max(weakest, EVIDENCE.indexOf(facts.evidence?.[nutrient] ?? 'analytical'))
  }
  return { amount, missingG, hasValue, evidence: EVIDENCE[weakest] ?? 'analytical' }
}
