import type { FoodTable } from '../../food/table.ts'
import type { Entry } from '../../food/understand-entry.ts'
import type { Understanding, Understood } from '../../food/understood.ts'
import type { FoodAnswer } from '../../questionnaire/question.ts'
import { problemInEnglish } from '../../render/english/problems.ts'
import {
  HOW_MUCH,
  portionInEnglish,
  TYPE_AGAIN,
  UNSURE,
  understoodAs,
} from '../../render/english/questionnaire-talk.ts'
import { foodList } from '../../report/food-list.ts'
import type { Ask, Choice, Typed } from './ask.ts'

export type Understand = (entry: Entry) => Understanding

/** Below this a match is shown with others beside it (docs/decisions.md, "What confidence is worth"). */
const SURE = 0.8
const OFFERED = 6

/** Where a second food begins: behind a comma or "and", with an amount in front. */
const SECOND = /[,;]\s*(?=(?:\d|[½⅓⅔¼¾]|an?\s|half\s|one\s|two\s|three\s))|\s+and\s+(?=\d|[½⅓⅔¼¾])/i

/** What is wrong with a line of foods; null: each of them is understood. */
export function wrongWithFoods(text: string, understand: Understand): string | null {
  for (const part of partsOf(text, understand)) {
    const made = understand({ food: part, amount: null, id: null })
    // Without an amount it is asked for.
    if (made.ok || made.problem.code === 'how-much') continue
    const { message, help } = problemInEnglish(made.problem)
    return help === null ? message : `${message} (${help})`
  }
  return null
}

/** Foods to offer while a line is typed: how it is understood as it stands, then foods by name. */
export function suggestFoods(text: string, understand: Understand, table: FoodTable): readonly Choice[] {
  const made = understand({ food: text, amount: null, id: null })
  const typed = made.ok ? [{ value: '', label: labelOf(text.trim(), made.value) }] : []
  const foods = foodList(table, text, OFFERED, '').foods.map(({ id, description }) => ({
    value: id,
    label: description,
  }))
  return [...typed, ...foods]
}

/** The entries that a line stands for, asking back where it is not clear; null: it is to be typed again. */
export async function foodsOf(
  { text, picked }: Typed,
  { ask, understand, table }: { ask: Ask; understand: Understand; table: FoodTable },
): Promise<readonly FoodAnswer[] | null> {
  const id = picked === null || picked === '' ? null : picked
  const parts = id === null ? partsOf(text, understand) : [text]
  const foods: FoodAnswer[] = []
  for (const part of parts) {
    const food = await oneFood(part.trim(), id, { ask, understand, table })
    if (food === null) return null
    foods.push(food)
  }
  return foods
}

type Kitchen = { readonly ask: Ask; readonly understand: Understand; readonly table: FoodTable }

async function oneFood(food: string, id: string | null, kitchen: Kitchen): Promise<FoodAnswer | null> {
  const { ask, understand } = kitchen
  const made = understand({ food, amount: null, id })
  if (!made.ok) return made.problem.code === 'how-much' ? withAmount(food, id, kitchen) : null
  const { value } = made
  if (id === null && value.food.confidence < SURE && value.alternatives.length > 0) {
    const chosen = await choose(ask, UNSURE, [
      ...[value.food, ...value.alternatives.slice(0, 4)].map(({ id, description }) => ({
        value: id,
        label: description,
      })),
      { value: '', label: TYPE_AGAIN },
    ])
    return chosen === '' ? null : oneFood(food, chosen, kitchen)
  }
  if (value.gramsFrom === 'default') return withAmount(food, id, kitchen)
  ask.say(`  ${labelOf(food, value)}`)
  return { food, amount: null, id }
}

/** The amount by one of the food's own portions, or as typed; skipped: USDA's usual amount, where there is one. */
async function withAmount(food: string, id: string | null, kitchen: Kitchen): Promise<FoodAnswer | null> {
  const { ask, understand, table } = kitchen
  const usual = understand({ food, amount: null, id })
  const row = usual.ok ? usual.value.food.row : id === null ? null : table.rowOf(id)
  const portions = row === null ? [] : table.portions(row).slice(0, OFFERED)
  const name = row === null ? food : table.description(row)
  const { text, picked } = await ask.ask({
    message: HOW_MUCH(name),
    progress: '',
    example: '1 cup, or 150 g',
    choices: portions.map(({ measure, grams }) => ({
      value: `${Math.round(grams)} g`,
      label: portionInEnglish(measure, grams),
    })),
    check: (text) => {
      if (text === '') return usual.ok ? null : HOW_MUCH(name)
      const made = understand({ food, amount: text, id })
      return made.ok ? null : problemInEnglish(made.problem).message
    },
  })
  const amount = (picked ?? text) === '' ? null : (picked ?? text)
  const made = understand({ food, amount, id })
  if (!made.ok) return null
  ask.say(`  ${labelOf(food, made.value)}`)
  return { food, amount, id }
}

async function choose(ask: Ask, message: string, choices: readonly Choice[]): Promise<string> {
  const { text, picked } = await ask.ask({
    message,
    progress: '',
    example: '',
    choices,
    check: (typed) => (typed === '' ? null : message),
  })
  // Enter takes the first, which is what was understood.
  return picked ?? (text === '' ? (choices[0]?.value ?? '') : text)
}

function partsOf(text: string, understand: Understand): readonly string[] {
  const whole = understand({ food: text, amount: null, id: null })
  if (whole.ok || whole.problem.code !== 'several-foods') return [text]
  return text.split(SECOND).filter((part) => part.trim() !== '')
}

function labelOf(text: string, { food, grams }: Understood): string {
  return understoodAs(text, food.description, grams)
}
