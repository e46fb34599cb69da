import { dateIn, textAt } from './profile-answers.ts'
import type { Answers } from './question.ts'

const SITES = [
  ['spine', 'lumbar spine'],
  ['total_hip', 'total hip'],
  ['femoral_neck', 'femoral neck'],
] as const

const FIGURES = SITES.flatMap(([key]) => [`${key}_t`, `${key}_bmd`])
/** The question that ends those about one scan. */
export const LAST_OF_SCAN = 'femoral_neck_bmd'

const HEADER = 'date,site,t_score,bmd,device'

/** The scans as the text of a CSV file, a line for each site with a T-score or BMD; null where there is none. */
export function scansOf(answers: Answers): string | null {
  const lines: string[] = []
  for (let n = 1; answers.has(`scan_date.${n}`); n += 1) {
    const date = textAt(answers, `scan_date.${n}`)
    if (date === null) continue
    const device = textAt(answers, `scan_machine.${n}`) ?? ''
    for (const [key, site] of SITES) {
      const tScore = textAt(answers, `${key}_t.${n}`) ?? ''
      const bmd = textAt(answers, `${key}_bmd.${n}`) ?? ''
      if (tScore !== '' || bmd !== '')
        lines.push([dateIn(date), site, tScore, bmd, machine(device)].map(cell).join(','))
    }
  }
  return lines.length === 0 ? null : `${[HEADER, ...lines].join('\n')}\n`
}

/** The dates of scans that no T-score and no BMD was given of; `round` tells which was asked for when. */
export function scansWithoutFigures(answers: Answers): readonly { round: number; date: string }[] {
  const found: { round: number; date: string }[] = []
  for (let n = 1; answers.has(`scan_date.${n}`); n += 1) {
    const date = textAt(answers, `scan_date.${n}`)
    // The last question of a scan has been put: what is missing now was not given.
    if (date === null || !answers.has(`${LAST_OF_SCAN}.${n}`)) continue
    if (FIGURES.every((id) => textAt(answers, `${id}.${n}`) === null))
      found.push({ round: n, date: dateIn(date) })
  }
  return found
}

/** A spreadsheet would take a text that begins so for a formula. */
function machine(text: string): string {
  return text.replace(/^[=+\-@\s]+/, '')
}

function cell(text: string): string {
  return /[",;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
