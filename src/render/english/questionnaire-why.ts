import type { WhatIsOpen } from '../../questionnaire/unclear.ts'

/** Why something is asked that follows from an answer, and what may be said; shown for "?" (facts: domain.md). */
export const WHY_ASKED_BACK: Readonly<Record<WhatIsOpen, string>> = {
  when: 'What you wrote fits more than one time, and a guess could move a date by a year. Choose one, or type the year.',
  sign: 'Below zero is less bone than young adults have, above zero is more. Without its minus sign a low value would pass for a high one.',
  feet: 'A height can be in feet and inches or in metres, and the two must not be mixed up. Choose it, or type it with its units.',
  unit: 'The figure fits more than one unit, and they must not be mixed up. Choose one, or type the figure with its unit.',
  'of-what': 'Drinks differ in how much alcohol they hold. Choose what comes nearest, or type it anew.',
  little:
    'Guidelines for people on an aromatase inhibitor count alcohol. Choose what comes nearest, type an amount, or leave it open.',
  came: 'T-scores are for use after menopause, and guidelines differ before and after it. Natural: it came by itself. Surgery: both ovaries were taken out. By medicine: one that stops the ovaries.',
  'drug-now':
    'The report goes by what you take now. It is the name on the box; the maker calls it by another name at times.',
  'is-taken': 'The report goes by what you take now; what is over is left out.',
}

/** The same of what is asked between the questions. */
export const WHY_ELSE = {
  smoked:
    'Guidelines count smoking when they look at the risk of a broken bone, and some tell those who have stopped from those who never smoked.',
  date: 'In some countries the day is written first, in others the month. A guess could move a date by months.',
  guess:
    'Some medicines and conditions change what the report says, and it knows them by their names. "Yes" reads it as that name; "keep" leaves it as you wrote it.',
  medicine:
    'Medicines and conditions are looked up in different lists. "Yes" puts it with your medicines, and the question about conditions is put again.',
  scan: 'A scan is read by its T-scores and BMD, which are printed on its report. Without one of them nothing can be said of it.',
  moreFood:
    'Only a day that is written whole is counted; with food missing it would look like too little of everything. Choose the meal, or leave it: then no gaps are shown.',
  stop: 'What you wrote is among the things to call about. Stopping loses nothing: you can call first, and go on with the questions afterwards.',
  howMuch:
    'What a food brings goes by its weight. Choose one of the amounts, or type one such as 150 g, half a cup, or 2. Enter takes a usual amount, and the report says that it is a guess. "<" goes back to the food.',
  howLong:
    '"bonecheck exercise" counts minutes a week. Without a time the exercise is kept, and no minutes are counted from it.',
  whichFood:
    'Several foods go by those words, and they differ in what they bring. Choose the one that comes nearest; the last choice lets you type it again.',
  save: 'From files the other commands can show the report at any time, and you can add to the log every day. "Later" keeps the answers for you alone; "no" deletes them.',
  saveOrLose:
    'From files the other commands can show the report at any time, and you can add to the log every day. Without files the answers are gone when this ends.',
  folder: 'The files are written there, readable by you alone.',
  otherName: 'The file that is there stays as it is.',
  exists: 'Nothing that is there is replaced unless you choose it. Enter leaves it as it is.',
  goOn: 'They were kept for you alone when you stopped. "Continue" asks what is still open; "start afresh" deletes them and begins anew.',
  keep: 'With kept answers you can go on from here another time. They are for you alone; "no" deletes them.',
  editAgain: 'The file has mistakes, and the reports cannot use all of it until they are put right.',
  meal: 'The log has the foods of a day under their meals. It changes no figure; Enter leaves it out.',
  foods:
    'What you eat decides how much calcium, protein, vitamins and salt you get. Write it as you would say it, with amounts; a comma parts two foods.',
  supplements: 'They count beside your food. The amount stands on the label.',
  exercise: '"bonecheck exercise" counts minutes a week from it. Write what you did and for how long.',
} as const
