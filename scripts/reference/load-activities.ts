import * as z from 'zod'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const Name = z.string().regex(/^[a-z]+( [a-z]+)*$/)

const Activity = z.strictObject({
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  code: z.string().regex(/^\d{5}$/),
  met: z.number().min(1).max(20),
  type: z.enum(['high_impact', 'low_impact', 'resistance', 'flex_balance', 'other_aerobic']),
  kmPerHour: z.number().min(1).max(20).nullable().default(null),
  fromMph: z.number().min(1).max(5).nullable().default(null),
  bendsSpine: z.boolean().default(false),
  heavy: z.boolean().default(false),
  names: z.array(Name).min(1),
})

const Activities = z.strictObject({
  source: Citation,
  evidence: Provenance,
  moderateFromMet: z.number(),
  vigorousFromMet: z.number(),
  activities: z.array(Activity).min(1),
  notClassed: z.array(Name).min(1),
  impactOfNotClassed: z.array(Name).min(1),
  spineOfNotClassed: z.array(Name).min(1),
  askWhat: z.array(Name).min(1),
  goals: z.strictObject({
    weightBearingMinutes: z.int().positive(),
    aerobicMinutes: z.int().positive(),
    resistanceDays: z.int().min(1).max(7),
    balanceDays: z.int().min(1).max(7),
    balanceDaysMore: z.int().min(1).max(7),
    moreBalanceAboveAge: z.int(),
    osteoporosisUpTo: z.number().negative(),
    lowUpTo: z.number().negative(),
    brisklyUpToMinutesADay: z.int().positive(),
    impactsADay: z.int().positive(),
    impactDays: z.int().min(1).max(7),
    stepMinutes: z.int().positive(),
    stepDays: z.int().min(1).max(7),
    evidence: Provenance,
    source: Citation,
  }),
})

/** Reads data/reference/activities.yaml; if it is not sound, throws one error naming every problem. */
export function loadActivities(text: string, file: string): z.infer<typeof Activities> {
  const read = readChecked(Activities, text, file)
  const names = [
    ...read.activities.flatMap((activity) => activity.names),
    ...read.notClassed,
    ...read.askWhat,
  ]
  const twice = names.filter((name, i) => names.indexOf(name) < i)
  const strays = [...read.impactOfNotClassed, ...read.spineOfNotClassed].filter(
    (name) => !read.notClassed.includes(name),
  )
  if (strays.length > 0)
    throw new ReferenceProblems(strays.map((name) => `${file}: '${name}' is not in notClassed`))
  if (twice.length > 0) throw new ReferenceProblems(twice.map((name) => `${file}: '${name}' twice`))
  return read
}
