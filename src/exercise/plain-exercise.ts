const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, ten: 10, fifteen: 15, twenty: 20, thirty: 30, forty: 40, sixty: 60, ninety: 90,
} // biome-ignore format: a table
const WORDS = Object.keys(NUMBER_WORDS).join('|')

const HOUR = String.raw`(?:h|hrs?|hours?)\b`
const MIN = '(?:min|mins|minutes?)'

/** What is written, and what it is in figures; in this order, since later ones read what earlier ones wrote. */
const SPELLED: readonly (readonly [pattern: string, figures: string])[] = [
  [String.raw`(\d)[,.](\d{3})(?= *steps\b)`, '$1$2'],
  [String.raw`(\d),(\d)`, '$1.$2'],
  [String.raw`\bsteps:? (\d+)$`, '$1 steps'],
  // "1:15 h" is an hour and a quarter; without its unit it may be a time of day.
  [String.raw`\b(\d{1,2}):([0-5]\d) ?${HOUR}`, '$1h$2'],
  // A plan of walking and jogging in turns.
  [String.raw`\b(?:couch to 5k|c25k)\b(?:,? (?:week|day|run) \d+)*`, 'jog walk'],
  // Halves and quarters.
  [String.raw`\b(\d+) ?(?:and )?1/2\b`, '$1.5'],
  [String.raw`\b(\d+) ?(?:and )?1/4\b`, '$1.25'],
  [String.raw`\b(\d+) ?(?:and )?3/4\b`, '$1.75'],
  [String.raw`(^|\s)1/2 (?:an? )?(?=h)`, '$1.5 '],
  [String.raw`(^|\s)1/4 (?:of an? )?(?=h)`, '$1.25 '],
  [String.raw`(^|\s)3/4 (?:of an? )?(?=h)`, '$1.75 '],
  [String.raw`\b(\d+) and a half (?=h|mi|k)`, '$1.5 '],
  [String.raw`\b(\d+) and a quarter (?=h|mi|k)`, '$1.25 '],
  [String.raw`(^|\s)(\.\d+) of an hour\b`, '$1$2 h'],
  [String.raw`\bthree[ -]quarters of an hour\b`, '45 min'],
  [String.raw`\b(?:a )?quarter (?:of an )?hour\b`, '15 min'],
  [String.raw`\b(?:one|an|1) hour and a half\b`, '90 min'],
  [String.raw`\b(?:one|an|1) hour and a quarter\b`, '75 min'],
  [String.raw`\b(?:at an? )?(brisk|quick|fast|slow|easy|gentle|leisurely) pace\b`, '$1'],
  [String.raw`\b(?:half an hour|(?:a )?half[ -]hour)\b`, '30 min'],
  [String.raw`\ban hour\b`, '1 h'],
  [String.raw`\bhalf (?:a )?mile\b`, '.5 mile'],
  [String.raw`(?<!\bmin(?:s|utes?)? )\ba (mile|km|kilomet(?:re|er))\b`, '1 $1'],
  [String.raw`(\d)['’′](?!\d)`, '$1 min'],
  // "2 walks of 20 min" and "2 20-minute walks" are 2 x 20 min.
  [
    String.raw`\b(\d+|${WORDS}) (walks|swims|runs|jogs|rides|sessions|lots) of (\d+)[- ]?${MIN}\b(?: each\b)?`,
    '$2 $1 x $3 min',
  ],
  [
    String.raw`\b(\d+|${WORDS})(?: x)? (\d+)[- ]?${MIN} (walks|swims|runs|jogs|rides|sessions)\b`,
    '$3 $1 x $2 min',
  ],
  [
    String.raw`\b(\d+|${WORDS}) ((?:[a-z]+ )?(?:walks|swims|runs|jogs|rides|sessions))[, ]+(\d+)[- ]?${MIN} each\b`,
    '$2 $1 x $3 min',
  ],
  // "with the walking group", "with my walking poles": the walking is said already.
  [
    String.raw`(?<=\b(?:with|in) (?:(?:my|a|the|our) )?)walking (?=(?:group|club|poles?|sticks?|boots|partner|friends?)\b)`,
    '',
  ],
  // Paces, each as one word.
  [String.raw`\b(\d+):([0-5]\d)(?= ?${MIN}? ?(?:/|per|an?) ?(?:mi|miles?|km?|kilomet(?:re|er))\b)`, '$1~~$2'],
  [String.raw`(?<=\d)(?: ?${MIN})? ?(?:/|\bper|\ban?) ?(?:mi|mile)\b`, 'minpermile'],
  [String.raw`(?<=\d)(?: ?${MIN})? ?(?:/|\bper|\ban?) ?(?:km?|kilomet(?:re|er))\b(?! ?/?h)`, 'minperkm'],
  [String.raw`(?<=\d) ?(?:mi|miles?|m) ?(?:/|per|an) ?(?:h|hr|hour)\b`, ' mph'],
  [String.raw` ?(?:km?|kilomet(?:re|er)s?) ?(?:/|per|an) ?(?:h|hr|hour)\b`, ' kmh'],
]

const FRACTIONS: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' }

function inFigures(word: string): string {
  return String(NUMBER_WORDS[word])
}

/** A sign in front of a number ("walk -30 min"): taken away, or a dash. "30 -40" is a range. */
export function hasSignedNumber(text: string): boolean {
  return /(?:^|[\s(:,])(?<!\d\s*)[-−–—+](?=[\d.½¼¾])/u.test(text)
}

/** Small letters, plain signs, and times as figures: "half an hour" is "30 min". */
export function plainExercise(text: string): string {
  let spelled = text
    .toLowerCase()
    .replaceAll('⁄', '/')
    .replaceAll(/(?:(?<=\d) ?)?[½¼¾]/g, (sign) => FRACTIONS[sign.trim()] ?? sign)
    .replaceAll('×', 'x')
    .replaceAll(/[−–—]/g, '-')
    .replaceAll(/ ?@ ?/g, ' at ')
    .replaceAll(new RegExp(String.raw`\b(${WORDS})(?= and a (?:half|quarter) (?:h|mi|k))`, 'g'), inFigures)
  for (const [pattern, figures] of SPELLED) spelled = spelled.replaceAll(new RegExp(pattern, 'g'), figures)
  return spelled
    .replaceAll(/(\d+)~~(\d\d)/g, (_, minutes, seconds) => String(Number(minutes) + Number(seconds) / 60))
    .replaceAll(
      new RegExp(String.raw`\b(${WORDS})(?=[ -](?:h|hrs?|hours?|min|mins|minutes?|times|x|miles?)\b)`, 'g'),
      inFigures,
    )
    .replaceAll(/(\d) ?(?:-|to) ?(\d)/g, '$1~$2')
    .replaceAll(/[-,;:()!.](?!\d)/g, ' ')
    .replaceAll(/[-,;:()!]/g, ' ')
    .replaceAll(/([a-z])\/(?=[a-z]{2})/g, '$1 ')
    .replaceAll(/(^|\s)~/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
