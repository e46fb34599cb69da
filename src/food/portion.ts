import type { Size } from './amount/amount.ts'
import { numberedUnits, type Unit, unitOf } from './amount/units.ts'
import { fold, wordsOf } from './words.ts'

/** A household measure of a food: `measure` is USDA's text ("cup, chopped"), `grams` the weight of one. */
export interface Portion {
  readonly measure: string
  readonly grams: number
}

/** What USDA's text of a portion says: "medium (2-1/2\" dia)" has a size, "cup, chopped" a unit and a describing word. */
export interface Measure {
  readonly unit: Unit | null
  readonly size: Size | null
  readonly words: ReadonlySet<string>
  /** "NFS", "any size", "NS as to size": USDA's own word for the usual one. */
  readonly isUsual: boolean
  /** Not a portion of the food as such: "Guideline amount per cup of hot cereal", "oz yields", "crust not eaten". */
  readonly isOdd: boolean
  /** Nobody weighs the shells of seeds and nuts, though USDA's "cup, NFS" has them. */
  readonly isShelled: boolean
}

/** A portion of the table as read. */
export interface ReadPortion extends Measure {
  readonly portion: Portion
}

const SIZES: readonly (readonly [RegExp, Size])[] = [
  [/\blarge\/jumbo\b/, 'large'],
  [/\b(extra[ -]large|jumbo|king|extra-large)\b/, 'extra large'],
  [/\b(miniature|mini|bite size|snack[ -]size|fun[ -]size|spoon[ -]size|cracker-size)\b/, 'miniature'],
  [/\b(large|thick|big)\b/, 'large'],
  [/\b(medium|regular|average)\b/, 'medium'],
  [/\b(small|thin|very thin)\b/, 'small'],
]

/** Reads USDA's text of a portion; done when the table is compiled (packedMeasure), not when a log is read. */
export function readMeasure(measure: string): Measure {
  const text = fold(measure)
  const open = withoutBrackets(text)
  return {
    unit: unitIn(text, wordsOf(open)),
    size: SIZES.find(([pattern]) => pattern.test(open))?.[1] ?? null,
    words: new Set(wordsOf(open)),
    isUsual: /\bnfs\b|\bany size\b|\bns as to\b|\bregular\b/.test(text),
    isOdd:
      /\bguideline\b|\byield|\brefuse\b|not eaten|as purchased|^string$|100 calorie|child|school|inch\b|nlea|\bbaby\b/.test(
        open,
      ),
    isShelled: /without shell|shelled|hulled/i.test(measure),
  }
}

function withoutBrackets(folded: string): string {
  return folded.replace(/\([^)]*\)/g, ' ')
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

/** Bytes of a measure in the compiled table: unit and size, from 1 (0: none), and flags. */
export const MEASURE_BYTES = 3
const USUAL = 1
const ODD = 2
const SHELLED = 4

/** A measure as the compiled table keeps it: what `readMeasure` finds, as whole numbers. */
export function packedMeasure(text: string): number[] {
  const { unit, size, isUsual, isOdd, isShelled } = readMeasure(text)
  return [
    numberedUnits().findIndex(({ name }) => name === unit?.name) + 1,
    SIZES.findIndex(([, name]) => name === size) + 1,
    (isUsual ? USUAL : 0) | (isOdd ? ODD : 0) | (isShelled ? SHELLED : 0),
  ]
}

/** A measure out of the compiled table; its words are looked for when first asked for. */
export class TableMeasure implements Measure {
  readonly text: string
  readonly unit: Unit | null
  readonly size: Size | null
  readonly isUsual: boolean
  readonly isOdd: boolean
  readonly isShelled: boolean
  private found: ReadonlySet<string> | null = null

  /** `packed` begins at `at` with the measure's bytes. */
  constructor(text: string, packed: Uint8Array, at: number) {
    const flags = packed[at + 2] ?? 0
    this.text = text
    this.unit = numberedUnits()[(packed[at] ?? 0) - 1] ?? null
    this.size = SIZES[(packed[at + 1] ?? 0) - 1]?.[1] ?? null
    this.isUsual = (flags & USUAL) !== 0
    this.isOdd = (flags & ODD) !== 0
    this.isShelled = (flags & SHELLED) !== 0
  }

  get words(): ReadonlySet<string> {
    this.found ??= new Set(wordsOf(withoutBrackets(fold(this.text))))
    return this.found
  }
}

/** A portion of one food in a measure that others share. */
export class TablePortion implements ReadPortion {
  readonly portion: Portion
  readonly unit: Unit | null
  readonly size: Size | null
  readonly isUsual: boolean
  readonly isOdd: boolean
  readonly isShelled: boolean
  private readonly measure: TableMeasure

  constructor(measure: TableMeasure, grams: number) {
    this.portion = { measure: measure.text, grams }
    this.measure = measure
    this.unit = measure.unit
    this.size = measure.size
    this.isUsual = measure.isUsual
    this.isOdd = measure.isOdd
    this.isShelled = measure.isShelled
  }

  get words(): ReadonlySet<string> {
    return this.measure.words
  }
}
