/** Groups of food of the checklist, by their names in data/reference/food-checklist.yaml. */
export const CHECKLIST_FOODS = [
  'oily-fish', 'fruit-and-vegetables', 'berries', 'leafy-greens', 'nuts-and-seeds', 'legumes', 'whole-grains',
  'herbs-and-spices',
] as const // biome-ignore format: a list

/** All ten of its items, in the order in which they are shown. */
export const CHECKLIST_ITEMS = ['omega-3-ala', 'fibre', ...CHECKLIST_FOODS] as const
export type ChecklistItem = (typeof CHECKLIST_ITEMS)[number]

/** What it has little of. */
export const CHECKLIST_AGAINST = ['processed-meat', 'sugary-drinks', 'refined-grains'] as const
export type ChecklistAgainst = (typeof CHECKLIST_AGAINST)[number]
