import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const SLOW = 60_000
const PLAIN =
  '["2 slices white bread", "1 cup cornflakes", "100 g chicken breast", "1 cup white rice", "1 can cola"]'
const logOf = (profile: string, entries = PLAIN) =>
  `profile: { age: 65, sex: female, weight: 62 kg, ${profile} }\n2026-11-18:\n  food: ${entries}\n  supplements: []\n`
const plan = async (text: string, ...args: string[]) => {
  const { stdout } = await run(['plan', 'log.yaml', ...args], { files: { 'log.yaml': text } })
  return { stdout, flat: stdout.replaceAll(/\s+/g, ' ') }
}

test.each(['ckd', 'weak kidneys', 'eGFR 35'])(
  'with "%s" nothing that is for the kidney team is "left" or "open"; it is named as no goal',
  async (condition) => {
    const { stdout, flat } = await plan(logOf(`medicines: [], conditions: [${condition}]`))
    for (const name of ['protein', 'phosphorus', 'magnesium', 'potassium', 'calcium', 'vitamin D']) {
      const row = stdout.split('\n').find((line) => line.startsWith(`${name} `))
      expect(row).toMatch(/no goal$|no target shown$/)
      expect(/Still open: ([^.]*)\./.exec(flat)?.[1] ?? '').not.toContain(name)
      expect(/No goal is set for ([^;]*);/.exec(flat)?.[1]).toContain(name)
    }
  },
  SLOW,
)

test(
  'a limit that stands in the way is named with its figure',
  async () => {
    // An apple has about 100 kcal, and no food brings 1200 mg of calcium with 10.
    const { flat } = await plan(logOf('medicines: [], conditions: []', '[1 apple]'))
    expect(flat).toContain('this limit stands in the way: energy within 10 % of the present')
    expect(flat).not.toContain('No change of food')
  },
  SLOW,
)

const MUCH =
  '["3 cups low fat milk", "150 g salmon, baked", "1 cup kale, cooked", "2 oz almonds", "1 cup lentils, cooked", "2 bananas", "1 tbsp chia seeds", "150 g salami"]'

test(
  'what is above a limit is said, with what brings it, also where no target is missed',
  async () => {
    const { flat } = await plan(logOf('medicines: [], conditions: []', MUCH))
    expect(flat).not.toContain('nothing to change')
    expect(flat).toContain('Above its limit, and not brought down by this plan: sodium.')
    expect(flat).toMatch(/Sodium: \d+ mg a day, above the limit of 2300 mg\..* is from Salami[^(]*\(\d+ %\)/)
  },
  SLOW,
)

test(
  'a total that supplements alone take over its limit puts no blame on food',
  async () => {
    const text = logOf('medicines: [], conditions: []', MUCH).replace(
      'supplements: []',
      'supplements: [zinc 50 mg]',
    )
    const { flat } = await plan(text)
    expect(flat).toContain('Supplements bring 50 mg: ask your team about them')
    expect(flat).toMatch(/Zinc: .* Food alone is not above it\./)
  },
  SLOW,
)

test(
  'letrozole, for which this program is, is no unknown medicine of a plan',
  async () => {
    const { flat } = await plan(logOf('medicines: [letrozole 2.5 mg], conditions: []'))
    expect(flat).not.toContain('plan-names-unknown')
  },
  SLOW,
)

test(
  'a medicine that is not known is one caution, which names it and says what it may be',
  async () => {
    const { flat } = await plan(logOf('medicines: [metformin, zygoprax], conditions: []'))
    expect(flat.match(/has no rule for zygoprax\./g)).toHaveLength(1)
    expect(flat).toContain('Vitamin K is no goal and kept steady, since it may be warfarin')
    expect(flat).toContain('The plan brings more potassium')
  },
  SLOW,
)

test(
  '--vegetarian says that it is about what is added, and not what is eaten',
  async () => {
    const { flat } = await plan(logOf('medicines: [], conditions: []'), '--vegetarian')
    expect(flat).toContain('Nothing that is added or swapped in has fish, shellfish, meat, pork')
    expect(flat).toContain('what the log has of it already stays')
  },
  SLOW,
)

test.each([
  ['medicines: [warfarin], conditions: []', '[plan-no-goal]'],
  ['conditions: []', '[vitamin-k-medicines-unknown]'],
  ['medicines: [], conditions: [lupus]', '[plan-names-unknown]'],
  ['medicines: [metformin, zygoprax], conditions: []', '[plan-names-unknown]'],
  ['medicines: [the pink one], conditions: []', '[plan-names-unknown]'],
  ['medicines: [warfrin], conditions: []', '[names-guessed]'],
])(
  'with %s what is to be asked first stands above the changes, with -q too',
  async (profile, code) => {
    for (const more of [[], ['-q']]) {
      const { stdout } = await plan(logOf(profile), ...more)
      expect(stdout).toMatch(/\n {2}(add|swap) /)
      expect(stdout.indexOf(code)).toBeGreaterThan(0)
      expect(stdout.indexOf(code)).toBeLessThan(stdout.search(/\n {2}(add|swap) /))
    }
  },
  SLOW,
)
