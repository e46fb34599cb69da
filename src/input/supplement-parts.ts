import { scanDose } from './dose-scan.ts'
import { Trouble } from './problems.ts'
import type { SupplementLine } from './supplement.ts'
import { readSupplementLine } from './supplement-dose.ts'
import type { TextAt } from './text-at.ts'

/** Where one supplement of a line ends and another may begin. */
const JOINTS = /\+|;|,\s*(?=[a-z])/i

/**
 * Of a line that could not be read as a whole, its parts, those that cannot be read either without a dose; null: it is
 * one, or how many or how often may be said once for all of them. Behind a comma "every third day" may stand, so a part
 * that is not understood has an amount of its own, or (`takesWords`, where what is counted is shown) is a single word.
 */
export function partsOfLine({ text, span }: TextAt, takesWords = false): SupplementLine[] | null {
  const parts = text.split(JOINTS).map((part) => part.trim())
  if (parts.length < 2 || parts.includes('')) return null
  if (scanDose(text).some(({ kind }) => kind === 'period' || kind === 'count')) return null
  const muted = new Trouble()
  const read = parts.map((part) => {
    const piece = { text: part, span, offset: null }
    const lines = readSupplementLine(piece, muted)
    return lines.length > 0 ? lines : [{ text: piece, dose: null }]
  })
  const isOne = (part: string, lines: readonly SupplementLine[]) =>
    lines.some(({ dose }) => dose !== null) || hasAmount(part) || (takesWords && isWord(part))
  if (/[,;]/.test(text) && !parts.every((part, i) => isOne(part, read[i] ?? []))) return null
  return read.flat()
}

function hasAmount(part: string): boolean {
  return scanDose(part).some(({ kind }) => kind === 'amount')
}

/** A name, and no word for how often or how much. */
function isWord(part: string): boolean {
  return (
    /^[a-z][a-z-]{2,}$/i.test(part) && !/ly$|lich$|times$|^(?:half|often|double|both|each|total)$/i.test(part)
  )
}
