import { textAt } from './profile-answers.ts'
import type { Answers } from './question.ts'
import type { Given, History } from './walk.ts'
import { type ScanSite, scanFigures, siteOf } from './words/scan-line.ts'

/** Why a line of a report is not taken where one figure is asked for. */
export type ScanObjection =
  | {
      readonly code: 'other-site'
      readonly args: { readonly text: string; readonly asked: ScanSite; readonly named: ScanSite }
    }
  | { readonly code: 'several-scan-figures'; readonly args: { readonly text: string } }
  | { readonly code: 'score-without-sign'; readonly args: { readonly text: string; readonly score: string } }
  | { readonly code: 'other-score'; readonly args: { readonly text: string; readonly before: string } }
  | { readonly code: 'density-as-score'; readonly args: { readonly text: string } }

/** What there is against a line with more than the figure asked for: it is never put under another site. */
export function toScanLine(id: string, round: number, text: string, answers: Answers): ScanObjection | null {
  const line = scanFigures(id, text)
  if (line === null) return null
  const asked = siteOf(id)
  const named = line.sites.find((site) => site !== asked)
  if (line.isSeveral || line.sites.length > 1) return { code: 'several-scan-figures', args: { text } }
  if (named !== undefined) return { code: 'other-site', args: { text, asked, named } }
  if (line.tScore === null) return id.endsWith('_t') ? { code: 'density-as-score', args: { text } } : null
  if (/^\d/.test(line.tScore) && Number(line.tScore) > 0)
    return { code: 'score-without-sign', args: { text, score: line.tScore } }
  const before = id.endsWith('_bmd') ? textAt(answers, `${asked}_t.${round}`) : null
  return before === null || Number(before) === Number(line.tScore)
    ? null
    : { code: 'other-score', args: { text, before } }
}

/** The figures of a line, each as the answer to its own question; null: it is one figure, as asked for. */
export function figuresOfLine(id: string, round: number, text: string): readonly Given[] | null {
  const line = scanFigures(id, text)
  if (line === null) return null
  const site = siteOf(id)
  return [
    ...(line.tScore === null ? [] : [{ key: `${site}_t.${round}`, answer: line.tScore }]),
    ...(line.bmd === null ? [] : [{ key: `${site}_bmd.${round}`, answer: line.bmd }]),
  ]
}

/** The history with those figures: what was skipped is filled in, and what comes next need not be asked. */
export function withFiguresOfLine(history: History, figures: readonly Given[]): History {
  const replaced = history.map((given) => figures.find(({ key }) => key === given.key) ?? given)
  return [...replaced, ...figures.filter(({ key }) => !history.some((given) => given.key === key))]
}
