import { calciumRules } from '../../../generated/calcium.ts'
import type { AfterFoodArgs, CalciumFinding } from '../../../nutrition/findings/calcium.ts'
import { roundHalfAwayFromZero } from '../../../quantity/round.ts'
import { amountText } from '../amount.ts'
import { medicineLines } from './medicine-rules.ts'
import { because, capital, fewOf, type Words } from './words.ts'

/** Background that `-v` writes out; the report alone names the codes. */
export const CONTEXT_CODES: ReadonlySet<string> = new Set<CalciumFinding['code']>([
  'calcium-supplement-facts',
  'calcium-absorbable',
  'cholecalciferol-preferred',
])

const mg = (amount: number | null) => amountText(amount, 'mg')
const KEEP = 'Do not stop calcium or vitamin D that was prescribed by your team.'

export const calciumWords: Words<CalciumFinding> = {
  'calcium-after-food': afterFood,
  'calcium-ask-first': ({ names, gapMg, gapIsUpperBound, supplementsMg, lines }) => {
    const taken = (supplementsMg ?? 0) > 0 ? ` Supplements bring ${mg(supplementsMg)} of calcium a day.` : ''
    const gap =
      gapMg === null
        ? ''
        : gapMg === 0
          ? ' Food already meets the target: no supplement suggested by these numbers.'
          : ` Food leaves a gap of ${gapIsUpperBound ? 'at most ' : ''}${mg(gapMg)} of calcium a day to the target; no amount left for a supplement is shown.`
    // Stones speak of calcium alone (domain.md 5.4).
    const asked = lines.some(({ id }) => id !== 'kidney_stones')
      ? 'Calcium and vitamin D: ask before any supplement of them'
      : 'Calcium: ask before any calcium supplement'
    return [`${asked} because of ${because(names)}.${gap}${taken} ${KEEP}`, ...medicineLines(lines)]
  },
  'calcium-more-than-target': ({ totalMg, totalIsLowerBound, targetMg, supplementsMg }) => {
    return (
      `Calcium: ${totalIsLowerBound ? 'at least ' : ''}${mg(totalMg)} a day, ${mg(supplementsMg)} of it from supplements, is more than the target of ` +
      `${mg(targetMg)}; ask if you still need all of it. ${KEEP}`
    )
  },
  'calcium-large-dose': ({ names }) => {
    return (
      `Calcium: single doses of more than ${mg(calciumRules.afterFood.singleDoseMg)} (elemental): ${fewOf(names)}. A smaller ` +
      'share of a large dose is absorbed; ask whether it may be split over the day.'
    )
  },
  'calcium-supplement-facts': ({ carbonate }) => {
    const { hazardRatio, from, to } = calciumRules.stones
    const taken = carbonate.length === 0 ? '' : ` You log ${fewOf(carbonate)}.`
    return (
      `Calcium supplements: carbonate goes with meals; citrate with or without food, at any time.${taken} Citrate is often ` +
      'absorbed more easily, above all by older people with less stomach acid and with medicines that lower it; together with ' +
      'a meal the difference is small, and studies disagree. In one large trial (WHI, calcium with vitamin D) kidney stones ' +
      `were more frequent, hazard ratio ${hazardRatio} (${from.toFixed(2)} to ${to}); calcium of food goes with fewer. Whether ` +
      'supplements matter to the heart is contested: some analyses found more heart attacks, others no harm up to the upper limit.'
    )
  },
  'calcium-absorbable': ({ foodMg, absorbableMg, absorbedOfSupplementsMg, oxalateRich }) => {
    const supplied =
      absorbedOfSupplementsMg === null || absorbedOfSupplementsMg === 0
        ? ''
        : `, and about ${mg(absorbedOfSupplementsMg)} of supplements by the size of each dose`
    const bound =
      oxalateRich.length === 0 ? '' : ` Oxalate binds most of the calcium of: ${fewOf(oxalateRich)}.`
    return (
      `Absorbable calcium: about ${mg(absorbableMg)} of the ${mg(foodMg)} of food a day${supplied}. This is context: ` +
      `there is no reference intake for it, and it never replaces the comparison with the target.${bound}`
    )
  },
  'ergocalciferol-taken': ({ names }) => {
    return (
      `Vitamin D2 (ergocalciferol) is logged: ${fewOf(names)}. D3 is preferred over D2, since it raises 25(OH)D more; ask ` +
      'about the form. Do not stop vitamin D that was prescribed by your team.'
    )
  },
  'cholecalciferol-preferred': () => {
    return 'Vitamin D: if a supplement comes up, D3 (cholecalciferol) is preferred over D2, since it raises 25(OH)D more. Ask whether and how.'
  },
}

function afterFood(args: AfterFoodArgs): string {
  return `${afterFoodAlone(args)}${onBoneMedicines(args)}`
}

