import { type PlainDate, plainDate } from '../calendar/plain-date.ts'
import { dateMeant, daysMeant, whyNoDate } from './log-date.ts'
import { partialDateMeant } from './partial-date.ts'
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

/** "unknown", or a list of nothing else: not the same as none. */
export function isUnknownList(value: Value): boolean {
  return isUnknown(value) || (value.kind === 'list' && value.items.length > 0 && value.items.every(isUnknown))
}

/** Whether there is no text: unknown, or (with a problem) a list or map where one value is due. */
function isNoText({ key, value }: Pair, trouble: Trouble): boolean {
  if (value.kind === 'text') return isUnknown(value)
  if (value.kind !== 'nothing')
    trouble.add({ code: 'not-a-text', level: 'error', args: { key: key.text, found: value.kind } }, value.at)
  return true
}

/** A number with its unit, in ours; null where unknown or (with a problem) not readable. */
export function measure(pair: Pair, name: keyof typeof MEASURES, trouble: Trouble): number | null {
  if (isNoText(pair, trouble)) return null
  const { key, value } = pair
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

const SHORTEST_WITH_SLIP = 4

/** One of the words of a choice or a synonym; null where unknown or (with a problem) none of them. */
export function choice<K extends keyof typeof CHOICES>(
  pair: Pair,
  name: K,
  trouble: Trouble,
): keyof (typeof CHOICES)[K] | null {
  const { key, value } = pair
  // "unknown" is a choice of its own in some lists.
  if (value.kind !== 'text' && isNoText(pair, trouble)) return null
  const words: Readonly<Record<string, readonly string[]>> = CHOICES[name]
  const text = textOf(value).toLowerCase()
  const found = Object.entries(words).find(([, synonyms]) => synonyms.includes(text))
  if (found !== undefined) return found[0] as keyof (typeof CHOICES)[K]
  if (isUnknown(value)) return null
  const known = Object.values(words).map(([first]) => first ?? '')
  // A letter changes the whole of a short word: "no" is no slip for "now".
  const suggestion =
    text.length < SHORTEST_WITH_SLIP ? null : suggestionFor(text, Object.values(words).flat())
  trouble.add(
    { code: 'bad-choice', level: 'error', args: { key: key.text, text: textOf(value), suggestion, known } },
    value.at,
  )
  return null
}

/** Nobody who reads this was born before. */
const EARLIEST = '1900-01-01'

/** A whole date of birth. */
export function plainDateValue(pair: Pair, trouble: Trouble): PlainDate | null {
  if (isNoText(pair, trouble)) return null
  const text = textOf(pair.value)
  const meant = daysMeant(text)
  const date = plainDate(text) ?? (meant.length === 1 ? (meant[0] ?? null) : null)
  if (date === null) return notADate(pair, trouble)
  if (date >= EARLIEST) return date
  const args = { key: pair.key.text, text: date, from: EARLIEST, to: 'today' }
  trouble.add({ code: 'out-of-range', level: 'error', args }, pair.value.at)
  return null
}

/** A date as far as it is known: year, month or day. */
export function partialDateValue(pair: Pair, trouble: Trouble): PartialDate | null {
  if (isNoText(pair, trouble)) return null
  return partialDateMeant(textOf(pair.value)) ?? notADate(pair, trouble, 'no-part-of-date')
}

function notADate({ value }: Pair, trouble: Trouble, form: 'form' | 'no-part-of-date' = 'form'): null {
  const text = textOf(value)
  const [dayFirst, monthFirst] = daysMeant(text)
  const suggestion =
    monthFirst === undefined ? dateMeant(text) : `${dayFirst} (day first) or ${monthFirst} (month first)`
  const why = whyNoDate(text)
  trouble.add(
    { code: 'bad-date', level: 'error', args: { text, why: why === 'form' ? form : why, suggestion } },
    value.at,
  )
  return null
}
