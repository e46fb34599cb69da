import { addMonths, type PlainDate } from '../calendar/plain-date.ts'
import { boneFigures } from '../generated/bone.ts'
import type { Device, SiteResult } from './scan.ts'
import type { ComparabilityReason } from './terms.ts'

/** One result with the day and the machine it comes from. */
export interface Measurement {
  readonly date: PlainDate
  readonly device: Device
  readonly result: SiteResult
}

export interface Comparability {
  /** null: cannot be told. */
  readonly comparable: boolean | null
  readonly why: readonly ComparabilityReason[]
}

/**
 * Whether a change may be worked out between two results of one site.
 *
 * Rule    all must hold: the same machine (its id; else facility and model), the same region, the same side of the hip
 *         (a mean of both goes with another mean only), six months or more between them. What is not recorded makes it
 *         unknown: the change is then worked out and marked.
 * Source  project convention on the ISCD Official Positions; domain.md 2.8
 */
export function comparabilityOf(earlier: Measurement, later: Measurement): Comparability {
  const device = sameDevice(earlier.device, later.device)
  const region = sameText(earlier.result.region, later.result.region, earlier.result.site === 'lumbar_spine')
  const side = sameText(earlier.result.side, later.result.side, earlier.result.site !== 'lumbar_spine')
  const enough = addMonths(earlier.date, boneFigures.comparable.leastMonths) <= later.date
  const differs: ComparabilityReason[] = []
  if (device === false) differs.push('device')
  if (region === false) differs.push('region')
  if (side === false) differs.push('side')
  if (!enough) differs.push('interval')
  if (differs.length > 0) return { comparable: false, why: differs }
  const unknown: ComparabilityReason[] = []
  if (device === null) unknown.push('device-unknown')
  if (region === null) unknown.push('region-unknown')
  if (side === null) unknown.push('side-unknown')
  return unknown.length > 0 ? { comparable: null, why: unknown } : { comparable: true, why: [] }
}

/** Less than twelve months: noise is likely. */
export function isShort(from: PlainDate, to: PlainDate): boolean {
  return addMonths(from, boneFigures.comparable.shortMonths) > to
}

/** The same machine: by id, else by facility and model; another maker or facility is another machine in any case. */
function sameDevice(a: Device, b: Device): boolean | null {
  // The same short id ("1") at two facilities is two machines.
  if (differ(a.maker, b.maker) || differ(a.facility, b.facility)) return false
  if (a.id !== null && b.id !== null) return !differ(a.id, b.id)
  if (differ(a.model, b.model)) return false
  const known = [a.facility, b.facility, a.model, b.model].every((text) => text !== null)
  return known && a.id === b.id ? true : null
}

/** Equal, different, or null: one of them is not recorded, and it `matters`. */
function sameText(a: string | null, b: string | null, matters: boolean): boolean | null {
  if (a !== null && b !== null) return !differ(a, b)
  return matters ? null : true
}

/** Both are recorded, and they are not the same but for capitals, spaces and dashes. */
function differ(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a !== b && fold(a) !== fold(b)
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[\s–—_-]+/g, '')
}
