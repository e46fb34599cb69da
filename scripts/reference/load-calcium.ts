import * as z from 'zod'
import { Citation, Names, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const mg = z.number().positive()
const share = z.number().positive().max(1)
const cited = { evidence: Provenance, source: Citation }

/** With which conditions and medicines to ask before a calcium supplement; `acid-reducer` is about its form alone. */
const Why = z.enum([
  'kidney-stones',
  'kidney-disease',
  'high-calcium',
  'sarcoidosis',
  'hyperparathyroidism',
  'thiazide',
  'acid-reducer',
])

const Calcium = z.strictObject({
  afterFood: z.strictObject({
    roundDownToMg: mg,
    singleDoseMg: mg,
    singleDoseRoundingMg: mg,
    overTargetMg: mg,
    ...cited,
  }),
  absorption: z.strictObject({
    intercept: share,
    slope: share,
    leastMg: mg,
    mostMg: mg,
    leastShare: share,
    mostShare: share,
    ...cited,
  }),
  stones: z.strictObject({ hazardRatio: mg, from: mg, to: mg, ...cited }),
  heart: z.strictObject(cited),
  form: z.strictObject(cited),
  vitaminDForm: z.strictObject(cited),
  foods: z.array(z.strictObject({ food: z.string().min(3), from: mg, to: mg, ...cited })).min(1),
  askFirst: z
    .array(
      z.strictObject({
        why: Why,
        ...cited,
        endings: z.array(z.string().regex(/^[a-z]{4,}$/)).optional(),
        names: Names,
      }),
    )
    .min(1),
})

/** Reads data/reference/calcium.yaml; if it is not sound, throws one error naming every problem. */
export function loadCalcium(text: string, file: string) {
  const read = readChecked(Calcium, text, file)
  const askFirst = read.askFirst.map(({ names, endings = [], ...rest }) => ({
    ...rest,
    endings,
    names: names.flat().map((name) => name.replaceAll(' ', '')),
  }))
  const problems = askFirst.flatMap(({ why, names }) =>
    names
      .filter((name, i) => !/^[a-z0-9]{3,}$/.test(name) || names.indexOf(name) < i)
      .map((name) => `${file}: ${why}: the name '${name}' is too short, or there twice`),
  )
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return { ...read, askFirst }
}
