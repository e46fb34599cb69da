import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

async function said(profile: string, command: readonly string[] = ['intake']): Promise<string> {
  const log = `profile: {sex: female, birth_year: 1960, ${profile}}\n2026-11-18:\n  lunch: [2 apples, 100 g boiled rice, 100 g boiled carrots]\n`
  const [name = 'intake', ...options] = command
  const { stdout } = await run([name, 'log.yaml', ...options], { files: { 'log.yaml': log } })
  return stdout.replaceAll(/\s+/g, ' ')
}
const NONE = 'medicines: [], conditions: []'

// By what the foods are: yogurt is milk, sardines are fish, tofu is soy.
test.each([
  [NONE, ['yogurt', 'tofu', 'sardines']],
  ['medicines: [], conditions: [milk allergy], avoid: [fish]', ['tofu']],
  [`${NONE}, diet: vegan`, ['tofu']],
  [`${NONE}, diet: vegetarian`, ['yogurt', 'tofu']],
  ['medicines: [], conditions: [soy allergy, lactose intolerance, fish allergy]', []],
  // domain.md 5.12: no food advice where potassium may build up.
  ['medicines: [ramipril], conditions: []', []],
  ['medicines: [], conditions: [hyperkalaemia]', []],
])('%s: the foods named for calcium are %j', async (profile, foods) => {
  const text = await said(profile)
  const named = /Foods first(?: \(([^)]*)\))?/.exec(text)
  expect(named, text).not.toBeNull()
  for (const food of ['yogurt', 'tofu', 'sardines']) expect(named?.[1]?.includes(food) ?? false, food).toBe(foods.includes(food))
  const isAsked = /Foods first, and which is a question for your team[^.]*ask your team about potassium/.test(text)
  expect(isAsked).toBe(/ramipril|hyperkal/.test(profile))
}, 30_000) // biome-ignore format: a loop

test.each([
  [['plan', '--vegan'], ['tofu']],
  [
    ['plan', '--without', 'dairy'],
    ['tofu', 'sardines'],
  ],
])(
  '%j keeps to its wishes',
  async (command, foods) => {
    const named = /Foods first \(([^)]*)\)/.exec(await said(NONE, [...command, '-v']))?.[1] ?? ''
    expect(['yogurt', 'tofu', 'sardines'].filter((food) => named.includes(food))).toEqual(foods)
  },
  60_000,
)
