import type { Objection } from '../../questionnaire/objections.ts'
import { impossibleDate } from './impossible-date.ts'

const NO_BREAK = {
  density: 'How thin bone is, the T-scores of a bone scan say, which are asked for later.',
  pain: 'What hurts now is asked for later.',
} as const

/** Why an answer is not taken, and what to do. */
export function objectionInEnglish({ code, args }: Objection): string {
  switch (code) {
    case 'score-as-machine':
      return `'${args.text}' looks like a T-score; here the maker of the machine is asked for, such as Hologic or GE Lunar. The T-scores come next. Enter: not known`
    case 'number-as-machine':
      return `'${args.text}' is no name of a machine; it is on the report, such as Hologic Horizon A. Enter: not known`
    case 'number-as-name':
      return `'${args.text}' is a number and no name, so nothing could be checked for it. Type the name, as on the packet or in a letter of the hospital. Enter: skip`
    case 'density-as-score':
      return `'${args.text}' has three decimals and looks like a BMD, which is asked for next; a T-score is printed as -1.2. Enter: not known`
    case 'birth-without-day':
      return `'${args.text}' has no day of the month. Type the whole date, such as 2 April 1961, or your age in years, such as 65`
    case 'no-inhibitor':
      return `'${args.text}' is no aromatase inhibitor. Those are anastrozole (Arimidex), letrozole (Femara) and exemestane (Aromasin); other medicines and conditions are asked for later. If you take none of the three: none. Enter: not known`
    case 'contradicts-drug':
      return args.before === 'none'
        ? `'${args.text}' is an aromatase inhibitor, and before you answered that you take none. "<" goes back to that answer, or type another name`
        : `'${args.text}' is an aromatase inhibitor, and before you answered ${args.before}. Which is it? "<" goes back to that answer, or type another name`
    case 'condition-as-medicine':
      return `'${args.text}' is a condition, not a medicine: give it at the next question. Enter: no more medicines`
    case 'yes-alone':
      return '"yes" alone does not say which, or how much: type that, or press Enter to skip'
    case 'back-alone':
      return 'your back, or the question before? For the back: back pain, or broken spine. For the question before: <'
    case 'no-broken-bone':
      return `'${args.text}' is no broken bone. ${NO_BREAK[args.about]} If no bone was broken: none. Enter: not known`
    case 'broken-bone-as-condition':
      return `'${args.text}' is asked for in a moment, as a broken bone. Enter: no more conditions`
    case 'impossible-date': {
      const { message, help } = impossibleDate(args)
      return `${message}: ${help}`
    }
    case 'scan-given-already':
      return `the scan of ${args.date} has been given already; two on one day cannot be told apart. "<" goes back to it`
  }
}
