import type { Objection } from '../../questionnaire/objections.ts'
import { impossibleDate } from './impossible-date.ts'
import { quotable } from './problem-words.ts'

const NO_BREAK = {
  density: 'How thin bone is, the T-scores of a bone scan say, which are asked for later.',
  pain: 'What hurts now is asked for later.',
} as const

const SITES = {
  spine: 'the lumbar spine',
  total_hip: 'the total hip',
  femoral_neck: 'the femoral neck',
  other: 'another place',
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
    case 'other-site':
      return `'${quotable(args.text)}' names ${SITES[args.named]}, and here ${SITES[args.asked]} is asked for, so it is not put down here. Each is asked for on its own; "<" goes back to one before. Enter: not known`
    case 'several-scan-figures':
      return `'${quotable(args.text)}' has more figures than I can tell apart. Type those of this site alone, such as -1.2, or: BMD 0.915, T -1.2. Enter: not known`
    case 'score-without-sign':
      return `'${quotable(args.text)}': is the T-score -${args.score} or +${args.score}? Type it with its sign. Enter: not known`
    case 'other-score':
      return `'${quotable(args.text)}' has another T-score than you gave for this site (${args.before}). "<" goes back to it; here the BMD is asked for, such as 0.915. Enter: not known`
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
    case 'as-before':
      return `'${args.text}': what you said another day is not looked up here. Type it out, or press Enter to skip`
    case 'not-said-what':
      return `'${args.text}' does not say what. Type each thing, little ones too, or press Enter to skip`
    case 'time-alone':
      return `'${args.text}' says how long, and not what it was. Type both, such as: pilates 45 min. Enter: no more`
    case 'several-figures':
      return `'${args.text}' gives more than one figure. Type the one that comes nearest. Enter: not known`
    case 'no-year':
      return `'${args.text}' does not say which year. Type it with the year, such as March 2025, spring 2025 or 2025. Enter: not known`
    case 'several-bones':
      return `'${args.text}' names more than one bone. Type them one at a time: for each it is asked when it was`
    case 'bone-of-a-child':
      return `'${args.text}': only bones broken as an adult are asked for. If there was none: none. Enter: not known`
    case 'condition-denied':
      return `'${args.text}' says that you do not have it, so it is not put down. Type what you have. Enter: no more`
    case 'back-alone':
      return 'your back, or the question before? For the back: back pain, or broken spine. For the question before: <'
    case 'of-a-relative':
      return `'${quotable(args.text)}' seems to be about somebody else; here it is asked about you yourself. Whether a parent broke a hip is a question of its own. Type what is yours, or press Enter`
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
