import { openFoodTable } from '../../food/table.ts'
import { isSameMeal, isSlipOfMeal } from '../../input/adding/meal-words.ts'
import { type Said, saidIn } from '../../input/adding/said.ts'
import type { Item } from '../../input/adding/written.ts'
import { isMealName } from '../../input/read-day.ts'
import { readLog } from '../../input/read-log.ts'
import { ASK_ADD, addIntro } from '../../render/english/add-words.ts'
import { problemInEnglish } from '../../render/english/problems.ts'
import { WHY_ELSE } from '../../render/english/questionnaire-why.ts'
import { type AddRequest, understandParts } from '../../report/added-parts.ts'
import type { Ask, Asked } from '../ask/ask.ts'
import { foodsOf, suggestFoods, wrongWithFoods } from '../ask/food-line.ts'
import { plainAsk } from '../ask/plain.ts'
import { styleFor } from '../colour.ts'
import type { LogAddOptions } from '../log-add-options.ts'
import { readEntryReader } from '../read-entry-reader.ts'
import { readLogs } from '../read-logs.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'
import { profileForNewLog } from './profile-for-new-log.ts'

type Kitchen = Parameters<typeof foodsOf>[1]

/** Asks for the meal, its foods, supplements and exercise; Enter passes over each. null: nothing was given. */
export async function askEntries(
  options: LogAddOptions,
  world: World,
): Promise<{ request: AddRequest; meal: string | null } | null> {
  const reader = await readerFor(options, world)
  // Adding will say why.
  if (reader === null) return { request: NOTHING, meal: null }
  const ask = await askFor(options, world)
  const date = options.date ?? options.today ?? localDate(world.now())
  try {
    ask.say(addIntro(options.file, date))
    const kitchen = { ask, ...reader }
    const { foods, meal } = await mealAndFoods(options.meal ?? (await mealOf(ask)), kitchen)
    const supplements = await repeated(ask, textQuestion('supplements'), async ({ text }) => [text])
    const exercise = await repeated(ask, textQuestion('exercise'), async ({ text }) => [text])
    if (foods.length + supplements.length + exercise.length === 0) return null
    const items = foods.map(
      ({ food, amount, id }): Item => ((amount ?? id) === null ? food : { food, amount, id }),
    )
    return { request: { ...NOTHING, foods: items, supplements, exercise }, meal }
  } finally {
    ask.close()
  }
}

async function askFor({ plain, color }: LogAddOptions, world: World): Promise<Ask> {
  const style = await styleFor(world.stderr, world.env, color)
  const terminal = world.terminal()
  if (plain === true || world.env['TERM'] === 'dumb') return plainAsk(terminal, world.stderr, style.width)
  return (await import('../ask/prompts.ts')).promptAsk(terminal, world.stderr, style)
}

/** Entries as the log would read them, a new one by the profile that it will name; null: that cannot be said. */
async function readerFor(options: LogAddOptions, world: World): Promise<Omit<Kitchen, 'ask'> | null> {
  const today = options.today ?? localDate(world.now())
  const table = openFoodTable(world.foodTable)
  const [read] = await readLogs([options.file], { today, eachLine: false }, world)
  const isNew = read?.problems.some(({ what }) => what.code === 'no-such-file') === true
  const named =
    isNew && options.profile === undefined
      ? (await profileForNewLog(options.file, { today, table, world })).named
      : null
  const log =
    named === null
      ? { log: read?.log ?? { profile: null, own: [] }, problems: read?.problems ?? [] }
      : readLog({ name: options.file, text: `profile: ${named}\n` }, { today })
  const { understand } = await readEntryReader(log, options, { today, table, world })
  return understand === null ? null : { understand, table }
}

async function mealOf(ask: Ask): Promise<string | null> {
  const { meal } = ASK_ADD
  const { text, picked } = await ask.ask({
    message: meal.ask,
    progress: '',
    example: meal.example,
    why: WHY_ELSE.meal,
    choices: meal.choices.map((value) => ({ value, label: value })),
    check: (typed) =>
      typed === '' || (/^\p{L}[\p{L} '-]*$/u.test(typed) && isMealName(typed) && !isSlipOfMeal(typed))
        ? null
        : meal.wrong,
  })
  const said = (picked ?? text).trim()
  return said === '' ? null : said
}

/** Who types the meal among the foods ("lunch", "lunch: 2 eggs") has named it. */
async function mealAndFoods(asked: string | null, kitchen: Kitchen) {
  let meal = asked
  let count = 0
  const foods = await repeated(
    kitchen.ask,
    () => foodQuestion(kitchen, { meal, isFirst: count === 0 }),
    async (typed) => {
      const [{ to, text } = NOTHING_SAID] = saidIn(typed.text)
      meal = to ?? meal
      const made = text === '' && typed.picked === null ? [] : await foodsOf({ ...typed, text }, kitchen)
      count += made?.length ?? 0
      return made
    },
  )
  return { foods, meal }
}

function foodQuestion(
  { understand, table }: Kitchen,
  { meal, isFirst }: { readonly meal: string | null; readonly isFirst: boolean },
): Asked {
  return {
    message: isFirst ? ASK_ADD.foods.ask(meal) : ASK_ADD.foods.again,
    progress: '',
    example: ASK_ADD.foods.example,
    why: WHY_ELSE.foods,
    choices: [],
    suggest: (typed) => {
      const [{ text } = NOTHING_SAID] = saidIn(typed)
      return text === '' ? [] : suggestFoods(text, understand, table)
    },
    check: (typed) => {
      const [{ to, alsoTo, days, text } = NOTHING_SAID, second] = saidIn(typed)
      if (days.some((day) => !/^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(day)))
        return ASK_ADD.foods.otherDay
      if (to === 'supplements' || to === 'exercise') return ASK_ADD.foods.later
      const isOther = to !== null && (meal === null ? !isFirst : !isSameMeal(to, meal))
      if (isOther || alsoTo !== null || second !== undefined) return ASK_ADD.foods.otherMeal
      return text === '' ? null : wrongWithFoods(text, understand)
    },
  }
}

function textQuestion(part: 'supplements' | 'exercise'): (isFirst: boolean) => Asked {
  const { ask, again, example } = ASK_ADD[part]
  return (isFirst) => ({
    message: isFirst ? ask : again,
    progress: '',
    example,
    why: WHY_ELSE[part],
    choices: [],
    check: (text) => {
      if (text === '') return null
      const { problems } = understandParts({ ...NOTHING, [part]: [text] }, noFood)
      const [first] = problems
      if (first === undefined) return null
      const { message, help } = problemInEnglish(first.what)
      return help === null ? message : `${message} (${help})`
    },
  })
}

const NOTHING_SAID: Said = { to: null, alsoTo: null, days: [], text: '' }

const NOTHING: AddRequest = { foods: [], supplements: [], exercise: [], symptoms: [], notes: [] }

function noFood(): never {
  throw new Error('there is no food among supplements and exercise')
}

/** Until it is passed over; null from `answerOf`: it is to be typed again. */
async function repeated<T>(
  ask: Ask,
  question: (isFirst: boolean) => Asked,
  answerOf: (typed: Awaited<ReturnType<Ask['ask']>>) => Promise<readonly T[] | null>,
): Promise<readonly T[]> {
  const all: T[] = []
  for (;;) {
    const typed = await ask.ask(question(all.length === 0))
    if (typed.text === '' && typed.picked === null) return all
    all.push(...((await answerOf(typed)) ?? []))
  }
}
