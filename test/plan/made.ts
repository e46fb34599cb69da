import { join } from 'node:path'
import { inject } from 'vitest'
import { type PlainDate, plainDate } from '../../src/calendar/plain-date.ts'
import { type FoodTable, openFoodTable } from '../../src/food/table.ts'
import { EMPTY_PROFILE } from '../../src/input/profile.ts'
import { readLog } from '../../src/input/read-log.ts'
import { personFrom } from '../../src/nutrition/person.ts'
import { energyBand } from '../../src/plan/energy-band.ts'
import { makePlan, type Plan, type PlanInput } from '../../src/plan/make-plan.ts'
import { understandDays } from '../../src/report/intake-days.ts'
import { personFacts } from '../../src/report/person-facts.ts'
import { suggestible, swappable } from '../../src/report/plan-foods.ts'
import { type WishesAsked, wishesOf } from '../../src/report/plan-wishes.ts'

let opened: FoodTable | null = null

/** The built food table. */
export function table(): FoodTable {
  const trouble = inject('buildError')
  if (trouble !== null) throw new Error(`the food table could not be built:\n${trouble}`)
  opened ??= openFoodTable(join(import.meta.dirname, '../../dist/foods.bin'))
  return opened
}

type Options = Partial<
  Pick<PlanInput, 'maxChanges' | 'planDays'> & WishesAsked & { readonly energyText: string }
>

/** What `plan` works with for a log with its profile inside; throws where an entry is not understood. */
export function inputOf(text: string, options: Options = {}): PlanInput {
  const today = plainDate('2026-11-23') as PlainDate
  const { log } = readLog({ name: 'log.yaml', text }, { today })
  const profile = log.profile !== null && 'inline' in log.profile ? log.profile.inline : EMPTY_PROFILE
  const { days, items, problems } = understandDays(log.days, {
    everyDay: profile.supplements,
    table: table(),
    measures: 'us',
    own: null,
  })
  const wrong = problems.filter(({ what }) => what.level === 'error')
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong.map(({ what }) => what)))
  const { without = [], diet = null, likes = [], dislikes = [] } = options
  const band = energyBand(options.energyText ?? 'keep')
  if (band === null) throw new Error(`no band: ${options.energyText}`)
  return {
    days,
    person: personFrom(personFacts(profile, log.days, today, log.days)),
    targets: profile.targets ?? ['us'],
    eaten: swappable(table(), days, items),
    foods: suggestible(table()),
    wishes: wishesOf({ without, diet, likes, dislikes }, profile).wishes,
    maxChanges: options.maxChanges ?? 4,
    energy: band,
    planDays: options.planDays ?? 1,
  }
}

export async function planOf(text: string, options: Options = {}): Promise<Plan> {
  return makePlan(inputOf(text, options))
}

/** One day of a woman of 65 and 62 kg; `profile` in the lines of a profile. */
export function dayOf(entries: readonly string[], profile = ''): string {
  const lines = [
    'age: 65',
    'sex: female',
    'weight: 62 kg',
    ...profile.split('\n').filter((line) => line !== ''),
  ]
  return `profile:\n${lines.map((line) => `  ${line}\n`).join('')}2026-11-18:\n  food:\n${entries.map((entry) => `    - ${entry}\n`).join('')}`
}
