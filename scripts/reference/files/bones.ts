import { loadActivities } from '../load-activities.ts'
import { flatBone, loadBone } from '../load-bone.ts'
import { flatBoneGuidelines, loadBoneGuidelines } from '../load-bone-guidelines.ts'
import { flatExpectedLoss, loadExpectedLoss } from '../load-expected-loss.ts'
import type { ReferenceFile } from '../reference-file.ts'

/** Bone scans, guidelines and exercise. */
export const BONE_FILES: readonly ReferenceFile[] = [
  {
    yaml: 'bone.yaml',
    module: 'bone',
    load: (text, file) => flatBone(loadBone(text, file)),
    constant: 'boneFigures',
    type: 'BoneFigures',
    types: `import type { ReferenceId, Site } from '../bone/scan.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** A young-adult mean and SD, g/cm2. */
export interface ReferenceMean extends Cited {
  readonly set: ReferenceId
  readonly site: Site
  readonly region: string | null
  readonly sex: 'F' | 'M'
  readonly mean: number
  readonly sd: number
}

/** A class of medicines for bone; names are lower-case letters and digits only. */
export interface Antiresorptive extends Cited {
  readonly class: 'bisphosphonate' | 'denosumab'
  readonly endings: readonly string[]
  readonly names: readonly string[]
}

/** See data/reference/bone.yaml. */
export interface BoneFigures {
  readonly categories: Cited & {
    readonly normalFrom: number
    readonly osteoporosisUpTo: number
    readonly belowExpectedUpTo: number
    readonly nearThreshold: number
  }
  readonly references: readonly ReferenceMean[]
  readonly precision: Cited & {
    readonly toLsc: number
    readonly leastAcceptable: readonly { readonly site: Site; readonly cvPercent: number; readonly lscPercent: number }[]
  }
  readonly vertebrae: Cited & {
    readonly factors: readonly { readonly vertebrae: number; readonly factor: number }[]
    readonly leastForDiagnosis: number
  }
  readonly comparable: Cited & { readonly leastMonths: number; readonly shortMonths: number }
  readonly rates: Cited & { readonly fastT: number; readonly fivePercent: number; readonly usualPercent: number }
  readonly schedule: Cited & {
    readonly usualMonths: number
    readonly shortMonths: number
    readonly shortAtT: number
    readonly firstFollowUpBelowT: number
    readonly followUpFromMonths: number
    readonly windowMonths: number
    readonly overdueMonths: number
    readonly glucocorticoidMonths: number
  }
  readonly limits: Cited & {
    readonly score: { readonly min: number; readonly max: number; readonly unusualBelow: number; readonly unusualAbove: number }
    readonly bmd: { readonly min: number; readonly max: number; readonly mgFrom: number; readonly mgTo: number }
    readonly unusualBmd: readonly { readonly site: Site; readonly below: number; readonly above: number }[]
    readonly firstYear: number
    readonly adultYears: number
    readonly tMismatch: number
    readonly signLost: number
    readonly neckAgainstHip: number
    readonly jumpPercent: number
  }
  readonly preScan: Cited & {
    readonly ost: { readonly perKgAndYear: number; readonly womenBelow: number; readonly menBelow: number }
    readonly orai: {
      readonly age: readonly { readonly from: number; readonly points: number }[]
      readonly weight: readonly { readonly belowKg: number; readonly points: number }[]
      readonly noEstrogen: number
      readonly cut: number
      readonly fromAge: number
    }
  }
  readonly frax: Cited & {
    readonly europe: readonly {
      readonly fromAge: number
      readonly intervention: number
      readonly lower: number
      readonly upper: number
    }[]
    readonly europeToAge: number
  }
  /** By degrees of freedom, from 1. */
  readonly studentT: Cited & { readonly quantiles: readonly number[] }
  readonly antiresorptives: readonly Antiresorptive[]
  readonly otherBoneMedicines: Cited & { readonly names: readonly string[] }
}`,
  },
  {
    yaml: 'expected-loss.yaml',
    module: 'expected-loss',
    load: (text, file) => flatExpectedLoss(loadExpectedLoss(text, file)),
    constant: 'expectedLosses',
    type: 'readonly ExpectedLossRow[]',
    types: `import type { ExpectedLoss } from '../bone/assessment.ts'

/** A line of context, and for whom it is shown. */
export interface ExpectedLossRow extends ExpectedLoss {
  readonly for: 'anastrozole' | 'letrozole' | 'any' | 'antiresorptive' | 'ovarian_suppression' | 'finished' | 'background'
}`,
  },
  {
    yaml: 'bone-guidelines.yaml',
    module: 'bone-guidelines',
    load: (text, file) => flatBoneGuidelines(loadBoneGuidelines(text, file)),
    constant: 'boneGuidelines',
    type: 'readonly BoneGuideline[]',
    types: `import type { RuleId } from '../bone/guidelines/ids.ts'

/** One rule: \`finding\` completes "for ...", \`says\` completes "it ...". */
export interface GuidelineRule {
  readonly id: RuleId
  readonly rule: string
  readonly effect: 'treatment' | 'consider' | 'monitoring' | 'advice'
  readonly asks: boolean
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly finding: string
  readonly says: string
  readonly thresholds: Readonly<Record<string, number>>
}

/** A published guideline with its citation. */
export interface BoneGuideline {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
  readonly note: string | null
  readonly thresholds: Readonly<Record<string, number>>
  readonly secondaryCauses: readonly string[]
  readonly rules: readonly GuidelineRule[]
}`,
  },
  {
    yaml: 'activities.yaml',
    module: 'activities',
    load: loadActivities,
    constant: 'exerciseFigures',
    type: 'ExerciseFigures',
    types: `import type { Activity } from '../exercise/activity.ts'

interface Cited {
  readonly evidence: 'C' | 'C2' | 'M' | 'D' | 'P'
  readonly source: string
}

/** See data/reference/activities.yaml; a week's goals in minutes and days. */
export interface ExerciseFigures extends Cited {
  readonly moderateFromMet: number
  readonly vigorousFromMet: number
  readonly activities: readonly Activity[]
  /** Exercise without a figure of its own: shown, and counted towards nothing. */
  readonly notClassed: readonly string[]
  /** Names of notClassed that are jumping. */
  readonly impactOfNotClassed: readonly string[]
  /** Names of notClassed that bend or twist the spine hard. */
  readonly spineOfNotClassed: readonly string[]
  /** What does not say what was done. */
  readonly askWhat: readonly string[]
  readonly goals: Cited & {
    readonly weightBearingMinutes: number
    readonly aerobicMinutes: number
    readonly resistanceDays: number
    readonly balanceDays: number
    readonly balanceDaysMore: number
    readonly moreBalanceAboveAge: number
    readonly osteoporosisUpTo: number
    readonly lowUpTo: number
    readonly brisklyUpToMinutesADay: number
    readonly impactsADay: number
    readonly impactDays: number
    readonly stepMinutes: number
    readonly stepDays: number
  }
}`,
  },
]
