import { isOfNoHelp } from '../../questionnaire/as-meant.ts'
import { MOST_FOODS } from '../../questionnaire/questions/day.ts'
import { alsoIn, back, type History } from '../../questionnaire/walk.ts'
import { INCOMPLETE_DAY, MORE_FOOD, MORE_FOOD_CHOICES } from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { chosen } from './chosen.ts'
import { foodsOf, wrongWithFoods } from './food-line.ts'

type Kitchen = Parameters<typeof foodsOf>[1]

/**
 * "No, that is not all": asks in which meal something is missing and what, and puts the question again; or says what an
 * incomplete day means.
 */
export async function moreFood(history: History, by: Kitchen): Promise<History> {
  if (history.at(-1)?.answer !== 'no') return history
  const meal = await chosen(MORE_FOOD, MORE_FOOD_CHOICES, WHY_ELSE.moreFood, by.ask)
  const foods = meal === 'none' ? null : await asked(MORE_FOOD_CHOICES[meal], by)
  const longer = foods === null || meal === 'none' ? null : alsoIn(back(history), meal, MOST_FOODS, foods)
  if (longer !== null) return longer
  // Nothing was added to a meal that was chosen: the question is put again.
  if (meal !== 'none') return back(history)
  by.ask.say(INCOMPLETE_DAY)
  return history
}

/** Typed like any meal; null: nothing, or it is to be typed again. */
async function asked(meal: string, by: Kitchen) {
  const typed = await by.ask.ask({
    message: `${meal}?`,
    progress: '',
    example: '1 cup milk, 2 slices wholemeal toast',
    why: WHY_ELSE.foods,
    choices: [],
    check: (text) => (isNothing(text) ? null : wrongWithFoods(text, by.understand)),
  })
  return typed.picked === null && isNothing(typed.text) ? null : foodsOf(typed, by)
}

/** "Nothing", "I forget": there is nothing to add after all. */
function isNothing(text: string): boolean {
  return text.trim() === '' || isOfNoHelp(text)
}
