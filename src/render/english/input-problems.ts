import { positionOf, type Span } from '../../diagnostics/source.ts'
import type { Expected, Shape, SyntaxFault, WrittenProblem } from '../../input/problems.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { badDate } from './bad-date.ts'
import { impossibleDate } from './impossible-date.ts'
import { NUTRIENT_NAME } from './names.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** What is wrong in a log or profile, and what to do. No `default`: a new code without its words must not compile. */
export function inputProblem({ code, args }: WrittenProblem): ProblemWords {
  switch (code) {
    case 'not-utf8':
      return words(`line ${args.line} is not text in UTF-8`, 'save the file as UTF-8 in your editor')
    case 'binary-file':
      return words(
        `line ${args.line} holds a zero byte: this is no text file`,
        'give the log itself, not a spreadsheet or a picture',
      )
    case 'line-too-long':
      return words(
        `line ${args.line} has ${args.length} characters; up to ${args.limit} are read`,
        'break it into several lines',
      )
    case 'empty-file':
      return words(`there is nothing in ${EMPTY[args.expected]}`, EXAMPLE[args.expected])
    case 'yaml-tab':
      return words(
        'a tab stands where spaces are due',
        'indent with spaces; most editors can change tabs into spaces',
      )
    case 'yaml-too-deep':
      return words(
        'brackets or lists are nested too deeply to be a log',
        'a day holds meals, and a meal holds a list: no more levels are needed',
      )
    case 'yaml-syntax':
      return words(SYNTAX[args.about][0], SYNTAX[args.about][1])
    case 'too-many-entries':
      return words(
        `with its aliases this file holds more than ${args.limit} values`,
        'repeat meals by name once, not lists of lists',
      )
    case 'not-a-map':
      return words(
        `${SHAPE[args.found]} stands where ${EXPECTED[args.expected]} is due`,
        EXAMPLE[args.expected],
      )
    case 'unknown-key':
      return words(
        `'${quotable(args.key)}' is not a key that belongs here`,
        args.suggestion === null
          ? `known are: ${args.known.join(', ')}`
          : `did you mean '${args.suggestion}'?`,
      )
    case 'profile-as-log':
      return words(
        'this looks like a profile, not like a log: it says who somebody is, and has no days',
        `give the log here, and this file with --profile ${quotable(args.name)}`,
      )
    case 'duplicate-key':
      return words(
        `'${quotable(args.key)}' stands here twice; the first is in line ${line(args.first)}`,
        'put both lists under one name',
      )
    case 'bad-date':
      return badDate(args)
    case 'two-profiles':
      return words(
        `this log has another profile than ${args.first.source.name}`,
        "several logs are read as one person's: give all of them the same profile",
      )
    case 'duplicate-date':
      return words(
        `${args.date} is given twice; the first is in ${args.first.source.name}, line ${line(args.first)}`,
        'put both under one date; only the first is shown, and it is not counted',
      )
    case 'unlikely-date':
      return words(
        `${args.date} is more than a year ahead, or before 1900`,
        'check the year; the day is counted as it stands',
      )
    case 'not-a-list':
      return words(
        `${args.found === 'text' ? 'a text of several lines' : SHAPE[args.found]} stands where ${args.key === '' ? 'a list' : `the list of '${quotable(args.key)}'`} is due`,
        'put each item on a line of its own, after "- "',
      )
    case 'nested-list':
      return words('a list stands inside a list', 'a meal holds its entries directly, each after "- "')
    case 'empty-item':
      return words('a list item with nothing in it', 'write what was eaten, or take the line out')
    case 'bare-number':
      return words(
        `'${quotable(args.number)}' is a number without a name`,
        args.next === null
          ? 'write number and name as one entry: "2 eggs"'
          : `write number and name as one entry, without a comma between them: "${quotable(args.number)} ${quotable(args.next)}"`,
      )
    case 'split-at-comma':
      return words(
        'between [ and ] a comma parts two entries, and here it stands inside a number',
        `put the entry in quotes: "${quotable(args.left)},${quotable(args.right)}"; if they are two entries, put a space after the comma`,
      )
    case 'entry-too-long':
      return words(
        `an entry of ${args.length} characters; up to ${args.limit} are read`,
        'write one food a line, each after "- "',
      )
    case 'entry-is-map':
      return words(
        `a colon makes '${quotable(args.key)}' a key, not an entry`,
        `write "${args.value === null ? '1 cup' : quotable(args.value)} ${quotable(args.key)}", or { food: ${quotable(args.key)}, amount: ${args.value === null ? '1 cup' : quotable(args.value)} }`,
      )
    case 'entry-without-food':
      return words('this entry names no food', 'give "food:", and with it "amount:" or "id:"')
    case 'not-a-text':
      return words(
        `${SHAPE[args.found]} stands where a text for '${quotable(args.key)}' is due`,
        'write it on one line',
      )
    case 'bad-yes-no':
      return words(
        `'${quotable(args.text)}' is no answer for '${args.key}'`,
        `write one of: ${args.allowed.join(', ')}`,
      )
    case 'supplement-without-amount':
      return words(
        `how much ${supplement(args.name)}?`,
        `write the amount on the label: "${supplement(args.name)} ${/vitamin|^d\d/.test(args.name) ? '25 µg' : '500 mg'}"`,
      )
    case 'salt-or-element':
      return words(
        `is it ${figure(args.amount)} ${args.unit} of ${supplement(args.name)}, or of the ${NUTRIENT_NAME[args.element]} in it?`,
        args.elementalAmount === null
          ? 'write "elemental" if the label gives the element'
          : `add "salt" if the tablet weighs that (about ${figure(args.elementalAmount)} ${args.unit} of ${NUTRIENT_NAME[args.element]}), or "elemental" if the label says ${figure(args.amount)} ${args.unit} of ${NUTRIENT_NAME[args.element]}`,
      )
    case 'salt-share-unknown':
      return words(
        `how much ${NUTRIENT_NAME[args.element]} a given weight of ${supplement(args.name)} holds is not known here`,
        'write the amount of the element, with "elemental"',
      )
    case 'iu-not-for':
      return words(
        `international units are read for vitamin D only, not for ${supplement(args.name)}`,
        'write mg or µg as on the label',
      )
    case 'supplement-unit':
      return words(
        `'${quotable(args.unit)}' says nothing of how much ${supplement(args.name)} it is`,
        'write mg, µg or IU as on the label',
      )
    case 'supplement-count':
      return words(
        `'${quotable(args.words)}' stands among several nutrients, so it is not clear of which it counts`,
        'write a line for each, "2 x 600 mg calcium"; or, where each tablet has all of them, "2 tablets of calcium 600 mg + vitamin D3 400 IU"',
      )
    case 'supplement-words':
      return words(
        `'${quotable(args.words)}' in a supplement line is not understood, so the dose is not sure`,
        `write name, amount and unit: "calcium 500 mg", "2 x 500 mg calcium", "vitamin D3 5000 IU per week"${/^vitamin$/i.test(args.words) ? '; vitamin A, where the label says retinol: "retinol 800 µg"' : ''}`,
      )
    case 'supplement-amount':
      return words(
        SUPPLEMENT_AMOUNT[args.why](quotable(args.text)),
        'write it without a comma or point: "1000 IU"',
      )
    case 'bad-choice':
      return words(
        `'${quotable(args.text)}' is no choice for '${args.key}'`,
        args.suggestion === null
          ? `choose among: ${args.known.join(', ')}`
          : `did you mean '${args.suggestion}'?`,
      )
    case 'bad-measure':
      return words(
        `${args.text === '' ? 'this' : `'${quotable(args.text)}'`} is not a value that I can read for '${args.key}'`,
        `write it like this: ${args.example}`,
      )
    case 'out-of-range':
      return words(
        `'${quotable(args.text)}' for '${args.key}' is outside ${args.from} to ${args.to}`,
        'check the number and its unit',
      )
    case 'age-and-birth-date':
      return words(
        'both age and birth_date are given',
        'leave one out; birth_date stays right from year to year',
      )
    case 'impossible-date':
      return impossibleDate(args)
    case 'inhibitor-contradicted':
      return words(
        `${CONTRADICTED[args.why](quotable(args.said), quotable(args.listed))}; reports go by ${quotable(args.used)}`,
        args.why === 'two'
          ? 'list the one that is taken now'
          : 'make the two lines agree; aromatase_inhibitor has room for the dates: { drug: ..., start: ..., stop: ... }',
      )
    case 'target-named-twice':
      return words(
        `'${args.target}' stands twice among the targets`,
        'the first name is the target, each other one is compared with it',
      )
  }
}

