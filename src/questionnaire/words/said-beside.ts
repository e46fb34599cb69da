import type { PlainDate } from '../../calendar/plain-date.ts'
import { MONTHS } from '../../input/scans/scan-date.ts'
import { dateMeantBy } from '../date-words.ts'
import { isJustAFall } from '../yes-no-words.ts'

/**
 * What a line says besides of the questions that follow its own, by their names: the start of the drug, the time of a
 * fracture and whether it was from little force. It is offered there, and not taken unasked.
 *
 * @example saidBeside('fracture_site', 'my wrist, slipped on ice in 2019', today)
 * // { fracture_date: '2019', fracture_low_trauma: 'yes' }
 */
export function saidBeside(id: string, line: string, today: PlainDate): Readonly<Record<string, string>> {
  if (id === 'drug') return given('drug_start', startIn(line, today))
  if (id !== 'fracture_site') return {}
  return {
    ...given('fracture_date', timeIn(line, today)),
    ...given('fracture_low_trauma', line.split(APART).some(isFall) ? 'yes' : null),
  }
}

const APART =
  /[,;.]\s+|\s+[-–—]\s+|\s+(?=when i |after i |after an? )|\s+(?=(?:slipped|tripped|stumbled|slipping|tripping)\b)/i

/** "The anastrozole one, since spring 2023". */
function startIn(line: string, today: PlainDate): string | null {
  const [, said] = /\b(?:since|from|started(?: in)?)\s+(.+)$/i.exec(line) ?? []
  return said === undefined ? null : dateMeantBy('drug_start', `since ${said}`, today)
}

/** The one year of a line, with its month; null where there are several or none. */
function timeIn(line: string, today: PlainDate): string | null {
  const years =
    line.match(new RegExp(`(?:\\b(?:${MONTHS.join('|')})[a-z]*\\.?,? )?\\b(?:19|20)\\d\\d\\b`, 'gi')) ?? []
  const time = years.length === 1 ? dateMeantBy('fracture_date', years[0] ?? '', today) : null
  return time !== null && time > today ? null : time
}

function isFall(piece: string): boolean {
  return isJustAFall(
    piece
      .replace(/^(?:and |when |after |by )+/i, '')
      .replace(/ (?:in|back in) (?:[a-z]+ )?\d{4}[.!]?$/i, '')
      .replace(/^(slipp|tripp)ing\b/i, '$1ed')
      .trim(),
  )
}

function given(id: string, answer: string | null): Readonly<Record<string, string>> {
  return answer === null ? {} : { [id]: answer }
}
