const ONES: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
} // biome-ignore format: a table
const TEENS: Readonly<Record<string, number>> = {
  zero: 0, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
} // biome-ignore format: a table
const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '1/2': '.5',
  '¼': '.25',
  '1/4': '.25',
  '¾': '.75',
  '3/4': '.75',
}

/**
 * A text with its numbers in words as figures: tens, hundreds, years, halves, and "point" between two numbers.
 *
 * @example withFigures('sixty-five') // '65'
 * @example withFigures('ten and a half stone') // '10.5 stone'
 * @example withFigures('nineteen sixty-one') // '1961'
 * @example withFigures('minus two point two') // 'minus 2.2'
 */
export function withFigures(text: string): string {
  const small = text
    .replace(any(TENS, `[\\s-]+(${names(ONES)})`), (_, tens: string, ones: string) =>
      String(numberOf(TENS, tens) + numberOf(ONES, ones)),
    )
    .replace(any({ ...TENS, ...TEENS, ...ONES }), (word) =>
      String(numberOf({ ...TENS, ...TEENS, ...ONES }, word)),
    )
  return withHalves(small === text ? text : joined(small))
}

/** "19 61" is a year, "1 hundred and 54" a number, "2 point 2" another. */
function joined(text: string): string {
  return text
    .replace(/\b(19|20)[\s-]+(\d\d)\b/, '$1$2')
    .replace(/\b(\d) thousand(?: and (\d{1,2}))?\b/, (_, thousands, rest = '0') =>
      String(Number(thousands) * 1000 + Number(rest)),
    )
    .replace(/\b(?:(\d)|an?) hundred(?: and)?(?: (\d{1,2}))?\b/, (_, hundreds = '1', rest = '0') =>
      String(Number(hundreds) * 100 + Number(rest)),
    )
    .replace(
      /\b(\d+) point ((?:\d ?)+)(?=\s|$)/,
      (_, whole, part: string) => `${whole}.${part.replaceAll(' ', '')}`,
    )
    .trim()
}

/** "4 and a half", "4 1/2" and "4½"; "half a glass" and "a year and a half" have their number elsewhere. */
function withHalves(text: string): string {
  return text
    .replace(/\b(\d+) (?:and )?(?:a )?half\b/gi, '$1.5')
    .replace(/\b(\d+) ?(½|¼|¾)/g, (_, whole, part) => `${whole}${FRACTIONS[part]}`)
    .replace(/\b(\d+) (?:and )?(1\/2|1\/4|3\/4)(?!\d)/g, (_, whole, part) => `${whole}${FRACTIONS[part]}`)
    .replace(/\b(?:an?|1) (year|month|week|glass|stone) and a half\b/gi, '1.5 $1')
    .replace(/(?:\bhalf an?|½ an?|½)(?= ?[a-z])/gi, '0.5')
}

function any(words: Readonly<Record<string, number>>, then = ''): RegExp {
  return new RegExp(`\\b(${names(words)})${then}\\b`, 'gi')
}

const names = (words: Readonly<Record<string, number>>) => Object.keys(words).join('|')

const numberOf = (words: Readonly<Record<string, number>>, word: string) => words[word.toLowerCase()] ?? 0
