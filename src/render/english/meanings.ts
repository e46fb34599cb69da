import type { EntryProblem } from '../../food/understood.ts'
import type { WrittenProblem } from '../../input/problems.ts'
import type { CommandProblem } from '../../report/command-problem.ts'

// What each code means, in a sentence or two, for docs/errors.md. A code without its line does not compile.

export const COMMAND_PROBLEM_MEANING: Readonly<Record<CommandProblem['code'], string>> = {
  'no-such-file': 'A file named on the command line, or by a log, is not there.',
  'is-a-folder': 'A folder was named where a file is due.',
  'unreadable-file': 'The file is there, but may not be read, or reading it failed.',
  'stdin-twice': '`-` was given for two inputs; standard input can be read once.',
  'unknown-finding':
    '`--fail-on` names a code that no finding has. A slip there would otherwise pass for "all is well".',
  'unknown-target': '`--targets` has a name that no set of targets has.',
  'target-twice': '`--targets` names a set twice; it would be compared with itself.',
  'dates-reversed': 'The first day of the period is later than its last.',
  'period-twice': 'The period was given in two ways that contradict each other.',
  refused:
    'No figures are given for this person: pregnant or breast-feeding (anastrozole is contraindicated then), or younger than 19.',
  'scans-contradict': 'Two files of scans give different figures for one measurement. Neither is used.',
  'no-scans-named': '`bonecheck dexa` was given neither a file of scans nor a profile.',
  'unknown-nutrient': '`bonecheck food top` was given a nutrient that the table does not have.',
  'no-profile': '`bonecheck profile check` found no profile in any of the places where one may be.',
  'no-editor': 'A file is to be edited, and neither VISUAL nor EDITOR names an editor.',
  'editor-failed': 'The editor could not be started, or said that something went wrong.',
  'unknown-group':
    '`--without` names a group of foods that the plan does not know; nothing would be left out.',
  'bad-energy': '`--energy` is none of the ways to say how far energy may move.',
  'plan-too-large': 'More changes, or more days, were asked of a plan than anybody would make.',
  'unknown-code': '`bonecheck explain` was given a code that the program does not have.',
}

export const ENTRY_PROBLEM_MEANING: Readonly<Record<EntryProblem['code'], string>> = {
  'unknown-food': 'No food of the table fits the words of the entry well enough.',
  'unknown-unit':
    'The unit is none, or none that is known for this food. The units that are known are listed.',
  'how-much': 'No amount is given, and the table has no usual amount for this food.',
  'unknown-id': 'The entry names a table food by an id that the table does not have.',
  'ambiguous-number':
    'A comma could part thousands or decimals; a guess could be wrong by a factor of a thousand.',
  'bad-amount':
    'The amount is below zero, zero, more than anyone eats, too vague ("a few"), as small as a tablet, or no amount.',
  'several-foods':
    'A second food of the entry has an amount of its own, or stands behind a semicolon. One of the two would be lost, so neither is taken.',
  'empty-entry': 'An entry that names no food.',
  'salt-substitute':
    'A salt substitute among the foods. Its potassium is not known, so the day is left out and no potassium gap is shown.',
  'part-left-out':
    'The entry was matched to one food, which does not answer all of its words. What is left over is not counted.',
  'own-name-twice':
    'Two own foods or recipes of one name. Neither is used, since it is not known which was meant.',
  'own-name-in-both':
    'The log and the file of own foods both define this name, differently. That of the log is used.',
  'recipe-circle': 'A recipe is made of itself, straight or by way of others.',
  'recipe-too-deep': 'Recipes stand in recipes more deeply than can be meant.',
  'recipe-yield':
    'The finished dish weighs more than ten times what went into it, or less than a tenth: a slip of the unit.',
  'own-unusable':
    'An entry names an own food or recipe in which something is wrong. The entry is unknown, and its day is left out.',
  'own-name-near':
    'A table food was taken, though the words are almost those of an own food. An own food counts only by its exact name.',
  'unsure-food': 'The match is less sure than even odds. Other foods that it may be are named.',
}

export const INPUT_PROBLEM_MEANING: Readonly<Record<WrittenProblem['code'], string>> = {
  'not-utf8': 'The file is not text in UTF-8 (or UTF-16 with its mark).',
  'binary-file': 'The file holds a zero byte, so it is no text.',
  'line-too-long': 'A line is longer than any log would have it.',
  'empty-file': 'There is nothing in the file, or nothing but comments.',
  'yaml-tab': 'YAML is indented with spaces; a tab there is an error.',
  'yaml-too-deep': 'Brackets or lists are nested more deeply than any log needs.',
  'yaml-syntax': 'The file cannot be read as YAML at this place.',
  'too-many-entries': 'Aliases make the file larger than any log.',
  'split-at-comma':
    'In a list between [ and ], `[1,5 dl milk]` is two entries: a decimal comma needs quotes there.',
  'entry-too-long':
    'An entry is longer than any food with its amount: often a quotation mark or a dash is missing.',
  'not-a-map': 'Something else stands where keys are due.',
  'unknown-key': 'A key that the format does not have. A slip there would otherwise be lost without a word.',
  'profile-as-log': 'A profile stands where a log is due.',
  'duplicate-key': 'The same key twice in one place.',
  'bad-date': 'A date that does not exist, or is not written as year, month and day.',
  'two-profiles':
    "Logs given together have different profiles. They are read as one person's, so no day is counted.",
  'duplicate-date': 'The same date twice, in one log or in several of one person. Neither is counted.',
  'unlikely-date':
    'A day more than a year ahead or before 1900: most often a slip in the year. It is counted as it stands.',
  'not-a-list': 'Something else stands where a list is due.',
  'nested-list': 'A list inside a list.',
  'empty-item': 'A list item with nothing in it.',
  'bare-number': 'A number without the name of a food or supplement; between brackets a comma parts entries.',
  'entry-is-map': 'A colon made an entry into a key with a value.',
  'entry-without-food': 'The long form of an entry without its food.',
  'not-a-text': 'Something else stands where a text is due.',
  'bad-yes-no': 'Yes/no fields take true, false, yes and no, and nothing else.',
  'supplement-without-amount': 'A supplement that is known, without its amount.',
  'salt-or-element':
    'A named salt without "elemental" or "salt": the two readings differ several times over, so neither is taken.',
  'salt-share-unknown': 'How much of the element this salt holds is not among the figures.',
  'iu-not-for': 'International units are read for vitamin D only (40 IU are 1 µg).',
  'supplement-unit': 'A unit that says nothing of the weight, such as drops.',
  'supplement-count':
    'A number of doses in a line of several nutrients that does not say of which of them. Tablets that hold all of them begin or end the line.',
  'supplement-words':
    'A word or number of a supplement line is not understood; passing over it could change the dose by any factor.',
  'supplement-amount':
    'An amount that can be read in two ways, is zero or below, or is more than any tablet holds.',
  'bad-choice': 'Not one of the words that this field takes.',
  'bad-measure': 'Not a number with a unit that this field takes.',
  'impossible-date':
    'A date that does not go with the others: before birth, ahead of today, an end before its start.',
  'out-of-range': 'A number that no person has; most often a slip of the keys or the wrong unit.',
  'target-named-twice': 'The profile names a set of targets twice.',
  'inhibitor-contradicted':
    'The profile says one thing of the aromatase inhibitor in aromatase_inhibitor and another among its medicines.',
  'age-and-birth-date': 'Both are given and could contradict each other.',
}
