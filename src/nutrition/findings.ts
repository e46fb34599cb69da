import type { Coded } from '../diagnostics/code.ts'

/** Everything that an intake assessment can find. */
export type NutritionFinding = Coded<
  'sodium-above-limit',
  'caution',
  { meanMg: number; limitMg: number; daysAbove: number; days: number }
>
