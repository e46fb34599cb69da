import type { MedicineFinding } from '../../../nutrition/findings/medicines.ts'
import { areUnread, because, list, type Words } from './words.ts'

export const medicinesWords: Words<MedicineFinding> = {
  'vitamin-k-gap-withheld': ({ names }) => {
    const whom = areUnread(names)
      ? 'If warfarin or a medicine like it is among them'
      : 'With warfarin and medicines like it'
    return (
      `Vitamin K: no target and no gap are shown because of ${because(names)}. ${whom}, vitamin K is to be kept ` +
      'steady from day to day. Do not change your diet or your dose yourself; call the clinic that follows your INR.'
    )
  },
  'potassium-gap-withheld': (args) => {
    return (
      `Potassium: only the intake is shown because of ${because(args.names)}: the usual target may not apply ` +
      'to you. Ask your team about potassium.'
    )
  },
  'vitamin-k-medicines-unknown': () => {
    return (
      'Vitamin K: the profile does not say which medicines you take. With warfarin or a medicine like it, keep ' +
      'vitamin K steady and ask the clinic before any change.'
    )
  },
  'potassium-medicines-unknown': (args) => {
    return (
      `Potassium: the profile does not list your ${args.missing.join(' and ')}. With kidney disease, and with ` +
      'some medicines for blood pressure, heart and transplants, more potassium can do harm: ask your team about ' +
      'potassium before any change.'
    )
  },
  'medicine-not-checked': (args) => {
    return (
      `Medicines not checked: ${list(args.names)}. This program has no rule for them, which says nothing of how they ` +
      'go with food, supplements or each other. Ask your team or pharmacist.'
    )
  },
  'condition-not-checked': (args) => {
    return (
      `Conditions not checked: ${list(args.names)}. This program has no rule for them; targets and limits may be ` +
      'different for you. Ask your team.'
    )
  },
}
