import { isOfNoHelp } from '../../questionnaire/as-meant.ts'
import { MOST_FOODS } from '../../questionnaire/questions/day.ts'
import { alsoIn, answered, back, type History } from '../../questionnaire/walk.ts'
import { yesOrNo } from '../../questionnaire/yes-no-words.ts'
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

/** "Yes I think so, plus a few teas": what stands behind the answer; null: nothing, or no food. */
export function foodBehind(
  line: string,
  understand: Kitchen['understand'],
): { said: 'yes' | 'no'; food: string } | null {
  const text = line.trim().replace(/[.!]$/, '')
  const [, head = '', food] =
    /^(.+?)[,.;:]? (?:(?:oh )?(?:and|plus|but|except|apart from|besides|as well as|with)|i(?:'d| had)?(?: also)? had|there was)(?: (?:for|also|then|maybe|perhaps|i(?:'d)?(?: also)? had))* (.+)$/i.exec(
      text,
    ) ?? []
  if (food === undefined || isNothing(food) || wrongWithFoods(food, understand) !== null) return null
  const said = yesOrNo('complete', head.replace(/[,.;:]$/, '').trim())
  return said === 'yes' || said === 'no' ? { said, food } : null
}

/** The history with that food between meals; a yes stands, after a no the question is put again. null: no room. */
export async function withFoodBehind(line: string, history: History, by: Kitchen): Promise<History | null> {
  const behind = foodBehind(line, by.understand)
  if (behind === null) return null
  const foods = await foodsOf({ text: behind.food, picked: null }, by)
  if (foods === null) return history
  const longer = alsoIn(history, 'snacks', MOST_FOODS, foods)
  return longer === null || behind.said === 'no' ? longer : answered(longer, 'complete.1', 'yes')
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
