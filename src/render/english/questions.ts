import { visitQuestions } from '../../generated/visit-questions.ts'
import { roundHalfAwayFromZero } from '../../quantity/round.ts'
import { list } from './findings/words.ts'

/** A question of either report: bone's and nutrition's are both of this shape. */
interface Question {
  readonly id: string
  readonly args: Readonly<Record<string, string | number | boolean | null>>
}

/** A question to take to the visit, with its places filled in (data/reference/visit-questions.yaml). */
export function questionText(question: Question): string {
  const found = visitQuestions.questions.find(({ id }) => id === question.id)
  const isOther = OTHERWISE_WITH[question.id]?.some((name) => question.args[name] != null) === true
  const text = isOther ? found?.otherwise : found?.question
  if (text === undefined) throw new Error(`visit-questions.yaml has no ${question.id}`)
  const args = placesOf(question)
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = args[name]
    if (value == null) throw new Error(`${question.id}: nothing for {${name}}`)
    return String(value)
  })
}

/** One of these a question has to have for its other form to be asked. */
const OTHERWISE_WITH: Readonly<Record<string, readonly string[]>> = {
  QN3: ['medicine'],
  QN6: ['medicine'],
  QN9: ['supplementsMg', 'uncounted'],
  QN11: ['because'],
}

/** What fills the places: as the assessment gives it, but for numbers, which are rounded as elsewhere. */
function placesOf({ id, args }: Question): Readonly<Record<string, string | number | boolean | null>> {
  if (id === 'QN3') return { ...args, guideline: `${args['guideline']} (${args['year']})` }
  if (id === 'QN9')
    return {
      mg: least(args['isLowerBound'], args['mg']),
      supplements: supplementsText(args),
    }
  if (id === 'QN11')
    return { amount: totalsText(args), because: list(String(args['because'] ?? '').split(', ')) }
  if (id !== 'QN4') return args
  const one = (value: Question['args'][string] | undefined) =>
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

/** `at least 500 mg`; `an amount that is not known (Adcal-D3)` */
function supplementsText(args: Question['args']): string {
  const { supplementsMg, supplementsIsLowerBound, uncounted } = args
  if (supplementsMg != null) return `${least(supplementsIsLowerBound, supplementsMg)} mg`
  return `an amount that is not known (${uncounted})`
}

/** `1250 mg of calcium and 25 µg of vitamin D a day` */
function totalsText(args: Question['args']): string {
  const { calciumMg, vitaminDUg, calciumIsLowerBound, vitaminDIsLowerBound } = args
  const totals = [
    ...(calciumMg == null ? [] : [`${least(calciumIsLowerBound, calciumMg)} mg of calcium`]),
    ...(vitaminDUg == null ? [] : [`${least(vitaminDIsLowerBound, vitaminDUg)} µg of vitamin D`]),
  ]
  return `${totals.join(' and ')} a day`
}

/** `at least 500` */
function least(isLowerBound: unknown, value: Question['args'][string] | undefined): string {
  return `${isLowerBound === true ? 'at least ' : ''}${whole(value)}`
}

function whole(value: Question['args'][string] | undefined): string {
  return roundHalfAwayFromZero(Number(value), 0).toFixed(0)
}
