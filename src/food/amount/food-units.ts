/** Pieces that are foods themselves: they count as a unit only before a dish made of them. */
export const FOOD_UNITS = new Set([
  'egg', 'nut', 'sandwich', 'cookie', 'cracker', 'biscuit', 'chip', 'roll', 'bun', 'muffin', 'waffle', 'pancake', 'tortilla',
  'bagel', 'cake', 'fruit', 'berry', 'bean', 'steak', 'sausage', 'meatball', 'dumpling', 'breast', 'thigh', 'wing', 'leg',
  'drumstick', 'patty', 'bulb', 'crown', 'root', 'pod', 'chop', 'cutlet', 'kernel',
]) // biome-ignore format: a table
