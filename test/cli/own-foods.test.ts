import { expect, test } from 'vitest'
import { run } from './fake-world.ts'

const LOG = `2026-11-22:
  breakfast: [2 my protein bars, 1 cup kale]
  lunch: [1 serving lentil soup]
`
const FOODS = `foods:
  my protein bar:
    serving: 60 g
    per_serving: { protein: 20 g, calcium: 300 mg, sodium: 1 g }
`
const RECIPES = `recipes:
  lentil soup:
    serves: 4
    ingredients: [1 cup dry lentils, 1 litre water]
`
const PROFILE = 'birth_date: 1961-04-02\nsex: female\nfoods: lists/foods.yaml\n'

interface Made {
  readonly period: { readonly countedDays: number }
  readonly days: readonly { readonly items: readonly { readonly food: { readonly id: string } | null }[] }[]
  readonly sodium: { readonly topFoods: readonly object[]; readonly classes: readonly object[] }
  readonly diagnostics: readonly { readonly code: string; readonly file: string; readonly line: number }[]
}

async function json(files: Record<string, string>, ...more: string[]) {
  const ran = await run(['intake', 'log.yaml', '--json', ...more], { files })
  return { ...ran, made: ran.stdout === '' ? null : (JSON.parse(ran.stdout) as Made) }
}

const ids = (made: Made | null) =>
  made?.days.flatMap(({ items }) => items.map(({ food }) => food?.id ?? null))
const OWN = ['own:my protein bar', expect.stringMatching(/^fndds:/), 'recipe:lentil soup']

test('own foods and recipes of the log itself', async () => {
  const { made, exitCode } = await json({ 'log.yaml': LOG + FOODS + RECIPES })
  expect(exitCode).toBe(0)
  expect(ids(made)).toEqual(OWN)
  expect(made?.sodium.topFoods[0]).toMatchObject({ id: 'own:my protein bar', mean: 2000 })
  expect(made?.sodium.classes[0]).toMatchObject({ class: 'other' })
})

test('of the file that the profile names, relative to the profile', async () => {
  const files = { 'log.yaml': LOG, 'her/profile.yaml': PROFILE, 'her/lists/foods.yaml': FOODS + RECIPES }
  const { made, exitCode } = await json(files, '--profile', 'her/profile.yaml')
  expect(exitCode).toBe(0)
  expect(ids(made)).toEqual(OWN)
})

test('some in the log, some in the file; a profile inside the log names it relative to the log', async () => {
  const files = { 'log.yaml': `profile: { foods: foods.yaml }\n${LOG}${RECIPES}`, 'foods.yaml': FOODS }
  expect(ids((await json(files)).made)).toEqual(OWN)
})

test('problems of the file have its name and places; the day does not count', async () => {
  const files = {
    'log.yaml': `profile: { foods: foods.yaml }\n${LOG}${RECIPES}`,
    'foods.yaml': FOODS.replace('300 mg', '20 %'),
  }
  const { made, exitCode } = await json(files)
  expect(exitCode).toBe(2)
  expect(made?.diagnostics).toMatchObject([
    { code: 'label-daily-value', file: 'foods.yaml', line: 4 },
    { code: 'own-unusable', file: 'log.yaml', line: 3 },
  ])
  expect(made?.period.countedDays).toBe(0)
})

test.each([
  ['not there', undefined],
  ['broken', 'foods:\n  a: { per_100g: { fat: 1 g }\n  b: "\n'],
  ['empty', ''],
  ['a list', '- a'],
  ['something else', 'fods:\n  my protein bar: { per_100g: { fat: 1 g } }\n'],
])(
  'a file of own foods that is %s stops the report: its names would be taken for table foods',
  async (_, text) => {
    const files = {
      'log.yaml': `profile: { foods: foods.yaml }\n${LOG}`,
      ...(text === undefined ? {} : { 'foods.yaml': text }),
    }
    const { stdout, stderr, exitCode } = await json(files)
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toContain('error[')
  },
)

test.each(['foods: [foods.yaml]', 'food: foods.yaml'])(
  'so does a profile that does not say which: %s',
  async (line) => {
    const files = { 'log.yaml': LOG, 'profile.yaml': `sex: female\n${line}\n`, 'foods.yaml': FOODS }
    const { stdout, exitCode } = await json(files, '--profile', 'profile.yaml')
    expect([stdout, exitCode]).toEqual(['', 2])
  },
)

test('--lenient forgives ingredients, which are entries, and not a definition', async () => {
  const bad = RECIPES.replace('1 litre water', '1 cup xyzzy')
  expect((await json({ 'log.yaml': LOG + FOODS + bad })).exitCode).toBe(2)
  expect((await json({ 'log.yaml': LOG + FOODS + bad }, '--lenient')).exitCode).toBe(0)
  const twice = `${FOODS}  my protein bars:\n    per_100g: { fat: 1 g }\n`
  expect((await json({ 'log.yaml': LOG + twice + RECIPES }, '--lenient')).exitCode).toBe(2)
})

test('several logs share their own foods; one definition in both is one', async () => {
  const other = LOG.replace('22', '21')
  const ran = await run(['intake', 'a.yaml', 'b.yaml', '--json'], {
    files: { 'a.yaml': LOG + FOODS + RECIPES, 'b.yaml': other + FOODS },
  })
  expect(ran.exitCode).toBe(0)
  expect(ids(JSON.parse(ran.stdout) as Made)).toEqual([...OWN, ...OWN])
})

test('a log of one line of JSON has own foods of its own', async () => {
  const log = {
    '2026-11-22': ['1 my bar'],
    foods: { 'my bar': { serving: '60 g', per_serving: { protein: '20 g' } } },
  }
  const ran = await run(['intake', 'log.ndjson', '--format', 'ndjson'], {
    files: { 'log.ndjson': `${JSON.stringify(log)}\n` },
  })
  expect(ran.exitCode).toBe(0)
  expect(ids(JSON.parse(ran.stdout) as Made)).toEqual(['own:my bar'])
})

test('names are shown escaped, in every format', async () => {
  const evil = 'foods:\n  "\\e[31m=evil|*soup*":\n    serving: 100 g\n    per_serving: { sodium: 3 g }\n'
  const log = '2026-11-22:\n  - { food: soup, id: "own:\\e[31m=evil|*soup*", amount: 100 g }\n'
  for (const format of ['table', 'json', 'csv', 'markdown']) {
    const { stdout, exitCode } = await run(['intake', 'log.yaml', '--format', format, ...(format === 'table' ? ['--items', '-v'] : [])], { files: { 'log.yaml': log + evil } }) // biome-ignore format: one call
    expect(exitCode).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(stdout).not.toMatch(/\u001b/)
    if (format === 'markdown') expect(stdout).not.toContain('|*soup*')
  }
})
