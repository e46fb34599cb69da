import * as z from 'zod'
import { BONE_QUESTION_IDS } from '../../src/bone/assessment.ts'
import { NUTRITION_QUESTION_IDS } from '../../src/nutrition/visit-question.ts'
import { Citation, Provenance, ReferenceProblems, readChecked } from './problems.ts'

const VisitQuestions = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^QN\d+$/),
        when: z.string().min(5),
        question: z.string().min(10).endsWith('?'),
        otherwise: z.string().min(10).endsWith('?').optional(),
      }),
    )
    .min(1),
  lowBmi: z.number().positive(),
  weightLossPercent: z.number().positive(),
  aiStartedMonths: z.int().positive(),
  calciumGapMg: z.number().positive(),
  vitaminDUg: z.number().positive(),
  startingMonths: z.int().positive(),
  evidence: Provenance,
  source: Citation,
})
export type VisitQuestions = z.infer<typeof VisitQuestions>

/** Reads data/reference/visit-questions.yaml; if it is not sound, throws one error naming every problem. */
export function loadVisitQuestions(text: string, file: string): VisitQuestions {
  const read = readChecked(VisitQuestions, text, file)
  const ids = read.questions.map(({ id }) => id)
  const problems = [
    ...ids.filter((id, i) => ids.indexOf(id) < i).map((id) => `'${id}' twice`),
    ...[...BONE_QUESTION_IDS, ...NUTRITION_QUESTION_IDS]
      .filter((id) => !ids.includes(id))
      .map((id) => `'${id}' has no words`),
  ]
  if (problems.length > 0) throw new ReferenceProblems(problems.map((problem) => `${file}: ${problem}`))
  return read
}
