import { symptomIds } from '../../nutrition/symptoms.ts'
import { type Answers, once, repeated } from '../question.ts'

/** The meals that are asked for, in the order of a day. */
export const MEALS = ['breakfast', 'lunch', 'dinner', 'snacks'] as const

const anyFood = (answers: Answers) => MEALS.some((meal) => (answers.get(`${meal}.1`) ?? null) !== null)

/** How many entries a meal may have. */
const MOST_FOODS = 40

export const DAY = [
  ...MEALS.map((meal) => repeated('eaten', MOST_FOODS, { id: meal, reader: 'food' })),
  { ...once('eaten', { id: 'complete', reader: 'choice', choices: ['yes', 'no'] }), when: anyFood },
  repeated('movement', 20, { id: 'exercise', reader: 'text' }),
] as const

export const feelings = () =>
  [
    repeated('feelings', 13, { id: 'symptoms', reader: 'text', choices: ['none', ...symptomIds()] }),
    once('feelings', { id: 'joint_pain', reader: 'profile' }),
  ] as const
