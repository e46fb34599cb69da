import { assessScans } from '../../src/bone/assess-scans.ts'
import type { AssessScansInput, BoneAssessment, Change } from '../../src/bone/assessment.ts'
import type { BoneFinding, BoneFindingCode } from '../../src/bone/findings.ts'
import type { RuleId } from '../../src/bone/guidelines/ids.ts'
import { type BonePerson, NOTHING_KNOWN } from '../../src/bone/person.ts'
import { type Device, resultAt, type Scan, type SiteResult, UNKNOWN_DEVICE } from '../../src/bone/scan.ts'
import type { PlainDate } from '../../src/calendar/plain-date.ts'

export const TODAY = '2026-11-23' as PlainDate
export const day = (text: string) => text as PlainDate

/** A machine of which enough is known to compare scans. */
export const HORIZON: Device = { maker: 'hologic', model: 'Horizon A', id: 'H1', facility: 'City Hospital' }

/** Of whom everything is recorded and nothing is a risk: 60, after menopause, on anastrozole for years. */
export function person(facts: Partial<BonePerson> = {}): BonePerson {
  return {
    ...NOTHING_KNOWN,
    ageYears: 60,
    sex: 'F',
    menopause: 'natural',
    aromataseInhibitor: { drug: 'anastrozole', start: day('2021-01-01'), stop: null },
    weightKg: 70,
    heightCm: 165,
    fractures: [],
    parentalHipFracture: 'no',
    smoking: 'never',
    glucocorticoidMonths: 0,
    alcoholUnitsPerDay: 0,
    conditions: [],
    medicines: [],
    weightLossPercent: 0,
    ...facts,
  }
}

/** A scan of any number of results; the machine is HORIZON unless said otherwise. */
export function scan(date: string, results: readonly SiteResult[], device: Device = HORIZON): Scan {
  return { date: day(date), device, results }
}

export const spine = (known: Partial<SiteResult>) => resultAt('lumbar_spine', { region: 'L1-L4', ...known })
export const hip = (known: Partial<SiteResult>) => resultAt('total_hip', { side: 'left', ...known })
export const neck = (known: Partial<SiteResult>) => resultAt('femoral_neck', { side: 'left', ...known })

/** One scan of the spine with this T-score, a month before TODAY. */
export function scanWithT(tScore: number): Scan {
  return scan('2026-10-23', [spine({ tScore })])
}

export function assess(
  scans: readonly Scan[],
  facts: Partial<BonePerson> = {},
  more: Partial<AssessScansInput> = {},
): BoneAssessment {
  return assessScans({ scans, person: person(facts), today: TODAY, ...more })
}

export function codes({ findings }: BoneAssessment): BoneFindingCode[] {
  return findings.map(({ code }) => code)
}

export function finding<C extends BoneFindingCode>(
  { findings }: BoneAssessment,
  code: C,
): Extract<BoneFinding, { code: C }> | undefined {
  return findings.find((one): one is Extract<BoneFinding, { code: C }> => one.code === code)
}

/** The rules that are met, of one guideline where it is named. */
export function met({ guidelines }: BoneAssessment, guideline = ''): RuleId[] {
  return guidelines.filter(({ id, met: is }) => is === 'yes' && id.startsWith(guideline)).map(({ id }) => id)
}

export function rule({ guidelines }: BoneAssessment, id: RuleId) {
  const found = guidelines.find((one) => one.id === id)
  if (found === undefined) throw new Error(id)
  return found
}

export function lastStep({ changes }: BoneAssessment): Change {
  const step = changes.findLast(({ kind }) => kind === 'step')
  if (step === undefined) throw new Error('no step')
  return step
}

export { UNKNOWN_DEVICE }
