import { type PlainDate, plainDate } from '../calendar/plain-date.ts'
import { birthKnown } from '../input/life-dates.ts'
import { namesInLine } from '../input/names-in-line.ts'
import { readScanDate } from '../input/scans/scan-date.ts'
import { symptomsElsewhere } from '../nutrition/symptoms-elsewhere.ts'
import { inhibitorSpelled } from './names.ts'
import type { Answers } from './question.ts'
import { supplementsIn } from './supplement-answer.ts'

/** Keys of profile.yaml that one answer fills as it stands. */
const PLAIN = [
  'sex', 'menopause', 'height', 'weight', 'parental_hip_fracture', 'smoking', 'alcohol', 'glucocorticoid_months',
  'falls_last_12_months', 'diet', 'measures', 'targets', 'joint_pain',
] as const // biome-ignore format: a list

const LISTS = ['medicines', 'conditions', 'avoid', 'supplements', 'symptoms'] as const

type Fields = Record<string, unknown>

/** The profile that the answers make, key by key as profile.yaml has it. What was skipped is not in it. */
export function profileOf(answers: Answers, heard: readonly string[] = []): Fields {
  const fields: Fields = { ...birthOf(textAt(answers, 'birth.1')) }
  for (const key of PLAIN) put(fields, key, textAt(answers, `${key}.1`))
  put(fields, 'aromatase_inhibitor', drugOf(answers))
  for (const key of LISTS)
    put(fields, key, key === 'symptoms' ? symptomsOf(answers, heard) : listOf(answers, key))
  put(fields, 'fractures', fracturesOf(answers))
  put(
    fields,
    'frax',
    fieldsOf({ major: textAt(answers, 'frax_major.1'), hip: textAt(answers, 'frax_hip.1') }),
  )
  return fields
}

/** The texts of a list; null where its first one was skipped. "none" alone says that there are none. */
export function listOf(answers: Answers, key: string): string | string[] | null {
  const texts: string[] = []
  for (let n = 1; answers.has(`${key}.${n}`); n += 1) texts.push(textAt(answers, `${key}.${n}`) ?? '')
  const given = texts.flatMap((text) => eachOf(key, text)).filter((text) => text !== '')
  const named = given.filter((text) => !/^none$/i.test(text))
  if (named.length > 0) return named
  return given.length > 0 ? 'none' : null
}

function eachOf(key: string, text: string): readonly string[] {
  if (key === 'conditions') return namesInLine(text)
  return key === 'supplements' ? supplementsIn(text) : [text]
}

/** With those that were named, or heard, where another question was asked. What a medicine decides stays with the reports. */
function symptomsOf(answers: Answers, heard: readonly string[]): string | string[] | null {
  const named = listOf(answers, 'symptoms')
  const texts = (key: string): readonly string[] => {
    const list = listOf(answers, key)
    return Array.isArray(list) ? list : []
  }
  const elsewhere = symptomsElsewhere({
    medicines: texts('medicines'),
    conditions: texts('conditions'),
    exercise: texts('exercise'),
  })
  const more = [...elsewhere, ...heard]
  return more.length === 0 ? named : [...new Set([...(Array.isArray(named) ? named : []), ...more])]
}

export function textAt(answers: Answers, key: string): string | null {
  const answer = answers.get(key) ?? null
  return typeof answer === 'string' ? answer.trim() : null
}

/** "65" is an age, anything else a date. */
function birthOf(text: string | null): Fields {
  if (text === null) return {}
  return /^\d{1,3}(\s*(years?|y)( old)?)?$/i.test(text)
    ? { age: Number.parseInt(text, 10) }
    : { birth_date: dateIn(text) }
}

/** What the answers tell of the birth: its day, or the earliest year; null: nothing. */
export function birthIn(answers: Answers, today: PlainDate): string | null {
  const { age, birth_date: date } = birthOf(textAt(answers, 'birth.1'))
  const birthDate = typeof date === 'string' ? plainDate(date) : null
  return birthKnown({ birthDate, ageYears: typeof age === 'number' ? age : null }, today)
}

/** "2 April 1961" as 1961-04-02; what could be two days, or none, stays as typed and is refused by the reader. */
export function dateIn(text: string): string {
  const read = readScanDate(text, null)
  return 'date' in read ? read.date : text
}

function drugOf(answers: Answers): string | Fields | null {
  const drug = textAt(answers, 'drug.1') ?? inhibitorAmongMedicines(answers)
  const start = textAt(answers, 'drug_start.1')
  return start === null ? drug : fieldsOf({ drug, start: dateIn(start) })
}

/** The aromatase inhibitor among the medicines that were answered; null: none. */
export function inhibitorAmongMedicines(answers: Answers): string | null {
  for (let n = 1; answers.has(`medicines.${n}`); n += 1) {
    const drug = inhibitorSpelled(textAt(answers, `medicines.${n}`) ?? '')
    if (drug !== null) return drug
  }
  return null
}

function fracturesOf(answers: Answers): string | Fields[] | null {
  const found: Fields[] = []
  for (let n = 1; n <= 10; n += 1) {
    const site = textAt(answers, `fracture_site.${n}`)
    if (/^none$/i.test(site ?? '')) return found.length === 0 ? 'none' : found
    const date = textAt(answers, `fracture_date.${n}`)
    const fields = fieldsOf({
      date: date === null ? null : dateIn(date),
      site,
      low_trauma: textAt(answers, `fracture_low_trauma.${n}`),
    })
    if (fields !== null) found.push(fields)
  }
  return found.length === 0 ? null : found
}

/** Those that are known; null where none is. */
function fieldsOf(fields: Fields): Fields | null {
  const known = Object.entries(fields).filter(([, value]) => value !== null)
  return known.length === 0 ? null : Object.fromEntries(known)
}

function put(fields: Fields, key: string, value: unknown): void {
  // A bare number needs no quotes.
  if (value !== null)
    fields[key] = typeof value === 'string' && /^(0|[1-9]\d{0,4})$/.test(value) ? Number(value) : value
}
