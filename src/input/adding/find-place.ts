import { type Alias, isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { looksLikeDate } from '../log-date.ts'
import type { Splice } from '../pinning/splice.ts'
import { type Addition, NO_MEAL, type WhyNotAdded } from './addition.ts'
import { isNone, noneIn, putBehindText, putInPlaceOf } from './in-place-of-none.ts'
import { isEmpty, keyOf, rangeOf } from './layout.ts'
import { isSingularOf } from './meal-words.ts'
import { type Beside, putFirst, putItems, putPair, putValue } from './put.ts'
import { keyed, type Writing, type Written } from './written.ts'

/** A log and what is added to it. */
interface Asked extends Addition {
  /** All of the day, which is not there yet; in place of `meal` and `entries`. */
  readonly day?: Written
  readonly writing: Writing
  readonly targets: ReadonlyMap<Alias, Node>
  readonly today: PlainDate
}

/** What is inserted where, and the meal that it comes to; or why nothing is. */
export type Place = { readonly splice: Splice; readonly meal: string | null } | WhyNotAdded

/** Where the entries go in a log. */
export function findPlace(contents: Node | null, asked: Asked): Place {
  const { writing, entries, date, meal, today, day } = asked
  if (isEmpty(contents)) return placed(putFirst(keyed(date, newDay(asked)), writing), meal)
  if (isSeq(contents)) {
    if (date !== today || day !== undefined) return 'one-list'
    return meal === null ? placed(putItems(contents, entries, writing), null) : 'day-is-list'
  }
  return isMap(contents) ? inMap(contents, asked) : 'not-a-log'
}

/** A log of days: under `days:`, at the top, or both. */
function inMap(top: YAMLMap, asked: Asked): Place {
  const { date, meal, writing } = asked
  const under = top.items.find(({ key }) => keyOf(key) === 'days')
  const maps = [top, ...(isMap(under?.value) ? [under.value] : [])]
  const found = maps.flatMap((map) => pairsNamed(map, date).map((pair) => ({ map, pair })))
  if (found.length > 1) return 'twice'
  if (found[0] !== undefined && asked.day !== undefined) return 'twice'
  if (found[0] !== undefined) return inDay(found[0].pair, found[0].map.flow === true, asked)
  const value = newDay(asked)
  if (isAlias(under?.value)) return 'alias'
  if (under !== undefined && isEmpty(under.value))
    return placed(putValue(under, keyed(date, value), top.flow === true, writing), meal)
  const map = isMap(under?.value) ? under.value : top
  if (isShared(map, asked)) return 'shared'
  const { beside, isApart } = inOrderOfDates(map, date, writing.text)
  return placed(putPair(map, { key: date, value, beside, isApart }, writing), meal)
}

function inDay(day: Pair, isInFlow: boolean, asked: Asked): Place {
  const { meal, entries, writing } = asked
  const { value } = day
  if (isEmpty(value)) return placed(putValue(day, newDay(asked), isInFlow, writing), meal)
  if (isAlias(value)) return 'alias'
  if (isShared(value, asked)) return 'shared'
  if (isSeq(value)) return meal === null ? placed(putItems(value, entries, writing), null) : 'day-is-list'
  return isMap(value) ? inMeals(value, asked) : 'not-a-list'
}

function inMeals(map: YAMLMap, asked: Asked): Place {
  const { entries, writing } = asked
  const name = asked.meal ?? NO_MEAL
  const [pair, second] = mealsNamed(map, name, asked.list !== undefined)
  if (second !== undefined) return 'twice'
  if (pair === undefined) {
    if (pairsNamed(map, '<<').length > 0) return 'merged'
    const last = map.items.at(-1)
    const beside = last === undefined ? null : { after: last }
    return placed(putPair(map, { key: name, value: entries, beside }, writing), name)
  }
  const meal = keyOf(pair.key)
  if (isEmpty(pair.value)) return placed(putValue(pair, entries, map.flow === true, writing), meal)
  if (isAlias(pair.value)) return 'alias'
  if (isShared(pair.value, asked)) return 'shared'
  const none = noneIn(pair.value, asked.list ?? 'meal')
  if (none !== null) return placed(putInPlaceOf(none, pair.value, entries, writing), meal)
  if (saysNone(asked)) return 'none-among'
  if (isSeq(pair.value)) return placed(putItems(pair.value, entries, writing), meal)
  const behind = asked.list === undefined ? putBehindText(pair.value, entries, writing) : null
  return behind === null ? 'not-a-list' : placed(behind, meal)
}

function saysNone({ list, entries }: Asked): boolean {
  return list !== undefined && entries.some((item) => typeof item === 'string' && isNone(item, list))
}

function newDay({ meal, entries, day }: Asked): Written {
  return day ?? (meal === null ? entries : keyed(meal, entries))
}

function placed(splice: Splice | null, meal: string | null): Place {
  return splice === null ? 'layout' : { splice, meal }
}

function pairsNamed(map: YAMLMap, name: string): Pair[] {
  return map.items.filter(({ key }) => keyOf(key)?.trim() === name)
}

/** Exactly so; else in other capitals; else "snack" for snacks, but of no list, whose names are fixed. */
function mealsNamed(map: YAMLMap, name: string, isList: boolean): readonly Pair[] {
  const exact = pairsNamed(map, name)
  if (exact.length > 0) return exact
  const alike = map.items.filter(({ key }) => keyOf(key)?.trim().toLowerCase() === name.toLowerCase())
  if (alike.length > 0 || isList) return alike
  return map.items.filter(({ key }) => isSingularOf(keyOf(key) ?? '', name))
}

function isShared(node: unknown, { targets }: Asked): boolean {
  return [...targets.values()].some((target) => target === node)
}

/**
 * Behind the last day that is earlier (where the newest stands on top, that is later), or before the first one; with an
 * empty line where the days have one between them.
 */
function inOrderOfDates(map: YAMLMap, date: string, text: string) {
  const days = map.items.filter(({ key }) => looksLikeDate(keyOf(key) ?? ''))
  const dateOf = (day: Pair | undefined) => (keyOf(day?.key) ?? '').trim()
  const [first, second] = days
  const isNewestFirst = second !== undefined && dateOf(first) > dateOf(days.at(-1))
  const above = days.findLast((day) => (isNewestFirst ? dateOf(day) > date : dateOf(day) < date))
  const last = map.items.at(-1)
  const neighbour = above ?? (first === undefined ? last : undefined)
  const beside: Beside | null =
    neighbour !== undefined ? { after: neighbour } : first === undefined ? null : { before: first }
  const between = first && second ? text.slice(rangeOf(first.key)[1], rangeOf(second.key)[0]) : ''
  return { beside, isApart: /(?:\r\n|\n|\r) *(?:\r\n|\n|\r)/.test(between) }
}
