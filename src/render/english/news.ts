import type { IntakeView, NutrientRow } from '../../report/intake-view.ts'
import type { UnsureItems } from '../../report/unsure-items.ts'
import { amountAbove, amountText } from './amount.ts'
import { energyText } from './energy-words.ts'
import { namesOf } from './intake-words.ts'
import { NUTRIENT_NAME } from './names.ts'
import { quotable } from './problem-words.ts'

export const PARTIAL_REPORT =
  'A part of the log only: not everything was understood (see the errors), and the days concerned are left out.'

/** Codes of findings that the lines above have told; `-v` writes their sentences out. */
export function moreFindings(codes: string): string {
  return `${codes} (-v says more)`
}

export interface News {
  readonly label: string
  readonly text: string
  readonly weight: 'over' | 'short' | 'good' | 'plain'
}

/** The first lines of a report: below target, too much, unclear, met, energy, what is unsure. Groups without a nutrient are left out. */
export function inShort(view: IntakeView): News[] {
  const { sodium } = view.assessment
  const of = (state: NutrientRow['state']) => namesOf(view.ranked.filter((row) => row.state === state))
  const over = view.nutrients
    .filter(({ state, nutrient }) => state === 'over' && nutrient !== 'sodium')
    .map(({ nutrient }) => NUTRIENT_NAME[nutrient])
  if (view.assessment.findings.some(({ code }) => code === 'retinol-above-upper-limit')) over.push('retinol')
  if (sodium.meanMg !== null && sodium.meanMg > sodium.limit.value) {
    over.push(
      `sodium, ${amountAbove(sodium.meanMg, sodium.limit.value, 'mg')} a day (limit ${amountText(sodium.limit.value, 'mg')})`,
    )
  }
  const news: News[] = [
    { label: 'Incomplete?', text: mayNotBeWhole(view), weight: 'short' },
    { label: 'Below target', text: of('below'), weight: 'short' },
    { label: 'Too much', text: over.join(', '), weight: 'over' },
    {
      label: 'Not clear',
      text: unclear(of('maybe-below'), view.assessment.unknownSupplements.length),
      weight: 'short',
    },
    { label: 'Above range', text: noBenefit(of('above-range')), weight: 'good' },
    { label: 'Target met', text: of('met'), weight: 'good' },
    { label: 'Not shown', text: of('withheld'), weight: 'short' },
    { label: 'Energy', text: energyText(view), weight: 'plain' },
    { label: 'Unsure', text: unsure(view.unsure), weight: 'short' },
    { label: 'Guessed', text: guessed(view.unsure), weight: 'short' },
  ]
  return news.filter(({ text }) => text !== '')
}

/** `2026-11-19 has 1 food: if that was not all, write "complete: no" under its date` */
function mayNotBeWhole({ assessment }: IntakeView): string {
  const found = assessment.findings.find(({ code }) => code === 'day-looks-incomplete')
  if (found?.code !== 'day-looks-incomplete') return ''
  const { days } = found.args
  const [first] = days
  const which =
    days.length === 1
      ? `${first?.date} has ${first?.foods} ${first?.foods === 1 ? 'food' : 'foods'}`
      : `${days.length} days have few foods (such as ${first?.date})`
  return `${which}: if that was not all, write "complete: no" under its date; the figures below may be too low`
}

/** `2 of 41 foods eaten (such as "1 portion haggis supper") may be another, or read in part: see --items` */
function unsure({ texts, foods }: UnsureItems): string {
  const [first] = texts
  if (first === undefined) return ''
  const such = texts.length === 1 ? '' : 'such as '
  return `${texts.length} of ${foods} ${foods === 1 ? 'food' : 'foods'} eaten (${such}"${quotable(first)}") may be another, or read in part: see --items`
}

/** `12 of 41 amounts: none was written, so a usual one was taken` */
function guessed({ guessed: count, foods }: UnsureItems): string {
  return count === 0 ? '' : `${count} of ${foods} amounts: none was written, so a usual one was taken`
}

function noBenefit(names: string): string {
  return names === '' ? '' : `${names} (no benefit shown)`
}

function unclear(names: string, supplements: number): string {
  const why =
    supplements === 0
      ? 'too many foods without a value'
      : `${supplements} ${supplements === 1 ? 'supplement' : 'supplements'} could not be counted`
  return names === '' ? '' : `${names} (${why})`
}
