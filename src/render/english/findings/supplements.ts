import type { SupplementFinding } from '../../../nutrition/findings/supplements.ts'
import { because, count, list, type Words } from './words.ts'

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
    const listed =
      args.medicines.length === 0
        ? ''
        : ` ${list(args.medicines)}: listed under medicines; write it under \`supplements\` with its elemental amount ` +
          '("calcium 600 mg elemental + vitamin D 400 IU" is one way to write a label).'
    return (
      `Supplements that could not be counted: ${list(args.names)}. Gaps are "at most", and no upper limit can ` +
      `be called kept. Write the amount of each nutrient from the label.${listed}`
    )
  },
  'supplement-not-checked': ({ names, beside }) => {
    if (beside.length === 0)
      return (
        `Supplements not checked: ${list(names)}. This program has no rule for them, which says nothing of how they go ` +
        'with your medicines or your bones. Ask your team or pharmacist.'
      )
    return (
      `Not checked beside ${because(beside)}: ${list(names)}. This program has no rule on how they go with it, and a ` +
      'multivitamin may hold vitamin K. Any new supplement, or a change of one, is a matter for the clinic that follows your INR: call them.'
    )
  },
}
