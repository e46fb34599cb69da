import { planFoods } from '../generated/plan-foods.ts'

/** How far a plan may move energy, in per cent of the present intake; `free`: as far as it will. */
export type EnergyBand = 'free' | { readonly down: number; readonly up: number }

/**
 * The band that `--energy` names.
 *
 * Rule    `keep` is 10 % up and down, a project convention; `5%` is 5 % up and down, `+15%` up to 15 % more, `-10%` up to
 *         10 % less; no more than 50 %. null: none of these.
 * Source  data/reference/plan-foods.yaml
 *
 * @example energyBand('+15%') // { down: 0, up: 15 }
 */
export function energyBand(text: string): EnergyBand | null {
  if (text === 'free') return 'free'
  const { energyPercent } = planFoods.rules
  if (text === 'keep') return { down: energyPercent, up: energyPercent }
  const parts = /^(\+-|±|\+|-|−)?(\d{1,2}(?:[.,]\d)?) ?%?$/.exec(text.trim())
  const percent = Number(parts?.[2]?.replace(',', '.'))
  if (parts === null || !(percent > 0 && percent <= MOST_PERCENT)) return null
  const sign = parts[1] ?? ''
  return { down: sign === '+' ? 0 : percent, up: sign === '-' || sign === '−' ? 0 : percent }
}

const MOST_PERCENT = 50
