import { type Mineral, medicineRules } from '../../../generated/medicine-rules.ts'
import type { MedicineRuleFinding } from '../../../nutrition/findings/medicine-rules.ts'
import { type Explanations, listed, plain } from './explanation.ts'

export function medicineRulesExplanations(): Explanations<MedicineRuleFinding> {
  const { foods, conditions, jointPain } = medicineRules
  const medicines = medicineRules.medicines.filter(({ nothingKnown }) => !nothingKnown)
  const ofNothing = medicineRules.medicines.filter(({ nothingKnown }) => nothingKnown)
  return {
    'medicine-rules': {
      meaning: 'What labels and sources say of the medicines and supplements that are listed, a line each.',
      ...plain(
        `Known are ${medicines.map(({ title }) => title).join('; ')}. A medicine without a rule is listed as not checked.`,
        listed([...medicines, ...foods].map(({ source }) => source)),
      ),
    },
    'medicine-nothing-known': {
      meaning: 'Medicines that are checked, but for which the sources have no rule on food.',
      ...plain(
        `Such are ${ofNothing.map(({ title }) => title).join('; ')}. Exact names only: a slip may be another medicine.`,
        listed(ofNothing.map(({ source }) => source)),
      ),
    },
    'calcium-spacing': spacing('calcium'),
    'iron-spacing': spacing('iron'),
    'magnesium-spacing': spacing('magnesium'),
    'zinc-spacing': spacing('zinc'),
    'condition-rules': {
      meaning: 'Conditions with which a supplement of calcium or vitamin D is a question for the team first.',
      ...plain(
        'With hypercalcaemia, sarcoidosis, hyperparathyroidism and chronic kidney disease no supplement is suggested; with kidney stones none of calcium.',
        listed(conditions.map(({ source }) => source)),
      ),
    },
    'joint-pain': {
      meaning: 'Joint pain, which about half of those on an aromatase inhibitor have.',
      rule: 'Joint pain of the profile is at or above the limit; for two weeks or more it is a reason to tell the team.',
      threshold: `${jointPain.from} of 10`,
      formula: null,
      source: jointPain.source,
    },
  }
}

function spacing(mineral: Mineral) {
  const rules = medicineRules.medicines.filter(({ apart }) => apart?.from.includes(mineral) === true)
  return {
    meaning: `A supplement or medicine with ${mineral} is recorded beside a medicine from which labels keep it apart.`,
    ...plain(
      rules.map(({ title, says }) => `${title}: ${says}`).join(' '),
      listed(rules.map(({ source }) => source)),
    ),
  }
}
