import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type * as z from 'zod'
import {
  FoodMatchSchema,
  FoodSearchSchema,
  FoodShowSchema,
  FoodTopSchema,
} from '../../src/render/json/food-schema.ts'
import { widthOf } from '../../src/render/text/width.ts'
import { run } from './fake-world.ts'

const food = (...args: string[]) => run(['food', ...args])
const rowsOf = (csv: string) => parse(csv, { columns: true }) as Record<string, string>[]
const foodsCsv = () => rowsOf(readFileSync(join(import.meta.dirname, '../../data/foods/foods.csv'), 'utf8'))

const COMMANDS: readonly (readonly [string[], z.ZodType])[] = [
  [['search', 'kale'], FoodSearchSchema],
  [['search', 'zzqqx'], FoodSearchSchema],
  [['show', 'fndds:62122100'], FoodShowSchema],
  [['show', 'fdc:323505'], FoodShowSchema],
  [['top', 'vitamin', 'D'], FoodTopSchema],
  [['top', 'boron', '--per', '100g', '--all'], FoodTopSchema],
  [['match', '1 cup milk', '2 cpu kale', ''], FoodMatchSchema],
]

test.each(COMMANDS)('%j --json holds to its schema, in one object', async (args, schema) => {
  const { stdout } = await food(...args, '--json')
  expect(schema.safeParse(JSON.parse(stdout)).error).toBeUndefined()
})

test.each(['food-search', 'food-show', 'food-top', 'food-match'])('schema %s is printed', async (name) => {
  const { stdout, exitCode } = await run(['schema', name])
  expect(JSON.parse(stdout)).toMatchObject({
    type: 'object',
    properties: { schema: { const: `bonecheck.${name}/1` } },
  })
  expect(exitCode).toBe(0)
})

