import { calciumRules } from '../../../generated/calcium.ts'
import { calciumAbsorption } from '../../../generated/calcium-absorption.ts'
import { medicineRules } from '../../../generated/medicine-rules.ts'
import type { CalciumFinding } from '../../../nutrition/findings/calcium.ts'
import { ENOUGH_KNOWN } from '../../../nutrition/known.ts'
import { amounts, type Explanations, listed, plain } from './explanation.ts'

const { afterFood, absorption, stones, heart, form, vitaminDForm } = calciumRules

export function calciumExplanations(): Explanations<CalciumFinding> {
  return {
    'calcium-after-food': {
      meaning: 'What of the calcium target is left after food, before any supplement.',
      rule:
        'Food first: what food leaves of the target, rounded down, so never more than the gap. No amount is shown where too little ' +
        'of the food has a value, nor with conditions and medicines with which to ask first. It is not a suggestion to take it.',
      threshold: `${amounts('calcium', ['RDA', 'AI'])}; known ${ENOUGH_KNOWN} or more; single doses of at most ${afterFood.singleDoseMg} mg`,
      formula: `gap = max(0, target - food); left = gap rounded down to ${afterFood.roundDownToMg} mg; doses = gap / ${afterFood.singleDoseMg}, rounded up`,
      source: afterFood.source,
    },
    'calcium-ask-first': {
      meaning: 'A condition or medicine is listed with which to ask before any supplement of calcium.',
      ...plain(
        'With kidney stones, kidney disease, high blood calcium, sarcoidosis, hyperparathyroidism or a thiazide no amount left for ' +
          'a supplement is shown. What was prescribed by your team is never to be stopped because of it.',
        listed(
          [...medicineRules.conditions, ...medicineRules.medicines.filter(({ of }) => of === 'thiazide')].map(
            ({ source }) => source,
          ),
        ),
      ),
    },
    'calcium-more-than-target': {
      meaning: 'With supplements, calcium is well above the target (though not above the upper limit).',
      rule: 'A supplement is recorded, and food and supplements together are above the target by more than the margin.',
      threshold: `more than ${afterFood.overTargetMg} mg above the target`,
      formula: null,
      source: afterFood.source,
    },
    'calcium-large-dose': {
      meaning: 'A single dose of calcium is larger than 500 mg of the element.',
      rule: 'A smaller share of a large dose is absorbed. Of several tablets in a line one is taken as a dose.',
      threshold: `more than ${afterFood.singleDoseMg} mg elemental at a time`,
      formula: ofDose(),
      source: `${afterFood.source}; ${absorption.source}`,
    },
    'calcium-supplement-facts': {
      meaning: 'When which form of calcium is taken, and what trials say of kidney stones and the heart.',
      rule:
        'Background where calcium is taken, or some is left after food. Carbonate with meals, citrate at any time: citrate was ' +
        'absorbed 20 to 27 % better in one meta-analysis and equally with a meal in another study. On the heart the evidence is ' +
        'contested, so both sides are said.',
      threshold: `kidney stones: hazard ratio ${stones.hazardRatio} (${stones.from.toFixed(2)} to ${stones.to})`,
      formula: null,
      source: listed([form, stones, heart].map(({ source }) => source)),
    },
    'calcium-absorbable': {
      meaning: 'How much of the calcium of food and supplements is likely to be absorbed: context only.',
      rule:
        'Each food counts with the share of its calcium that was measured to be absorbed, others with 30 %. There is no reference ' +
        'intake for absorbable calcium: it never replaces the comparison with the target.',
      threshold: `${calciumAbsorption.foods.map(({ food, share }) => `${food} ${percentOf(share)}`).join('; ')}; all others ${percentOf(calciumAbsorption.unlisted)}`,
      formula: `food: sum of mg x share; supplements: ${ofDose()}`,
      source: `${calciumAbsorption.source}; ${absorption.source}`,
    },
    'ergocalciferol-taken': {
      meaning: 'A supplement of vitamin D2 is logged; D3 is preferred.',
      ...plain('Vitamin D3 raises 25(OH)D more than D2.', vitaminDForm.source),
    },
    'cholecalciferol-preferred': {
      meaning: 'Vitamin D is under its target and none is taken: D3 is preferred over D2.',
      ...plain('Vitamin D3 raises 25(OH)D more than D2.', vitaminDForm.source),
    },
  }
}

/** 0.0854 is `8.54 %`. */
function percentOf(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}

function ofDose(): string {
  const { intercept, slope, leastMg, mostMg, leastShare, mostShare } = absorption
  return (
    `share absorbed of a dose = ${intercept} - ${slope} x ln(mg), with ${leastMg} to ${mostMg} mg, ` +
    `between ${leastShare} and ${mostShare}`
  )
}
