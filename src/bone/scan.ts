import type { PlainDate } from '../calendar/plain-date.ts'

/** Where bone was measured. Only the first three decide a category; `radius_33` does in certain circumstances. */
export const SITES = ['lumbar_spine', 'total_hip', 'femoral_neck', 'radius_33', 'other'] as const
export type Site = (typeof SITES)[number]

/** `mean` is of both hips, as GE Lunar prints it: comparable only with another mean. */
export type Side = 'left' | 'right' | 'mean'

/** Makers of whose reference figures something is known (`ge_lunar`: GE, Lunar, enCORE), and all the rest. */
export const MAKERS = ['hologic', 'ge_lunar', 'norland', 'other'] as const
export type Maker = (typeof MAKERS)[number]

/** Sets of young-adult means that a T-score can be worked out from. */
export const REFERENCE_IDS = ['hologic', 'ge_lunar', 'nhanes3-looker-1998'] as const
export type ReferenceId = (typeof REFERENCE_IDS)[number]

/** The machine of a scan; null is "not recorded". */
export interface Device {
  readonly maker: Maker | null
  readonly model: string | null
  readonly id: string | null
  readonly facility: string | null
}

/** A least significant change as a facility states it: in g/cm2, or else in per cent. */
export interface StatedLsc {
  readonly gPerCm2: number | null
  readonly percent: number | null
}

/** One line of a scan report. Numbers are finite; null is "not recorded". */
export interface SiteResult {
  readonly site: Site
  /** null at the spine, and where the report does not say. */
  readonly side: Side | null
  /** Vertebrae of the spine as `L1-L4`, `L2-L4`, `L3`; null elsewhere, and where the report does not say. */
  readonly region: string | null
  /** What the report calls a region that no category is taken from (Ward's, trochanter); null for other sites. */
  readonly ignoredRegion: string | null
  /** g/cm2, 0.2 to 2.5 */
  readonly bmdGPerCm2: number | null
  /** As it stands in the report or the file, not rounded; -10 to 8. */
  readonly tScore: number | null
  readonly zScore: number | null
  readonly lsc: StatedLsc
  /** Precision error (RMS-SD) of the facility at this site, g/cm2. */
  readonly precisionGPerCm2: number | null
}

/** Everything measured on one day on one machine. */
export interface Scan {
  readonly date: PlainDate
  readonly device: Device
  readonly results: readonly SiteResult[]
}

/** A device of which nothing is recorded. */
export const UNKNOWN_DEVICE: Device = { maker: null, model: null, id: null, facility: null }

/** A result at a site of which nothing is recorded yet; readers and tests fill in what they know. */
export function resultAt(site: Site, known: Partial<Omit<SiteResult, 'site'>> = {}): SiteResult {
  return {
    site,
    side: null,
    region: null,
    ignoredRegion: null,
    bmdGPerCm2: null,
    tScore: null,
    zScore: null,
    lsc: { gPerCm2: null, percent: null },
    precisionGPerCm2: null,
    ...known,
  }
}
