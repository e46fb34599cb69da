import { quotable } from './problem-words.ts'

/** What the questionnaire says between its questions. */
export const INTRO =
  'A few questions about you, what you ate yesterday and your bone scans; then a report. ' +
  'Every question can be skipped: press Enter. "?" says why it is asked, "<" goes back, Ctrl-C stops. ' +
  'Nothing leaves this computer.'

export const keptWhere = (file: string) =>
  `Until you save or delete them, your answers are kept in ${file}, for you alone.`
export const PLAIN_HINT = 'Type a number or the words.'
export const moreBelow = (shown: number, all: number) =>
  `${shown} of ${all} are shown; the arrow keys show the others.`
export const MENU_HINT = 'Arrow keys and Enter, or type.'
export const WHICH_OR_ANEW = 'Choose one of those, or type the answer anew.'
/** The line is empty again after a refusal. */
export const AGAIN_HINT = 'Type it anew. Tab brings back what you typed, to be put right.'
export const SKIP = 'Skip (Enter)'
export const SKIPPED = '-'
export const NOT_OFFERED = 'Please choose one of those, or press Enter to skip.'
export const CHOOSE_OR_LAST = 'Please choose one of those, by its words; Enter takes the last.'
export const noBirth = (text: string) =>
  `'${quotable(text)}' is no date and no age that I can read (such as 2 April 1961, or 65)`
export const noForceSaid = (text: string) =>
  `'${quotable(text)}' is neither yes nor no. Yes: a trip, a slip, or a fall from standing height or less. ` +
  'No: an accident, or a fall from higher up. Enter: not known'
export const WITHOUT_AMOUNT =
  'The amounts are on the label; without them it cannot be counted. Of a tablet with several nutrients, type each on its own, such as: 2 x 600 mg calcium. Enter leaves it out.'
export const WHY = 'Why this is asked: '
export const NOWHERE_BACK = 'This is the first question.'

export const CONTINUE =
  'There are answers from an earlier time, not finished or not saved. Continue with them?'
export const CONTINUE_CHOICES = {
  continue: 'continue',
  afresh: 'start afresh',
  delete: 'delete them and stop',
} as const
export const OLD_DAY = (date: string) => `They are about ${date}.`
export const DELETED = 'The answers are deleted.'
export const KEEP = 'Keep your answers for next time? Enter: yes (Ctrl-C again quits at once)'
export const KEPT = 'Kept. Run bonecheck questionnaire to go on.'
export const NOT_KEPT = 'Your answers are deleted.'
export const ENDED = 'The input ended before the questions did.'
export const NOTHING_GIVEN = 'Nothing was answered, so there is nothing to report.'

export const HOW_LONG = (exercise: string) => `How long was that: ${quotable(exercise)}? Enter: not known`
export const noDuration = (text: string) =>
  `'${quotable(text)}' is no time that I can read (such as 30 min, or half an hour). Enter: not known`
export const takenWith = (text: string) => `Kept as: ${quotable(text)}.`
export const withoutMinutes = (text: string) =>
  `'${quotable(text)}' is kept without a time, so no minutes are counted for it.`

export const understoodAs = (text: string, food: string, grams: number) =>
  `${text}: ${foodAndGrams(food, grams)}`
export const foodAndGrams = (food: string, grams: number) => `${food}, ${Math.round(grams)} g`
export const notCounted = (words: readonly string[]) =>
  `Not counted: ${words.join(', ')}. Type it as a food of its own, if you like.`
export const unsureOf = (text: string) =>
  `Not sure about '${quotable(text)}'. Which is meant? Enter: the first`
export const CHOOSE_ONE = 'Please choose one of those.'
export const SUCH_AMOUNTS = 'such as 200 g, 1 cup or half; Enter: a usual amount; "<": back to the food'
export const TYPE_AGAIN = 'none of them; type it again'
export const HOW_MUCH = (food: string) => `How much of it? Enter: a usual amount. ${food}`
export const besideInEnglish = (amount: string) => `the usual amount in that (${amount})`
export const portionInEnglish = (measure: string, grams: number) =>
  `${portionName(measure)} (${Math.round(grams)} g)`

