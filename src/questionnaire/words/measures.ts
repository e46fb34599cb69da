import { withFigures } from './figures.ts'
import { plainFigure } from './tidied.ts'

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/\bstones?\b/gi, 'st'],
  [/\b(?:foot|feet)\b/gi, 'ft'],
  [/\b(?:inch|inches|ins)\b/gi, 'in'],
  [/\bpounds?\b/gi, 'lb'],
  [/\b(?:kilos?|kilograms?|kgs|kilogrammes?)\b/gi, 'kg'],
  [/\b(?:centimet(?:re|er)s?|cms)\b/gi, 'cm'],
  [/\bmet(?:re|er)s?\b/gi, 'm'],
]

/**
 * A height or weight as files have it: figures, and units in short.
 *
 * @example heightIn('five foot four') // '5 ft 4'
 * @example heightIn('1m63') // '1.63 m'
 */
export function heightIn(text: string): string {
  const plain = inShortUnits(withFigures(plainFigure(text))).replace(/ tall$| and shrinking$/i, '')
  // Nobody is 1.62 cm or feet tall.
  if (/^[12][.,]\d{1,2}$/.test(plain)) return `${plain} m`
  return plain.replace(/^([12]) ?m ?(\d\d)(?: ?cm)?$/i, '$1.$2 m')
}

export function weightIn(text: string): string {
  return inShortUnits(withFigures(plainFigure(text)))
}

/** "abt 65kg" is as near as anyone weighs; "10 stone 3 pounds" has units that files write shorter. */
function inShortUnits(plain: string): string {
  // A digit and a letter have no boundary between them: "5foot4".
  const parted = plain
    .replace(/(\d)(?=[a-z])/gi, '$1 ')
    .replace(/\b(ft|foot|feet|st|stone|lbs?|kg|cm)(?=\d)/gi, '$1 ')
  return UNITS.reduce((made, [long, short]) => made.replace(long, short), parted).replace(
    /(?: and|,) (?=\d)/g,
    ' ',
  )
}

/** "5 4", "5-4" and "5.4" where a height is asked for: 5 ft 4 in, or something else; null: another answer. */
export function feetAndInches(text: string): string | null {
  const [, feet, inches] = /^([4-6])[\s.,-](\d|1[01])$/.exec(text) ?? []
  return feet === undefined ? null : `${feet} ft ${inches} in`
}

const IN_MONTHS: Readonly<Record<string, number>> = { year: 12, month: 1, week: 12 / 52.18 }

/** How long, in months: "2 years" as "24 months"; as it stands where it is no certain time. */
export function monthsIn(text: string): string {
  const plain = withFigures(plainFigure(text).replace(/^for /i, ''))
  const [, count, unit = ''] = /^(an?|\d+(?:[.,]\d+)?)\s*(year|yr|month|week)s?$/i.exec(plain) ?? []
  const months = IN_MONTHS[unit.toLowerCase().replace('yr', 'year')]
  if (count === undefined || months === undefined) return plain
  const number = /^a/i.test(count) ? 1 : Number(count.replace(',', '.'))
  return `${Number((number * months).toFixed(1))} months`
}

/** How often: "once", "three times", "no falls". */
export function timesIn(text: string): string {
  if (
    /^(?:(?:none|never|no|not once)(?:,? (?:at all|thank (?:goodness|god|heavens)|touch wood|luckily|fortunately))+|no falls?|(?:i )?(?:have not|haven'?t|did not|didn'?t) (?:fallen|fall)(?: (?:at all|over))?)$/i.test(
      text,
    )
  )
    return '0'
  return withFigures(plainFigure(text))
    .replace(/^(?:i(?:'ve| have)? )?(?:fell|fallen|had a fall|tripped)(?: over)? (?=once|twice|\d)/i, '')
    .replace(/^never$/i, '0')
    .replace(/^once$/i, '1')
    .replace(/^twice$/i, '2')
    .replace(/^(\d+) times?$/i, '$1')
}

/** A score or a percentage in figures: "three out of ten", "12 percent", "no pain". */
export function scoreIn(text: string): string {
  if (/^no (?:joint )?pain(?: at all)?$/i.test(text)) return '0'
  const said = text.replace(
    /^(?:the|my) (?:doctor|gp|consultant|nurse|report|letter) (?:said|says)(?: it (?:is|was|'s))? /i,
    '',
  )
  return withFigures(plainFigure(said))
    .replace(/^(\d+(?:[.,]\d+)?) ?per ?cent$/i, '$1 %')
    .replace(/^never$|^zero$/i, '0')
}

/** A T-score or a BMD: "minus 2.2", "T-score = -2.2", "BMD 0.915". What is about so much is on the report. */
export function scanFigureIn(text: string): string {
  return withFigures(text)
    .replace(
      /^(?:(?:the |my )?(?:t|z)?[\s-]?scores?|t|bmd)\s*(?:is|was|of|=|:)?\s*(?=[-+−–\d.]|minus|plus|negative)/i,
      '',
    )
    .replace(/^(?:minus|negative)\s*(?=[\d.])/i, '-')
    .replace(/^plus\s*(?=[\d.])/i, '+')
}

/** Two figures or more where one is asked for: "2 or 3", "between 68 and 70 kg". */
export function isRange(text: string): boolean {
  return /^\d+(?:[.,]\d+)?\s*(?:-|–|to|or)\s*\d|^between\b.*\d/i.test(withFigures(plainFigure(text)))
}