/** The figure of those who take a medicine for osteoporosis, which is above the UK target. */
function onBoneMedicines({ onBoneMedicinesMg, foodMg }: AfterFoodArgs): string {
  if (onBoneMedicinesMg === null || (foodMg ?? 0) >= onBoneMedicinesMg) return ''
  return (
    ` The Royal Osteoporosis Society advises about ${mg(onBoneMedicinesMg)} a day for people on osteoporosis drugs, more than ` +
    'this target: ask which figure is yours.'
  )
}

function afterFoodAlone(args: AfterFoodArgs): string {
  const { foodMg, targetMg, gapMg, gapIsUpperBound, leftMg, notShown, supplementsMg } = args
  // Where that much is added to plant drinks and cereals is not known here.
  const ifFortified = args.isByUsFortification ? ' if its foods are fortified as in the US' : ''
  if (gapMg === 0) {
    const isLess = args.onBoneMedicinesMg !== null && (foodMg ?? 0) < args.onBoneMedicinesMg
    return `Calcium: food already meets the target (${mg(foodMg)} of ${mg(targetMg)} a day)${ifFortified}${isLess ? '' : ': no supplement suggested by these numbers'}.${takenBeside(args)}`
  }
  const atLeast = args.isByUsFortification ? 'about ' : gapIsUpperBound ? 'at least ' : ''
  const eaten = `Calcium: food brings ${foodMg === null ? 'an unknown amount' : `${atLeast}${mg(foodMg)} a day`}`
  if (notShown === 'supplement-not-counted')
    return (
      `${eaten} of the target of ${mg(targetMg)}. ${bringing(args.uncounted)} calcium in an amount that is not known ` +
      `here, so nothing is said of what is left. ${KEEP}`
    )
  if (notShown === 'little-known')
    return (
      `${eaten}, gap at most ${mg(gapMg)} to the target of ${mg(targetMg)}. Too much of the food has no value, so no amount ` +
      'left for a supplement is shown.'
    )
  const ofTarget = `${eaten} of the target of ${mg(targetMg)}`
  if (leftMg === null || leftMg === 0)
    return `${ofTarget}: less than ${mg(calciumRules.afterFood.roundDownToMg)} is left. Foods first.`
  const isRounded = leftMg !== roundHalfAwayFromZero(gapMg, 0)
  const rounded = isRounded
    ? ` (the gap of ${mg(gapMg)}, rounded down to ${calciumRules.afterFood.roundDownToMg})`
    : ''
  const isLeft = `${gapIsUpperBound ? 'at most ' : ''}about ${mg(leftMg)} a day is left after food${rounded}`
  if (supplementsMg !== null && supplementsMg >= gapMg)
    return `${ofTarget}; ${isLeft}, and supplements bring ${mg(supplementsMg)}. ${KEEP}`
  return `${ofTarget}. Foods first${foods(args)}; ${isLeft}; ask whether and how to cover it.${covering(args)}${unknownLists(args)}`
}

/** `Adcal-D3 brings`, `Adcal-D3; Calcichew bring` */
function bringing(names: readonly string[]): string {
  return `${capital(fewOf(names))} ${names.length === 1 ? 'brings' : 'bring'}`
}

/** What is taken although food meets the target: nobody is to stop it because of that. */
function takenBeside({ supplementsMg, uncounted }: AfterFoodArgs): string {
  const known = (supplementsMg ?? 0) > 0 ? ` Supplements bring ${mg(supplementsMg)} more.` : ''
  const unknown =
    uncounted.length > 0 ? ` ${bringing(uncounted)} more, in an amount that is not known here.` : ''
  return known + unknown === '' ? '' : `${known}${unknown} ${KEEP}`
}

/** What covering it would come to: doses, and the total where supplements are known not to be taken. */
function covering({
  gapIsUpperBound,
  doses,
  totalMg,
  supplementsMg,
  supplementsKnown,
}: AfterFoodArgs): string {
  const { singleDoseMg } = calciumRules.afterFood
  const split =
    (doses ?? 1) > 1
      ? ` In single doses of at most ${mg(singleDoseMg)} (elemental) that would be ${doses}.`
      : ''
  if (supplementsMg !== null && supplementsMg > 0)
    return `${split} Supplements bring ${supplementsKnown ? '' : 'at least '}${mg(supplementsMg)} of it.`
  if (!supplementsKnown) return `${split} What supplements bring is not known in full.`
  return `${split} The total would be ${gapIsUpperBound ? 'at least ' : ''}${mg(totalMg)}.`
}

function unknownLists({ missing }: AfterFoodArgs): string {
  if (missing.length === 0) return ''
  return (
    ` Your ${missing.join(' and ')} are not listed: with kidney stones or kidney disease, high calcium, sarcoidosis, ` +
    'an overactive parathyroid or a thiazide, ask before any supplement.'
  )
}

function foods({ foods, askAboutPotassium }: AfterFoodArgs): string {
  if (askAboutPotassium)
    return ', and which is a question for your team: many that bring calcium bring potassium too (ask your team about potassium)'
  if (foods.length === 0) return ''
  const each = foods
    .map(({ food, from, to }) => `${food}: ${from === to ? from : `${from}-${to}`} mg`)
    .join('; ')
  return ` (${each})`
}
