import { boneFigures } from '../generated/bone.ts'
import type { Site, SiteResult } from './scan.ts'
import { vertebraeOrAll } from './spine-region.ts'
import type { LeastSignificantChange } from './terms.ts'

type Stated = Pick<SiteResult, 'site' | 'region' | 'lsc' | 'precisionGPerCm2'>

/** What is forgiven where a change equals its threshold, for decimals that binary cannot hold. */
const SAME = 1e-9

/**
 * The least significant change (95 %) between two results of one site; null for sites without one (radius, others).
 *
 * Unit    g/cm2, or per cent of the earlier BMD
 * Rule    what the file states in g/cm2; else in per cent; else 2.77 x the precision error; else the worst precision that
 *         is acceptable to the ISCD. Of two results the later one's own statement goes first. At the spine it is that of
 *         L1-L4, raised by 7, 24 or 65 % where 3, 2 or 1 vertebrae were compared.
 * Source  ISCD glossary and Official Positions; Rosen, Szalat and Leslie 2024; domain.md 2.7
 */
export function leastSignificantChange(earlier: Stated, later: Stated): LeastSignificantChange | null {
  const base = stated(later) ?? stated(earlier) ?? assumed(later.site)
  if (base === null) return null
  const factor = later.site === 'lumbar_spine' ? vertebraeFactor(vertebraeOrAll(later.region)) : 1
  return {
    gPerCm2: base.gPerCm2 === null ? null : base.gPerCm2 * factor,
    percent: base.percent === null ? null : base.percent * factor,
    from: base.from,
    vertebraeFactor: factor,
  }
}

type Base = Omit<LeastSignificantChange, 'vertebraeFactor'>

function stated({ lsc, precisionGPerCm2 }: Stated): Base | null {
  if (lsc.gPerCm2 !== null) return { gPerCm2: lsc.gPerCm2, percent: null, from: 'stated-g' }
  if (lsc.percent !== null) return { gPerCm2: null, percent: lsc.percent, from: 'stated-percent' }
  if (precisionGPerCm2 === null) return null
  return { gPerCm2: precisionGPerCm2 * boneFigures.precision.toLsc, percent: null, from: 'precision' }
}

function assumed(site: Site): Base | null {
  const row = boneFigures.precision.leastAcceptable.find((least) => least.site === site)
  return row === undefined ? null : { gPerCm2: null, percent: row.lscPercent, from: 'iscd-minimum' }
}

/**
 * By how much the least significant change of L1-L4 grows with fewer vertebrae.
 *
 * @example vertebraeFactor(2) // 1.24
 */
export function vertebraeFactor(vertebrae: number): number {
  const row = boneFigures.vertebrae.factors.find((one) => one.vertebrae === vertebrae)
  if (row === undefined) throw new RangeError(`no factor for ${vertebrae} vertebrae`)
  return row.factor
}

/** The same as per cent of a BMD (g/cm2). */
export function lscPercent(lsc: LeastSignificantChange, bmdGPerCm2: number): number {
  return lsc.percent ?? (100 * (lsc.gPerCm2 ?? 0)) / bmdGPerCm2
}

/**
 * Whether a change is more than scan error: "must equal or exceed" the least significant change.
 *
 * Source  ISCD glossary; domain.md 2.7
 */
export function isSignificant(
  { bmdChange, percent }: { readonly bmdChange: number; readonly percent: number },
  lsc: LeastSignificantChange,
): boolean {
  if (lsc.gPerCm2 !== null) return Math.abs(bmdChange) >= lsc.gPerCm2 - SAME
  return Math.abs(percent) >= (lsc.percent ?? 0) - SAME
}
