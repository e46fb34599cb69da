import * as z from 'zod'
import { REFERENCE_IDS, SITES } from '../../src/bone/scan.ts'
import { Citation, Names, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const positive = z.number().positive()
const months = z.int().min(1).max(120)
const DiagnosticSite = z.enum(['lumbar_spine', 'total_hip', 'femoral_neck'])
const cited = { evidence: Provenance, source: Citation }

const Reference = z.strictObject({
  set: z.enum(REFERENCE_IDS),
  site: DiagnosticSite,
  region: z
    .string()
    .regex(/^L[1-4]-L[1-4]$/)
    .nullable(),
  sex: z.enum(['F', 'M']),
  mean: z.number().min(0.5).max(1.5),
  sd: z.number().min(0.05).max(0.3),
  ...cited,
})

const Antiresorptive = z.strictObject({
  class: z.enum(['bisphosphonate', 'denosumab']),
  endings: z.array(z.string().regex(/^[a-z]{5,}$/)),
  names: Names,
  ...cited,
})

const Bone = z.strictObject({
  categories: z.strictObject({
    normalFrom: z.number(),
    osteoporosisUpTo: z.number(),
    belowExpectedUpTo: z.number(),
    nearThreshold: positive,
    ...cited,
  }),
  references: z.array(Reference).min(1),
  precision: z.strictObject({
    toLsc: positive,
    leastAcceptable: z
      .array(z.strictObject({ site: DiagnosticSite, cvPercent: positive, lscPercent: positive }))
      .length(3),
    ...cited,
  }),
  vertebrae: z.strictObject({
    factors: z
      .array(z.strictObject({ vertebrae: z.int().min(1).max(4), factor: z.number().min(1) }))
      .length(4),
    leastForDiagnosis: z.int().min(1).max(4),
    ...cited,
  }),
  comparable: z.strictObject({ leastMonths: months, shortMonths: months, ...cited }),
  rates: z.strictObject({ fastT: positive, fivePercent: positive, usualPercent: positive, ...cited }),
  schedule: z.strictObject({
    usualMonths: months,
    shortMonths: months,
    shortAtT: z.number(),
    firstFollowUpBelowT: z.number(),
    followUpFromMonths: months,
    windowMonths: months,
    overdueMonths: months,
    glucocorticoidMonths: months,
    ...cited,
  }),
  limits: z.strictObject({
    score: z.strictObject({
      min: z.number(),
      max: z.number(),
      unusualBelow: z.number(),
      unusualAbove: z.number(),
    }),
    bmd: z.strictObject({ min: positive, max: positive, mgFrom: positive, mgTo: positive }),
    unusualBmd: z.array(z.strictObject({ site: z.enum(SITES), below: positive, above: positive })).min(1),
    firstYear: z.int(),
    adultYears: z.int(),
    tMismatch: positive,
    signLost: positive,
    neckAgainstHip: positive,
    jumpPercent: positive,
    ...cited,
  }),
  preScan: z.strictObject({
    ost: z.strictObject({ perKgAndYear: positive, womenBelow: z.number(), menBelow: z.number() }),
    orai: z.strictObject({
      age: z.array(z.strictObject({ from: z.int(), points: z.int() })).min(1),
      weight: z.array(z.strictObject({ belowKg: positive, points: z.int() })).min(1),
      noEstrogen: z.int(),
      cut: z.int(),
      fromAge: z.int(),
    }),
    ...cited,
  }),
  frax: z.strictObject({
    europe: z
      .array(z.strictObject({ fromAge: z.int(), intervention: positive, lower: positive, upper: positive }))
      .min(1),
    europeToAge: z.int(),
    ...cited,
  }),
  studentT: z.strictObject({ quantiles: z.array(positive).length(30), ...cited }),
  antiresorptives: z.array(Antiresorptive).min(1),
  otherBoneMedicines: z.strictObject({ names: Names, ...cited }),
})
export type Bone = z.infer<typeof Bone>

/** Reads data/reference/bone.yaml; if it is not sound, throws one error naming every problem. */
export function loadBone(text: string, file: string): Bone {
  const bone = readChecked(Bone, text, file)
  const problems = [...twiceAnswered(bone), ...outOfOrder(bone)].map((trouble) => `${file}: ${trouble}`)
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return bone
}

/** No two rows may answer the same question. */
function twiceAnswered({ references, precision, limits }: Bone): string[] {
  const keys = [
    ...references.map(({ set, site, region, sex }) => `references: ${set} ${site} ${region ?? ''} ${sex}`),
    ...precision.leastAcceptable.map(({ site }) => `precision: ${site}`),
    ...limits.unusualBmd.map(({ site }) => `limits.unusualBmd: ${site}`),
  ]
  return keys.filter((key, i) => keys.indexOf(key) < i).map((key) => `${key} twice`)
}

/** Bands run the way in which they are searched; Student's t falls with the degrees of freedom. */
function outOfOrder({ preScan, frax, studentT, vertebrae }: Bone): string[] {
  const falls = (numbers: readonly number[]) => numbers.every((n, i) => i === 0 || n < (numbers[i - 1] ?? 0))
  const bands: [string, readonly number[]][] = [
    ['preScan.orai.age', preScan.orai.age.map(({ from }) => from)],
    ['preScan.orai.weight', preScan.orai.weight.map(({ belowKg }) => -belowKg)],
    ['frax.europe', frax.europe.map(({ fromAge }) => -fromAge)],
    ['studentT.quantiles', studentT.quantiles],
    ['vertebrae.factors', vertebrae.factors.map(({ vertebrae: n }) => n)],
  ]
  return bands.filter(([, numbers]) => !falls(numbers)).map(([name]) => `${name} is out of order`)
}

/** The figures as the program keeps them: names folded to lower-case letters and digits. */
export function flatBone(bone: Bone): object {
  return {
    ...bone,
    antiresorptives: bone.antiresorptives.map((medicine) => ({
      ...medicine,
      names: folded(medicine.names),
    })),
    otherBoneMedicines: { ...bone.otherBoneMedicines, names: folded(bone.otherBoneMedicines.names) },
  }
}

function folded(names: z.infer<typeof Names>): string[] {
  return names.flat().map((name) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, ''))
}
