import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { makePlan, type Plan } from '../../src/plan/make-plan.ts'
import { renderPlanCsv } from '../../src/render/csv/plan.ts'
import { renderPlanMarkdown } from '../../src/render/markdown/plan.ts'
import { type PlanView, planView } from '../../src/report/plan-view.ts'
import { dayOf, inputOf } from './made.ts'

const SLOW = 60_000
const UNSAFE = '=2 slices ham | "x"'

/** A plan with a swap for an entry that was written with what spreadsheets and Markdown take for their own. */
function viewOf(planDays: number): PlanView {
  const input = inputOf(dayOf(['2 slices ham', '1 can cola', '2 slices white bread'], 'avoid: [seafood]'), {
    planDays,
    energyText: 'free',
  })
  const eaten = input.eaten.map((entry) => ({ ...entry, text: UNSAFE }))
  const plan: Plan = makePlan({ ...input, eaten })
  expect(plan.days.flat().some(({ instead }) => instead !== null)).toBe(true)
  return planView({
    version: '0',
    foodTable: { version: '0', size: 1 },
    person: input.person,
    profile: { from: 'none' } as unknown as PlanView['log']['profile'],
    measures: 'us',
    days: input.days,
    plan,
    wishes: input.wishes,
    words: [],
    problems: [],
  })
}

test(
  'CSV has a line for each change and each nutrient, and no formula',
  () => {
    const view = viewOf(2)
    const lines: Record<string, string>[] = parse(renderPlanCsv(view), { columns: true })
    const changes = lines.filter(({ what }) => what === 'change')
    expect(changes).toHaveLength(view.plan.days.flat().length)
    expect(new Set(changes.map(({ day }) => day))).toEqual(new Set(['1', '2']))
    const swap = changes.find(({ kind }) => kind === 'swap')
    expect(swap?.['instead']).toBe(`'${UNSAFE}`)
    const nutrients = lines.filter(({ what }) => what === 'nutrient')
    expect(nutrients.map(({ nutrient }) => nutrient)).toEqual([...NUTRIENTS])
    const calcium = nutrients.find(({ nutrient }) => nutrient === 'calcium')
    expect(calcium).toMatchObject({ target: '1200', unit: 'mg', isGoal: 'true' })
    expect(Number(calcium?.['withChanges'])).toBeGreaterThan(Number(calcium?.['now']))
  },
  SLOW,
)

test(
  "Markdown takes none of the person's words for markup, and ends with the notice",
  () => {
    const text = renderPlanMarkdown(viewOf(2))
    expect(text).toContain('=2 slices ham \\| "x"')
    expect(text).toContain('## Day 1')
    expect(text.split('\n').filter((line) => line.startsWith('| calcium |'))).toHaveLength(1)
    expect(text.trimEnd().endsWith('because of this report._')).toBe(true)
  },
  SLOW,
)
