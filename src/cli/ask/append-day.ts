import type { PlainDate } from '../../calendar/plain-date.ts'
import { decode } from '../../input/decode.ts'
import type { Log } from '../../input/log.ts'
import { rawTextOf } from '../../input/pinning/raw-text.ts'
import { readLog } from '../../input/read-log.ts'

/**
 * The bytes of a log with the day of another behind it, every other byte as it was; null where that cannot be done: the
 * day is there already, or the new text does not read as the old days and this one.
 */
export function withDay(
  bytes: Uint8Array,
  added: string,
  day: PlainDate,
  today: PlainDate,
): Uint8Array | null {
  const { source } = decode(bytes, 'log.yaml')
  const raw = rawTextOf(bytes)
  const block = blockOf(added)
  if (source === null || raw === null || block === null) return null
  const before = readLog(source, { today })
  if (before.problems.some(({ what }) => what.level === 'error')) return null
  if (before.log.days.some(({ date }) => date === day)) return null
  const lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n'
  const start = /[\r\n]$/.test(source.text) || source.text === '' ? '' : '\n'
  for (const lines of [block, block.replace(/^ {2}/gm, '')]) {
    const behind = `${start}${lines}`.replaceAll('\n', lineEnd)
    const after = readLog({ name: 'log.yaml', text: source.text + behind }, { today })
    if (after.problems.length === before.problems.length && isOneMore(before.log, after.log, day))
      return raw.bytesOf(raw.text + behind)
  }
  return null
}

/** The lines below `days:`. */
function blockOf(added: string): string | null {
  const at = added.indexOf('days:\n')
  return at < 0 ? null : added.slice(at + 'days:\n'.length)
}

function isOneMore(before: Log, after: Log, day: PlainDate): boolean {
  const rest = after.days.filter(({ date }) => date !== day)
  return rest.length === after.days.length - 1 && shapeOf(rest) === shapeOf(before.days)
}

function shapeOf(days: Log['days']): string {
  return JSON.stringify(days, (key, value: unknown) => (/^(span|at|dateAt)$/.test(key) ? null : value))
}
