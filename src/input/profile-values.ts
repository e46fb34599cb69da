import { type PlainDate, plainDate } from '../calendar/plain-date.ts'
import type { Trouble } from './problems.ts'
import type { PartialDate } from './profile.ts'
import { CHOICES } from './profile-choices.ts'
import { MEASURES, type Measure, readMeasure } from './profile-measures.ts'
import { suggestionFor } from './suggest.ts'
import type { Pair, Value } from './yaml-tree.ts'

/** The text of a value, '' where it is none. */
export function textOf(value: Value): string {
  return value.kind === 'text' ? value.text.text.trim() : ''
}

/** "unknown" in any field leaves it unknown. */
export function isUnknown(value: Value): boolean {
  return /^(unknown|\?|not known)$/i.test(textOf(value))
}

/** A number with its unit, in ours; null where unknown or (with a problem) not readable. */
export function measure({ key, value }: Pair, name: keyof typeof MEASURES, trouble: Trouble): number | null {
  if (isUnknown(value)) return null
  const rule: Measure = MEASURES[name]
  const text = textOf(value)
  const read = readMeasure(text, rule)
  if ('value' in read) return read.value
  const args =
    read.trouble === 'range'
      ? ({
          code: 'out-of-range',
          args: { key: key.text, text, from: String(rule.from), to: `${rule.to} ${rule.unit}` },
        } as const)
      : ({ code: 'bad-measure', args: { key: key.text, text, example: rule.example } } as const)
  trouble.add({ level: 'error', ...args }, value.at)
  return null
}

/** One of the words of a choice or a synonym; null where unknown or (with a problem) none of them. */
export function choice<K extends keyof typeof CHOICES>(
  { key, value }: Pair,
  name: K,
  trouble: Trouble,
): keyof (typeof CHOICES)[K] | null {
  const words: Readonly<Record<string, readonly string[]>> = CHOICES[name]
  const text = textOf(value).toLowerCase()
  const found = Object.entries(words).find(([, synonyms]) => synonyms.includes(text))
  if (found !== undefined) return found[0] as keyof (typeof CHOICES)[K]
  if (isUnknown(value)) return null
  const known = Object.values(words).map(([first]) => first ?? '')
  const suggestion = suggestionFor(text, Object.values(words).flat())
  trouble.add(
    { code: 'bad-choice', level: 'error', args: { key: key.text, text: textOf(value), suggestion, known } },
    value.at,
  )
  return null
}

/** Nobody who reads this was born before. */
const EARLIEST = '1900-01-01'

/** A whole date of birth. */
export function plainDateValue({ key, value }: Pair, trouble: Trouble): PlainDate | null {
  if (isUnknown(value)) return null
  const date = plainDate(textOf(value))
  if (date !== null && date < EARLIEST) {
    const args = { key: key.text, text: date, from: EARLIEST, to: 'today' }
    trouble.add({ code: 'out-of-range', level: 'error', args }, value.at)
    return null
  }
  if (date !== null) return date
  const why = /^\d{4}-\d{2}-\d{2}$/.test(textOf(value)) ? 'no-such-day' : 'form'
  trouble.add(
    { code: 'bad-date', level: 'error', args: { text: textOf(value), why, suggestion: null } },
    value.at,
  )
  return null
}

/** A date as far as it is known: year, month or day. */
export function partialDateValue({ value }: Pair, trouble: Trouble): PartialDate | null {
  const text = textOf(value)
  if (isUnknown(value) || text === '') return null
  const isGood = /^\d{4}$/.test(text) || /^\d{4}-(0[1-9]|1[0-2])$/.test(text) || plainDate(text) !== null
  if (isGood) return text as PartialDate
  const why = /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'no-such-day' : 'form'
  trouble.add({ code: 'bad-date', level: 'error', args: { text, why, suggestion: null } }, value.at)
  return null
}