/** USDA's "Guideline amount per fl oz of beverage" is what goes with so much of a drink. */
function portionName(measure: string): string {
  const per = /^guideline amount per (.+)$/i.exec(measure)?.[1]
  return per === undefined ? `1 ${measure}` : `as usual for 1 ${per.replace('beverage', 'drink')}`
}

export const MORE_FOOD = 'In which meal is something missing? Enter: leave the day incomplete'
export const MORE_FOOD_CHOICES = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  snacks: 'between meals, drinks too',
  none: 'leave it: nothing more to add',
} as const
export const INCOMPLETE_DAY =
  'The day is marked incomplete. The report shows what you wrote and what that comes to, but no mean and no gaps, ' +
  'since they would look like too little. "<" goes back and lets you answer anew.'

export const figuresTaken = (tScore: string, bmd: string) =>
  `Taken as ${[tScore === '' ? '' : `T-score ${tScore}`, bmd === '' ? '' : `BMD ${bmd} g/cm2`].filter((part) => part !== '').join(', ')}. If that is wrong, "<" goes back.`
export const whenScanned = (had: 'one' | 'several') =>
  `${had === 'several' ? 'They are asked for one at a time: when was the first of them, or the latest?' : 'When was it?'} The date is on the report or its letter, such as 12 March 2024. If you do not know it: Enter leaves it open.`
export const scanWithoutFigures = (date: string) =>
  `No T-score and no BMD was given for the scan of ${date}, so nothing of it can be used. Enter: leave it out`
export const isAMedicine = (text: string) => `'${text}' is a medicine. Put it with your medicines? Enter: yes`
export const MEDICINE_CHOICES = { keep: 'no, it is a condition', move: 'yes' } as const
export const SCAN_CHOICES = { again: 'ask for its figures again', leave: 'leave this scan out' } as const
export const scanLeftOut = (date: string) =>
  `The scan of ${date} is in no report and no file: it has no T-score and no BMD.`

export const urgent = (sentence: string) => `URGENT  ${sentence}`
export const URGENT_KEPT = 'It is kept with your symptoms.'
export const URGENT_STOP =
  'Stop here? What you answered is kept, and you can go on another time. Enter: go on'
export const URGENT_CHOICES = { stop: 'yes, stop here', on: 'no, go on with the questions' } as const
export const STOPPED = 'Stopped. Your answers are kept: "bonecheck questionnaire" goes on from here.'
export const STOPPED_NOT_KEPT = 'Stopped. Your answers could not be kept.'

export const SAVE =
  'Save your answers as files, for next time? Enter: later; until then they stay kept, for you alone'
export const SAVE_OR_LOSE = 'Save your answers as files, for next time? Otherwise they are gone.'
export const SAVE_CHOICES = { yes: 'yes', later: 'later', no: 'no, delete them' } as const
export const keptUnsaved = (file: string) =>
  `Your answers are kept in ${file}, for you alone. "bonecheck questionnaire" shows the report again, and saves or deletes them.`
export const NOTHING_SAVED = 'Nothing was saved, and your answers are no longer kept.'
export const FOLDER = 'In which folder? Enter: the current one'
export const NO_FOLDER = 'There is no such folder.'
export const exists = (file: string) => `${file} is already there.`
export const EXISTS_CHOICES = {
  append: 'add this day to it',
  other: 'another name',
  overwrite: 'replace it',
  no: 'do not save',
} as const
export const OTHER_NAME = 'Which name? Enter: do not save it'
export const NO_NAME = 'That cannot be the name of a file here: no slashes, and no full stop in front.'
export const saved = (file: string) => `Saved: ${file}`
export const notSaved = (file: string) => `Not saved: ${file}`
export const cannotSave = (file: string) => `${file} cannot be written.`
export const cannotAppend = (file: string) =>
  `The day cannot be added to ${file}: it has that day already, is written in another way, or cannot be written now.`
export const NEXT = (log: string) => `Next time: bonecheck intake ${log}`
export const NEXT_SCANS = (scans: string, profile: string | null) =>
  `For the scans: bonecheck dexa ${scans}${profile === null ? '' : ` --profile ${profile}`}`
export const partTitle = (part: number, parts: number, title: string) => `Part ${part} of ${parts}: ${title}`
export const progress = (number: number, of: number) => `${number} of ${of}`
export const exampleOf = (example: string) => `such as ${example}`
