import * as z from 'zod'
import { Citation, ReferenceProblems, readChecked } from './problems.ts'

const Symptom = z.strictObject({
  id: z.string().regex(/^[a-z]+(_[a-z]+)*$/),
  text: z.string().min(5),
  call: z.enum(['emergency', 'team']),
  words: z.array(z.string().regex(/^[a-z]+\$?([ |][a-z]+\$?)*$/)).min(1),
  source: Citation,
})
export type Symptom = z.infer<typeof Symptom>

/** Reads data/reference/symptoms.yaml; if it is not sound, throws one error naming every problem. */
export function loadSymptoms(text: string, file: string): readonly Symptom[] {
  const symptoms = readChecked(z.array(Symptom).min(1), text, file)
  const twice = symptoms.filter(({ id }, i) => symptoms.findIndex((other) => other.id === id) < i)
  if (twice.length > 0) throw new ReferenceProblems(twice.map(({ id }) => `${file}: '${id}' twice`))
  return symptoms
}
