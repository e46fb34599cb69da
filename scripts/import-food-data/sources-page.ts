import { NUTRIENTS } from '../../src/nutrition/nutrients.ts'
import { TRACED } from './recipe-values.ts'
import { type Imported, knownForHalf, summaryOf } from './summary.ts'

/** data/foods/SOURCES.md: where the figures are from, by which rules, how complete they are. */
export function sourcesPage(imported: Imported): string {
  return `${ABOUT}
## How much is known

Share of foods with a value, in %. Blank is unknown, never zero. The values of \`literature.csv\` and \`recipes.csv\`
count, those that are only partly known too.

${shares(imported).join('\n')}

Share of FNDDS foods known for at least half of their weight, in %: by values of their own, and with those of their
ingredients.

${halves(imported).join('\n')}

## The last import

${summaryOf(imported)
  .map((line) => `- ${line}`)
  .join('\n')}
`
}

function shares({ foods, literature, recipes }: Imported): string[] {
  const elsewhere = new Set([...literature, ...recipes].map(({ id, nutrient }) => `${id} ${nutrient}`))
  const sources = ['fndds', 'sr28', 'fdc'] as const
  const rows = NUTRIENTS.map((nutrient) => {
    const cells = sources.map((source) => {
      const own = foods.filter((food) => food.source === source)
      const known = own.filter(
        ({ id, amounts }) => amounts[nutrient] !== undefined || elsewhere.has(`${id} ${nutrient}`),
      )
      return ((known.length / own.length) * 100).toFixed(1)
    })
    return `| ${nutrient} | ${cells.join(' | ')} |`
  })
  return ['| nutrient | FNDDS | SR28 | Foundation |', '|---|---|---|---|', ...rows]
}

function halves(imported: Imported): string[] {
  const rows = TRACED.map((nutrient) => {
    const { before, after } = knownForHalf(imported, nutrient)
    return `| ${nutrient} | ${before.toFixed(1)} | ${after.toFixed(1)} |`
  })
  return ['| nutrient | own | with ingredients |', '|---|---|---|', ...rows]
}

const ABOUT = `# The food table

Written by \`npm run import-food-data -- FOLDER\` from the raw tables, which are not kept here; two runs give the same
bytes. Do not edit these files: correct a rule in \`data/reference\` or the import, and run it again.

## Where the raw tables are

All USDA data are in the public domain (CC0 1.0).

| folder | data set | from |
|---|---|---|
| \`fndds-2021-2023\` | Food and Nutrient Database for Dietary Studies 2021-2023, the four "At A Glance" tables as CSV (foods, nutrient values, portions, ingredients) | ars.usda.gov, Food Surveys Research Group, FNDDS download databases |
| \`sr28\` | National Nutrient Database for Standard Reference, release 28 (May 2016), tables as CSV | ars.usda.gov, Methods and Application of Food Composition Laboratory, SR28 |
| \`foundation-2024-10-31\` | FoodData Central, Foundation Foods, October 2024, CSV | fdc.nal.usda.gov, "Download Datasets" |
| \`literature\` | published values of boron, vitamin K2, silicon and isoflavones, each row with its source and how sure it is | the sources named in the rows |

The columns that the import expects are listed in \`scripts/import-food-data/raw-layout.ts\`. A missing file, a column
more or less, another unit or another number of foods stops it, and nothing is written.

## What is in the files

- \`foods.csv\`: id, description, category, other names, how many FNDDS ingredient rows use the food, the weight of
  "Quantity not specified" in g, and the nutrients per 100 g: energy kcal; protein, carbohydrate, sugars, fibre, fat,
  saturated fat, ALA, EPA+DHA, alcohol, water g; calcium, phosphorus, magnesium, potassium, sodium, zinc, caffeine mg;
  vitamin D, vitamin K1, retinol µg. Numbers as in the source. Order: FNDDS by code, SR28 by number, Foundation by FDC id.
- \`portions.csv\`: household portions; \`amount\` of \`measure\` weigh \`grams\`.
- \`categories.csv\`: WWEIA categories, SR28 groups, FDC categories (without leading zero: they are SR28's groups).
- \`tags.csv\`: what a food is, and its class in the report on sodium, by \`data/reference/food-tags.yaml\` and
  \`sodium-classes.yaml\`. No tag is unknown, not "no".
- \`literature.csv\`: vitamin K2 (µg), boron, silicon, isoflavones (mg) per 100 g, with least, greatest, the known
  share, evidence and source, by \`data/reference/literature-map.yaml\`.
- \`recipes.csv\`: the same nutrients and ALA (g) of FNDDS foods that have no value of their own, from their ingredients:
  amount per 100 g, the known share of the ingredients' weight, the weakest evidence among them.

## Rules

- One row is never filled up from another. Zeros are the source's own.
- Energy of Foundation foods: FDC 1008, else 2048 (Atwater's specific factors), else 2047 (general factors).
- Fat of Foundation foods: total lipid (1004), else the sum of fatty acids (1085). Sugars: 2000, else 1063. Fibre: 1079,
  else 2033 (AOAC 2011.25, which finds more). Carbohydrate is by difference.
- Vitamin D in µg: SR28 328, FDC 1114; never the numbers in IU (324, 1110). Vitamin K is phylloquinone (430, 1185).
- EPA+DHA is the sum of both, and unknown where one is.
- ALA: the food's own value (SR28 851, FDC 1404), else undifferentiated 18:3 (SR28 619, FDC 1270, FNDDS "18:3") for
  plant foods, where it is nearly all alpha-linolenic acid: foods with the tag \`plant\`. Foods with at most 0.5 g of fat
  and no 18:3 at all (water, salt, sugar) have no ALA; in fatty foods such a zero is not believed. Other foods: unknown.
- Vitamin K2: the literature total where there is one, else USDA's menaquinone-4 as partly known (0.5); never added up.
- Several published values of one food: confirmed ones (\`primary\`, \`verified\`) where there are any, then the median of
  what is per 100 g, with least and greatest. A limit that was not reached counts half. Dry beans are published per dry
  matter and converted with the food's own water (losses in cooking water are not taken off).
- Silicon: a food's own value, else the mean of its group (\`estimate\`). Ends of a group's range are never used.
- Boron and silicon vary with soil and method: daily totals are good to about half up or down.
- FNDDS foods without a value of vitamin K2, boron, silicon, isoflavones or ALA have it from their ingredients (FNDDS
  ingredients table): per 100 g, sum of grams x amount / (sum of grams x (1 + moisture change / 100)), over the
  ingredients with a value. The known share is that of the weight of all ingredients; one that is partly known counts in
  part. A food's own value stands, also where it is an ingredient; dishes within dishes are unfolded to the ground.
  Ingredients are SR28 foods by number, Foundation foods by NDB number, or FNDDS foods; codes 999xxx are vitamins,
  minerals and fibre as such, which bring none of these and are known to; other codes are unknown. Where nothing is known
  the dish is unknown. Retention codes are not applied: USDA has none for these nutrients.
- FNDDS portions: a leading number is the amount ("1/2 bagel" is 0.5 "bagel"); "Quantity not specified" is the default
  weight and no portion.

## Left out

Human milk of FNDDS (it has no values); samples and superseded rows of Foundation Foods; USDA's other nutrients;
dihydrophylloquinone; manufacturers' names; meat-cut and commodity numbers among SR28's common names; the ingredient
lists themselves (\`recipes.csv\` has what they come to).
`
