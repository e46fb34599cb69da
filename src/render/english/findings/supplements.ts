import type { SupplementFinding } from '../../../nutrition/findings/supplements.ts'
import { count, list, type Words } from './words.ts'

export const supplementsWords: Words<SupplementFinding> = {
  'supplements-not-recorded': () => {
    return (
      'Supplements are not recorded: not zero, but unknown. Gaps are "at most", and no upper limit can be called ' +
      'kept. Write `supplements: none` if you take none.'
    )
  },
  'supplements-partly-recorded': (args) => {
    return (
      `Supplements are recorded on ${args.recordedDays} of ${count(args.days, 'counted day')}; on the ` +
      'others they are unknown. Gaps are "at most", and no upper limit can be called kept.'
    )
  },
  'supplement-not-counted': (args) => {
    return (
      `Supplements that could not be counted: ${list(args.names)}. Gaps are "at most", and no upper limit can ` +
      'be called kept. Write the amount of each nutrient from the label.'
    )
  },
}
