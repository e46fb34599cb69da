import * as z from 'zod'
import { Citation, Names, Provenance, ReferenceProblems, readChecked } from './problems.ts'

/** domain.md 8.2 bans these; an instruction to start, stop or change a medicine is read for by people. */
const BANNED = /\b(you have osteoporosis|you need|safe to|diagnosis|prescribe[ds]?|accelerating|deficient)\b/i
const Said = {
  says: z
    .string()
    .min(10)
    .endsWith('.')
    .refine((text) => !BANNED.test(text), 'words that no sentence may have'),
  label: z.enum(['strong', 'moderate', 'weak', 'theory']),
  evidence: Provenance,
  source: Citation,
}
const Mineral = z.enum(['calcium', 'iron', 'magnesium', 'zinc'])
const Listed = z.strictObject({ evidence: Provenance, source: Citation, names: Names })

const MedicineRules = z.strictObject({
  medicines: z
    .array(
      z.strictObject({
        medicine: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
        title: z.string().min(3).optional(),
        level: z.enum(['caution', 'note']),
        cautionWith: z.array(z.enum(['calcium', 'vitaminD'])).default([]),
        apart: z
          .strictObject({ from: z.array(Mineral).min(1), time: z.string().min(5) })
          .nullable()
          .default(null),
        onlySpacing: z.boolean().default(false),
        nothingKnown: z.boolean().default(false),
        endings: z.array(z.string().regex(/^[a-z]{5,}$/)).default([]),
        names: Names,
        ...Said,
      }),
    )
    .min(1),
  foods: z.array(z.strictObject({ food: z.enum(['grapefruit']), ...Said })),
  conditions: z
    .array(
      z.strictObject({
        condition: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
        supplements: z.enum(['all', 'calcium']),
        names: Names,
        ...Said,
      }),
    )
    .min(1),
  minerals: z.array(z.strictObject({ mineral: z.enum([...Mineral.options, 'multivitamin']), names: Names })),
  k2: Listed,
  askAbout: Listed,
  vitaminK: z.strictObject({
    leastDays: z.int().min(2),
    ratioAbove: z.number().min(1),
    cvPercentAbove: z.number().positive(),
    dayFromMeanUgAbove: z.number().positive(),
    evidence: Provenance,
    source: Citation,
  }),
  jointPain: z.strictObject({ from: z.int().min(1).max(10), evidence: Provenance, source: Citation }),
  others: Names,
})

/** Reads data/reference/medicine-rules.yaml; if it is not sound, throws one error naming every problem. */
export function loadMedicineRules(text: string, file: string) {
  const read = readChecked(MedicineRules, text, file)
  const rules = {
    medicines: read.medicines.map(({ medicine, title, names, ...rule }) => ({
      ...named(medicine, names),
      title: title ?? medicine,
      ...rule,
    })),
    foods: read.foods,
    conditions: read.conditions.map(({ condition, names, ...rule }) => ({
      ...named(condition, names),
      ...rule,
    })),
    minerals: read.minerals.map(({ mineral, names }) => ({ ...named(mineral, names), mineral })),
    k2: { ...named('k2', read.k2.names), source: read.k2.source },
    askAbout: { ...named('ask-about', read.askAbout.names), source: read.askAbout.source },
    vitaminK: read.vitaminK,
    jointPain: read.jointPain,
    others: named('others', read.others),
  }
  const lists = [...rules.medicines, ...rules.conditions, rules.k2, rules.askAbout, rules.others]
  const problems = [...lists, ...rules.minerals].flatMap(({ of, names }) => [
    ...names
      .filter((name) => !/^[a-z0-9]{2,}$/.test(name))
      .map((name) => `${file}: ${of}: the name '${name}'`),
    ...names.filter((name, i) => names.indexOf(name) < i).map((name) => `${file}: ${of}: '${name}' twice`),
  ])
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return rules
}

function named(of: string, names: z.infer<typeof Names>) {
  return { of, endings: [] as string[], names: names.flat().map((name) => name.replaceAll(' ', '')) }
}
