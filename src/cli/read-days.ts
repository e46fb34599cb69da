import type { PlainDate } from '../calendar/plain-date.ts'
import { inOrder } from '../diagnostics/in-order.ts'
import type { Measures } from '../food/amount/units.ts'
import { type FoodTable, openFoodTable } from '../food/table.ts'
import type { Log } from '../input/log.ts'
import type { Profile } from '../input/profile.ts'
import type { IntakeDay } from '../nutrition/intake-day.ts'
import { type LeftOut, type Person, personFrom } from '../nutrition/person.ts'
import { TARGET_SETS, type TargetSetName } from '../nutrition/reference-intake.ts'
import { refusalOf } from '../nutrition/refusal.ts'
import { chosenDays, type ItemDetail, understandDays } from '../report/intake-days.ts'
import type { ProfileOrigin } from '../report/intake-view.ts'
import { measuresWith } from '../report/measures.ts'
import { personFacts } from '../report/person-facts.ts'
import { refused } from '../report/refused.ts'
import type { ReportProblem } from '../report/report-problem.ts'
import { askedOf, ownFoodsFor } from './ask-own-foods.ts'
import type { IntakeOptions } from './intake-options.ts'
import type { OwnFoodsRead } from './own-foods.ts'
import { originBeside } from './profile-beside.ts'
import type { LogsRead } from './read-logs.ts'
import { losesOwnFoods, namesUnreadProfile, type ProfileRead, readProfileFor } from './read-profile.ts'
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

/** The profile of a log as read, and its days that were asked for, understood. */
export async function readDays(
  { log, problems: ofLog }: LogsRead,
  options: Options,
  today: PlainDate,
  world: World,
): Promise<DaysOutcome> {
  if (log === null) return without(ofLog)
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
  return isUnusable
    ? without(before)
    : understood(log, made, before, { options, today, world, own, leftOut: await leftOutBy(made.profile) })
}

/** What the person does not eat; its words are loaded only where the profile has any. */
async function leftOutBy(profile: Profile | null): Promise<LeftOut | null> {
  const isAny =
    profile !== null &&
    (profile.diet !== null ||
      (profile.avoid ?? []).length > 0 ||
      (profile.conditions ?? []).some((text) => /allerg|intoleran|co?eliac|malabsorption/i.test(text)))
  return isAny ? (await import('../report/plan-wishes.ts')).leftOutByProfile(profile) : null
}

/** From typed values to days with foods; nothing is read here but the food table. */
function understood(
  log: Log,
  { profile, origin }: ProfileRead,
  before: readonly ReportProblem[],
  {
    options,
    today,
    world,
    own,
    leftOut,
  }: {
    options: Options
    today: PlainDate
    world: World
    own: OwnFoodsRead | null
    leftOut: LeftOut | null
  },
): DaysOutcome {
  const { from = null, to = null, last = null } = options
  const logDays = chosenDays(log, { from, to, last })
  const facts = personFacts(profile, logDays, today, log.days)
  const refusal = refusalOf(facts)
  if (refusal !== null) return without([...before, refused(refusal, facts.symptoms)])
  const table = openFoodTable(world.foodTable)
  const targets = targetsNamed(options.targets ?? []) ?? profile?.targets ?? (['us'] as const)
  const measures = options.measures ?? profile?.measures ?? measuresWith(targets[0])
  const ownFoods = own?.ready(askedOf(table, measures)) ?? null
  const everyDay = profile?.supplements ?? null
  const { days, items, problems } = understandDays(logDays, { everyDay, table, measures, own: ownFoods })
  // Ingredients are entries; what is wrong among the definitions is not forgiven by --lenient.
  const ofEntries = [...problems, ...(ownFoods?.ofIngredients ?? [])]
  const person = { ...personFrom(facts), ...(leftOut === null ? {} : { leftOut }) }
  return {
    read: {
      person,
      profile,
      origin: originBeside(origin, log.days[0]?.dateAt.source.name, world),
      targets,
      table,
      measures,
      days,
      items,
    },
    problems: inOrder([...before, ...(ownFoods?.problems ?? []), ...ofEntries]),
    ofEntries: inOrder(ofEntries).filter(({ what }) => what.level === 'error').length,
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
