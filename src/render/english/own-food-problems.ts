import type { OwnFoodProblem } from '../../input/problems.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { NUTRIENT_NAME } from './names.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

type Of<C extends OwnFoodProblem['code']> = Extract<OwnFoodProblem, { code: C }>['args']

/** What is wrong in an own food or recipe, and what to do. No `default`: a new code without its words must not compile. */
export function ownFoodProblem({ code, args }: OwnFoodProblem): ProblemWords {
  switch (code) {
    case 'own-name':
      return words('a name without a letter in it', 'name it as you write it in the log: "my bread"')
    case 'own-food-without-label':
      return words(
        'nothing says what is in this food',
        'give "per_100g:", "per_100ml:", or "serving:" and "per_serving:"; a dish of ingredients stands under "recipes:"',
      )
    case 'own-food-two-labels':
      return words(
        `both ${args.first} and ${args.second} are given, and only one can be used`,
        'keep the one per 100 g, which is rounded least; "serving:" may stay for the size of one',
      )
    case 'own-serving':
      return words(
        'how much a serving weighs is not said',
        'write its weight or volume: "serving: 60 g", "serving: 1 bar (60 g)", "serving: 250 ml"',
      )
    case 'recipe-without-ingredients':
      return words(
        'a recipe without ingredients',
        'list them under "ingredients:", each as in a meal: "1 cup dry lentils"',
      )
    case 'label-daily-value':
      return words(
        `'${quotable(args.text)}' is a share of a daily value, and that differs by country and year`,
        `write the amount that the label gives in g, mg or µg; without one, leave ${quotable(args.key)} out: it is then unknown`,
      )
    case 'label-unit':
      return words(
        `'${quotable(args.text)}' has no unit for ${quotable(args.key)}`,
        `write the unit on the label, such as "${quotable(args.key)}: ${example(args)}"`,
      )
    case 'label-amount':
      return words(
        AMOUNT[args.why](quotable(args.text)),
        'write number and unit: "300 mg", "0.4 g", "< 0.5 g"',
      )
    case 'label-disagrees':
      return words(
        args.first === args.other
          ? `two amounts of ${NUTRIENT_NAME[args.nutrient]} that do not agree`
          : `'${quotable(args.other)}' does not agree with '${quotable(args.first)}'`,
        DISAGREE[args.nutrient] ?? 'leave one of the two out',
      )
    case 'label-implausible':
      return implausible(args)
    case 'label-energy':
      return words(
        `${figure(args.kcal)} kcal, but its protein, carbohydrate and fat make about ${figure(args.expected)} kcal`,
        'check kcal and kJ, and whether all lines are for the same amount; it is counted as it stands',
      )
  }
}

const AMOUNT: Readonly<Record<Of<'label-amount'>['why'], (text: string) => string>> = {
  'ambiguous-comma': (text) => `'${text}' can be read in two ways: as thousands, or with a decimal comma`,
  negative: (text) => `'${text}' is below zero`,
  'not-understood': (text) => `'${text}' is not an amount that I can read`,
}

const DISAGREE: Readonly<Partial<Record<string, string>>> = {
  sodium: 'sodium in mg is 400 times the salt in g: 1 g of salt is 400 mg of sodium',
  energy: '1 kcal is 4.184 kJ',
  vitaminD: '1 µg of vitamin D is 40 IU',
}

function implausible(args: Of<'label-implausible'>): ProblemWords {
  switch (args.what) {
    case 'most':
      return words(
        `${figure(args.amount)} ${args.unit} of ${quotable(args.key)} in 100 ${args.per}: more than ${figure(args.limit)} ${args.unit} cannot be in it`,
        'check the number, its unit, and the amount that the label is for',
      )
    case 'part':
      return words(
        `more ${quotable(args.key)} than ${quotable(args.whole)}, of which it is a part`,
        'check both lines against the label',
      )
    case 'weight':
      return words(
        `protein, carbohydrate, fat and the rest weigh ${figure(args.grams)} g together, and there are only ${figure(args.limit)} g`,
        'check the amount that the label is for: 100 g or a serving',
      )
  }
}

function example({ unit }: Of<'label-unit'>): string {
  return { kcal: '210 kcal', g: '20 g', mg: '300 mg', µg: '2.5 µg' }[unit] ?? `20 ${unit}`
}

function words(message: string, help: string): ProblemWords {
  return { message, help }
}

function figure(amount: number): string {
  return String(roundHalfAwayFromZero(amount, amount < 10 ? 1 : 0))
}
