import type { QuestionId } from './plan.ts'
import { type Answer, type Answers, type Item, type Question, SECTIONS } from './question.ts'

/** One answer that was given, or (null) skipped. */
export interface Given {
  readonly key: string
  readonly answer: Answer
}

/** All of the state: what was answered, in order. */
export type History = readonly Given[]

export interface Step {
  readonly key: string
  readonly question: Question<QuestionId>
  /** Which round of a list this is, from 1. */
  readonly round: number
  readonly item: Item<QuestionId>
  /** Of the parts of the questionnaire, and how many there are. */
  readonly part: number
  readonly parts: number
  /** Of the questions of this part; a list counts as one, and so does a question with those that depend on it. */
  readonly number: number
  readonly of: number
}

export interface Place {
  readonly answers: Answers
  /** null: everything has been asked. */
  readonly step: Step | null
  /** How much of the history fits the plan; an older version may have asked otherwise. */
  readonly history: History
}

/** Goes through the plan with the answers given: what is asked next follows from them alone. */
export function walk(plan: readonly Item<QuestionId>[], history: History): Place {
  const answers = new Map<string, Answer>()
  let at = 0
  for (const item of plan) {
    if (item.when?.(answers) === false) continue
    rounds: for (let round = 1; round <= item.most; round += 1) {
      for (const [i, question] of item.questions.entries()) {
        const key = `${question.id}.${round}`
        const given = history[at]
        if (given?.key !== key) {
          const step = { key, question, round, item, ...placeIn(plan, item) }
          return { answers, step, history: history.slice(0, at) }
        }
        at += 1
        answers.set(key, given.answer)
        if (i === 0 && endsList(given.answer)) break rounds
      }
    }
  }
  return { answers, step: null, history: history.slice(0, at) }
}

/** A list ends where its first question is skipped, or answered with "none". */
function endsList(answer: Answer): boolean {
  return answer === null || (typeof answer === 'string' && /^none$/i.test(answer.trim()))
}

/** A question that depends on another counts as one with it, so that the count of a part never grows. */
function placeIn(plan: readonly Item<QuestionId>[], item: Item<QuestionId>) {
  const here = plan.filter(({ section }) => section === item.section)
  const counted = here.filter(({ when }) => when === undefined)
  return {
    part: SECTIONS.indexOf(item.section) + 1,
    parts: SECTIONS.length,
    number: here.slice(0, here.indexOf(item) + 1).filter((one) => counted.includes(one)).length,
    of: counted.length,
  }
}

/** The history with one more answer. */
export function answered(history: History, key: string, answer: Answer): History {
  return [...history, { key, answer }]
}

/** The history without its last answer; at the start, as it is. */
export function back(history: History): History {
  return history.slice(0, -1)
}

/** The history up to the answer to this question, which is then asked again. */
export function backTo(history: History, key: string): History {
  const at = history.findIndex((given) => given.key === key)
  return at < 0 ? history : history.slice(0, at)
}

/** The history with one more answer in a list that has been asked already; null: the list is full. */
export function alsoIn(history: History, list: string, most: number, answer: Answer): History | null {
  const at = history.findLastIndex(({ key }) => key.startsWith(`${list}.`))
  const end = history[at]
  if (end === undefined || !endsList(end.answer)) return null
  const next = Number(end.key.slice(list.length + 1)) + 1
  const added: History = [
    { key: end.key, answer },
    ...(next > most ? [] : [{ key: `${list}.${next}`, answer: null }]),
  ]
  return [...history.slice(0, at), ...added, ...history.slice(at + 1)]
}