test.each(COMMANDS)('%j fits 60 and 80 columns, and stands in CSV and Markdown', async (args) => {
  for (const columns of ['60', '80']) {
    const { stdout } = await run(['food', ...args], { env: { COLUMNS: columns } })
    for (const line of stdout.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Number(columns))
  }
  const csv = (await food(...args, '--format', 'csv')).stdout
  const lengths = new Set(parse(csv).map((row: string[]) => row.length))
  expect(lengths.size).toBe(1)
  expect((await food(...args, '--format', 'markdown')).stdout).toMatch(/^# .+\n\n\| .+ \|\n\|(---\|)+\n/)
})

test('match answers each line of standard input with one object, in order, as the design has it', async () => {
  const stdin = '100 g milk\r\n\r\n2 cpu kale\nhalf an avocado'
  const { stdout, stderr, exitCode } = await run(['food', 'match', '--format', 'ndjson', '-'], { stdin })
  const [milk, empty, kale, avocado, ...more] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(more).toEqual([])
  expect(Object.keys(milk)).toEqual([
    'text',
    'quantity',
    'unit',
    'grams',
    'gramsFrom',
    'food',
    'confidence',
    'alternatives',
  ])
  expect(milk).toMatchObject({
    text: '100 g milk', quantity: 100, unit: 'g', grams: 100, gramsFrom: 'weight',
    food: { id: 'fndds:11100000', description: 'Milk, NFS' },
  }) // biome-ignore format: a line
  expect(Object.keys(milk.alternatives[0])).toEqual(['id', 'description', 'confidence'])
  expect(empty).toMatchObject({ text: '', error: { code: 'empty-entry' } })
  expect(kale).toEqual({
    text: '2 cpu kale',
    error: { code: 'unknown-unit', message: "'cpu' is not a unit of measure" },
  })
  expect(avocado.text).toBe('half an avocado')
  // The errors stand beside their phrases.
  expect([stderr, exitCode]).toEqual(['', 2])
})

test('match understands an entry just as intake does', async () => {
  const phrases = [
    '1 cup low-fat plain yogurt',
    '1 can (3.75 oz) sardines in oil',
    'half an avocado',
    '1 tsp lo salt',
  ]
  const log = `2026-11-18:\n  lunch:\n${phrases.map((phrase) => `    - ${phrase}\n`).join('')}`
  const intake = JSON.parse(
    (await run(['intake', 'log.yaml', '--json'], { files: { 'log.yaml': log } })).stdout,
  )
  const match = JSON.parse((await food('match', ...phrases, '--json')).stdout)
  const asked = (one: { food?: unknown; grams?: unknown }) => [one.food ?? null, one.grams ?? null]
  expect(match.entries.map(asked)).toEqual(intake.days[0].items.map(asked))
})

test('match on the command line: what is not understood is told with help on stderr; --lenient exits 0', async () => {
  const { stdout, stderr, exitCode } = await food('match', '2 cpu kale')
  expect(stdout).toContain('not understood [unknown-unit]')
  expect(stderr).toContain("did you mean 'cup'?")
  expect(exitCode).toBe(2)
  expect((await food('match', '2 cpu kale', '--lenient')).exitCode).toBe(0)
})

test('a place in standard input is its line and column', async () => {
  const { stderr } = await run(['food', 'match', '-'], { stdin: '1 cup milk\n2 cpu kale\n' })
  expect(stderr).toMatch(/^<stdin>:2:3: error\[unknown-unit\]/)
})

test('a phrase of a million characters is refused at once, and text that is none is no phrase', async () => {
  const long = await run(['food', 'match', '-', '--format', 'ndjson'], {
    stdin: `${'milk '.repeat(200_000)}\n1 egg`,
  })
  expect(long.stdout.split('\n').map((line) => line.includes('entry-too-long'))).toEqual([true, false, false])
  const binary = await run(['food', 'match', '-', '--format', 'ndjson'], {
    stdin: new Uint8Array([0xff, 0x41]),
  })
  expect([binary.stdout, binary.exitCode]).toEqual(['', 2])
})

test('control characters reach no terminal, and formulas no spreadsheet', async () => {
  const phrase = '=1 cup \u001b[31mmilk\u202e'
  for (const format of ['table', 'json', 'ndjson', 'csv', 'markdown']) {
    const { stdout, stderr } = await food('match', phrase, '--format', format, '--lenient')
    for (const sign of ['\u001b', '\u202e']) expect(stdout + stderr).not.toContain(sign)
  }
  expect((await food('match', '=1 cup milk', '--format', 'csv')).stdout).toContain("\n'=1 cup milk,")
  expect((await food('search', '\u001b[31mkale')).stdout).not.toContain('\u001b')
})

test('search gives twenty foods, or as many as are asked for', async () => {
  const foods = async (...args: string[]) =>
    JSON.parse((await food('search', 'cheese', '--json', ...args)).stdout).foods
  expect(await foods()).toHaveLength(20)
  expect(await foods('--limit', '3')).toHaveLength(3)
  expect(await foods('--limit', '100')).toHaveLength(100)
  expect((await foods('--limit', '100')).slice(0, 3)).toEqual(await foods('--limit', '3'))
})

test('search: calcium as the table has it, a slip is read and said, a word of no name too', async () => {
  const { stdout } = await food('search', 'yoghrt', 'zzqqx', '--json')
  const view = JSON.parse(stdout)
  expect(view.readAs).toEqual([{ typed: 'yoghrt', taken: 'yogurt' }])
  expect(view.unknownWords).toEqual(['zzqqx'])
  const [first] = view.foods
  const row = foodsCsv().find(({ id }) => id === first.id)
  expect(first).toMatchObject({
    description: row?.['description'],
    calciumMgPer100g: Number(row?.['calcium']),
  })
})

test('show: a value that is missing is unknown, not zero, and literature says how sure it is', async () => {
  const row = foodsCsv().find(({ id }) => id === 'fdc:323505')
  expect(row).toMatchObject({ calcium: '254', caffeine: '' })
  const { stdout } = await food('show', 'FDC:00323505', '--json')
  expect(JSON.parse(stdout).food).toMatchObject({
    id: 'fdc:323505',
    nutrients: {
      calcium: { unit: 'mg', per100g: 254, known: 1, evidence: 'analytical' },
      caffeine: { per100g: null, known: 0, evidence: null },
    },
  })
  expect((await food('show', 'fdc:323505')).stdout).toMatch(/^caffeine +unknown$/m)
  const prune = JSON.parse((await food('show', 'fndds:62122100', '--json')).stdout).food
  expect(prune.nutrients.boron.evidence).not.toBe('analytical')
})

test('show: an id that the table does not have', async () => {
  const { stdout, stderr, exitCode } = await food('show', 'fndds:1')
  expect([stdout, exitCode]).toEqual(['', 2])
  expect(stderr).toContain("there is no food 'fndds:1'")
})

test('top per 100 g, all rows: the largest figures of the table, as CSV has them', async () => {
  const { stdout } = await food(
    'top',
    'calcium',
    '--per',
    '100g',
    '--all',
    '--limit',
    '15',
    '--format',
    'csv',
  )
  const largest = foodsCsv()
    .filter(({ calcium }) => calcium !== '')
    .sort((a, b) => Number(b['calcium']) - Number(a['calcium']))
    .slice(0, 15)
  expect(rowsOf(stdout).map(({ amount }) => Number(amount))).toEqual(
    largest.map(({ calcium }) => Number(calcium)),
  )
})

test('top per serving: per 100 g times the usual amount, plain foods first, most first, each kind of food once', async () => {
  const { stdout } = await food('top', 'calcium', '--json')
  const { foods } = JSON.parse(stdout)
  const rows = new Map(foodsCsv().map((row) => [row['id'], row]))
  let before = Number.POSITIVE_INFINITY
  let wasPlain = true
  for (const { id, amount, grams, plain } of foods) {
    const row = rows.get(id)
    expect(grams).toBe(Number(row?.['default_grams']))
    // One decimal is printed.
    expect(Math.abs(amount - (Number(row?.['calcium']) * grams) / 100)).toBeLessThan(0.051)
    expect(plain && !wasPlain).toBe(false)
    if (plain === wasPlain) expect(amount).toBeLessThanOrEqual(before)
    before = amount
    wasPlain = plain
  }
  const pizzas = foods.filter(({ description }: { description: string }) => /^Pizza/.test(description))
  expect(pizzas.length).toBeLessThanOrEqual(1)
})

const topOf = async (...args: string[]): Promise<string[]> =>
  JSON.parse((await food('top', ...args, '--json')).stdout).foods.map(
    ({ description }: { description: string }) => description,
  )

test('top names foods that people eat as they are before dishes and fast food', async () => {
  const names = (await topOf('calcium')).join('\n')
  // domain.md 5.14: the sources of calcium that a helper list names
  for (const wanted of [/^Milk, /m, /^Yogurt, /m, /^Fish, sardines/m, /^Soy milk/m])
    expect(names).toMatch(wanted)
  expect(names).not.toMatch(/pizza|lasagna|sandwich|burger|paneer|bar \(/i)
  expect((await topOf('vitamin D', '--limit', '5')).join('\n')).toMatch(/salmon/)
  expect((await topOf('calcium', '--limit', '2000')).join('\n')).toMatch(/pizza/i)
})

test('top of what is to be limited lists dishes with the rest', async () => {
  expect((await topOf('sodium')).join('\n')).toMatch(/pizza/i)
})

test('top --without dairy has neither dairy nor dishes', async () => {
  const names = (await topOf('calcium', '--without', 'dairy', '--limit', '500')).join('\n')
  expect(names).toMatch(/^Kale/m)
  expect(names).not.toMatch(/cheese|^Yogurt, (?!almond|coconut|non)|^Milk|kefir|pizza/im)
  const fish = await topOf('calcium', '--without', 'dairy,fish', '--limit', '500')
  expect(fish.join('\n')).not.toMatch(/^Fish/m)
  const wrong = await food('top', 'calcium', '--without', 'dary')
  expect([wrong.exitCode, wrong.stdout]).toEqual([2, ''])
  expect(wrong.stderr).toContain("'dary' is none of dairy, egg, fish, meat, nuts")
})

test('top leaves out what nobody eats by 100 g, and --all has it', async () => {
  const names = async (...args: string[]) =>
    JSON.parse((await food('top', 'calcium', '--per', '100g', '--limit', '60', '--json', ...args)).stdout)
      .foods.map(({ description }: { description: string }) => description)
      .join('\n')
  const odd = /powder|Spices|Leavening|Infant|, dry\b|dried-frozen/i
  expect(await names()).not.toMatch(odd)
  expect(await names('--all')).toMatch(odd)
})

test.each([
  ['vitamin D', 'vitaminD'],
  ['vitamin-k2', 'vitaminK2'],
  ['K', 'vitaminK'],
  ['fiber', 'fibre'],
  ['omega-3 ALA', 'ala'],
  ['EPA + DHA', 'epaDha'],
  ['SATURATED FAT', 'saturatedFat'],
  ['vitd', 'vitaminD'],
  ['vit d', 'vitaminD'],
  ['vit. K2', 'vitaminK2'],
  ['vit k', 'vitaminK'],
  ['omega 3', 'ala'],
  ['omega-3s', 'ala'],
])('top: %s is %s', async (name, nutrient) => {
  expect(JSON.parse((await food('top', name, '--json', '--limit', '1')).stdout).nutrient).toBe(nutrient)
})

test('top: a nutrient that the table does not have', async () => {
  const { stdout, stderr, exitCode } = await food('top', 'calcum')
  expect([stdout, exitCode]).toEqual(['', 2])
  expect(stderr).toContain("did you mean 'calcium'?")
  expect((await food('top', 'iron')).stderr).toContain('unknown-nutrient')
  expect((await food('top', 'vitmain d')).stderr).toContain("did you mean 'vitamin D'?")
})

test('top: who takes warfarin, or has to mind potassium, is told', async () => {
  expect((await food('top', 'vitamin K')).stdout).toMatch(/warfarin/)
  expect((await food('top', 'potassium')).stdout).toMatch(/kidneys/)
})

test('an unsure match never offers what it was taken for, or what was typed', async () => {
  const log = '2026-11-23: [honey, cheese, soup]\n'
  const { stderr } = await run(['intake', 'log.yaml', '-v'], { files: { 'log.yaml': log } })
  for (const [, taken = '', others = ''] of stderr.matchAll(/"([^"]+)"[^\n]*\n[\s\S]*?or is it ([^\n]+)/g))
    expect(others).not.toContain(`"${taken}"`)
  expect(stderr).not.toMatch(/or is it "Honey"/)
})

test('food match has at most five others, and says so', async () => {
  expect((await food('match', 'cheese', '--limit', '0')).stderr).toContain('from 1 to 5')
  expect((await food('match', 'cheese', '--limit', '6')).exitCode).toBe(2)
  expect((await food('match', 'cheese', '--limit', '5')).exitCode).toBe(0)
})

test.each([['0'], ['-1'], ['1.5'], ['ten'], ['10000']])('--limit %s is no limit', async (limit) => {
  expect((await food('search', 'kale', `--limit=${limit}`)).exitCode).toBe(2)
})

test('match takes the measures of the profile, or of the command line', async () => {
  // A US cup is 236.6 ml, a metric one 250 ml.
  const grams = async (...args: string[]) => {
    const ran = await run(['food', 'match', '1 cup milk', '--json', ...args], {
      files: { 'p.yaml': 'measures: metric\n' },
    })
    return JSON.parse(ran.stdout).entries[0].grams
  }
  const metric = await grams('--measures', 'metric')
  expect(metric / (await grams())).toBeCloseTo(250 / 236.6, 2)
  expect(await grams('--profile', 'p.yaml')).toBe(metric)
})

test('match knows the own foods of the profile', async () => {
  const files = {
    'p.yaml': 'foods: f.yaml\n',
    'f.yaml': 'foods:\n  oat drink:\n    per_100ml: { energy: 46 kcal }\n',
  }
  const ran = await run(['food', 'match', '200 ml oat drink', '--profile', 'p.yaml', '--json'], { files })
  const view = JSON.parse(ran.stdout)
  expect(FoodMatchSchema.safeParse(view).error).toBeUndefined()
  expect(view.entries[0].food.description).toBe('oat drink')
})
