import { OF_THE_PAST } from '../../bone/past-words.ts'
import { aromataseInhibitors } from '../../generated/aromatase-inhibitors.ts'
import { isMedicine } from '../names.ts'
import { urgentIn } from '../urgent.ts'

/** Words of what was taken once. */
const OVER = new RegExp(`\\b(?:${OF_THE_PAST}|no longer(?! than)|not any ?more)\\b`, 'i')
/** Of one drug among several, or of one that is to come. */
const ANOTHER_TIME =
  /\b(?:earlier|before (?:that|it|then)|before$|until|switched|changed|ended|in the past|starting|start|will|going to|next (?:week|month|year)|soon|planned|tomorrow)\b/i
const NOT = /\b(?:no|not|never|instead of|rather than|or)\b/i

/** The aromatase inhibitors that a text names, each once, by their own or a brand name. */
function inhibitorsIn(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  const named = words.flatMap(
    (word) => aromataseInhibitors.find(({ names }) => names.includes(word))?.drug ?? [],
  )
  return [...new Set(named)]
}

/**
 * The aromatase inhibitors to choose among where a text names several, or one beside words of another time; none where
 * it is plain which is taken.
 *
 * @example drugsToChoose('arimidex no letrozole') // ['anastrozole', 'letrozole', 'none']
 * @example drugsToChoose('was on tamoxifen, now anastrozole') // ['anastrozole', 'none']
 */
export function drugsToChoose(text: string): readonly string[] {
  const drugs = inhibitorsIn(text)
  const isPlain = drugs.length < 2 && !OVER.test(text) && !ANOTHER_TIME.test(text) && !NOT.test(text)
  return drugs.length === 0 || isPlain ? [] : [...drugs, 'none']
}

/** Whether a medicine is named as one that is not taken, or not any more. What calls for a call is kept as it is. */
export function isOver(text: string): boolean {
  if (urgentIn(text).length > 0) return false
  const [, denied] = /^(?:no(?! longer\b)|not(?! any ?more\b)|never)\s+(.+)$/i.exec(text) ?? []
  return denied === undefined ? OVER.test(text) : isMedicine(denied)
}

/** "Stopped in 2023" names no medicine: it is said of the one before it. */
function isToldOver(piece: string): boolean {
  return isOver(piece) && !piece.split(/\s+/).some(isMedicine)
}

/**
 * What is left of a line where some of its medicines are over, as one text; none where all are, or none.
 *
 * @example stillTaken('metformin, no longer warfarin') // ['metformin']
 */
export function stillTaken(text: string): readonly string[] {
  const pieces = text.split(
    /\s*[,;]\s*(?:and |but )?|\s+(?:and|but)\s+(?=now\b|no\b|not\b|used\b|stopped\b)/i,
  )
  const left = pieces
    .filter((piece, at) => piece !== '' && !isOver(piece) && !isToldOver(pieces[at + 1] ?? ''))
    .map((piece) => piece.replace(/^(?:(?:i(?:'m| am)?|now|on|take|taking|am|is|it's|just) )+/i, ''))
  return left.length === 0 || left.length === pieces.length ? [] : [left.join(', ')]
}
