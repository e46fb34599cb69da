import * as z from 'zod'
import { NUTRITION_FINDING_CODES } from '../../src/nutrition/findings.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const text = z.string().min(3)
const Topics = z.strictObject({
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      also: z.array(z.string().min(1)),
      says: text,
      foods: text,
      here: text,
      codes: z.array(z.enum(NUTRITION_FINDING_CODES)),
      label: z.enum(['strong', 'moderate', 'weak', 'theory']),
      evidence: Provenance,
      source: Citation,
    }),
  ),
})

/** Reads data/reference/topics.yaml; if it is not sound, or a name stands for two topics, throws naming every problem. */
export function loadTopics(text: string, file: string) {
  const { topics } = readChecked(Topics, text, file)
  const names = topics.flatMap(({ id, also }) => [id, ...also.map(topicName)])
  const twice = names.filter((name, i) => names.indexOf(name) !== i)
  const codes = names.filter((name) => NUTRITION_FINDING_CODES.some((code) => code === name))
  const problems = [
    ...twice.map((name) => `${file}: '${name}' is named twice`),
    ...codes.map((name) => `${file}: '${name}' is the code of a finding`),
  ]
  if (problems.length > 0) throw new ReferenceProblems(problems)
  return topics.map((topic) => ({ ...topic, also: topic.also.map(topicName) }))
}

/** As src/render/english/explain/topics.ts compares it. */
function topicName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
}
