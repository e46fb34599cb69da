import type { VisitQuestion } from '../../bone/assessment.ts'
import { visitQuestions } from '../../generated/visit-questions.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'

/** A question to take to the visit, with its places filled in (data/reference/visit-questions.yaml). */
export function questionText(question: VisitQuestion): string {
  const text = visitQuestions.questions.find(({ id }) => id === question.id)?.question
  if (text === undefined) throw new Error(`visit-questions.yaml has no ${question.id}`)
  const args = placesOf(question)
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name]
    if (value == null) throw new Error(`${question.id}: nothing for {${name}}`)
    return String(value)
  })
}

/** What fills the places: as the assessment gives it, but for numbers, which are rounded as elsewhere. */
function placesOf({ id, args }: VisitQuestion): Readonly<Record<string, string | number | null>> {
  if (id === 'QN3') return { ...args, guideline: `${args['guideline']} (${args['year']})` }
  if (id !== 'QN4') return args
  const one = (value: string | number | null | undefined) =>
    roundHalfAwayFromZero(Number(value), 1).toFixed(1)
  const { lscPercent, lscGPerCm2 } = args
  return {
    percent: one(args['percent']),
    years: one(args['years']),
    against: args['significant'] === 'yes' ? 'more than' : 'less than',
    lsc:
      lscPercent == null ? `${roundHalfAwayFromZero(Number(lscGPerCm2), 4)} g/cm2` : `${one(lscPercent)} %`,
  }
}
