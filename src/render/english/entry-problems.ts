import { positionOf, type Span } from '../../diagnostics/source.ts'
import type { BadAmount, EntryProblem, KnownUnit } from '../../food/understood.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { type ProblemWords, quotable } from './problem-words.ts'

/** Why an entry could not be understood. No `default`: a new code without its words must not compile. */
export function entryProblem({ code, args }: EntryProblem): ProblemWords {
  switch (code) {
    case 'unknown-food':
      return {
        message: `'${quotable(args.food)}' is no food that I know`,
        help:
          args.suggestions.length === 0
            ? 'try a plainer name, such as "kale, cooked"'
            : didYouMean(args.suggestions),
      }
    case 'unknown-unit':
      return {
        message:
          args.suggestion === null
            ? `'${quotable(args.unit)}' is not a unit that I know for "${quotable(args.food)}"`
            : `'${quotable(args.unit)}' is not a unit of measure`,
        help: sentences([
          args.suggestion === null ? null : `did you mean '${args.suggestion}'?`,
          forFood(args.food, args.known),
        ]),
      }
    case 'how-much':
      return {
        message: `how much of "${quotable(args.food)}"? There is no usual amount for it`,
        help: forFood(args.food, args.known),
      }
    case 'unknown-id':
      return {
        message: `there is no food '${quotable(args.id)}' in the table`,
        help:
          args.suggestion === null
            ? `ids look like fndds:72119211, sr28:11233 or fdc:323505; "bonecheck food search${isName(args.id) ? ` ${args.id}` : ''}" finds foods by name`
            : `did you mean '${args.suggestion}'?`,
      }
    case 'ambiguous-number':
      return {
        message: `'${quotable(args.number)}' can be read in two ways: as thousands, or with a decimal comma`,
        help: 'write it without the comma, or with a point: "1.5"',
      }
    case 'bad-amount':
      return {
        message: BAD_AMOUNT[args.why](quotable(args.amount)),
        help: AMOUNT_HELP[args.why] ?? 'write an amount such as "2 cups", "150 g" or "1 1/2 slices"',
      }
    case 'several-foods':
      return {
        message: `several foods in one entry: '${quotable(args.second)}' is another`,
        help: 'write each food as an entry of its own, with its amount',
      }
    case 'salt-substitute':
      return {
        message: `'${quotable(args.text)}' is mostly potassium, and the table has no figure for it`,
        help: 'list it under "supplements:"; no potassium gap is shown either way',
      }
    case 'part-left-out':
      return {
        message:
          args.words.length === 0
            ? `taken as "${quotable(args.food)}", which does not answer all of it`
            : `taken as "${quotable(args.food)}"; not counted: ${args.words.map((word) => quotable(word)).join(', ')}`,
        help: 'write each food as an entry of its own, with its amount',
      }
    case 'own-name-twice':
      return {
        message: `there are two of the name '${quotable(args.name)}'; the first is in ${placeText(args.first)}`,
        help: 'give one of them another name; until then neither is used',
      }
    case 'own-name-in-both':
      return {
        message: `'${quotable(args.name)}' is also defined in ${placeText(args.other)}`,
        help: 'that of the log is used; give one of them another name if they are different foods',
      }
    case 'recipe-circle':
      return {
        message: `this recipe is made of itself: ${args.circle.map((name) => quotable(name)).join(' > ')}`,
        help: 'take it out of one of them, or name the food of the table by its id',
      }
    case 'recipe-too-deep':
      return {
        message: `recipes in recipes more than ${args.limit} deep`,
        help: 'list the ingredients themselves',
      }
    case 'recipe-yield':
      return {
        message: `the dish weighs ${weight(args.yieldG)} g, what went into it ${weight(args.ingredientsG)} g`,
        help: 'check the unit of "yield:", and whether all ingredients are there',
      }
    case 'own-unusable':
      return {
        message: `'${quotable(args.name)}' cannot be counted: something is wrong in ${placeText(args.because)}`,
        help: 'put that right; until then this entry is unknown, and the day is left out of the means',
      }
    case 'own-name-near':
      return {
        message: `taken as "${quotable(args.food)}", not as your own "${quotable(args.own)}"`,
        help: `if that is meant, write its name alone with the amount, or add "id: ${quotable(args.id)}"`,
      }
    case 'unsure-food':
      return {
        message: `not sure that this is "${quotable(args.food)}"`,
        help:
          args.others.length === 0
            ? 'pin the right food with "id:"'
            : `or is it ${oneOf(args.others)}? Write it so, or pin it with "id:"`,
      }
    case 'empty-entry':
      return { message: 'an entry without a food', help: 'write what was eaten, or take the line out' }
  }
}

const AMOUNT_HELP: Readonly<Partial<Record<BadAmount, string>>> = {
  supplement: 'tablets and drops go under "supplements:"',
  share: 'write "1/4 serving of ..." or "1/4 recipe of ..."',
}

const BAD_AMOUNT: Readonly<Record<BadAmount, (amount: string) => string>> = {
  share: (amount) => `'${amount}' could be of a serving, or of the whole recipe`,
  negative: (amount) => `'${amount}' is below zero`,
  zero: (amount) => `an amount of ${amount} is nothing eaten`,
  huge: (amount) => `'${amount}' is more than anyone eats at once`,
  vague: (amount) => `'${amount}' is no amount that can be weighed`,
  supplement: (amount) => `'${amount}' is less than a pinch of food`,
  'not-understood': (amount) => `'${amount}' is not an amount that I can read`,
}

function didYouMean(suggestions: readonly string[]): string {
  return `did you mean ${oneOf(suggestions)}?`
}

/** "a", "b" or "c" */
function oneOf(names: readonly string[]): string {
  const quoted = names.slice(0, 3).map((name) => `"${quotable(name)}"`)
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`
}

/** `For "Kale, cooked" I know: cup (130 g), g, oz` */
function forFood(food: string, known: readonly KnownUnit[]): string | null {
  if (known.length === 0) return null
  // Two portions can go by the same name, and "oz" can be a portion and a weight: the first stands for both.
  const named = new Map(known.toReversed().map((one) => [one.unit, one]))
  const units = known
    .filter((one) => named.get(one.unit) === one)
    .slice(0, 10)
    .map(({ unit, grams }) => (grams === null ? unit : `${unit} (${weight(grams)} g)`))
  return `For "${quotable(food)}" I know: ${units.join(', ')}`
}

function placeText({ source, start }: Span): string {
  return `${source.name}, line ${positionOf(source, start).line}`
}

function weight(grams: number): number {
  return roundHalfAwayFromZero(grams, grams < 10 ? 1 : 0)
}

function sentences(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : said.join(' ')
}

/** A few plain words, such as "kale": no id that was mistyped. */
function isName(id: string): boolean {
  return /^[a-z][a-z ]{0,40}$/i.test(id)
}
