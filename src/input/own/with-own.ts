import { notCounted } from '../log.ts'
import type { LogRead } from '../log-of-tree.ts'
import type { Trouble } from '../problems.ts'
import { readOwn } from './read-own.ts'

/** A log with the own foods and recipes that stand in it. Where their names are lost, no day counts. */
export function withOwn(read: LogRead, trouble: Trouble): LogRead {
  const own = readOwn(read.ownParts, trouble)
  const days = own === null ? read.log.days.map(notCounted) : read.log.days
  return { ...read, log: { ...read.log, days, own: own ?? [] }, problems: trouble.inOrder() }
}
