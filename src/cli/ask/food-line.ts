import { SURE_FROM } from '../../food/confidence.ts'
import { eachFood } from '../../food/each-food.ts'
import type { Entry } from '../../food/entry.ts'
import { completed } from '../../food/search/complete.ts'
import type { FoodTable } from '../../food/table.ts'
import { isCereal, MILK_ON_CEREAL } from '../../food/two-foods.ts'
import { type Candidate, foodsIn, type Understanding, type Understood } from '../../food/understood.ts'
import { isBack, isOfNoHelp } from '../../questionnaire/as-meant.ts'
import type { FoodAnswer } from '../../questionnaire/question.ts'
import { isNotKnown } from '../../questionnaire/words/not-known.ts'
import { problemInEnglish } from '../../render/english/problems.ts'
import {
  besideInEnglish,
  CHOOSE_ONE,
  foodAndGrams,
  HOW_MUCH,
  notCounted,
  portionInEnglish,
  SUCH_AMOUNTS,
  TYPE_AGAIN,
  understoodAs,
  unsureOf,
} from '../../render/english/questionnaire-talk.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { foodList } from '../../report/food-list.ts'
import type { Ask, Choice, Typed } from './ask.ts'

export type Understand = (entry: Entry) => Understanding

const OFFERED = 6
/** Lighter is one piece of many, of which nobody has just one. */
const LEAST_OF_ONE_G = 5

