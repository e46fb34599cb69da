import type { PlainDate } from '../calendar/plain-date.ts'
import { inOrder } from '../diagnostics/in-order.ts'
import type { Measures } from '../food/amount/units.ts'
import { type FoodTable, openFoodTable } from '../food/table.ts'
import type { Profile } from '../input/profile.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import { type Person, personFrom } from '../nutrition/person.ts'
import { TARGET_SETS, type TargetSetName } from '../nutrition/reference-intake.ts'
import { refusalOf } from '../nutrition/refusal.ts'
import { chosenDays, type ItemDetail, understandDays } from '../report/intake-days.ts'
import type { ProfileOrigin } from '../report/intake-view.ts'
import { personFacts } from '../report/person-facts.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { askedOf, ownFoodsFor } from './ask-own-foods.ts'
import type { IntakeOptions } from './intake-options.ts'
import { readLogs } from './read-logs.ts'
import { losesOwnFoods, namesUnreadProfile, readProfileFor } from './read-profile.ts'
import type { World } from './world.ts'

/** A log with its profile, its foods found in the table: what is planned and assessed from. */
export interface DaysRead {
  readonly person: Person
  readonly profile: Profile | null
  readonly origin: ProfileOrigin
  readonly targets: readonly [TargetSetName, ...TargetSetName[]]
  readonly table: FoodTable
  readonly measures: Measures
  readonly days: readonly IntakeDay[]
  readonly items: ReadonlyMap<PlainDate, readonly ItemDetail[]>
}

export interface DaysOutcome {
  /** null: there is nothing to assess. */
  readonly read: DaysRead | null
  readonly problems: readonly ReportProblem[]
  /** How many of the problems are entries that were not understood: those that --lenient forgives. */
  readonly ofEntries: number
}

type Options = Pick<IntakeOptions, 'profile' | 'measures' | 'targets' | 'from' | 'to' | 'last'>

/** Reads logs and profile, and understands the days that were asked for. */
export async function readDays(
  files: readonly string[],
  options: Options,
  today: PlainDate,
  world: World,
): Promise<DaysOutcome> {
  const [first] = await readLogs(files, { today, eachLine: false }, world)
  if (first === undefined || first.log === null) return without(first?.problems ?? [])
  const { log, problems: ofLog } = first
  const option = options.profile ?? null
  const made = await readProfileFor(log, { option, today, world, logProblems: ofLog })
  const own = await ownFoodsFor(log, made, world)
  const before = [...ofLog, ...made.problems, ...(own?.problems ?? [])]
  const isInline = option === null && log.profile !== null && 'inline' in log.profile
  const isUnusable =
    made.isUnusable ||
    own?.isUnusable === true ||
    losesOwnFoods(isInline ? ofLog : made.problems) ||
    (option === null && namesUnreadProfile(ofLog))
  if (isUnusable) return without(before)
  const { from = null, to = null, last = null } = options
  const logDays = chosenDays(log, { from, to, last })
  const facts = personFacts(made.profile, logDays, today, log.days)
  const refusal = refusalOf(facts)
  if (refusal !== null)
    return without([...before, { what: { code: 'refused', level: 'error', args: { refusal } }, at: null }])
  const table = openFoodTable(world.foodTable)
  const measures = options.measures ?? made.profile?.measures ?? 'us'
  const ownFoods = own?.ready(askedOf(table, measures)) ?? null
  const everyDay = made.profile?.supplements ?? null
  const { days, items, problems } = understandDays(logDays, { everyDay, table, measures, own: ownFoods })
  const ofEntries = [...problems, ...(ownFoods?.ofIngredients ?? [])]
  return {
    read: {
      person: personFrom(facts),
      profile: made.profile,
      origin: made.origin,
      targets: targetsNamed(options.targets ?? []) ?? made.profile?.targets ?? ['us'],
      table,
      measures,
      days,
      items,
    },
    problems: inOrder([...before, ...(ownFoods?.problems ?? []), ...ofEntries]),
    ofEntries: ofEntries.filter(({ what }) => what.level === 'error').length,
  }
}

/** The names of --targets, which have been checked; null: none were given. */
function targetsNamed(names: readonly string[]): DaysRead['targets'] | null {
  const [first, ...others] = names.flatMap((name) => TARGET_SETS.filter((set) => set === name))
  return first === undefined ? null : [first, ...others]
}

function without(problems: readonly ReportProblem[]): DaysOutcome {
  return { read: null, problems: inOrder(problems), ofEntries: 0 }
}
