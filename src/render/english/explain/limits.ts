import { sodiumRules } from '../../../generated/sodium.ts'
import type { LimitFinding } from '../../../nutrition/findings/limits.ts'
import { aboveLimit, amounts, type Explanations, sourcesOf } from './explanation.ts'

export function limitsExplanations(): Explanations<LimitFinding> {
  return {
    'vitamin-d-above-upper-limit': {
      meaning: 'Vitamin D of food and supplements together is above the upper limit (UL).',
      ...aboveLimit('vitaminD'),
    },
    'calcium-above-upper-limit': {
      meaning: 'Calcium of food and supplements together is above the upper limit (UL).',
      ...aboveLimit('calcium'),
    },
    'magnesium-above-upper-limit': {
      meaning: 'Magnesium of supplements alone is above the upper limit (UL); that of food is not limited.',
      ...aboveLimit('magnesium'),
    },
    'zinc-above-upper-limit': {
      meaning: 'Zinc of food and supplements together is above the upper limit (UL).',
      ...aboveLimit('zinc'),
    },
    'phosphorus-above-upper-limit': {
      meaning: 'Phosphorus of food and supplements together is above the upper limit (UL).',
      ...aboveLimit('phosphorus'),
    },
    'boron-above-upper-limit': {
      meaning: 'Boron of food and supplements together is above the upper limit (UL).',
      ...aboveLimit('boron'),
    },
    'potassium-above-upper-limit': {
      meaning:
        'Potassium of supplements alone is above a guidance level (UK targets); the US set no upper limit.',
      rule: 'The mean of supplements alone is above the guidance level of the Expert Group on Vitamins and Minerals.',
      threshold: amounts('potassium', ['guidance'], 'uk'),
      formula: null,
      source: sourcesOf('potassium', ['guidance'], 'uk'),
    },
    'sodium-above-limit': {
      meaning:
        'The mean of sodium is above the limit: the CDRR ("reduce if above"), that of other targets, or the person\'s own.',
      ...{
        rule: 'The mean of the counted days is above the limit of the targets (in the US the CDRR, "reduce if above"), or above the limit in the profile.',
        threshold: `${amounts('sodium', ['CDRR'])}; others: bonecheck explain sodium`,
        formula: `calcium cost = (mean - CDRR) / ${sodiumRules.calciumCost.perSodiumMg} x ${sodiumRules.calciumCost.calciumMg} mg (from ${sodiumRules.calciumCost.fromAge} years; ${sodiumRules.calciumCost.calciumMgYounger} below): context only`,
        source: `${sourcesOf('sodium', ['CDRR'])}; ${sodiumRules.calciumCost.source}`,
      },
    },
  }
}
