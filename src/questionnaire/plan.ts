import type { Item } from './question.ts'
import { BONES } from './questions/bones.ts'
import { DAY, feelings } from './questions/day.ts'
import { HABITS } from './questions/habits.ts'
import { SCANS } from './questions/scans.ts'
import { YOU } from './questions/you.ts'

type IdIn<I> = I extends Item<infer Id> ? Id : never

export type QuestionId = IdIn<
  | (typeof YOU)[number]
  | (typeof BONES)[number]
  | (typeof HABITS)[number]
  | (typeof DAY)[number]
  | ReturnType<typeof feelings>[number]
  | (typeof SCANS)[number]
>

/** Everything that is asked, in order. */
export function questionPlan(): readonly Item<QuestionId>[] {
  return [...YOU, ...BONES, ...HABITS, ...DAY, ...feelings(), ...SCANS]
}
