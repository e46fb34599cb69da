import type { GapFinding } from '../../../nutrition/findings/gaps.ts'
import { ENOUGH_KNOWN } from '../../../nutrition/known.ts'
import { belowTarget, type Explanations, PROJECT } from './explanation.ts'

export function gapsExplanations(): Explanations<GapFinding> {
  return {
    'protein-below-target': {
      meaning: 'Protein is under the target, which depends on body weight.',
      ...belowTarget('protein', ' Target = amount x kg of body weight.'),
    },
    'calcium-below-target': {
      meaning: 'Calcium is under the target. A target is for planning; being under it is no verdict.',
      ...belowTarget('calcium'),
    },
    'vitamin-d-below-target': {
      meaning: 'Vitamin D is under the target; what the sun brings is not counted.',
      ...belowTarget('vitaminD', ' What the sun brings is not counted.'),
    },
    'vitamin-k-below-target': {
      meaning: 'Vitamin K1 is under the adequate intake.',
      ...belowTarget('vitaminK'),
    },
    'magnesium-below-target': { meaning: 'Magnesium is under the target.', ...belowTarget('magnesium') },
    'potassium-below-target': {
      meaning: 'Potassium is under the adequate intake.',
      ...belowTarget('potassium'),
    },
    'zinc-below-target': { meaning: 'Zinc is under the target.', ...belowTarget('zinc') },
    'phosphorus-below-target': { meaning: 'Phosphorus is under the target.', ...belowTarget('phosphorus') },
    'ala-below-target': { meaning: 'Omega-3 ALA is under the adequate intake.', ...belowTarget('ala') },
    'epa-dha-below-target': {
      meaning: 'EPA and DHA are under the adequate intake of EFSA; the US set none.',
      ...belowTarget('epaDha', '', 'efsa'),
    },
    'low-known': {
      meaning:
        'Under 80 % of the food has a value for these nutrients, so being under the target cannot be said.',
      ...{
        rule: 'Too little of the food has a value for this nutrient to say that it is under its target.',
        threshold: `known < ${ENOUGH_KNOWN}`,
        formula:
          'known = grams of food with a value / grams of all food, without supplements, water, tea and coffee; a mixed dish ' +
          'counts with the known share of its ingredients',
        source: PROJECT,
      },
    },
  }
}
