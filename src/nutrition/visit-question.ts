/** Questions for the visit that an intake can bring, in the order of their numbers (domain.md 9). */
export const NUTRITION_QUESTION_IDS = [
  'QN9', 'QN10', 'QN11', 'QN12', 'QN13', 'QN14', 'QN15', 'QN19',
] as const // biome-ignore format: a table
export type NutritionQuestionId = (typeof NUTRITION_QUESTION_IDS)[number]

/** A question and what fills its places; the words are in data/reference/visit-questions.yaml. */
export interface NutritionQuestion {
  readonly id: NutritionQuestionId
  readonly args: Readonly<Record<string, string | number | boolean | null>>
}