const EXAMPLE_LOG =
  'a log looks like this: "days:", then a date such as "2026-11-18:", then "breakfast:" and its list'
const EXAMPLE_OWN_FOOD = '"my bread:", and under it "per_100g: { protein: 9 g, calcium: 120 mg }"'
const EXAMPLE_RECIPE = '"lentil soup:", and under it "serves: 4" and "ingredients:" with its list'
const EXAMPLE: Readonly<Record<Expected, string>> = {
  log: EXAMPLE_LOG,
  days: EXAMPLE_LOG,
  profile: 'one line is enough: "birth_date: 1961-04-02"',
  'own-foods': 'such a file has "foods:" and "recipes:", and under each the names with what they hold',
  foods: `foods stand under "foods:" by their names: ${EXAMPLE_OWN_FOOD}`,
  recipes: `recipes stand under "recipes:" by their names: ${EXAMPLE_RECIPE}`,
  'own-food': `it looks like this: ${EXAMPLE_OWN_FOOD}`,
  recipe: `it looks like this: ${EXAMPLE_RECIPE}`,
  label: 'write the lines of the label: "{ protein: 9 g, calcium: 120 mg }"',
}

const SHAPE: Readonly<Record<Shape, string>> = {
  text: 'a text',
  list: 'a list',
  map: 'a map of keys',
  nothing: 'nothing',
}
const EXPECTED: Readonly<Record<Expected, string>> = {
  log: 'a log',
  profile: 'a profile',
  days: 'a map of dates',
  'own-foods': 'a file of own foods',
  foods: 'a map of own foods',
  recipes: 'a map of recipes',
  'own-food': 'what the label says of a food',
  recipe: 'a recipe',
  label: 'a map of nutrients',
}
const EMPTY = { log: 'this log', profile: 'this profile', 'own-foods': 'this file of own foods' } as const

