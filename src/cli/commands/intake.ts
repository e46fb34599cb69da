import type { PlainDate } from '../../calendar/plain-date.ts'
import { openFoodTable } from '../../food/table.ts'
import { assessIntake } from '../../nutrition/assess-intake.ts'
import { personFrom } from '../../nutrition/person.ts'
import { refusalOf } from '../../nutrition/refusal.ts'
import { renderIntakeJson } from '../../render/json/intake.ts'
import type { Style } from '../../render/style.ts'
import { chosenDays, understandDays } from '../../report/intake-days.ts'
import { type IntakeView, intakeView } from '../../report/intake-view.ts'
import { factsOf } from '../../report/person-facts.ts'
import type { ReportProblem } from '../../report/report-problem.ts'
import { optionProblems } from '../check-options.ts'
import type { ColourChoice } from '../colour.ts'
import { styleFor } from '../colour.ts'
import { EXIT, exitCode } from '../exit-code.ts'
import type { Format } from '../options.ts'
import { readLogs } from '../read-logs.ts'
import { readProfileFor } from '../read-profile.ts'
import { localDate } from '../today.ts'
import type { World } from '../world.ts'

export interface IntakeOptions {
  readonly profile?: string
  readonly format: Format
  readonly json?: true
  readonly targets: string
  readonly from?: PlainDate
  readonly to?: PlainDate
  readonly last?: number
  readonly items?: true
  readonly failOn?: readonly string[]
  readonly lenient?: true
  readonly color: ColourChoice
  readonly quiet?: true
  readonly verbose?: true
  readonly today?: PlainDate
}

/** `bonecheck intake LOG...`: read, understand, assess, view, render. */
export async function runIntake(
  files: readonly string[],
  options: IntakeOptions,
  world: World,
): Promise<void> {
  const wrong = optionProblems(files, options)
  if (wrong.length > 0) return end(wrong, { view: null, options, world })
  const today = options.today ?? localDate(world.now())
  const read = await readLogs(files, today, world)
  if (read.log === null) return end(read.problems, { view: null, options, world })
  const profile = await readProfileFor(read, options.profile ?? null, world)
  const days = chosenDays(read.log, {
    from: options.from ?? null,
    to: options.to ?? null,
    last: options.last ?? null,
  })
  const facts = factsOf(profile.profile, days, today)
  const before = [...read.problems, ...profile.problems]
  const refusal = refusalOf(facts)
  if (refusal !== null) {
    const what = { code: 'refused', level: 'error', args: { refusal } } as const
    return end([...before, { what, at: null }], { view: null, options, world })
  }
  const table = openFoodTable(world.foodTable)
  const understood = understandDays(days, profile.profile?.supplements ?? null, table)
  const person = personFrom(facts)
  const problems = [...before, ...understood.problems]
  const view = intakeView({
    version: world.version,
    foodTable: table,
    person,
    profile: profile.origin,
    days: understood.days,
    items: understood.items,
    assessment: assessIntake({ days: understood.days, person }),
    problems,
  })
  return end(problems, { view, options, world })
}
