/**
 * The columns of every raw table, as published. A table with a column more or less than here has a layout that
 * nobody has read yet, so the import stops instead of guessing which cell is which.
 */
const FNDDS_FOOD = ['Food code', 'Main food description']
const WWEIA = ['WWEIA Category number', 'WWEIA Category description']

const FNDDS_NUTRIENTS = [
  'Energy (kcal)', 'Protein (g)', 'Carbohydrate (g)', 'Sugars, total (g)', 'Fiber, total dietary (g)',
  'Total Fat (g)', 'Fatty acids, total saturated (g)', 'Fatty acids, total monounsaturated (g)',
  'Fatty acids, total polyunsaturated (g)', 'Cholesterol (mg)', 'Retinol (mcg)', 'Vitamin A, RAE (mcg_RAE)',
  'Carotene, alpha (mcg)', 'Carotene, beta (mcg)', 'Cryptoxanthin, beta (mcg)', 'Lycopene (mcg)',
  'Lutein + zeaxanthin (mcg)', 'Thiamin (mg)', 'Riboflavin (mg)', 'Niacin (mg)', 'Vitamin B-6 (mg)',
  'Folic acid (mcg)', 'Folate, food (mcg)', 'Folate, DFE (mcg_DFE)', 'Folate, total (mcg)',
  'Choline, total (mg)', 'Vitamin B-12 (mcg)', 'Vitamin B-12, added (mcg)', 'Vitamin C (mg)',
  'Vitamin D (D2 + D3) (mcg)', 'Vitamin E (alpha-tocopherol) (mg)', 'Vitamin E, added (mg)',
  'Vitamin K (phylloquinone) (mcg)', 'Calcium (mg)', 'Phosphorus (mg)', 'Magnesium (mg)', 'Iron (mg)',
  'Zinc (mg)', 'Copper (mg)', 'Selenium (mcg)', 'Potassium (mg)', 'Sodium (mg)', 'Caffeine (mg)',
  'Theobromine (mg)', 'Alcohol (g)', '4:0 (g)', '6:0 (g)', '8:0 (g)', '10:0 (g)', '12:0 (g)', '14:0 (g)',
  '16:0 (g)', '18:0 (g)', '16:1 (g)', '18:1 (g)', '20:1 (g)', '22:1 (g)', '18:2 (g)', '18:3 (g)', '18:4 (g)',
  '20:4 (g)', '20:5 n-3 (g)', '22:5 n-3 (g)', '22:6 n-3 (g)', 'Water (g)',
] // biome-ignore format: a list

const LITERATURE = ['nutrient', 'food', 'below_detection', 'value', 'unit', 'source', 'evidence']

export const RAW_LAYOUT = {
  'fndds-2021-2023/foods_and_beverages.csv': [...FNDDS_FOOD, 'Additional food description', ...WWEIA],
  'fndds-2021-2023/fndds_nutrient_values.csv': [...FNDDS_FOOD, ...WWEIA, ...FNDDS_NUTRIENTS],
  'fndds-2021-2023/portions_and_weights.csv': [
    ...FNDDS_FOOD, ...WWEIA, 'Seq num', 'Portion description', 'Portion weight (g)',
  ],
  'fndds-2021-2023/fndds_ingredients.csv': [
    ...FNDDS_FOOD, ...WWEIA, 'Seq num', 'Ingredient code', 'Ingredient description', 'Ingredient weight (g)',
    'Retention code', 'Moisture change (%)',
  ],
  'sr28/food.csv': [
    'food_id', 'grp_id', 'food', 'food_abbr', 'common', 'manufacturer', 'survey', 'refuse', 'ref_pct',
    'scientific', 'n_factor', 'pro_factor', 'fat_factor', 'carb_factor',
  ],
  'sr28/food_group.csv': ['grp_id', 'group'],
  'sr28/nutrient_def.csv': ['nutr_id', 'unit', 'nutr_abbr', 'nutr', 'precision', 'seq'],
  'sr28/nutrient.csv': [
    'food_id', 'nutr_id', 'value', 'num_points', 'se', 'source_type_id', 'deriv_id', 'impute_id', 'fortified',
    'num_studies', 'min', 'max', 'df', 'lwr', 'upr', 'comments', 'modified', 'cc',
  ],
  'sr28/weight.csv': ['food_id', 'seq', 'amount', 'desc', 'weight', 'num_points', 'sd'],
  'foundation-2024-10-31/foundation_food.csv': ['fdc_id', 'NDB_number', 'footnote'],
  'foundation-2024-10-31/food.csv': ['fdc_id', 'data_type', 'description', 'food_category_id', 'publication_date'],
  'foundation-2024-10-31/food_category.csv': ['id', 'code', 'description'],
  'foundation-2024-10-31/nutrient.csv': ['id', 'name', 'unit_name', 'nutrient_nbr', 'rank'],
  'foundation-2024-10-31/food_nutrient.csv': [
    'id', 'fdc_id', 'nutrient_id', 'amount', 'data_points', 'derivation_id', 'min', 'max', 'median', 'footnote',
    'min_year_acquired',
  ],
  'foundation-2024-10-31/measure_unit.csv': ['id', 'name'],
  'foundation-2024-10-31/food_portion.csv': [
    'id', 'fdc_id', 'seq_num', 'amount', 'measure_unit_id', 'portion_description', 'modifier', 'gram_weight',
    'data_points', 'footnote', 'min_year_acquired',
  ],
  'literature/boron.csv': LITERATURE,
  'literature/k2.csv': LITERATURE,
  'literature/silicon.csv': LITERATURE,
  'literature/isoflavones-other.csv': LITERATURE,
  'literature/isoflavones-usda-2.1-partial.csv': [
    'ndb_no', 'food', 'daidzein_mg', 'genistein_mg', 'glycitein_mg', 'total_isoflavones_mg',
  ],
} as const satisfies Record<string, readonly string[]> // biome-ignore format: lists

export type RawFile = keyof typeof RAW_LAYOUT
