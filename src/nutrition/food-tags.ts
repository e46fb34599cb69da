/** Tags of data/reference/food-tags.yaml that the findings about foods ask for. */
export const FOOD_TAGS = [
  'fruit', 'berry', 'vegetable', 'leafy_green', 'nut_or_seed', 'legume', 'whole_grain', 'refined_grain', 'spice',
  'meat', 'processed_meat', 'fish', 'oily_fish', 'dairy', 'egg', 'sugary_drink', 'water_tea_coffee', 'flax',
] as const // biome-ignore format: groups

export type FoodTag = (typeof FOOD_TAGS)[number]