/** What is wrong with a line of foods; null: each of them is understood. */
export function wrongWithFoods(text: string, understand: Understand): string | null {
  for (const part of eachFood(text, understand)) {
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
  const foods = foodList(table, completed(table, text), OFFERED, '').foods.map(({ id, description }) => ({
    value: id,
    label: description,
  }))
  return [...typed, ...foods]
}

/** The entries that a line stands for, asking back where it is not clear; null: it is to be typed again. */
export async function foodsOf(
  { text, picked }: Typed,
  {
    ask,
    understand,
    table,
    before = null,
    onTaken,
  }: {
    ask: Ask
    understand: Understand
    table: FoodTable
    before?: FoodAnswer | null
    /** Called with what is settled of the line so far, so that Ctrl-C at a later food of it loses none. */
    onTaken?: (foods: readonly FoodAnswer[]) => Promise<void>
  },
): Promise<readonly FoodAnswer[] | null> {
  const id = picked === null || picked === '' ? null : picked
  const parts = id === null ? eachFood(text, understand) : [text]
  const foods: FoodAnswer[] = []
  for (const part of parts) {
    for (const draft of draftsOf({ food: part.trim(), amount: null, id }, understand)) {
      const beside = besideCereal(draft, foods.at(-1) ?? before, understand)
      const taken = await oneFood(beside, { ask, understand, table })
      if (taken === null) return null
      const { food, amount, id } = taken
      foods.push({ food, amount, id })
      await onTaken?.([...foods])
    }
  }
  return foods
}

interface Kitchen {
  readonly ask: Ask
  readonly understand: Understand
  readonly table: FoodTable
}

/** A food as far as it is settled: its amount may still be missing, and which food is meant. */
interface Draft {
  readonly food: string
  readonly amount: string | null
  readonly id: string | null
  /** The usual amount beside another food, g: a splash of milk in tea, not a cup of it. */
  readonly usualGrams?: number
  /** Words of the line that the food chosen for it may leave out: a cheese sandwich, the pickle. */
  readonly leftOut?: readonly string[]
}

/** "Fish and chips" without an amount is two foods: an amount of the first alone would take the second with it. */
function draftsOf(draft: Draft, understand: Understand): readonly Draft[] {
  const made = understand(draft)
  if (!made.ok || made.value.besides === undefined || made.value.gramsFrom !== 'default') return [draft]
  return foodsIn(made.value).map(({ food: { id, description }, grams }) => ({
    food: description,
    amount: null,
    id,
    usualGrams: grams,
  }))
}

/** Milk named behind a cereal or porridge is what goes on it, half a cup, and not a glass. */
function besideCereal(draft: Draft, last: FoodAnswer | null, understand: Understand): Draft {
  if (last === null || draft.amount !== null || !/\bmilk$/i.test(draft.food)) return draft
  const cereal = understand(last)
  if (!cereal.ok || !isCereal(cereal.value.food.description)) return draft
  const milk = understand({ ...draft, amount: MILK_ON_CEREAL })
  return milk.ok ? { ...draft, usualGrams: milk.value.grams } : draft
}

async function oneFood(draft: Draft, kitchen: Kitchen): Promise<Draft | null> {
  const { ask, understand } = kitchen
  const made = understand(draft)
  const isOpen = made.ok ? made.value.gramsFrom === 'default' : made.problem.code === 'how-much'
  if (isOpen && draft.amount === null) return withAmount(draft, made, kitchen)
  if (!made.ok) {
    ask.say(`! ${problemInEnglish(made.problem).message}`)
    return null
  }
  const { food, alternatives } = made.value
  // Where only the weight is less than sure ("packet of crisps"), which food it is needs no asking.
  const isSure = food.confidence >= SURE_FROM || isOfWeight(made.value)
  if (draft.id === null && !isSure && alternatives.length > 0) {
    const id = await whichFood(draft.food, [food, ...alternatives.slice(0, 4)], ask)
    return id === '' ? null : oneFood({ ...draft, id, leftOut: made.value.leftOut }, kitchen)
  }
  sayUnderstood(draft, made.value, ask)
  return draft
}

function isOfWeight({ gramsFrom, leftOut, food }: Understood): boolean {
  return gramsFrom === 'convention' && leftOut.length === 0 && food.confidence >= SURE_FROM - 0.05
}

/** What a line was taken for, and what of it nothing answers. */
function sayUnderstood({ food: text, leftOut: before = [] }: Draft, understood: Understood, ask: Ask): void {
  ask.say(`  ${labelOf(text, understood)}`)
  const foods = foodsIn(understood)
  const isIn = (word: string) =>
    foods.some(({ food }) => food.description.toLowerCase().includes(word.toLowerCase()))
  // Only words that were typed: the search has some of its own for them.
  const isTyped = (word: string) => text.toLowerCase().includes(word.toLowerCase())
  const leftOut = [...foods.flatMap((food) => food.leftOut), ...before.filter((word) => !isIn(word))].filter(
    isTyped,
  )
  if (leftOut.length > 0) ask.say(`! ${notCounted(leftOut)}`)
}

/** The amount by one of the food's own portions, or as typed; skipped: USDA's usual amount, where there is one. */
async function withAmount(draft: Draft, usual: Understanding, kitchen: Kitchen): Promise<Draft | null> {
  const { ask, understand, table } = kitchen
  const row = usual.ok ? usual.value.food.row : draft.id === null ? null : table.rowOf(draft.id)
  const portions = row === null ? [] : table.portions(row).slice(0, OFFERED)
  const beside = draft.usualGrams === undefined ? '' : `${Math.round(draft.usualGrams)} g`
  const name = row === null ? draft.food : table.description(row)
  // "Just the one" of crisps is a packet, as usual, and not one crisp.
  const isTheUsualOne = (typed: string) => {
    if (/^1$/.test(typed) || amountMeant(typed) !== '1') return false
    const one = understand({ ...draft, amount: '1' })
    return !one.ok || one.value.grams < LEAST_OF_ONE_G
  }
  // Words typed for an amount must not make another food of it: "a big portion" of chips.
  const asSame = (amount: string) => {
    const typed = { ...draft, amount }
    const made = understand(typed)
    const isSame = !usual.ok || !made.ok || made.value.food.id === usual.value.food.id
    if (isSame || draft.id !== null) return { draft: typed, made }
    const pinned = { ...typed, id: usual.value.food.id }
    return { draft: pinned, made: understand(pinned) }
  }
  const { text, picked } = await ask.ask({
    message: HOW_MUCH(name),
    progress: '',
    example: '1 cup or 150 g',
    why: WHY_ELSE.howMuch,
    choices: [
      ...(beside === '' ? [] : [{ value: beside, label: besideInEnglish(beside) }]),
      ...portions.map(({ measure, grams }) => ({
        value: `${Math.round(grams)} g`,
        label: portionInEnglish(measure, grams),
      })),
    ],
    check: (typed) => {
      if (isBack(typed)) return null
      const made = isUsual(typed) || isTheUsualOne(typed) ? usual : asSame(amountMeant(typed)).made
      return made.ok ? null : `${problemInEnglish(made.problem).message} (${SUCH_AMOUNTS})`
    },
  })
  if (picked === null && isBack(text)) return null
  const amount = picked ?? (isUsual(text) || isTheUsualOne(text) ? beside : amountMeant(text))
  if (amount !== '') return oneFood(asSame(amount).draft, kitchen)
  if (usual.ok) sayUnderstood(draft, usual.value, ask)
  return draft
}

/** Who does not know how much it was takes the usual amount. */
function isUsual(typed: string): boolean {
  return (
    typed === '' ||
    isNotKnown(typed) ||
    /^(?:(?:the|a|an|my) )?(?:usual|normal|ordinary|average)(?: (?:amount|portion|helping|size|one))?$/i.test(
      typed,
    )
  )
}

/** "Just the one", "only two": the number. */
function amountMeant(typed: string): string {
  const [, number] =
    /^(?:(?:just|only|about|the|i had|it was|oh|well|maybe)[ ,]+)+(one|two|three|four|five|six|half|\d.*|an? .*)[.!]?$/i.exec(
      typed.trim(),
    ) ?? []
  if (number !== undefined) return /^one$/i.test(number) ? '1' : number
  // "Packet" is one of them.
  return /^[a-z]{3,12}(?:ful)?$/i.test(typed.trim()) && !/^half$/i.test(typed.trim())
    ? `1 ${typed.trim()}`
    : typed
}

/** The id of the food that is meant, Enter for the first; empty: none of them. */
async function whichFood(typed: string, foods: readonly Candidate[], ask: Ask): Promise<string> {
  const { text, picked } = await ask.ask({
    message: unsureOf(typed),
    progress: '',
    example: '',
    why: WHY_ELSE.whichFood,
    choices: [
      ...foods.map(({ id, description }) => ({ value: id, label: description })),
      { value: TYPE_AGAIN, label: TYPE_AGAIN },
    ],
    check: (line) => (line === '' || isOfNoHelp(line) ? null : CHOOSE_ONE),
  })
  if (picked === TYPE_AGAIN) return ''
  // "Dunno" and "none" choose none of them.
  return picked ?? (text === '' ? (foods[0]?.id ?? '') : '')
}

function labelOf(text: string, understood: Understood): string {
  const [first, ...besides] = foodsIn(understood)
  const rest = besides.map(({ food, grams }) => foodAndGrams(food.description, grams))
  const name = first?.food.description ?? ''
  const { grams } = understood
  return [text === name ? foodAndGrams(name, grams) : understoodAs(text, name, grams), ...rest].join('; ')
}
