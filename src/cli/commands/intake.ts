import type { PlainDate } from '../../calendar/plain-date.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { openFoodTable } from '../../food/table.ts'
import type { Log } from '../../input/log.ts'
import { assessIntake } from '../../nutrition/assess-intake.ts'
import { personFrom } from '../../nutrition/person.ts'
import { TARGET_SETS, type TargetSetName } from '../../nutrition/reference-intake.ts'
import { refusalOf } from '../../nutrition/refusal.ts'
import { chosenDays, understandDays } from '../../report/intake-days.ts'
import { intakeView } from '../../report/intake-view.ts'
import { measuresWith } from '../../report/measures.ts'
import { personFacts } from '../../report/person-facts.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { askedOf, ownFoodsFor } from '../ask-own-foods.ts'
import { optionProblems } from '../check-options.ts'
import type { IntakeOptions } from '../intake-options.ts'
import type { OwnFoodsRead } from '../own-foods.ts'
import { type Outcome, printIntake } from '../print-intake.ts'
import { type LogsRead, readLogs } from '../read-logs.ts'
import { losesOwnFoods, namesUnreadProfile, type ProfileRead, readProfileFor } from '../read-profile.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

/** `bonecheck intake LOG...`: read, understand, assess, view, render. */
export async function runIntake(
  files: readonly string[],
  options: IntakeOptions,
  world: World,
): Promise<void> {
  const wrong = optionProblems(files, options)
  if (wrong.length > 0) return printIntake(without(wrong), options, world)
  const today = options.today ?? localDate(world.now())
  const eachLine = options.format === 'ndjson' && options.json !== true
  for (const read of await readLogs(files, { today, eachLine }, world)) {
    await printIntake(await assessed(read, today, options, world), options, world)
  }
}

/** What a log as read comes to for the person it is for. */
export async function assessed(
  read: LogsRead,
  today: PlainDate,
  options: IntakeOptions,
  world: World,
): Promise<Outcome> {
  if (read.log === null) return without(inOrder(read.problems))
  const profile = await readProfileFor(read.log, {
    option: options.profile ?? null,
    today,
    world,
    logProblems: read.problems,
  })
  const own = await ownFoodsFor(read.log, profile, world)
  const problems = [...read.problems, ...profile.problems, ...(own?.problems ?? [])]
  if (
    profile.isUnusable ||
    own?.isUnusable === true ||
    losesOwnFoods(isInline(read.log, options) ? read.problems : profile.problems) ||
    (options.profile === undefined && namesUnreadProfile(read.problems))
  )
    return without(inOrder(problems))
  return outcomeOf(read.log, profile, problems, { options, today, world, own })
}

function isInline({ profile }: Log, options: IntakeOptions): boolean {
  return options.profile === undefined && profile !== null && 'inline' in profile
}

/** From typed values to the view; nothing is read or printed here. */
function outcomeOf(
  log: Log,
  { profile, origin }: ProfileRead,
  before: readonly ReportProblem[],
  {
    options,
    today,
    world,
    own,
  }: { options: IntakeOptions; today: PlainDate; world: World; own: OwnFoodsRead | null },
): Outcome {
  const { from = null, to = null, last = null } = options
  const logDays = chosenDays(log, { from, to, last })
  const facts = personFacts(profile, logDays, today, log.days)
  const refusal = refusalOf(facts)
  if (refusal !== null)
    return without([
      ...inOrder(before),
      { what: { code: 'refused', level: 'error', args: { refusal } }, at: null },
    ])
  const table = openFoodTable(world.foodTable)
  const targets = chosenTargets(options.targets ?? []) ?? profile?.targets ?? (['us'] as const)
  const measures = options.measures ?? profile?.measures ?? measuresWith(targets[0])
  const ownFoods = own?.ready(askedOf(table, measures)) ?? null
  const made = understandDays(logDays, {
    everyDay: profile?.supplements ?? null,
    table,
    measures,
    own: ownFoods,
  })
  const { days, items } = made
  // Ingredients are entries; what is wrong among the definitions is not forgiven by --lenient.
  const ofEntries = [...made.problems, ...(ownFoods?.ofIngredients ?? [])]
  const person = personFrom(facts)
  const problems = inOrder([...before, ...(ownFoods?.problems ?? []), ...ofEntries])
  const assessment = assessIntake({ days, person, targets })
  const view = intakeView({
    version: world.version,
    foodTable: table,
    person,
    profile: origin,
    measures,
    days,
    items,
    assessment,
    problems,
  })
  return { view, problems, ofEntries: inOrder(ofEntries).filter(({ what }) => what.level === 'error').length }
}

/** The names of --targets, which have been checked; null: none were given. */
function chosenTargets(names: readonly string[]): readonly [TargetSetName, ...TargetSetName[]] | null {
  const [first, ...others] = names.flatMap((name) => TARGET_SETS.filter((set) => set === name))
  return first === undefined ? null : [first, ...others]
}

function without(problems: readonly ReportProblem[]): Outcome {
  return { view: null, problems, ofEntries: 0 }
}
