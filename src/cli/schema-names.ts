/** The inputs and outputs that have a schema. */
export const SCHEMA_NAMES = [
  'log',
  'profile',
  'intake',
  'dexa',
  'exercise',
  'food-search',
  'food-show',
  'food-top',
  'food-match',
  'questionnaire',
  'profile-show',
  'log-add',
  'log-check',
  'plan',
] as const
export type SchemaName = (typeof SCHEMA_NAMES)[number]
