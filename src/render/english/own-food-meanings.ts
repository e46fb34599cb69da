import type { OwnFoodProblem } from '../../input/problems.ts'

// What each code means, in a sentence or two, for docs/errors.md. A code without its line does not compile.

export const OWN_FOOD_PROBLEM_MEANING: Readonly<Record<OwnFoodProblem['code'], string>> = {
  'own-name': 'An own food or recipe has a name without a letter.',
  'own-food-without-label': 'An own food without amounts per 100 g, per 100 ml or per serving.',
  'own-food-two-labels': 'An own food with amounts for two sizes, which could contradict each other.',
  'own-serving': 'Amounts per serving, but no weight or volume of one.',
  'recipe-without-ingredients': 'A recipe without ingredients.',
  'label-daily-value':
    'A percentage of a daily value (DV, NRV, RI). Daily values differ by country and change over the years, so the amount cannot be worked out.',
  'label-unit': 'A number of a label without its unit, or with one that does not fit.',
  'label-amount': 'An amount of a label that cannot be read, or in two ways.',
  'label-disagrees':
    'One nutrient is given twice (salt and sodium, kJ and kcal, µg and IU), and the two differ by more than rounding.',
  'label-implausible':
    'A label that cannot be true: more than 100 g in 100 g, more energy than pure fat, more sodium than salt, a part larger than its whole.',
  'label-energy':
    'The energy is far from what protein, carbohydrate and fat make (4, 4 and 9 kcal a gram). It is counted as it stands.',
}
