import { describe, expect, test } from 'vitest'
import { limitsOf } from '../../src/plan/limits.ts'
import { assess, day, food, item } from '../nutrition/made.ts'

/** How far vitamin K may rise where medicines are not recorded; NASEM's adequate intake of a woman is 90 µg (domain.md 1.2). */
function roomUg(vitaminK: number | undefined): number | null | undefined {
  const values = { calcium: 1000, energy: 2000, ...(vitaminK === undefined ? {} : { vitaminK }) }
  const assessment = assess([day(1, [item(food('all', values), 100)])])
  const noGoals = [{ nutrient: 'vitaminK', why: 'medicines-unknown', names: [] }] as const
  return limitsOf(assessment, { goals: [], noGoals }, 'free').find(({ kind }) => kind === 'medicines-unknown')
    ?.up
}

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
