import type { Size } from './amount/amount.ts'
import { type Unit, unitOf } from './amount/units.ts'
import type { Portion } from './table.ts'
import { fold, wordsOf } from './words.ts'

/** A portion of the table as read: "medium (2-1/2\" dia)" has a size, "cup, chopped" a unit and a describing word. */
export interface ReadPortion {
  readonly portion: Portion
  readonly unit: Unit | null
  readonly size: Size | null
  readonly words: ReadonlySet<string>
  /** "NFS", "any size", "NS as to size": USDA's own word for the usual one. */
  readonly isUsual: boolean
  /** Not a portion of the food as such: "Guideline amount per cup of hot cereal", "oz yields", "crust not eaten". */
  readonly isOdd: boolean
}

const SIZES: readonly (readonly [RegExp, Size])[] = [
  [/\b(extra[ -]large|jumbo|king|extra-large)\b/, 'extra large'],
  [/\b(miniature|mini|bite size|snack[ -]size|fun[ -]size|spoon[ -]size|cracker-size)\b/, 'miniature'],
  [/\b(large|thick|big)\b/, 'large'],
  [/\b(medium|regular|average)\b/, 'medium'],
  [/\b(small|thin|very thin)\b/, 'small'],
]

type Measure = Omit<ReadPortion, 'portion'>

/** The same few measures come again and again; each is read once. */
const measures = new Map<string, Measure>()

/** Reads USDA's text of a portion. */
export function readPortion(portion: Portion): ReadPortion {
  const measure = measures.get(portion.measure) ?? readMeasure(portion.measure)
  measures.set(portion.measure, measure)
  const { unit, size, words, isUsual, isOdd } = measure
  return { portion, unit, size, words, isUsual, isOdd }
}

function readMeasure(measure: string): Measure {
  const text = fold(measure)
  const open = text.replace(/\([^)]*\)/g, ' ')
  const words = wordsOf(open)
  return {
    unit: unitIn(text, words),
    size: SIZES.find(([pattern]) => pattern.test(open))?.[1] ?? null,
    words: new Set(words),
    isUsual: /\bnfs\b|\bany size\b|\bns as to\b|\bregular\b/.test(text),
    isOdd:
      /\bguideline\b|\byield|\brefuse\b|not eaten|as purchased|^string$|100 calorie|child|school|inch\b|nlea|\bbaby\b/.test(
        open,
      ),
  }
}

/** The first word of the text that is a unit: `fl oz` before all, the words in front of a comma before those behind. */
function unitIn(text: string, words: readonly string[]): Unit | null {
  // A cup of an ice-cream parlour is no measure.
  if (/ice cream cup/.test(text)) return null
  if (/^fl\.? oz|^fluid ounce/.test(text)) return unitOf('floz') ?? null
  if (/^cubic inch/.test(text)) return unitOf('cubic-inch') ?? null
  for (const word of words) {
    const unit = unitOf(word)
    if (unit !== undefined && unit.kind !== 'mass') return unit
  }
  return unitOf(words[0] ?? '') ?? null
}
