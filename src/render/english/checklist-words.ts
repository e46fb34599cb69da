import type { AgainstLine, ChecklistLine, ChecklistStatus } from '../../nutrition/checklist.ts'
import type { ChecklistAgainst, ChecklistItem } from '../../nutrition/checklist-ids.ts'
import { amountText } from './amount.ts'

export const CHECKLIST_NAME: Readonly<Record<ChecklistItem, string>> = {
  'omega-3-ala': 'omega-3 ALA',
  fibre: 'fibre',
  'oily-fish': 'oily fish',
  'fruit-and-vegetables': 'fruit and vegetables',
  berries: 'berries',
  'leafy-greens': 'leafy greens',
  'nuts-and-seeds': 'nuts and seeds',
  legumes: 'beans and lentils',
  'whole-grains': 'whole grains',
  'herbs-and-spices': 'herbs and spices',
}

export const AGAINST_NAME: Readonly<Record<ChecklistAgainst, string>> = {
  'processed-meat': 'processed meat',
  'sugary-drinks': 'sugary drinks',
  'refined-grains': 'refined grains',
}

const STATUS: Readonly<Record<ChecklistStatus, string>> = {
  yes: 'yes',
  no: 'not reached',
  unknown: 'cannot be told',
  withheld: 'not shown: vitamin K is to be kept steady',
  'not-asked': 'not asked, and not counted: your profile leaves it out',
}

export const CHECKLIST_IS = "This program's own list; nothing is claimed about pain or illness."

export const ASK_ABOUT_POTASSIUM =
  'Ask your team about potassium before any change in fruit, vegetables, nuts or legumes.'

export function checklistTitle(met: number, of: number): string {
  return `Anti-inflammatory foods: ${met} of ${of}`
}

/** `yes: 2.1 portions in this log; asked 1 a week`, `cannot be told: none for sure; asked 30 g a day`. */
export function checklistStanding({ status, amount, needed, unit, per }: ChecklistLine): string {
  if (status === 'withheld' || status === 'not-asked') return STATUS[status]
  const asked =
    needed === null
      ? ''
      : `; asked ${unit === 'g' ? amountText(needed, 'g') : needed} a ${per === 'log' ? 'week' : per}`
  if (needed === null && amount !== null)
    return `${STATUS.unknown}: ${amountText(amount, 'g')} a day; these targets have no figure for it`
  if (status === 'unknown' && (amount ?? 0) === 0) return `${STATUS.unknown}: none for sure${asked}`
  const much = amount === null ? '?' : unit === 'g' ? amountText(amount, 'g') : portions(amount)
  const bound = status === 'unknown' ? 'at least ' : ''
  return `${STATUS[status]}: ${bound}${much} ${per === 'log' ? 'in this log' : `a ${per}`}${asked}`
}

function portions(amount: number): string {
  const text = amount.toFixed(1).replace(/\.0$/, '')
  return `${text} ${text === '1' ? 'portion' : 'portions'}`
}

/** What there should be little of: amounts that are sure, nothing of what may be more. */
export function againstText(lines: readonly AgainstLine[]): string {
  const each = lines.map(({ item, gPerDay }) => `${AGAINST_NAME[item]} ${amountText(gPerDay, 'g')}`)
  return `Better kept low; a day, at least: ${each.join(', ')}.`
}
