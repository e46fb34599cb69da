import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const SLOW = 60_000
const WOMAN = 'age: 65, sex: female, weight: 62 kg'
const plan = async (profile: string, entries: string, ...args: string[]) => {
  const text = `profile: { ${WOMAN}, ${profile} }\n2026-11-18:\n  food: ${entries}\n  supplements: []\n`
  const { stdout } = await run(['plan', 'log.yaml', '--today', '2026-11-23', ...args], {
    files: { 'log.yaml': text },
  })
  return { stdout, flat: stdout.replaceAll(/\s+/g, ' ') }
}
const NONE = 'medicines: [], conditions: []'

test(
  'of an entry of several foods the one that is swapped is named',
  async () => {
    const { flat } = await plan(NONE, '["sausage and french fries", "eggs and bacon", "1 can cola"]')
    expect(flat).not.toMatch(/instead of (?:sausage and|and |eggs and)/)
    expect(flat).toContain('instead of the sausage of "sausage and french fries"')
  },
  SLOW,
)

test(
  'a medicine without a rule is "not checked" in one line, and no potassium caution',
  async () => {
    const entries =
      '["2 slices white bread", "1 cup cornflakes", "100 g chicken breast", "1 cup white rice", "1 can cola"]'
    const { flat } = await plan('medicines: [metformin, simvastatin], conditions: []', entries)
    expect(flat).toContain('Medicines not checked: metformin, simvastatin.')
    expect(flat).not.toContain('plan-names-unknown')
    const known = await plan('medicines: [], conditions: [coeliac disease]', entries)
    expect(known.flat).not.toContain('plan-names-unknown')
    // Lisinopril is of the list of domain.md 5.12.
    const listed = await plan('medicines: [lisinopril], conditions: []', entries)
    expect(listed.flat).toContain('not raised above the present, because of lisinopril')
  },
  SLOW,
)

test(
  'where medicines are not stated vitamin K is no goal, stays under its target, and it is said how to change that',
  async () => {
    const entries =
      '["2 slices white bread", "100 g cheddar", "100 g chicken breast", "1 cup white rice", "1 can cola"]'
    const { stdout, flat } = await plan('conditions: []', entries)
    const row = stdout.split('\n').find((line) => line.startsWith('vitamin K'))
    const [, , withPlan] = /([\d.]+) µg +([\d.]+) µg/.exec(row ?? '') ?? []
    expect(Number(withPlan)).toBeLessThanOrEqual(90)
    expect(row).toContain('no goal')
    expect(flat).toContain('"medicines: none" says that there are none.')
    const stated = await plan(NONE, entries)
    expect(stated.flat).not.toContain('medicines: none')
  },
  SLOW,
)

test(
  'a swap never brings less of all that is open: no smaller piece of cheese for calcium',
  async () => {
    const { stdout } = await plan(
      NONE,
      '["100 g cheddar", "2 slices white bread", "1 can cola"]',
      '--days',
      '3',
    )
    expect(stdout).not.toMatch(/instead of 100 g cheddar: [^\n]*(?:Swiss|cheddar|mozzarella)/)
  },
  SLOW,
)

test(
  'beside a nutrient that is no goal it is not said that no gap would be left',
  async () => {
    const { flat } = await plan(
      'medicines: [warfarin], conditions: []',
      '["3 cups low fat milk", "150 g chicken breast", "1 cup lentils, cooked", "2 bananas", "2 oz almonds", "100 g salmon, baked", "1 tbsp flaxseed"]',
    )
    expect(flat).toContain('No goal is set for vitamin K')
    expect(flat).not.toContain('No gap would be left')
  },
  SLOW,
)
