import { isMap, isSeq, type Node, type YAMLSeq } from 'yaml'
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Source } from '../../diagnostics/source.ts'
import type { LogDay } from '../log.ts'
import { isSameButIds } from '../pinning/same-log.ts'
import { lineStart, type Splice, spliced } from '../pinning/splice.ts'
import { readLog } from '../read-log.ts'
import { parseYaml } from '../yaml-document.ts'
import { NO_MEAL } from './addition.ts'
import { columnOf, keyOf, rangeOf, writingOf } from './layout.ts'
import { inBrackets, type Writing } from './written.ts'

/** A log in which the plain list of a day stands under `other:`, and what was inserted for it. */
export interface ListNamed {
  readonly text: string
  readonly splices: readonly Splice[]
}

/**
 * Puts the plain list of a day under `other:`, so that the day can hold meals as well; every character stays. The new
 * text has been read again: it holds the old log, or null is given back. Null too where that cannot be: the list is all
 * of the file, or stands no further in than its date.
 */
export function nameDayList(source: Source, date: PlainDate, today: PlainDate): ListNamed | null {
  const { contents, errors } = withErrors(source.text)
  if (errors > 0 || contents === null) return null
  const list = listOf(contents, date)
  const splices = list === null ? null : underName(list, writingOf(source.text, contents))
  if (splices === null) return null
  const text = spliced(source.text, splices)
  const [before, after] = [readLog(source, { today }), readLog({ ...source, text }, { today })]
  const wanted = before.log.days.map((day) => (day.date === date ? named(day) : day))
  const isSame = isSameButIds({ ...before, log: { ...before.log, days: wanted } }, after, new Map())
  return isSame ? { text, splices } : null
}

function withErrors(text: string): { contents: Node | null; errors: number } {
  const parsed = parseYaml(text)
  return 'tooDeepAt' in parsed
    ? { contents: null, errors: 1 }
    : { contents: parsed.contents, errors: parsed.errors.length }
}

interface DayList {
  readonly list: YAMLSeq
  /** Where the date begins. */
  readonly dateAt: number
}

function listOf(contents: Node, date: PlainDate): DayList | null {
  if (!isMap(contents)) return null
  const under = contents.items.find(({ key }) => keyOf(key) === 'days')?.value
  const pairs = [...contents.items, ...(isMap(under) ? under.items : [])]
  const days = pairs.filter(({ key }) => keyOf(key)?.trim() === date)
  const [day] = days
  if (day === undefined || days.length > 1 || !isSeq(day.value)) return null
  return { list: day.value, dateAt: rangeOf(day.key)[0] }
}

/** Lines keep their place: YAML lets a list stand right under its name. */
function underName({ list, dateAt }: DayList, writing: Writing): readonly Splice[] | null {
  const { text, lineEnd } = writing
  const [start, end] = rangeOf(list)
  if (list.flow === true) {
    const open = inBrackets(new Map([[NO_MEAL, []]]), writing).replace('[]}', '')
    return [
      { start, end: start, text: open },
      { start: end, end, text: '}' },
    ]
  }
  const [column, dateColumn] = [columnOf(start, text), columnOf(dateAt, text)]
  if (column === null || dateColumn === null || column <= dateColumn) return null
  const at = lineStart(text, start)
  return [{ start: at, end: at, text: `${' '.repeat(column)}${NO_MEAL}:${lineEnd}` }]
}

function named(day: LogDay): LogDay {
  return { ...day, entries: day.entries.map((entry) => ({ ...entry, meal: entry.meal ?? NO_MEAL })) }
}