const SYNTAX: Readonly<Record<SyntaxFault, readonly [string, string]>> = {
  quote: ['a quotation mark is opened and not closed', 'close it, or take it out'],
  bracket: ['a bracket is opened and not closed', 'close it with ] or }, or write a list with "- "'],
  indent: ['this line is not indented as its neighbours are', 'lines of one list start in the same column'],
  colon: ['a colon here makes two keys of one line', 'put the whole entry in quotes'],
  alias: ['a name after * or & does not fit', 'name a meal with &usual before you repeat it with *usual'],
  'first-character': ['an entry cannot begin with this character', 'put the whole entry in quotes'],
  tag: ['words that begin with ! have a meaning of their own here', 'put the whole entry in quotes'],
  'second-document': ['a second document begins here, and only the first is read', 'take out the line "---"'],
  other: ['this cannot be read as YAML', 'put the whole entry in quotes'],
}

const SUPPLEMENT_AMOUNT: Readonly<
  Record<'ambiguous-comma' | 'zero' | 'negative' | 'huge', (text: string) => string>
> = {
  'ambiguous-comma': (text) => `'${text}' can be read in two ways: as thousands, or as decimals`,
  zero: (text) => `'${text}' is nothing taken`,
  negative: (text) => `'${text}' is below zero`,
  huge: (text) => `'${text}' is more than any tablet holds`,
}

/** Names are compared in small letters; "vitamin D3" is written so. */
function supplement(name: string): string {
  return quotable(name).replace(/^(vit(?:amin)? )?([dk]\d?)$|^mk-?\d$/, (all, vitamin = '', letter) =>
    letter === undefined ? all.toUpperCase() : `${vitamin}${letter.toUpperCase()}`,
  )
}

function words(message: string, help: string): ProblemWords {
  return { message, help }
}

function line(span: Span): number {
  return positionOf(span.source, span.start).line
}

function figure(amount: number): string {
  return String(roundHalfAwayFromZero(amount, amount < 10 ? 1 : 0))
}

const CONTRADICTED = {
  none: (_: string, listed: string) => `aromatase_inhibitor says none, and ${listed} is among the medicines`,
  another: (said: string, listed: string) =>
    `aromatase_inhibitor says '${said}', and ${listed} is among the medicines`,
  stopped: (said: string, listed: string) =>
    `aromatase_inhibitor says that ${said === '' ? 'it' : said} was stopped, and ${listed} is among the medicines`,
  two: (said: string, listed: string) =>
    `two aromatase inhibitors are among the medicines, ${said} and ${listed}`,
} as const
