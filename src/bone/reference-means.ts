/** Sets of young-adult means that a T-score can be worked out from. */
export const REFERENCE_IDS = ['hologic', 'ge_lunar', 'nhanes3-looker-1998'] as const
export type ReferenceId = (typeof REFERENCE_IDS)[number]
