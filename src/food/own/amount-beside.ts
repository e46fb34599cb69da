import type { OwnDefinition } from '../../input/own/own.ts'
import { type Phrase, readAmounts } from '../amount/read-amounts.ts'
import { pieceNameOf } from './measures.ts'
import { nameKey, namesIn } from './own-names.ts'
import { PIECE_WORD } from './own-scales.ts'

/** Words that may stand between an amount and a name. */
const BETWEEN = /^(?:of|the|an?|my|our|own)$/i
const WHOLE = /\b(?:(?:whole|entire)\s+)?(?:recipe|batch)(?:s|es)?\b/gi
/** "half of the recipe" is half a recipe. */
const ARTICLE = /\b(?:of\s+)?(?:the|my|our)\s+(?=(?:whole|entire|recipe|batch)\b)/gi

/**
 * The amounts in what stands beside an own name; null where anything else stands there too, so that the whole is not the
 * own food alone.
 */
export function amountsBeside(text: string, own: OwnDefinition): Phrase | null {
  const phrase = amountsFor(text, own)
  const others = phrase.rest.match(/[\p{L}\p{N}]+/gu) ?? []
  return others.every((word) => BETWEEN.test(word)) ? phrase : null
}

/** The amounts of an own food in a text, whatever else it says. Of the same length as the text: places stay true. */
export function amountsFor(text: string, own: OwnDefinition): Phrase {
  return readAmounts(withKnownWords(text, own))
}

/** The household name of a food ("rice cake") and "recipe" in words that the amounts know. */
function withKnownWords(text: string, own: OwnDefinition): string {
  const made =
    own.kind === 'food'
      ? text
      : text
          .replace(ARTICLE, (words) => ' '.repeat(words.length))
          .replace(WHOLE, (word) => 'whole'.padEnd(word.length))
  const helping = own.kind === 'food' ? own.serving : own.yields
  const piece = helping === null ? null : pieceNameOf(helping)
  if (piece === null) return made
  const key = nameKey(piece)
  const [place] = namesIn(made, (other) => other === key, key.length)
  if (place === undefined || place.end - place.start < PIECE_WORD.length) return made
  return made.slice(0, place.start) + PIECE_WORD.padEnd(place.end - place.start) + made.slice(place.end)
}
