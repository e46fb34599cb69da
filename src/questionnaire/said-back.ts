import { MEASURES, type Measure, readMeasure } from '../input/profile-measures.ts'
import { isBesideRemark } from './date-words.ts'

/** How an answer is kept, to be said where it was typed otherwise, so that an error shows. */
export type Kept =
  | { readonly kind: 'date'; readonly text: string; readonly isAlone?: true }
  | { readonly kind: 'measure'; readonly text: string }
  | { readonly kind: 'alcohol'; readonly text: string; readonly gramsADay: string }
  | { readonly kind: 'plain'; readonly text: string }

/** Questions whose answer has a unit of ours. */
const MEASURED: Readonly<Record<string, Measure>> = {
  height: MEASURES.height,
  weight: MEASURES.weight,
  glucocorticoid_months: MEASURES.glucocorticoid_months,
}
/** Questions whose answer is a word or a figure alone. */
const PLAIN =
  /^(?:birth|menopause|measures|drug|falls_last_12_months|joint_pain|frax_.*|fracture_low_trauma|.*_t|.*_bmd)$/

/**
 * What is said back of an answer; null: it was typed as it is kept.
 *
 * @example saidBack('height', '5 ft 4', '5 foot 4') // { kind: 'measure', text: '163 cm' }
 */
export function saidBack(id: string, text: string, typed: string): Kept | null {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return text === typed.trim() ? null : dateOf(text, typed)
  if (id === 'alcohol') return alcohol(text, typed)
  const measure = Object.hasOwn(MEASURED, id) ? MEASURED[id] : undefined
  if (measure !== undefined) return measured(text, typed, measure)
  if (id === 'symptoms' && / of 10\b/.test(text) && !/of 10\b/.test(typed)) return { kind: 'plain', text }
  const isSame = squeezed(text) === squeezed(typed)
  if (!PLAIN.test(id) || isSame || !/\d|^\w+$/.test(text)) return null
  return { kind: 'plain', text: inFull(id, text) }
}

/** Where words stood beside it, the date alone is kept. */
function dateOf(text: string, typed: string): Kept {
  return { kind: 'date', text, ...(isBesideRemark(typed) ? { isAlone: true } : {}) }
}

function inFull(id: string, text: string): string {
  if (id === 'birth') return `${text.replace(/ years.*$/i, '')} years`
  return id === 'fracture_low_trauma' && text === 'yes' ? 'yes, from little force' : text.replaceAll('_', ' ')
}

function measured(text: string, typed: string, measure: Measure): Kept | null {
  const read = readMeasure(text, measure)
  if (!('value' in read)) return null
  const [unit = ''] = measure.unit.split(' ')
  const asTyped = typed.trim().replace(/\.$/, '')
  const isOurs = new RegExp(`^[\\d.,]+ ?(?:${unit})?$`, 'i').test(asTyped)
  return isOurs && 'value' in readMeasure(asTyped, measure)
    ? null
    : { kind: 'measure', text: withUnit(roundedTo(read.value, unit === 'cm' ? 0 : 1), unit) }
}

const withUnit = (figure: string, unit: string) =>
  `${figure} ${figure === '1' ? unit.replace(/s$/, '') : unit}`

function alcohol(text: string, typed: string): Kept | null {
  const read = readMeasure(text, MEASURES.alcohol)
  if (!('value' in read) || read.value === 0 || squeezed(text) === squeezed(typed)) return null
  return { kind: 'alcohol', text, gramsADay: roundedTo(read.value, read.value < 10 ? 1 : 0) }
}

const roundedTo = (value: number, decimals: number) => String(Number(value.toFixed(decimals)))

const squeezed = (text: string) => text.toLowerCase().replaceAll(/[\s.]+$|\s/g, '')
