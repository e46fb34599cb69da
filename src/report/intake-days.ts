import type { PlainDate } from '../calendar/plain-date.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Measures } from '../food/amount/units.ts'
import { doubtsOf } from '../food/doubts.ts'
import { entryOf, placeOf } from '../food/entry-place.ts'
import type { OwnFoods } from '../food/own/own-foods.ts'
import type { FoodTable } from '../food/table.ts'
import { understandEntry } from '../food/understand-entry.ts'
import { type EntryProblem, foodsIn, type Understanding, type Understood } from '../food/understood.ts'
import type { Log, LogDay } from '../input/log.ts'
import type { LogEntry } from '../input/log-entry.ts'
import type { SupplementLine } from '../input/supplement.ts'
import type {
  FoodFacts,
  IncompleteReason,
  IntakeDay,
  IntakeItem,
  SodiumClass,
} from '../nutrition/intake-day.ts'
import { namesSaltSubstitute } from '../nutrition/salt-substitute.ts'

/** One entry of a day, with what it was understood as; `understood` is null where it could not be. */
export interface ItemDetail {
  readonly text: string
  readonly meal: string | null
  readonly understood: { readonly entry: Understood; readonly food: FoodFacts } | null
}

/** What the assessment wants of the days, and what the report wants of their items. Same order in both. */
export interface UnderstoodDays {
  readonly days: readonly IntakeDay[]
  readonly items: ReadonlyMap<PlainDate, readonly ItemDetail[]>
  readonly problems: readonly Problem<EntryProblem>[]
}

/** What entries are read by: the table, the supplements of the profile, whose cups and spoons, own foods. */
export interface ReadBy {
  readonly everyDay: readonly SupplementLine[] | null
  readonly table: FoodTable
  readonly measures: Measures
  readonly own: OwnFoods | null
}

/** Every entry of the days as a food and grams. */
export function understandDays(logDays: readonly LogDay[], by: ReadBy): UnderstoodDays {
  by.table.expectFoods(logDays.reduce((sum, { entries }) => sum + entries.length, 0))
  const understand = remembering(by)
  const problems: Problem<EntryProblem>[] = []
  const items = new Map<PlainDate, readonly ItemDetail[]>()
  const days = logDays.map((day) => {
    const made = understandDay(day, by.everyDay, understand)
    items.set(day.date, made.details)
    problems.push(...made.problems)
    return made.day
  })
  return { days, items, problems }
}

/** A food of an entry, with what the sums need of it. */
interface Eaten {
  readonly item: IntakeItem
  readonly understood: NonNullable<ItemDetail['understood']>
}

/** An entry's outcome: nearly always one food. Shared by all entries of the same words. */
type Outcome = { readonly ok: true; readonly foods: readonly Eaten[] } | Extract<Understanding, { ok: false }>

type Understand = (entry: LogEntry) => Outcome

/** People eat the same things again: each wording is worked out once. */
function remembering({ table, measures, own }: ReadBy): Understand {
  const known = new Map<string, Outcome>()
  return (entry) => {
    const asked = entryOf(entry)
    const plain = asked.amount === null && asked.id === null
    const key = plain ? asked.food : `${asked.food}\n${asked.amount ?? ''}\n${asked.id ?? ''}`
    const before = known.get(key)
    if (before !== undefined) return before
    const outcome = outcomeOf(own?.answer(asked) ?? understandEntry(table, asked, measures), table)
    known.set(key, outcome)
    return outcome
  }
}

function outcomeOf(understanding: Understanding, table: FoodTable): Outcome {
  return understanding.ok
    ? { ok: true, foods: foodsIn(understanding.value).map((entry) => eatenOf(entry, table)) }
    : understanding
}

function eatenOf(entry: Understood, table: FoodTable): Eaten {
  const { row, description } = entry.food
  const food = row === null ? entry.own?.facts : table.facts(row)
  if (food === undefined) throw new Error(`${entry.food.id} has no facts`)
  const sodiumClass =
    row === null
      ? (entry.own?.sodiumClass ?? 'other')
      : sodiumClassOf({ row, description, saysCanned: entry.saysCanned }, table)
  return { item: { food, grams: entry.grams, sodiumClass }, understood: { entry, food } }
}

