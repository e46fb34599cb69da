import * as z from 'zod'
import { type FoodRow, FoodRows } from './food-rows.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const positive = z.number().positive()
const texts = z.array(z.string().min(1))

const PlanFoods = z.strictObject({
  evidence: Provenance,
  source: Citation,
  rules: z.strictObject({
    energyPercent: positive,
    maxChanges: z.int().positive(),
    vitaminKUg: positive,
    change: positive,
    newFood: positive,
    per100g: positive,
    per100kcal: positive,
    liked: positive,
    sameSwap: positive.max(1),
    repeats: z.int().positive(),
    evidence: Provenance,
    source: Citation,
  }),
  groups: z.record(z.string(), texts),
  notOfGroups: texts,
  notFoods: texts,
  diets: z.strictObject({ vegetarian: texts, vegan: texts }),
  swaps: z.array(z.strictObject({ eaten: z.array(z.int().positive()).min(1), by: texts.min(1) })),
  foods: z
    .array(
      z.strictObject({
        id: z.string().regex(/^fndds:\d+$/),
        is: z.string().min(3),
        measure: z.string().min(2),
        share: positive.max(1).default(1),
        one: z.string().min(2),
        more: z.string().min(2),
        sizes: z.array(positive.max(6)).min(1),
        kind: z.string().min(2),
        second: z.boolean().default(false),
        contains: texts.default([]),
        may: texts.default([]),
        fortified: z.array(z.enum(['calcium', 'vitaminD'])).default([]),
      }),
    )
    .min(1),
})
type Read = z.infer<typeof PlanFoods>

/** What a plan food has to have a figure for. ALA is known of too few foods; isoflavones are asked of soy alone. */
const NEEDED = [
  'energy', 'protein', 'calcium', 'phosphorus', 'magnesium', 'potassium', 'sodium', 'zinc', 'vitaminD', 'vitaminK',
  'retinol', 'caffeine', 'alcohol',
] as const // biome-ignore format: a list

/** Reads data/reference/plan-foods.yaml and holds it against the food table; one error names every problem. */
export function loadPlanFoods(text: string, file: string) {
  const read = readChecked(PlanFoods, text, file)
  const rows = new FoodRows(read.foods.map(({ id }) => id))
  const problems = [...inItself(read), ...read.foods.flatMap((food) => againstTable(food, rows))]
  if (problems.length > 0) throw new ReferenceProblems(problems.map((problem) => `${file}: ${problem}`))
  const foods = read.foods.map(
    ({ id, measure, share, one, more, sizes, kind, second, contains, may, fortified }) => {
      const grams = (rows.of(id)?.portions.get(measure) ?? 0) * share
      return { id, one, more, sizes, kind, second, contains, may, fortified, grams }
    },
  )
  return { ...read, foods }
}

function inItself({ groups, diets, swaps, foods }: Read): string[] {
  const kinds = new Set(foods.map(({ kind }) => kind))
  const known = new Set(Object.keys(groups))
  const ids = foods.map(({ id }) => id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${id} stands twice`),
    ...swaps.flatMap(({ by }) =>
      by.filter((kind) => !kinds.has(kind)).map((kind) => `no food is of the kind ${kind}`),
    ),
    ...[...diets.vegetarian, ...diets.vegan, ...foods.flatMap(({ contains, may }) => [...contains, ...may])]
      .filter((group) => !known.has(group))
      .map((group) => `there is no group ${group}`),
  ]
}

function againstTable({ id, is, measure, contains }: Read['foods'][number], rows: FoodRows): string[] {
  const row = rows.of(id)
  if (row === undefined) return [`${id} (${is}) is not in the table`]
  const value = (nutrient: string) => row.values.get(nutrient) ?? null
  return [
    ...(row.description === is ? [] : [`${id} is "${row.description}", not "${is}"`]),
    ...(row.portions.has(measure)
      ? []
      : [`${id} has no measure "${measure}": ${[...row.portions.keys()].join('; ')}`]),
    ...NEEDED.filter((nutrient) => value(nutrient) === null).map(
      (nutrient) => `${id} has no value for ${nutrient}`,
    ),
    ...(['caffeine', 'alcohol'] as const).filter((n) => (value(n) ?? 0) > 0).map((n) => `${id} has ${n}`),
    ...(contains.includes('soy') && !hasIsoflavones(row) ? [`${id} has no value for isoflavones`] : []),
  ]
}

function hasIsoflavones(row: FoodRow): boolean {
  return (row.values.get('isoflavones') ?? null) !== null
}
