import { describe, expect, test } from 'vitest'
import type { Nutrient } from '../../src/nutrition/nutrients.ts'
import { type LimitKind, limitsOf } from '../../src/plan/limits.ts'
import { assess, day, food, item } from '../nutrition/made.ts'

/** How far vitamin K may rise where medicines are not recorded; NASEM's adequate intake of a woman is 90 µg (domain.md 1.2). */
function roomUg(vitaminK: number | undefined): number | null | undefined {
  const values = { calcium: 1000, energy: 2000, ...(vitaminK === undefined ? {} : { vitaminK }) }
  const assessment = assess([day(1, [item(food('all', values), 100)])])
  const noGoals = [{ nutrient: 'vitaminK', why: 'medicines-unknown', names: [] }] as const
  return limitsOf(assessment, { goals: [], noGoals }, 'free').find(({ kind }) => kind === 'medicines-unknown')
    ?.up
}

/** How far the mean of a nutrient may rise by the limits of this kind; `now` a day, undefined: no food has a value. */
function room(kind: LimitKind, nutrient: Nutrient, now: number | undefined) {
  const values = { calcium: 1000, ...(now === undefined ? {} : { [nutrient]: now }) }
  const assessment = assess([day(1, [item(food('all', values), 100)])])
  const band = { down: 10, up: 10 }
  const found = limitsOf(assessment, { goals: [], noGoals: [] }, band).find(
    (limit) => limit.kind === kind && limit.nutrient === nutrient,
  )
  return { down: found?.down, up: found?.up }
}

describe('a limit leaves what is left of it, and of what is not known nothing', () => {
  // domain.md 1.2, 5.7, 5.12: UL of zinc 40 mg and of vitamin D 100 µg, sodium 2300 mg, retinol 1500 µg, isoflavones 75 mg.
  test.each([
    ['upper-limits', 'zinc', 12, 28],
    ['upper-limits', 'vitaminD', 5, 95],
    ['sodium', 'sodium', 1800, 500],
    ['sodium', 'sodium', 2600, 0],
    ['retinol', 'retinol', 400, 1100],
    ['soy', 'isoflavones', 15, 60],
  ] as const)('%s: %s of %s a day may rise by %s', (kind, nutrient, now, left) => {
    expect(room(kind, nutrient, now).up).toBeCloseTo(left, 4)
    expect(room(kind, nutrient, undefined)).toEqual({ down: null, up: 0 })
  })

  test('energy by a tenth up and down; where it is not known not at all', () => {
    const { down, up } = room('energy', 'energy', 2000)
    expect([down, up]).toEqual([-200, 200])
    expect(room('energy', 'energy', undefined)).toEqual({ down: 0, up: 0 })
  })
})

describe('where medicines are not recorded, vitamin K may rise', () => {
  test.each([
    [50, 40],
    [90, 0],
    [400, 0],
  ])('with %s µg a day by %s µg, up to what anybody is advised', (nowUg, room) => {
    expect(roomUg(nowUg)).toBeCloseTo(room, 6)
  })

  test('not at all where no food has a value: unknown is no zero', () => {
    expect(roomUg(undefined)).toBe(0)
  })
})