/** WWEIA categories of soups: broth-based, cream-based, ramen; and SR28's group of soups and sauces. */
const SOUP_CATEGORIES = new Set([3804, 3806, 3808])
const SOUP_GROUP = 600

/** The table's class, but a soup whose own words say can, tin or canned is a canned soup (domain.md 5.13). */
function sodiumClassOf(
  { row, description, saysCanned }: { row: number; description: string; saysCanned: boolean },
  table: FoodTable,
): SodiumClass {
  const category = table.category(row)
  const isSoup = SOUP_CATEGORIES.has(category) || (category === SOUP_GROUP && /^soup\b/i.test(description))
  return isSoup && saysCanned ? 'canned_soup' : table.sodiumClass(row)
}

function understandDay(day: LogDay, everyDay: readonly SupplementLine[] | null, understand: Understand) {
  const eaten: IntakeItem[] = []
  const details: ItemDetail[] = []
  const problems: Problem<EntryProblem>[] = []
  const within = new Set<string>()
  for (const entry of day.entries) {
    const outcome = understand(entry)
    const { food, amount, meal } = entry
    const shown = amount === null ? food.text : `${food.text}, ${amount.text}`
    if (isBesideFood(food.text, outcome)) within.add(shown)
    if (!outcome.ok) {
      problems.push({ what: outcome.problem, at: placeOf(entry, outcome) })
      details.push({ text: shown, meal, understood: null })
      continue
    }
    outcome.foods.forEach(({ item, understood }, i) => {
      eaten.push(item)
      for (const what of doubtsOf(understood.entry)) problems.push({ what, at: food.span })
      details.push({ text: i === 0 ? shown : understood.entry.text, meal, understood })
    })
  }
  const lines = day.supplements ?? everyDay
  const substitutes = problems.flatMap(({ what }) =>
    what.code === 'salt-substitute' ? [what.args.text] : [],
  )
  const made: IntakeDay = {
    date: day.date,
    items: eaten,
    supplements: lines === null ? null : lines.flatMap(dosesOf),
    // A salt substitute is what a supplement of potassium is, whatever heading it stands under.
    unknownSupplements: [
      ...(lines ?? []).filter(({ dose }) => dose === null).map(({ text }) => text.text),
      ...new Set(substitutes),
    ],
    ...(within.size > 0 ? { saltSubstitutes: [...within] } : {}),
    incomplete: incompleteReason(day, problems.filter(({ what }) => what.level === 'error').length),
  }
  const few = made.incomplete === null && day.complete === null ? fewFoodsOf(eaten) : null
  return { day: few === null ? made : { ...made, fewFoods: few }, details, problems }
}

/** Whether an entry names a salt substitute among other words; one that is nothing else is a problem of its own. */
function isBesideFood(text: string, outcome: Outcome): boolean {
  return (outcome.ok || outcome.problem.code !== 'salt-substitute') && namesSaltSubstitute(text)
}

/** From so many foods on a day looks whole (docs/decisions.md, "A day of one apple"). */
const WHOLE_FROM = 3

/** How many foods, where there are fewer; water, tea and coffee are none, and a dish of one's own is as many as are in it. */
function fewFoodsOf(eaten: readonly IntakeItem[]): number | null {
  const foods = eaten.filter(({ food }) => !food.isWaterTeaOrCoffee)
  const count = foods.reduce((sum, { food }) => sum + (food.madeOf?.length ?? 1), 0)
  return count < WHOLE_FROM ? count : null
}

function dosesOf({ text, dose }: SupplementLine) {
  return dose === null ? [] : [{ ...dose, text: text.text }]
}

function incompleteReason(day: LogDay, notUnderstood: number): IncompleteReason | null {
  if (notUnderstood > 0 || day.troubled) return 'not-understood'
  if (day.entries.length === 0) return 'no-food'
  return day.complete === false ? 'marked-incomplete' : null
}

/** The days of a log within `from` and `to` (inclusive), or the last `last` logged ones. */
export function chosenDays(
  log: Pick<Log, 'days'>,
  choice: { readonly from: PlainDate | null; readonly to: PlainDate | null; readonly last: number | null },
): readonly LogDay[] {
  const { from, to, last } = choice
  const within = log.days.filter(({ date }) => (from === null || date >= from) && (to === null || date <= to))
  return last === null ? within : within.slice(Math.max(0, within.length - last))
}
